import { fillBody, toggleTrimmed } from './body.js';
import { closeDetails, toggleDetails } from './details.js';
import { elementOf, fill, html } from './html.js';
import { icon } from './icons.js';
import { legacyIdOf } from './mail.js';
import { collapsedMessage, collapsedRow, hiddenMessage, ITEM_CLASSES, openMessage } from './message.js';
import { openReply } from './reply.js';
import { toggleStar } from './star.js';
import { firstStates } from './thread-states.js';

/** @typedef {import('./mail.js').Mail} Mail */
/** @typedef {import('./mail.js').Thread} Thread */

/**
 * The open thread.
 * @param {Mail} mail
 * @param {Thread} thread
 */
export function createThreadView(mail, thread) {
  const element = elementOf(mail.document, frame(mail, thread));
  const list = element.querySelector('[role="list"]');
  const items = thread.messages.map(() => elementOf(mail.document, html`<div role="listitem"></div>`));
  const view = { mail, thread, element, list, items };
  firstStates(thread.messages.length).forEach((state, at, states) => {
    drawItem(view, at, state, states.filter((each) => each === 'hidden' || each === 'counter').length);
  });
  list.append(...items);
  element.addEventListener('click', (event) => onClick(view, event));
  element.addEventListener('keydown', (event) => {
    if (
      event.key !== 'Enter' ||
      event.target.isContentEditable ||
      !event.target.matches('[role="button"], [role="link"]')
    )
      return;
    event.preventDefault();
    event.target.click();
  });
  return { element, reply: () => openReplyBelow(view, 'reply') };
}

function drawItem(view, at, state, hiddenCount = 0) {
  const { mail, thread, items } = view;
  const item = items[at];
  const message = thread.messages[at];
  item.className = ITEM_CLASSES[state];
  item.tabIndex = -1;
  if (state !== 'open') {
    fill(
      item,
      state === 'collapsed'
        ? collapsedMessage(mail, thread, message)
        : hiddenMessage(mail, state === 'counter' ? hiddenCount : 0),
    );
    return;
  }
  item.setAttribute('aria-expanded', 'true');
  fill(item, openMessage(mail, thread, message, at === items.length - 1));
  if (mail.lateBodiesMs === 0) fillBody(mail, item, message);
  else setTimeout(() => fillBody(mail, item, message), mail.lateBodiesMs);
}

function onClick(view, event) {
  const { mail, thread, items, element } = view;
  const target = /** @type {Element} */ (event.target);
  const on = (selector) => target.closest(selector);
  if (!on('.ajA, .ajy')) closeDetails(mail.document);
  if (on('[data-action="expand-all"]')) return setAll(view, true);
  if (on('[data-action="collapse-all"]')) return setAll(view, false);
  if (on('.zd')) return toggleStar(mail, target.closest('.zd'));
  if (on('.ajR')) return toggleTrimmed(on('.ajR'));
  const at = items.findIndex((item) => item.contains(target));
  if (at < 0 || !element.contains(target)) return undefined;
  if (on('.ajy')) return toggleDetails(mail, items[at], thread, thread.messages[at]);
  const answer = on('.ams, .aaq');
  if (answer) return openReplyBelow(view, answer.classList.contains('bkI') ? 'replyAll' : 'reply', at);
  if (on('.adx, .adv')) return showHidden(view);
  if (items[at].classList.contains('kv')) return open(view, at);
  if (on('.adn > .gs > .gE') && !on('.gD, .go, .g2, .Ca, .bAm') && at < items.length - 1) return collapse(view, at);
  return undefined;
}

/** Opens a collapsed message: what stood for it is replaced, the body comes later unless it was opened before. */
function open(view, at) {
  const item = view.items[at];
  const opened = item.querySelector('.adn');
  if (!opened) return drawItem(view, at, 'open');
  item.querySelector('.adf')?.remove();
  opened.style.display = '';
  item.className = ITEM_CLASSES.open;
  item.setAttribute('aria-expanded', 'true');
}

/** Closes a message again: it stays in the page, hidden, with its id and body. */
function collapse(view, at) {
  const item = view.items[at];
  const opened = item.querySelector('.adn');
  if (!opened) return;
  opened.style.display = 'none';
  opened.before(elementOf(view.mail.document, collapsedRow(view.mail, view.thread, view.thread.messages[at])));
  item.className = ITEM_CLASSES.collapsed;
  item.removeAttribute('aria-expanded');
}

function showHidden(view) {
  view.items.forEach((item, at) => {
    if (item.classList.contains('kQ') || item.classList.contains('kx')) drawItem(view, at, 'collapsed');
  });
}

function setAll(view, expanded) {
  view.element.querySelector('[data-action="expand-all"]').hidden = expanded;
  view.element.querySelector('[data-action="collapse-all"]').hidden = !expanded;
  if (expanded) showHidden(view);
  view.items.forEach((item, at) => {
    if (expanded && item.classList.contains('kv')) open(view, at);
    if (!expanded && item.classList.contains('h7') && at < view.items.length - 1) collapse(view, at);
  });
}

function openReplyBelow(view, kind, at = view.items.length - 1) {
  const { mail, thread, items } = view;
  const message = thread.messages[at];
  const others = [message.from, ...message.to].filter((person) => !mail.isOwner(person));
  const to = kind === 'replyAll' ? others : others.slice(0, 1);
  openReply(mail, items.at(-1), thread, to.length > 0 ? to : [mail.owner], (text) => addSent(view, to, text));
}

/** Shows a message that was just sent: until it can no longer be taken back it has no legacy id. */
function addSent(view, to, text) {
  const { mail, thread, items, list } = view;
  const message = mail.send(thread, to, text);
  const item = elementOf(mail.document, html`<div role="listitem"></div>`);
  items.push(item);
  drawItem(view, items.length - 1, 'open');
  list.append(item);
  const acceptedAt = mail.now();
  setTimeout(() => {
    message.id = legacyIdOf(acceptedAt);
    item.querySelector('.adn')?.setAttribute('data-legacy-message-id', message.id);
  }, mail.undoSendMs);
}

function frame(mail, thread) {
  const button = (act, drawing, key, hidden = false) =>
    html`<button type="button" class="bHJ" data-action="${act}" data-tooltip="${mail.text(key)}" aria-label="${mail.text(key)}"${hidden && html` hidden`}>${icon(drawing)}</button>`;
  const all = thread.messages.length > 1;
  return html`<div class="BltHke nH oy8Mbf" role="main"><div class="nH g id"></div><div class="nH a98 iY"><div class="nH aHU"><div class="nH hx"><div class="nH V8djrc byY"><div class="nH"><div class="ha"><h2 jsname="r4nke" class="hP" tabindex="-1" data-thread-perm-id="${thread.permId}" data-legacy-thread-id="${thread.id}">${thread.subject}</h2><span class="J-J5-Ji"></span><div class="ahR"><span class="hN">${mail.text('inbox')}</span></div></div></div><div class="bHK">${all && button('expand-all', 'expand', 'expandAll')}${all && button('collapse-all', 'collapse', 'collapseAll', true)}${button('print', 'print', 'print')}${button('window', 'window', 'newWindow')}</div></div><div class="nH"></div><div class="nH" role="list"></div></div></div></div></div>`;
}
