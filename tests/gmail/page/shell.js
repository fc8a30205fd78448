import { avatarOf } from './avatar.js';
import { fill, html } from './html.js';
import { icon } from './icons.js';

/** @typedef {import('./mail.js').Mail} Mail */

const LABELS = /** @type {const} */ ([
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['snoozed', 'clock'],
  ['sent', 'send'],
  ['drafts', 'file'],
]);

/**
 * Draws everything around list and thread.
 * @param {Mail} mail
 * @returns the places that change
 */
export function drawShell(mail) {
  const { body } = mail.document;
  fill(body, shell(mail));
  return {
    toolbar: body.querySelector('.aeH'),
    views: body.querySelector('.aeF > .nH'),
    search: /** @type {HTMLInputElement} */ (body.querySelector('.gb_search input')),
    /**
     * Marks the open label and counts what is unread.
     * @param {string} label
     */
    mark(label) {
      for (const item of body.querySelectorAll('.TO')) {
        const current = item.dataset.label === label;
        item.classList.toggle('nZ', current);
        item.toggleAttribute('aria-current', current);
      }
      const unread = mail.unreadCount();
      body.querySelector('.TO[data-label="inbox"] .bsU').textContent = unread > 0 ? mail.number(unread) : '';
    },
  };
}

function shell(mail) {
  return html`<div class="nH gb_top" role="banner">${topBar(mail)}</div><div class="nH bkL"><div class="aeN" role="navigation" aria-label="${mail.text('menu')}">${sideBar(mail)}</div><div class="nH AO"><div class="Tm aeJ"><div class="aeH"></div><div class="aeF"><div class="nH"></div></div></div></div></div><div class="dw"></div><div class="vh" role="status" hidden></div>`;
}

function topBar(mail) {
  const round = (drawing, key) =>
    html`<button type="button" class="gb_round" data-tooltip="${mail.text(key)}" aria-label="${mail.text(key)}">${icon(drawing)}</button>`;
  const account = mail.text('account', { name: `${mail.owner.name} (${mail.owner.address})` });
  return html`<div class="gb_start">${round('menu', 'menu')}<span class="gb_name">${icon('envelope')}${mail.text('mail')}</span></div><form class="gb_search" role="search">${icon('search')}<input type="search" name="q" aria-label="${mail.text('search')}" placeholder="${mail.text('search')}" autocomplete="off" dir="auto"></form><div class="gb_end">${round('help', 'help')}${round('gear', 'settings')}<img class="gb_me" src="${avatarOf(mail.owner)}" alt="${account}" title="${account}"></div>`;
}

function sideBar(mail) {
  const base = `/mail/u/${mail.account}/`;
  const items = LABELS.map(
    ([label, drawing]) =>
      html`<a class="TO" data-label="${label}" href="${base}#${label}">${icon(drawing)}<span class="nU">${mail.text(label)}</span><span class="bsU"></span></a>`,
  );
  const tags = ['clients', 'invoices'].map(
    (key) => html`<span class="TO tag">${icon('tag')}<span class="nU">${mail.text(key)}</span></span>`,
  );
  return html`<div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm">${icon('pencil')}${mail.text('compose')}</div><div class="TK">${items}</div><h2 class="aAw">${mail.text('labels')}</h2><div class="TK">${tags}</div>`;
}
