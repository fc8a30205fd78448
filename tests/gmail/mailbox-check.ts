import * as v from 'valibot';
import type { Mailbox, MailboxMessage, MailboxThread } from './mailbox';
import { parseSentAt } from './sent-at';

const address = v.object({
  name: v.string(),
  address: v.pipe(
    v.string(),
    v.regex(/^[^\s<>"]+@[^\s<>"]+$/, (issue) => `${issue.received} is not a mail address`),
  ),
});

const message = v.object({
  sentAt: v.string(),
  from: address,
  to: v.pipe(v.array(address), v.minLength(1, 'nobody to send it to')),
  text: v.string(),
  signature: v.exactOptional(v.string()),
  quotesPrevious: v.exactOptional(v.string()),
  html: v.exactOptional(v.string()),
  attachments: v.exactOptional(v.array(v.string())),
  importedAt: v.exactOptional(v.string()),
});

const thread = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name is small letters, digits and single hyphens')),
  subject: v.string(),
  bulk: v.exactOptional(v.boolean()),
  messages: v.pipe(v.array(message), v.minLength(1, 'a thread has at least one message')),
});

const mailbox = v.object({
  owner: address,
  aliases: v.exactOptional(v.array(address.entries.address)),
  threads: v.array(thread),
});

/**
 * Checks a mailbox, for example one read from JSON.
 * @returns the same mailbox, typed
 * @throws with one line for each thing that is wrong and where it stands
 */
export function checkMailbox(value: unknown): Mailbox {
  const parsed = v.safeParse(mailbox, value);
  if (!parsed.success) fail(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'mailbox'}: ${issue.message}`));
  const problems = problemsOf(parsed.output);
  if (problems.length > 0) fail(problems);
  return parsed.output;
}

function problemsOf(checked: Mailbox): readonly string[] {
  const names = checked.threads.map((each) => each.name);
  const repeated = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...[...new Set(repeated)].map((name) => `${name}: this name stands for more than one thread`),
    ...checked.threads.flatMap(threadProblems),
  ];
}

function threadProblems(each: MailboxThread): readonly string[] {
  return each.messages.flatMap((current, at) => {
    const where = `${each.name}, message ${at + 1}`;
    return messageProblems(current, each.messages[at - 1]).map((problem) => `${where}: ${problem}`);
  });
}

function messageProblems(current: MailboxMessage, previous: MailboxMessage | undefined): readonly string[] {
  const problems: string[] = [];
  const at = timeOf(current);
  if (at === undefined) problems.push(`sentAt "${current.sentAt}" is not a time such as "2026-09-14T22:41:00+02:00"`);
  if (current.importedAt !== undefined && Number.isNaN(Date.parse(current.importedAt))) {
    problems.push(`importedAt "${current.importedAt}" is not a time`);
  }
  const before = previous && timeOf(previous);
  if (at !== undefined && before !== undefined && at < before) problems.push('is older than the message before it');
  if (current.quotesPrevious === undefined) return problems;
  if (!previous) problems.push('quotes the message before it, but is the first');
  if (!isLocale(current.quotesPrevious)) problems.push(`quotesPrevious "${current.quotesPrevious}" is not a locale`);
  return problems;
}

function timeOf(current: MailboxMessage): number | undefined {
  try {
    return parseSentAt(current.sentAt).at;
  } catch {
    return undefined;
  }
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function fail(problems: readonly string[]): never {
  throw new Error(['The mailbox cannot be shown:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
}
