import { fill, html, raw } from './html.js';

/** @typedef {import('./mail.js').Mail} Mail */

/**
 * Fills a message's body in when it has arrived.
 * @param {Mail} mail
 * @param {Element} item the message's list item
 * @param {import('./mail.js').Message} message
 */
export function fillBody(mail, item, message) {
  const box = item.querySelector('.adn .ii.gt');
  const body = box?.querySelector('.a3s');
  if (!box || !body || body.firstChild) return;
  fill(body, raw(message.body));
  // Trimmed content (`.adL`) is hidden by a rule on this class until its button is pressed.
  if (body.querySelector('.ajR')) box.classList.add('adO');
  if (message.clipped) box.append(clipNote(mail, message));
}

/**
 * Shows or hides what Gmail trimmed.
 * @param {Element} button `.ajR`
 */
export function toggleTrimmed(button) {
  const open = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!open));
  button.closest('.ii')?.classList.toggle('adO', open);
}

function clipNote(mail, message) {
  const note = mail.document.createElement('div');
  note.className = 'iX';
  const address = `?ui=2&view=lg&permmsgid=${message.messageId.slice(1)}`;
  fill(note, html`${mail.text('clipped')} <a href="${address}" target="_blank">${mail.text('viewEntire')}</a>`);
  return note;
}
