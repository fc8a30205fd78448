/**
 * Says something at the foot of the page for a while.
 * @param {import('./mail.js').Mail} mail
 * @param {string} key
 */
export function showToast(mail, key) {
  const place = mail.document.querySelector('.vh');
  if (!place) return;
  place.textContent = mail.text(key);
  place.hidden = false;
  setTimeout(() => {
    place.hidden = true;
  }, mail.undoSendMs);
}
