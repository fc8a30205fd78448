import { editor, textOf } from './editor.js';
import { elementOf, html } from './html.js';
import { showToast } from './toast.js';

/** @typedef {import('./mail.js').Mail} Mail */

/**
 * Opens the reply box below a thread's last message and puts the cursor into it; there is never more than one.
 * @param {Mail} mail
 * @param {Element} item the last message
 * @param {import('./mail.js').Thread} thread
 * @param {readonly import('./mail.js').Person[]} to
 * @param {(text: string) => void} onSend
 */
export function openReply(mail, item, thread, to, onSend) {
  const place = item.querySelector('.gA .gB');
  const buttons = place?.querySelector('.ip.iq');
  if (!place || !buttons) return;
  const shown = place.querySelector('.M9 [contenteditable]');
  if (shown) return shown.focus();
  const box = elementOf(mail.document, replyBox(mail, thread, to));
  const close = () => {
    box.remove();
    buttons.hidden = false;
  };
  buttons.hidden = true;
  place.append(box);
  box.querySelector('[contenteditable]').focus();
  box.querySelector('.oh').addEventListener('click', close);
  box.querySelector('.aoO').addEventListener('click', (event) => {
    event.stopPropagation();
    const text = textOf(box);
    item.querySelector('.gA')?.remove();
    onSend(text);
    showToast(mail, 'messageSent');
  });
}

function replyBox(mail, thread, to) {
  const chips = to.map(
    (person) =>
      html`<span email="${person.address}" name="${person.name}" class="vR"><span class="vN">${mail.nameOf(person)}</span></span>`,
  );
  return html`<div class="ip adB"><div class="M9"><div class="aoI" role="region" aria-label="${thread.subject}"><div class="I5"><form class="bAs" autocomplete="off"><div class="aoD hl"><span class="a">${mail.text('recipients')}</span>${chips}</div></form>${editor(mail)}</div></div></div></div>`;
}
