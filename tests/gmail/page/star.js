/**
 * Turns a message's star on or off.
 * @param {import('./mail.js').Mail} mail
 * @param {Element | null} star `.zd`
 */
export function toggleStar(mail, star) {
  if (!star) return;
  const starred = star.getAttribute('aria-checked') !== 'true';
  star.setAttribute('aria-checked', String(starred));
  for (const name of ['aria-label', 'data-tooltip']) star.setAttribute(name, mail.text(starred ? 'star' : 'noStar'));
  star.querySelector('.T-KT')?.classList.toggle('T-KT-Jp', starred);
}
