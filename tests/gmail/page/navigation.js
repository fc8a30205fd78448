import { createListView } from './list-view.js';
import { besideList } from './split-pane.js';
import { createThreadView } from './thread-view.js';
import { drawListToolbar, drawThreadToolbar } from './toolbar.js';

/** @typedef {import('./mail.js').Mail} Mail */

/** Threads that stay in the page, hidden, after leaving them. */
const STALE_THREADS = 2;

/**
 * Shows what the address bar says and follows it without loading the page again.
 * @param {Mail} mail
 * @param {ReturnType<typeof import('./shell.js').drawShell>} shell
 * @param {Window} window
 */
export function createNavigation(mail, shell, window) {
  /** @type {{ token: string, element: HTMLElement }[]} */
  const stale = [];
  let shown = /** @type {any} */ (undefined);

  const go = (/** @type {string} */ hash) => {
    window.location.hash = hash;
  };
  const step = (/** @type {number} */ by) => {
    const { route, threads } = shown;
    const at = threads.findIndex((thread) => thread.token === route.token);
    const thread = threads[at + by];
    if (thread) go(`${route.list}/${thread.token}`);
  };

  const show = () => {
    const route = parseRoute(window.location.hash, (token) => mail.threadOf(token) !== undefined);
    const threads = mail.threads().filter((thread) => belongs(mail, thread, route));
    const thread = route.token === undefined ? undefined : mail.threadOf(route.token);
    leave(shown, stale);
    shown = { route, threads };
    if (thread) showThread(thread);
    else showList();
    shell.mark(route.label);
    shell.views.parentElement.scrollTop = 0;
  };

  const showThread = (thread) => {
    thread.unread = false;
    forget(stale, thread.token);
    const { route, threads } = shown;
    const view = createThreadView(mail, thread);
    if (mail.pane === 'split') {
      const list = createListView(mail, threads, (other) => go(`${route.list}/${other.token}`));
      view.element = besideList(mail, list.element, view.element);
    }
    Object.assign(shown, { thread, view });
    drawThreadToolbar(mail, shell.toolbar, threads.indexOf(thread), threads.length, {
      back: () => go(route.list),
      newer: () => step(-1),
      older: () => step(1),
    });
    shell.views.append(view.element);
    mail.document.title = `${thread.subject} - ${mail.owner.address} - Gmail`;
  };

  const showList = () => {
    const { route, threads } = shown;
    const view = createListView(mail, threads, (thread) => go(`${route.list}/${thread.token}`));
    Object.assign(shown, { view });
    drawListToolbar(mail, shell.toolbar, threads.length);
    shell.views.append(view.element);
    mail.document.title = `${listTitle(mail, route)} - ${mail.owner.address} - Gmail`;
  };

  return {
    go,
    start() {
      if (!window.location.hash) window.history.replaceState(null, '', '#inbox');
      window.addEventListener('hashchange', show);
      show();
    },
    /** What the keys do: see keyboard.js. */
    keys: {
      older: () => (shown.thread ? step(1) : shown.view.move(1)),
      newer: () => (shown.thread ? step(-1) : shown.view.move(-1)),
      open: () => !shown.thread && shown.view.open(),
      back: () => shown.thread && go(shown.route.list),
      reply: () => shown.thread && shown.view.reply(),
    },
  };
}

/**
 * @param {string} hash "#inbox", "#inbox/FMfcg…", "#search/invoice/FMfcg…"
 * @param {(token: string) => boolean} isToken
 */
export function parseRoute(hash, isToken) {
  const parts = hash.replace(/^#/, '').split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const token = isToken(last) ? last : undefined;
  const list = (token === undefined ? parts : parts.slice(0, -1)).join('/') || 'inbox';
  const [label = 'inbox', ...rest] = list.split('/');
  return { list, label, query: label === 'search' ? decode(rest.join('/')).toLowerCase() : '', token };
}

function decode(text) {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Whether a list holds a thread. */
function belongs(mail, thread, route) {
  if (route.label === 'starred') return thread.starred;
  if (route.label === 'sent') return thread.messages.some((message) => mail.isOwner(message.from));
  if (route.label !== 'search') return route.label === 'inbox';
  const words = thread.messages.flatMap((message) => [message.from.name, message.from.address, message.snippet]);
  return [thread.subject, ...words].some((text) => text.toLowerCase().includes(route.query));
}

function listTitle(mail, route) {
  if (route.label === 'search') return route.query;
  const unread = mail.unreadCount();
  if (route.label === 'inbox' && unread > 0) return `${mail.text('inbox')} (${mail.number(unread)})`;
  return ['starred', 'snoozed', 'sent', 'drafts'].includes(route.label) ? mail.text(route.label) : mail.text('inbox');
}

/** Takes what was shown from sight: a list goes, a thread stays in the page for a while. */
function leave(shown, stale) {
  if (!shown) return;
  const { element } = shown.view;
  if (!shown.thread) return element.remove();
  element.style.display = 'none';
  stale.push({ token: shown.thread.token, element });
  while (stale.length > STALE_THREADS) stale.shift()?.element.remove();
}

/** A thread that is opened again is drawn anew: it never stands in the page twice. */
function forget(stale, token) {
  const at = stale.findIndex((each) => each.token === token);
  if (at >= 0) stale.splice(at, 1)[0].element.remove();
}
