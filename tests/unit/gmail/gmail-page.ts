/** Builds Gmail's thread page for tests, with Gmail's class names, attributes and nesting; all words are invented. */

export interface DrawnMessage {
  /** UTC ms when Gmail accepted it; the id is made of it. */
  readonly acceptedAt?: number;
  readonly from?: { readonly address: string; readonly name: string };
  readonly tooltip?: string;
  /** HTML of the body. */
  readonly body?: string;
  readonly state?: 'open' | 'collapsed' | 'opened-then-collapsed' | 'super-collapsed';
  /** HTML after the body, inside the message. */
  readonly after?: string;
  /** HTML beside the sender, inside the header. */
  readonly beside?: string;
}

export interface DrawnThread {
  readonly messages: readonly DrawnMessage[];
  readonly account?: string;
  readonly subject?: string;
  readonly language?: string;
  readonly hash?: string;
  /** Attributes of the subject line instead of the usual ones. */
  readonly subjectAttributes?: string;
}

export const ANN = { address: 'ann@lighthouse-books.example', name: 'Ann Thorne' };
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
  document.body.innerHTML = `<div class="nH bkK"><div class="nH"><div class="BltHke nH oy8Mbf" role="main"><div class="nH a98 iY">
    <div class="nH V8djrc"><div class="ha"><h2 class="hP" tabindex="-1" ${attributes}>${subject}</h2></div></div>
    <div class="nH" role="list">${messages.map(drawMessage).join('')}</div></div></div></div></div>`;
}

/** One item of the list of messages. */
export function drawMessage(message: DrawnMessage): string {
  const state = message.state ?? 'open';
  if (state === 'super-collapsed') return '<div class="kQ bg" role="listitem"><div class="Bk"></div></div>';
  const opened = state === 'collapsed' ? '' : drawOpened(message, state === 'open');
  const closed = state === 'open' ? '' : `<div class="adf ads">${drawHeader(message)}</div>`;
  const classes = state === 'open' ? 'h7 ie nH oy8Mbf' : 'kv bg';
  return `<div class="${classes}" role="listitem" aria-expanded="${state === 'open'}" tabindex="-1">
    <div class="Bk"><div class="G3 G2"><div><div>${opened}${closed}</div></div></div></div></div>`;
}

function drawOpened(message: DrawnMessage, isShown: boolean): string {
  const id = idAt(message.acceptedAt ?? ACCEPTED);
  const permanent = BigInt(`0x${id}`);
  const log = `20277; u014N:xr6bB; 4:${btoa(`["#msg-f:${permanent}",null,1]`)}`;
  return `<div class="adn ads" style="display:${isShown ? '' : 'none'}" data-message-id="#msg-f:${permanent}" data-legacy-message-id="${id}">
    <div class="gs">${drawHeader(message)}<div class=""><div id=":1wo" class="ii gt" jslog="${log}"><div class="a3s aiL ">${message.body ?? '<div dir="ltr">The cover looks lovely.</div>'}</div></div>
    <div class="ii gt" style="display:none"><div class="a3s aiL "></div></div></div>${message.after ?? ''}</div></div>`;
}

function drawHeader({ from = ANN, acceptedAt = ACCEPTED, ...message }: DrawnMessage): string {
  const tooltip = message.tooltip ?? tooltipAt(acceptedAt);
  return `<div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell"><span email="${from.address}" name="${from.name}" data-hovercard-id="${from.address}" class="gD"><span>${from.name}</span></span> <span class="go">&lt;${from.address}&gt;</span></span>${message.beside ?? ''}</h3></td>
    <td class="gH bAk"><div class="gK"><span class="g3" title="${tooltip}" alt="${tooltip}" role="gridcell">Mar 11</span></div></td></tr>
    <tr class="acZ xD"><td colspan="3"><div class="iw ajw"><span translate="no" class="hb">to <span email="${ME.address}" name="me" data-hovercard-id="${ME.address}" class="g2">me</span></span></div></td></tr></tbody></table></div>`;
}
