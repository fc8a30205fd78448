import { attributionOf } from './attribution';
import type { MailboxMessage } from './mailbox';
import { parseSentAt } from './sent-at';

/** Texts of Gmail's own controls inside a body. */
export interface BodyTexts {
  readonly showTrimmed: string;
}

/** Replies within replies that are still quoted; a longer tail would make a long thread's page grow with its square. */
const QUOTE_DEPTH = 4;

const QUOTE_STYLE = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';

/**
 * Renders the content of `.a3s` for a thread's message as Gmail shows it: own words, then what Gmail trims (a signature
 * seen before in the thread, quoted history) behind its "…" button.
 * `html` of a mailbox message is trusted as it stands: tests of hostile mail need it unchanged.
 */
export function renderBody(messages: readonly MailboxMessage[], index: number, texts: BodyTexts): string {
  const message = messages[index];
  if (!message) return '';
  if (message.html !== undefined) return message.html;
  const repeated = messages.slice(0, index).some((earlier) => earlier.signature === message.signature);
  const signature = renderSignature(message);
  const quote = renderQuote(messages, index, QUOTE_DEPTH);
  const trimmed = [
    repeated && signature ? `<span class="HOEnZb adL"><font color="#888888">${signature}</font></span>` : '',
    quote ? `<div class="adL">${quote}</div>` : '',
  ].join('');
  return renderWords(message, repeated ? '' : signature) + (trimmed && renderToggle(texts) + trimmed);
}

/** The first words of a message, as list and collapsed messages show them. */
export function snippetOf(message: MailboxMessage): string {
  const text =
    message.html === undefined ? message.text : message.html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ');
  return text.replace(/\s+/g, ' ').trim().slice(0, 140);
}

/** What the sender's Gmail sent out: own words, signature and quote, untrimmed. */
function renderSent(messages: readonly MailboxMessage[], index: number, depth: number): string {
  const message = messages[index];
  if (!message) return '';
  if (message.html !== undefined) return message.html;
  return renderWords(message, renderSignature(message)) + renderQuote(messages, index, depth);
}

function renderQuote(messages: readonly MailboxMessage[], index: number, depth: number): string {
  const message = messages[index];
  const previous = messages[index - 1];
  if (!message?.quotesPrevious || !previous || depth === 0) return '';
  const { offset } = parseSentAt(message.sentAt);
  const line = attributionOf(previous.from, parseSentAt(previous.sentAt).at, offset, message.quotesPrevious);
  const address = escapeHtml(line.address);
  const link = `<a href="mailto:${address}" target="_blank">${address}</a>`;
  const direction = directionOf(line.before + line.after);
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="${direction}" class="gmail_attr">${escapeHtml(line.before)}${link}${escapeHtml(line.after)}<br></div><blockquote class="gmail_quote" style="${QUOTE_STYLE}">${renderSent(messages, index - 1, depth - 1)}</blockquote></div>`;
}

/** Paragraphs as Gmail's editor leaves them: one block a line, an empty one between paragraphs. */
function renderWords(message: MailboxMessage, signature: string): string {
  const lines = message.text.replace(/\r\n?/g, '\n').trim().split('\n');
  const blocks = lines.map((line, at) => {
    const content = line.trim() === '' ? '<br>' : linkAddresses(escapeHtml(line));
    return at === 0 ? content : `<div>${content}</div>`;
  });
  const tail = signature && `<div><br></div>${signature}`;
  return `<div dir="${directionOf(message.text)}">${blocks.join('')}${tail}</div>`;
}

function renderSignature(message: MailboxMessage): string {
  if (!message.signature) return '';
  const lines = message.signature.split('\n').map((line) => `<div>${linkAddresses(escapeHtml(line)) || '<br>'}</div>`);
  const direction = directionOf(message.signature);
  return `<span class="gmail_signature_prefix">-- </span><br><div dir="${direction}" class="gmail_signature" data-smartmail="gmail_signature"><div dir="${direction}">${lines.join('')}</div></div>`;
}

function renderToggle(texts: BodyTexts): string {
  const label = escapeHtml(texts.showTrimmed);
  return `<div class="yj6qo ajU"><div class="ajR" role="button" tabindex="0" aria-label="${label}" data-tooltip="${label}" aria-expanded="false"><img class="ajT" src="images/cleardot.gif" alt=""></div></div>`;
}

/** Direction of the first letter that has one, as browsers tell `dir="auto"`. */
function directionOf(text: string): 'rtl' | 'ltr' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first) ? 'rtl' : 'ltr';
}

function linkAddresses(escaped: string): string {
  const links = /https?:\/\/[^\s<]+[^\s<.,;:!?)]|(?<![\w.@/])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
  return escaped.replace(links, (found) => {
    const target = found.startsWith('http') ? found : `mailto:${found}`;
    return `<a href="${target}" target="_blank">${found}</a>`;
  });
}

/** Text made safe for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
