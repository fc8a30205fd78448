/** Local parts that say "do not answer", in the languages of the interface and a few neighbours; also inside longer ones. */
const NO_REPLY =
  /(^|[._+-])(no|not|dont|do[._-]?not|never)[._-]?(reply|replies|respond|response|answer)\d*($|[._+-])|nie[._-]?odpowiada|keine[._-]?antwort|ne[._-]?pas[._-]?repondre|no[._-]?responder|nao[._-]?responda/i;

/** First or last word of a local part of which no person is behind: `bounce+4711`, `calendar-notification`. */
const MACHINES: ReadonlySet<string> = new Set([
  'alerts',
  'automailer',
  'automated',
  'autoreply',
  'bounce',
  'bounces',
  'mailerdaemon',
  'daemon',
  'newsletter',
  'newsletters',
  'notification',
  'notifications',
  'notify',
  'notifier',
  'postmaster',
  'unsubscribe',
]);

/** Local parts that are a mailing and not a person, but only when there is nothing else in them. */
const MAILINGS: ReadonlySet<string> = new Set([
  'digest',
  'mailer',
  'mailing',
  'mailings',
  'marketing',
  'news',
  'updates',
]);

/** Whether an address has nobody behind it who could be a client: no-reply, bounces, notifications, mailings. */
export function isNobody(address: string): boolean {
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0)).toLowerCase();
  const words = local.split(/[._+\-=]+/).filter((word) => word !== '');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  return NO_REPLY.test(local) || MACHINES.has(first) || MACHINES.has(last) || MAILINGS.has(local);
}
