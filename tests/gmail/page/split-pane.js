import { elementOf, html } from './html.js';

/**
 * A thread beside the list: both stand in the one part of the page that has the role.
 * @param {import('./mail.js').Mail} mail
 * @param {HTMLElement} list
 * @param {HTMLElement} thread
 */
export function besideList(mail, list, thread) {
  const both = elementOf(
    mail.document,
    html`<div class="nH bkK"><div class="BltHke nH oy8Mbf" role="main"><div class="Nu tf aZ6"></div><div class="Nu S3 aZ6"><div class="nH"></div></div></div></div>`,
  );
  for (const part of [list, thread]) part.removeAttribute('role');
  both.querySelector('.tf').append(list);
  both.querySelector('.S3 > .nH').append(thread);
  return both;
}
