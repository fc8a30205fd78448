import { html } from './html.js';
import { icon } from './icons.js';

/**
 * The part of reply box and compose window that is written in, with its buttons.
 * @param {import('./mail.js').Mail} mail
 */
export function editor(mail) {
  return html`<div class="Ap"><div id="${mail.nextId()}" class="Am aiL aO9 Al editable LW-avf tS-tW" hidefocus="true" aria-label="${mail.text('messageBody')}" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="0" dir="auto" spellcheck="false"></div></div><div class="btC"><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="0">${mail.text('send')}</div><div class="oh J-Z-I" role="button" tabindex="0" data-tooltip="${mail.text('discard')}" aria-label="${mail.text('discard')}">${icon('trash')}</div></div>`;
}

/**
 * What was typed.
 * @param {Element} box
 * @returns {string}
 */
export function textOf(box) {
  return box.querySelector('[contenteditable]')?.innerText ?? '';
}
