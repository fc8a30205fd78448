/** Builds Gmail's thread page for tests, with Gmail's class names, attributes and nesting; all words are invented. */

export interface DrawnMessage {
  /** UTC ms when Gmail accepted it; the id is made of it. */
  readonly acceptedAt?: number;
  readonly from?: { readonly address: string; readonly name: string };
  readonly tooltip?: string;
  /** HTML of the body. */
  readonly body?: string;
  readonly state?: 'open' | 'collapsed' | 'opened-then-collapsed' | 'super-collapsed' | 'just-sent' | 'draft';
  /** `own`: it has the random id of what this account wrote. `single`: as with conversation view off. */
  readonly idKind?: 'received' | 'own' | 'single';
  /** HTML after the body, inside the message. */
  readonly after?: string;
  /** HTML beside the sender, inside the header. */
  readonly beside?: string;
}

/**
 * Where Gmail shows a thread: the usual page; beside the list (split pane); in a window of its own; with conversation
 * view off, each message is drawn alone, in a list of one or in none.
 */
type DrawnView = 'page' | 'split' | 'window' | 'single';

export interface DrawnThread {
  readonly view?: DrawnView;
  /** HTML before the view, such as a thread that was left. */
  readonly before?: string;
  readonly messages: readonly DrawnMessage[];
  readonly account?: string;
  readonly subject?: string;
  readonly language?: string;
  readonly hash?: string;
  /** Attributes of the subject line instead of the usual ones. */
  readonly subjectAttributes?: string;
}

export const ANN = { address: 'ann@lighthouse-books.example', name: 'Ann Thorne' };
/** Somebody who has nothing to do with the thread. */
export const EVE = { address: 'eve@rival-press.example', name: 'Eve' };
export const ME = { address: 'me@studio-marlow.example', name: 'me' };
/** Wed 11 March 2026, 09:30:20 UTC. */
export const ACCEPTED = Date.UTC(2026, 2, 11, 9, 30, 20);
export const THREAD_ID = '19ce3a1f20a4b7c1';
const THREAD_HASH = '#inbox/FMfcgzQfCMkXpLvWsRzTnQbHdJgKxYtZ';

/** The message id that Gmail gives at a moment. */
export const idAt = (acceptedAt: number) => ((BigInt(acceptedAt) << 20n) | 0x4b7c1n).toString(16);

/** The tooltip of a moment, as `Intl` writes it in a language and in the machine's zone. */
export const tooltipAt = (at: number, language = 'en-US') =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** Replaces the page with one that shows a thread. */
export function drawThread({ messages, account = ME.address, language = 'en', ...thread }: DrawnThread): void {
  const subject = thread.subject ?? 'Cover for the spring catalogue';
  const attributes = thread.subjectAttributes ?? `data-thread-perm-id="undefined" data-legacy-thread-id="${THREAD_ID}"`;
  document.documentElement.lang = language;
  document.title = `${subject} - ${account} - Gmail`;
  location.hash = thread.hash ?? THREAD_HASH;
  const view = thread.view ?? 'page';
  document.body.className = view === 'window' ? 'aAU xE Su' : 'aAU';
  document.body.innerHTML = `${thread.before ?? ''}${drawView(view, drawSubject(attributes, subject), messages)}`;
}

function drawView(view: DrawnView, subject: string, messages: readonly DrawnMessage[]): string {
  const list = `<div class="nH" role="list">${messages.map(drawMessage).join('')}</div>`;
  const thread = `<div class="nH a98 iY"><div class="nH V8djrc">${subject}</div>${list}</div>`;
  switch (view) {
    case 'window':
      return `<div class="nH"><div class="nH aHU">${thread}</div></div>`;
    case 'split':
      return `<div class="nH bkK"><div class="BltHke nH oy8Mbf" role="main"><div class="Nu tf aZ6"><table role="grid"><tbody>${drawRow()}</tbody></table></div><div class="Nu S3 aZ6"><div class="nH">${thread}</div></div></div></div>`;
    case 'single':
      return `<div class="nH bkK"><div class="BltHke nH oy8Mbf" role="main"><div class="nH a98 iY"><div class="nH V8djrc">${subject}</div><div class="nH">${messages.map((message) => drawOpened(message, true)).join('')}</div></div></div></div>`;
    default:
      return `<div class="nH bkK"><div class="nH"><div class="BltHke nH oy8Mbf" role="main">${thread}</div></div></div>`;
  }
}

const drawSubject = (attributes: string, subject: string) =>
  `<div class="ha"><h2 class="hP" tabindex="-1" ${attributes}>${subject}</h2></div>`;

/** A row of the list of threads: it names a sender and a thread of its own. */
const drawRow = () =>
  `<tr class="zA yO" role="row"><td class="yX xY"><div class="yW"><span class="bA4"><span class="zF" email="${EVE.address}" name="${EVE.name}" translate="no">${EVE.name}</span></span></div></td><td class="xY a4W"><span class="bog"><span data-thread-id="#thread-f:1799999999999999999" data-legacy-thread-id="18fae3b6a2b41fff" data-legacy-last-message-id="18fae3b6a2b41fff">A rival offer</span></span></td><td class="xW xY"><span title="Tue, Mar 10, 2026, 8:00 AM">Mar 10</span></td></tr>`;

/** One item of the list of messages. */
export function drawMessage(message: DrawnMessage): string {
  const state = message.state ?? 'open';
  if (state === 'super-collapsed') return '<div class="kQ bg" role="listitem"><div class="Bk"></div></div>';
  if (state === 'draft') return drawDraft();
  const isOpen = state === 'open' || state === 'just-sent';
  const opened = state === 'collapsed' ? '' : drawOpened(message, isOpen);
  const closed = isOpen ? '' : `<div class="adf ads">${drawHeader(message)}</div>`;
  const classes = isOpen ? 'h7 ie nH oy8Mbf' : 'kv bg';
  return `<div class="${classes}" role="listitem" aria-expanded="${isOpen}" tabindex="-1">
    <div class="Bk"><div class="G3 G2"><div><div>${opened}${closed}</div></div></div></div></div>`;
}

/** An answer that was begun and left: it stands in the thread with the editor open. */
const drawDraft = () =>
  `<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk"><div class="G3 G2"><div class="gA gt acV"><div class="gB xu"><div class="ip adB"><div class="M9"><div class="Am aiL aO9 Al editable" role="textbox" g_editable="true" contenteditable="true">I will never work for such an</div></div></div></div></div></div></div></div>`;

function drawOpened(message: DrawnMessage, isShown: boolean): string {
  const { ids, log, extraClass } = idsOf(message);
  return `<div class="adn ads" style="display:${isShown ? '' : 'none'}" ${ids}>
    <div class="gs">${drawHeader(message)}<div class=""><div id=":1wo" class="ii gt"${log}><div class="a3s aiL ${extraClass}">${message.body ?? '<div dir="ltr">The cover looks lovely.</div>'}</div></div>
    <div class="ii gt" style="display:none"><div class="a3s aiL ${extraClass}"></div></div></div>${message.after ?? ''}</div></div>`;
}

function idsOf({ acceptedAt = ACCEPTED, state, idKind = 'received' }: DrawnMessage) {
  const id = idAt(acceptedAt);
  const permanent = BigInt(`0x${id}`);
  const logOf = (name: string) => ` jslog="20277; u014N:xr6bB; 4:${btoa(`["${name}",null,1]`)}"`;
  const random = `data-message-id="#msg-a:r-${permanent}"`;
  if (state === 'just-sent') return { ids: random, log: '', extraClass: '' };
  const legacy = `data-legacy-message-id="${id}"`;
  if (idKind === 'own') return { ids: `${random} ${legacy}`, log: logOf(`#msg-a:r-${permanent}`), extraClass: '' };
  if (idKind === 'single') return { ids: `data-message-id="${id}" ${legacy}`, log: '', extraClass: 'undefined' };
  return { ids: `data-message-id="#msg-f:${permanent}" ${legacy}`, log: logOf(`#msg-f:${permanent}`), extraClass: '' };
}

function drawHeader({ from = ANN, acceptedAt = ACCEPTED, ...message }: DrawnMessage): string {
  const tooltip = message.tooltip ?? tooltipAt(acceptedAt);
  return `<div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell"><span email="${from.address}" name="${from.name}" data-hovercard-id="${from.address}" class="gD"><span>${from.name}</span></span> <span class="go">&lt;${from.address}&gt;</span></span>${message.beside ?? ''}</h3></td>
    <td class="gH bAk"><div class="gK"><span class="g3" title="${tooltip}" alt="${tooltip}" role="gridcell">Mar 11</span></div></td></tr>
    <tr class="acZ xD"><td colspan="3"><div class="iw ajw"><span translate="no" class="hb">to <span email="${ME.address}" name="me" data-hovercard-id="${ME.address}" class="g2">me</span></span></div></td></tr></tbody></table></div>`;
}
