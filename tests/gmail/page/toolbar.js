import { fill, html } from './html.js';
import { icon } from './icons.js';

/** @typedef {import('./mail.js').Mail} Mail */

/**
 * Draws the toolbar above the list.
 * @param {Mail} mail
 * @param {Element} place
 * @param {number} total
 */
export function drawListToolbar(mail, place, total) {
  const range = mail.text('range', { first: Math.min(1, total), last: total, total });
  fill(
    place,
    html`<div class="G-atb" gh="tm">${button(mail, 'nX', 'box', 'select')}${button(mail, 'nu', 'refresh', 'refresh')}${button(mail, 'nf', 'dots', 'more')}<span class="gap"></span>${total > 0 && html`<span class="Dj">${range}</span>`}${button(mail, 'amD', 'previous', 'newer', true)}${button(mail, 'amD', 'next', 'older', true)}</div>`,
  );
}

/**
 * Draws the toolbar above a thread.
 * @param {Mail} mail
 * @param {Element} place
 * @param {number} at the thread's place in its list
 * @param {number} total
 * @param {{ back: () => void, newer: () => void, older: () => void }} go
 */
export function drawThreadToolbar(mail, place, at, total, go) {
  const position = mail.text('position', { at: at + 1, total });
  const parts = [
    button(mail, 'lS', 'back', 'back'),
    button(mail, 'lR', 'archive', 'archive'),
    button(mail, 'nN', 'spam', 'spam'),
    button(mail, 'nXt', 'trash', 'delete'),
    button(mail, 'bvt', 'envelope', 'markUnread'),
    button(mail, 'nf', 'dots', 'more'),
    html`<span class="gap"></span><span class="Dj">${position}</span>`,
    button(mail, 'T-I-Js-IF', 'previous', 'newer', at === 0),
    button(mail, 'T-I-Js-Gs', 'next', 'older', at === total - 1),
  ];
  fill(place, html`<div class="G-atb" gh="mtb">${parts}</div>`);
  place.querySelector('.lS')?.addEventListener('click', go.back);
  place.querySelector('.T-I-Js-IF')?.addEventListener('click', go.newer);
  place.querySelector('.T-I-Js-Gs')?.addEventListener('click', go.older);
}

function button(mail, kind, drawing, key, disabled = false) {
  const label = mail.text(key);
  return html`<button type="button" class="T-I ${kind}" data-tooltip="${label}" aria-label="${label}"${disabled && html` disabled`}>${icon(drawing)}</button>`;
}
