import { editor } from './editor.js';
import { elementOf, html } from './html.js';
import { icon } from './icons.js';
import { showToast } from './toast.js';

/**
 * Opens a window for a new message in the corner of the page. What is sent from it goes nowhere.
 * @param {import('./mail.js').Mail} mail
 */
export function openCompose(mail) {
  const { document } = mail;
  document.querySelector('.dw .AD')?.remove();
  const window = elementOf(document, composeWindow(mail));
  document.querySelector('.dw').append(window);
  for (const button of window.querySelectorAll('.Ha, .oh')) button.addEventListener('click', () => window.remove());
  window.querySelector('.aoO').addEventListener('click', () => {
    window.remove();
    showToast(mail, 'messageSent');
  });
  window.querySelector('input').focus();
}

function composeWindow(mail) {
  const label = mail.text('newMessage');
  const field = (name, key) =>
    html`<input class="aoT" name="${name}" aria-label="${mail.text(key)}" placeholder="${mail.text(key)}" autocomplete="off" dir="auto">`;
  return html`<div class="AD"><div class="M9"><div class="aoI" role="dialog" aria-label="${label}"><div class="Hp"><span class="aYF">${label}</span><button type="button" class="Ha" aria-label="${mail.text('discard')}">${icon('close')}</button></div><form class="bAs" autocomplete="off">${field('to', 'recipients')}${field('subjectbox', 'subject')}</form>${editor(mail)}</div></div></div>`;
}
