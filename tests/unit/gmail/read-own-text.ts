import { type OwnText, readOwnText } from '../../../lib/gmail/own-text';

/** Puts a mail's HTML into the page as Gmail does, and reads its own words. */
export function readMail(html: string): OwnText {
  return readOwnText(drawMail(html));
}

/** A body in the page, with a mail's HTML in it. */
export function drawMail(html: string): Element {
  document.body.innerHTML = `<div class="ii gt"><div class="a3s aiL ">${html}</div></div>`;
  const body = document.querySelector('.a3s');
  if (body === null) throw new Error('The mail replaced the page');
  return body;
}
