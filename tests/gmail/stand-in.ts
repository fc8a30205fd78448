import { randomBytes } from 'node:crypto';
import type { MessageIds } from './ids';
import { drawImage } from './images';
import type { Mailbox } from './mailbox';
import { checkMailbox } from './mailbox-check';
import { mailboxData, singleMessages, type ThreadData } from './mailbox-data';
import { contentSecurityPolicy, pageScript, renderPage, SCRIPT_PATH } from './page-html';
import { directionOf, textsOf } from './texts/texts';

export interface StandInOptions {
  /** Language of Gmail's interface, BCP 47; texts exist in en, he, ar, pl and zh, dates in every language of `Intl`. */
  readonly language?: string;
  /** UTC ms that the page takes for the present when it loads; default: the clock, but never before the newest message. */
  readonly now?: number;
  /** IANA zone in which dates are shown; default: the browser's. */
  readonly zone?: string;
  /** Milliseconds after which an opened message's body is there. */
  readonly lateBodiesMs?: number;
  /** Milliseconds for which a message that was just sent has no legacy id. */
  readonly undoSendMs?: number;
  /** N of `/mail/u/N/`. */
  readonly account?: number;
  /** Set: a mailbox that somebody else entrusted to the owner, `/mail/b/<this>/u/N/`. */
  readonly delegation?: string;
  /** `off`: each message stands alone, in the list and when it is opened. */
  readonly conversationView?: 'on' | 'off';
  /** `split`: an open thread stands beside the list. */
  readonly pane?: 'single' | 'split';
  readonly theme?: 'light' | 'dark';
  /** Names of the threads whose newest message is unread; default: the three newest from somebody else. */
  readonly unread?: readonly string[];
  /** `undefined`: threads carry the word "undefined" for a permanent id, as Gmail does at times since 2025. */
  readonly permIds?: 'present' | 'undefined';
}

/** An answer for `route.fulfill` (Playwright) and `request.respond` (puppeteer). */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What tests may know of a thread. */
export interface StandInThread {
  readonly name: string;
  /** `data-legacy-thread-id`, hexadecimal. */
  readonly id: string;
  /** Oldest first. */
  readonly messages: readonly (MessageIds & { readonly sentAt: number })[];
}

export interface StandIn {
  /** The page's address. */
  readonly url: string;
  /** In the mailbox's order. */
  readonly threads: readonly StandInThread[];
  /** @throws when the mailbox has no thread of that name */
  thread(name: string): StandInThread;
  /** Address of a thread in the inbox: its last part is Gmail's token for the thread, which is not its id. */
  threadUrl(name: string): string;
  /** Addresses of a thread's messages with conversation view off, oldest first. */
  messageUrls(name: string): readonly string[];
  /** Address of a thread in a window of its own. */
  windowUrl(name: string): string;
  /** Answers every address below https://mail.google.com; 404 for what Gmail's page does not need. */
  answer(url: string): Answer;
}

const ORIGIN = 'https://mail.google.com';
const HOUR = 3_600_000;

/**
 * Makes the Gmail that answers in tests and demo: the same mailbox and options give the same ids and the same page.
 * @throws when the mailbox is wrong, with every reason
 */
export function createStandIn(mailbox: Mailbox, options: StandInOptions = {}): StandIn {
  const { language = 'en', account = 0, delegation } = options;
  const data = mailboxData(checkMailbox(mailbox), textsOf(language), options.unread);
  const url = `${ORIGIN}/mail/${delegation === undefined ? '' : `b/${delegation}/`}u/${account}/`;
  const threads = [...data].map(([name, thread]) => ({ name, id: thread.id, messages: thread.messages }));
  const find = (name: string): ThreadData => {
    const thread = data.get(name);
    if (!thread) throw new Error(`The mailbox has no thread "${name}", only: ${[...data.keys()].join(', ')}`);
    return thread;
  };
  return {
    url,
    threads,
    thread: (name) => ({ name, id: find(name).id, messages: find(name).messages }),
    threadUrl: (name) => `${url}#inbox/${find(name).token}`,
    messageUrls: (name) => singleMessages(name, find(name)).map(({ token }) => `${url}#inbox/${token}`),
    windowUrl: (name) =>
      `${url}popout?ver=1kqaq1xo7v2xh&search=inbox&th=%23${find(name).permId.replace('#', '')}&cvid=1`,
    answer: (asked) =>
      answerTo(isLinkToAccount(asked, mailbox) ? new URL(url) : new URL(asked), url, (windowOf) =>
        pageDataOf(mailbox, data, options, windowOf),
      ),
  };
}

/** Gmail finds the place of an account among those signed in; see `page/main.js`. */
const isLinkToAccount = (asked: string, { owner }: Mailbox) =>
  asked.startsWith(`${ORIGIN}/mail/u/?`) && new URL(asked).searchParams.get('authuser') === owner.address;

function answerTo(asked: URL, page: string, data: (windowOf?: string) => ReturnType<typeof pageDataOf>): Answer {
  const address = asked.origin + asked.pathname;
  if (address === page) return answerPage(data());
  if (address === `${page}popout`) return answerPage(data(asked.searchParams.get('th')?.replace('#', '') ?? ''));
  if (asked.origin !== ORIGIN) return answerNothing();
  const image = address.startsWith(page) ? drawImage(asked) : undefined;
  if (image !== undefined) return answerImage(image);
  if (!asked.pathname.startsWith(SCRIPT_PATH)) return answerNothing();
  const script = pageScript(asked.pathname.slice(SCRIPT_PATH.length));
  return script === undefined ? answerNothing() : answerWith('text/javascript', script);
}

function answerPage(data: ReturnType<typeof pageDataOf>): Answer {
  const nonce = randomBytes(16).toString('base64url');
  const answer = answerWith('text/html', renderPage(data, nonce));
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': contentSecurityPolicy(nonce) } };
}

function answerWith(type: string, body: string): Answer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }, body };
}

function answerImage(image: string): Answer {
  const answer = answerWith('image/svg+xml', image);
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'max-age=3600' } };
}

function answerNothing(): Answer {
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found' };
}

/** All that the page is drawn from; read by `page/mail.js`. */
function pageDataOf(
  mailbox: Mailbox,
  data: ReadonlyMap<string, ThreadData>,
  options: StandInOptions,
  windowOf: string | undefined,
) {
  const { language = 'en', permIds = 'present', conversationView = 'on' } = options;
  const threads =
    conversationView === 'on'
      ? [...data.values()]
      : [...data].flatMap(([name, thread]) => singleMessages(name, thread));
  const inWindow =
    windowOf === undefined ? undefined : threads.find(({ permId }) => permId.replace('#', '') === windowOf);
  const newest = Math.max(0, ...threads.map((thread) => thread.messages.at(-1)?.acceptedAt ?? 0));
  return {
    language,
    direction: directionOf(language),
    theme: options.theme ?? 'light',
    pane: options.pane ?? 'single',
    zone: options.zone,
    now: options.now ?? Math.max(Date.now(), newest + HOUR),
    account: options.account ?? 0,
    lateBodiesMs: options.lateBodiesMs ?? 40,
    undoSendMs: options.undoSendMs ?? 5_000,
    /** Set: only this thread is shown. */
    windowOf: inWindow?.token,
    owner: mailbox.owner,
    aliases: mailbox.aliases ?? [],
    texts: textsOf(language),
    threads: permIds === 'present' ? threads : threads.map((thread) => ({ ...thread, permId: 'undefined' })),
  };
}
