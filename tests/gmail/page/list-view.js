import { elementOf, html } from './html.js';
import { icon } from './icons.js';

/** @typedef {import('./mail.js').Mail} Mail */
/** @typedef {import('./mail.js').Thread} Thread */

/**
 * The list of threads.
 * @param {Mail} mail
 * @param {readonly Thread[]} threads
 * @param {(thread: Thread) => void} onOpen
 */
export function createListView(mail, threads, onOpen) {
  const element = elementOf(mail.document, list(mail, threads));
  let selected = 0;
  const rows = [...element.querySelectorAll('.zA')];
  const select = (/** @type {number} */ at) => {
    selected = Math.max(0, Math.min(rows.length - 1, at));
    for (const [each, row] of rows.entries()) row.classList.toggle('btb', each === selected);
    rows[selected]?.scrollIntoView({ block: 'nearest' });
  };
  element.addEventListener('click', (event) => {
    const row = event.target.closest('.zA');
    const thread = threads[rows.indexOf(row)];
    if (!row || !thread) return;
    if (event.target.closest('.apU')) star(mail, thread, row);
    else if (!event.target.closest('.oZ-x3')) onOpen(thread);
  });
  return {
    element,
    move: (/** @type {number} */ by) => select(selected + by),
    open: () => threads[selected] && onOpen(threads[selected]),
  };
}

function star(mail, thread, row) {
  thread.starred = !thread.starred;
  const mark = row.querySelector('.aXw');
  mark.classList.toggle('T-KT-Jp', thread.starred);
  mark.setAttribute('aria-label', mail.text(thread.starred ? 'star' : 'noStar'));
}

function list(mail, threads) {
  const rows = threads.map((thread) => row(mail, thread));
  const table = html`<table class="F cf zt" role="grid"><tbody>${rows}</tbody></table>`;
  return html`<div class="BltHke nH oy8Mbf" role="main"><div class="ae4 UI"><div class="Cp">${rows.length > 0 ? table : html`<div class="TC">${mail.text('empty')}</div>`}</div></div></div>`;
}

function row(mail, thread) {
  const newest = thread.messages.at(-1);
  const starLabel = mail.text(thread.starred ? 'star' : 'noStar');
  const attached = thread.messages.some((message) => message.attachments.length > 0);
  return html`<tr class="zA ${thread.unread ? 'zE' : 'yO'}" role="row" tabindex="-1" id="${mail.nextId()}"><td class="PF xY"></td><td class="oZ-x3 xY" role="gridcell"><div class="oZ-jc T-Jo J-J5-Ji" role="checkbox" aria-checked="false" tabindex="-1" aria-label="${mail.text('select')}">${icon('box')}</div></td><td class="apU xY" role="gridcell"><span class="aXw T-KT ${thread.starred && 'T-KT-Jp'}" role="button" aria-label="${starLabel}">${icon('star')}</span></td><td class="yX xY" role="gridcell"><div class="yW"><span class="bA4">${senders(mail, thread)}</span>${thread.messages.length > 1 && html`<span class="bx0">${mail.number(thread.messages.length)}</span>`}</div></td><td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog" data-thread-id="#${thread.permId}" data-legacy-thread-id="${thread.id}" data-legacy-last-message-id="${newest.id}"><span class="bqe" dir="auto">${thread.subject}</span></span></div><span class="y2"><span class="Zt"> - </span><bdi>${newest.snippet}</bdi></span></div></div></td><td class="yf xY">${attached && icon('clip')}</td><td class="xW xY" role="gridcell">${date(mail, newest)}</td></tr>`;
}

function date(mail, message) {
  const title = mail.dates.rowTooltip(message.sentAt);
  return html`<span title="${title}" aria-label="${title}"><span class="bq3">${mail.dates.rowText(message.sentAt, mail.now())}</span></span>`;
}

/** Who wrote in a thread, in order: full name when alone, first names otherwise; at most three. */
function senders(mail, thread) {
  const people = [...new Map(thread.messages.map(({ from }) => [from.address.toLowerCase(), from])).values()];
  const shown = people.length > 3 ? [people[0], ...people.slice(-2)] : people;
  return shown.map((person, at) => {
    const name = mail.isOwner(person) ? mail.text('me') : mail.nameOf(person);
    const short = shown.length > 1 ? name.split(' ')[0] : name;
    return html`${at > 0 && (people.length > 3 && at === 1 ? ' .. ' : ', ')}<span translate="no" class="${thread.unread ? 'zF' : 'yP'}" email="${person.address}" name="${name}" data-hovercard-id="${person.address}">${short}</span>`;
  });
}
