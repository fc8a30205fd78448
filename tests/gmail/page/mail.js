import { createDates } from './dates.js';
import { escaped } from './html.js';

/**
 * @typedef {object} Person
 * @property {string} name
 * @property {string} address
 */

/**
 * @typedef {object} Message
 * @property {string | undefined} id legacy id; undefined while the message can still be taken back
 * @property {string} messageId
 * @property {string} [shownId]
 * @property {number} sentAt
 * @property {Person} from
 * @property {readonly Person[]} to
 * @property {string} snippet
 * @property {string} body
 * @property {boolean} clipped
 * @property {readonly string[]} attachments
 */

/**
 * @typedef {object} Thread
 * @property {string} id
 * @property {string} permId
 * @property {string} token
 * @property {string} subject
 * @property {boolean} bulk
 * @property {boolean} unread
 * @property {boolean} starred
 * @property {Message[]} messages
 */

/** @typedef {ReturnType<typeof createMail>} Mail */

/**
 * The account that the page shows: its data and what depends on the language.
 * @param {Document} document
 * @param {any} data see `pageDataOf` in stand-in.ts
 */
export function createMail(document, data) {
  const loadedAt = Date.now();
  const numbers = new Intl.NumberFormat(data.language);
  /** @type {Thread[]} */
  const threads = data.threads.map((thread) => ({ ...thread, starred: false, messages: [...thread.messages] }));
  let serial = 100;
  /** @type {{ name: string, address: string }} */
  const owner = data.owner;
  const owners = [owner.address, ...data.aliases].map((address) => address.toLowerCase());
  const isOwner = (/** @type {Person} */ person) => owners.includes(person.address.toLowerCase());

  return {
    document,
    owner,
    isOwner,
    language: data.language,
    direction: data.direction,
    account: data.account,
    pane: data.pane,
    lateBodiesMs: data.lateBodiesMs,
    undoSendMs: data.undoSendMs,
    dates: createDates(data.language, data.zone),
    now: () => data.now + (Date.now() - loadedAt),
    number: (/** @type {number} */ value) => numbers.format(value),
    /**
     * A text in the page's language.
     * @param {string} key
     * @param {Record<string, string | number>} [values]
     */
    text: (key, values = {}) =>
      data.texts[key].replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        return typeof value === 'number' ? numbers.format(value) : value;
      }),
    /** Gmail's running element ids: ":k2". */
    nextId: () => `:${(serial++).toString(36)}`,
    /** Newest first. */
    threads: () => threads.toSorted((a, b) => newestOf(b) - newestOf(a)),
    /** By what stands in the address: its token, or its legacy id in links from elsewhere. */
    threadOf: (/** @type {string} */ name) => threads.find((thread) => thread.token === name || thread.id === name),
    unreadCount: () => threads.filter((thread) => thread.unread).length,
    nameOf: (/** @type {Person} */ person) => person.name || person.address,
    /**
     * Adds what the owner just sent to a thread.
     * @param {Thread} thread
     * @param {readonly Person[]} to
     * @param {string} text
     */
    send(thread, to, text) {
      const message = sentMessage(owner, to, text, this.now());
      thread.messages.push(message);
      return message;
    },
  };
}

/** The legacy id Gmail gives a sent message once it is on its way. */
export function legacyIdOf(/** @type {number} */ acceptedAt) {
  return ((BigInt(Math.floor(acceptedAt)) << 20n) | BigInt(Math.floor(Math.random() * 2 ** 20))).toString(16);
}

/** @returns {Message} */
function sentMessage(owner, to, text, now) {
  const lines = text.trim().split('\n');
  return {
    id: undefined,
    messageId: `#msg-a:r${Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)}`,
    sentAt: Math.floor(now / 60_000) * 60_000,
    from: owner,
    to,
    snippet: text.replace(/\s+/g, ' ').trim().slice(0, 140),
    body: `<div dir="auto">${lines.map((line) => `<div>${escaped(line) || '<br>'}</div>`).join('')}</div>`,
    clipped: false,
    attachments: [],
  };
}

function newestOf(/** @type {Thread} */ thread) {
  return thread.messages.at(-1)?.sentAt ?? 0;
}
