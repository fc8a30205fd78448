import { elementOf, html } from './html.js';

/** @typedef {import('./mail.js').Mail} Mail */

/**
 * Opens a message's details below its header, or closes them. While open, the sender stands in the page twice.
 * @param {Mail} mail
 * @param {Element} item the message's list item
 * @param {import('./mail.js').Thread} thread
 * @param {import('./mail.js').Message} message
 */
export function toggleDetails(mail, item, thread, message) {
  const shown = item.querySelector('.ajA');
  if (shown) return shown.remove();
  closeDetails(mail.document);
  item.querySelector('.adn .gE')?.after(elementOf(mail.document, details(mail, thread, message)));
}

/** @param {Document} document */
export function closeDetails(document) {
  for (const shown of document.querySelectorAll('.ajA')) shown.remove();
}

function details(mail, thread, message) {
  const person = ({ name, address }, kind) =>
    html`<span class="qu" translate="no"><span email="${address}" name="${name}" data-hovercard-id="${address}" class="${kind}">${name}</span> <span class="go"><span aria-hidden="true">&lt;</span>${address}<span aria-hidden="true">&gt;</span></span></span>`;
  const row = (key, value) =>
    html`<tr class="ajv"><td colspan="2" tabindex="0" class="gG"><span class="gI">${mail.text(key)}</span></td><td colspan="2" tabindex="0" class="gL"><span class="gI">${value}</span></td></tr>`;
  const people = message.to.map((to) => html`<div>${person(to, 'g2')}</div>`);
  return html`<div class="ajA SK" tabindex="-1"><div class="ajB gt" tabindex="-1"><table cellpadding="0" class="ajC"><tbody>${row('detailFrom', person(message.from, 'gD'))}${row('detailTo', people)}${row('detailDate', mail.dates.tooltip(message.sentAt))}${row('detailSubject', thread.subject)}${row('detailMailedBy', message.from.address.split('@')[1])}</tbody></table></div></div>`;
}
