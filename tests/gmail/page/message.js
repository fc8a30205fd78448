import { avatarOf } from './avatar.js';
import { html } from './html.js';
import { icon } from './icons.js';

/** @typedef {import('./mail.js').Mail} Mail */
/** @typedef {import('./mail.js').Message} Message */
/** @typedef {import('./mail.js').Thread} Thread */

/** Classes of a message in the thread's list, by how much of it is shown. */
export const ITEM_CLASSES = { open: 'h7  ie nH oy8Mbf', collapsed: 'kv  ', hidden: 'kQ bg', counter: 'kx bg adv' };

/**
 * What is inside an opened message; the body is filled in later.
 * @param {Mail} mail
 * @param {Thread} thread
 * @param {Message} message
 * @param {boolean} last whether the reply buttons stand below it
 */
export function openMessage(mail, thread, message, last) {
  return wrapped(
    mail,
    html`<div class="adn ads" style="display:" data-message-id="${message.shownId ?? message.messageId}"${legacyId(message)}>${avatar(mail, message)}<div class="gs"><div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1">${sender(message)} <span class="cfXrwd"></span>${address(message)} ${thread.bulk && unsubscribe(mail)}</span></h3><h3 class="iw rapwed"></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span></span>${date(mail, message)}${star(mail, thread, message)}</div></td><td class="gH"></td><td class="gH acX bAm" rowspan="2">${actions(mail)}</td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">${recipients(mail, message)} </span></div><div id="${mail.nextId()}" aria-haspopup="true" class="ajy" role="button" tabindex="0" data-tooltip="${mail.text('showDetails')}" aria-label="${mail.text('showDetails')}">${clearDot('ajz')}${icon('down')}</div></td></tr></tbody></table></td></tr></tbody></table></div><div id="${mail.nextId()}"><div class="KKSLrd"></div><div class="qQVYZb"></div><div class="utdU2e"></div><div class="lQs8Hd" jsaction="SN3rtf:rcuQ6b" jscontroller="i3Ohde"></div><div class="wl4W9b"></div></div><div class=""><div class="aHl"></div><div id="${mail.nextId()}" tabindex="-1"></div><div id="${mail.nextId()}" class="ii gt" jslog="${bodyLog(thread, message)}"><div id="${mail.nextId()}" class="a3s aiL "></div></div><div id="${mail.nextId()}" class="ii gt" style="display:none"><div id="${mail.nextId()}" class="a3s aiL "></div></div>${attachments(mail, message)}<div class="hi"></div></div></div><div class="ajx"></div></div>`,
    last && replyRow(mail, message),
  );
}

/**
 * What is inside a message that was never opened, or the row that stands for one that was closed again: no id, no body.
 * @param {Mail} mail
 * @param {Thread} thread
 * @param {Message} message
 */
export function collapsedMessage(mail, thread, message) {
  return wrapped(mail, collapsedRow(mail, thread, message));
}

/**
 * @param {Mail} mail
 * @param {Thread} thread
 * @param {Message} message
 */
export function collapsedRow(mail, thread, message) {
  const snippet = html`<div class="iA g6" role="gridcell" tabindex="-1">${message.snippet}</div>`;
  return html`<div class="adf ads">${avatar(mail, message)}<div class="gs gt"><div class="gE hI"><table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK" style="width:auto">${sender(message, true)}</td><td class="gF gK"><table cellpadding="0" class="cf iB za "><tbody><tr><td>${snippet}</td></tr></tbody></table></td><td class="gH bAk"><span></span>${date(mail, message)}${star(mail, thread)}</td></tr><tr><td class="gF gK" colspan="3"><table cellpadding="0" class="cf iB"><tbody><tr><td>${snippet}</td></tr></tbody></table></td></tr></tbody></table></div></div><div class="ajx"></div></div>`;
}

/**
 * What is inside a message of a long thread that shows nothing of itself; the first such message carries the counter.
 * @param {Mail} mail
 * @param {number} count messages hidden; 0 for those without the counter
 */
export function hiddenMessage(mail, count) {
  const label = mail.text('olderMessages', { count });
  return wrapped(
    mail,
    count > 0 &&
      html`<span class="adx" role="button" tabindex="0" aria-label="${label}" data-tooltip="${label}"><span>${mail.number(count)}</span></span>`,
  );
}

/** Gmail's boxes around every message. */
function wrapped(mail, content, after = undefined) {
  return html`<div class="Bk"><div class="G3 G2"><div><div id="${mail.nextId()}">${content}</div>${after}</div></div></div>`;
}

function sender(message, collapsed = false) {
  const { name, address: from } = message.from;
  const shown = name || from;
  return collapsed
    ? html`<span email="${from}" data-hovercard-id="${from}" name="${name}" class="gD" role="gridcell" tabindex="-1">${shown}</span>`
    : html`<span email="${from}" name="${name}" data-hovercard-id="${from}" class="gD"><span>${shown}</span></span>`;
}

function address(message) {
  return html`<span class="go"><span aria-hidden="true">&lt;</span>${message.from.address}<span aria-hidden="true">&gt;</span></span>`;
}

function unsubscribe(mail) {
  return html`<span class="Ca" idlink="" tabindex="0" role="button">${mail.text('unsubscribe')}</span>`;
}

function recipients(mail, message) {
  const people = message.to.map((person) => {
    const name = mail.isOwner(person) ? mail.text('meAsRecipient') : mail.nameOf(person);
    return html`<span dir="ltr" email="${person.address}" name="${name}" data-hovercard-id="${person.address}" class="g2">${name}</span>`;
  });
  return html`${mail.text('to')}${people.flatMap((person, at) => (at === 0 ? [person] : [html`, `, person]))}`;
}

function date(mail, message) {
  const title = mail.dates.tooltip(message.sentAt);
  return html`<span id="${mail.nextId()}" class="g3" title="${title}" alt="${title}" role="gridcell" tabindex="-1">${mail.dates.shown(message.sentAt, mail.now())}</span>`;
}

/** With both ids in its log line for an opened message, without any for a collapsed one. */
function star(mail, thread, message = undefined) {
  const ids = message ? ` 1:${encoded([`#${thread.permId}`])}; 4:${encoded([message.messageId])}` : '';
  return html`<div class="zd bi4" aria-label="${mail.text('noStar')}" tabindex="0" role="checkbox" aria-checked="false" style="outline:0" jslog="20511; u014N:cOuCgd,Kr2w4b;${ids}" data-tooltip="${mail.text('noStar')}"><span class="T-KT">${icon('star')}${clearDot('f T-KT-JX')}</span></div>`;
}

function bodyLog(thread, message) {
  const details = [message.messageId, ...Array(3).fill(null), 1, 0, [1, 0, 0], 282, 2095, ...Array(5).fill(null), 1];
  return `20277; u014N:xr6bB; 1:${encoded([`#${thread.permId}`])}; 4:${encoded(details)}`;
}

function encoded(value) {
  return btoa(JSON.stringify(value));
}

function legacyId(message) {
  return message.id !== undefined && html` data-legacy-message-id="${message.id}"`;
}

function avatar(mail, message) {
  const { name, address: from } = message.from;
  const id = mail.nextId();
  return html`<div class="aju"><div class="aCi"><div class="aFg" style="display: none;"></div><img id="${id}_1-e" name="${id}" src="${avatarOf(message.from)}" class="ajn" style="background-color: #cccccc" jid="${from}" data-hovercard-id="${from}" data-name="${name}" aria-hidden="true" alt=""></div></div>`;
}

function actions(mail) {
  const button = (kind, drawing, label) =>
    html`<div class="T-I J-J5-Ji ${kind} T-I-ax7 L3" role="button" tabindex="0" data-tooltip="${label}" aria-label="${label}">${icon(drawing)}</div>`;
  return html`${button('T-I-Js-IF aaq', 'reply', mail.text('reply'))}${button('T-I-Js-Gs aap', 'dots', mail.text('more'))}`;
}

function attachments(mail, message) {
  if (message.attachments.length === 0) return undefined;
  const cards = message.attachments.map(
    (name) =>
      html`<span class="aZo N5jrZb" draggable="true"><a class="aQy e" role="link" tabindex="0" aria-label="${name}">${icon('file')}<span class="aQA"><span class="aV3 zzV0ie" dir="auto">${name}</span></span></a></span>`,
  );
  const heading = mail.text('attachments', { count: message.attachments.length });
  return html`<div class="hq gt a10"><div class="hp"></div><div class="aVW">${heading}</div><div class="aQH">${cards}</div></div>`;
}

/** Below the last message: the ways to answer. */
function replyRow(mail, message) {
  const link = (kind, drawing, key) =>
    html`<span id="${mail.nextId()}" class="ams ${kind}" role="link" tabindex="0">${icon(drawing)}${mail.text(key)}</span>`;
  const all = message.to.length > 1 && link('bkI', 'replyAll', 'replyAll');
  return html`<div class="gA gt acV"><div class="gB xu"><div class="ip iq"><div id="${mail.nextId()}"><table class="cf FVrZGe" role="presentation"><tbody><tr><td class="amq"></td><td class="amr"><div class="nr tMHS5d"><div class="amn">${link('bkH', 'reply', 'reply')}${all}${link('bkG', 'forward', 'forward')}</div></div></td></tr></tbody></table></div></div></div></div>`;
}

function clearDot(kind) {
  return html`<img class="${kind}" src="images/cleardot.gif" alt="">`;
}
