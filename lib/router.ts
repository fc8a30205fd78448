import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type OwnFacts, ROLES, type Role, roleOf, type SenderFacts } from './message-roles';
import { MESSAGE_LIMIT, messageSchemas } from './message-schemas';
import type { Protocol, Response } from './messages';
import { Refusal } from './refusal';

/** Who asked. */
export interface AskedBy {
  readonly role: Role;
  /** The tab it was asked from; undefined for the popup. */
  readonly tabId: number | undefined;
}

/** One answer a message. */
export type Answers = {
  readonly [Name in keyof Protocol]: (
    data: Parameters<Protocol[Name]>[0],
    askedBy: AskedBy,
  ) => Promise<ReturnType<Protocol[Name]>>;
};

/**
 * Listens to every message there is. Must be called while the background starts, before anything is awaited: a worker
 * is woken for a message only if it listens at once. What is not one of our messages is left to whom it
 * may concern.
 */
export function answerMessages(answers: Answers): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (response: Response) => void) => {
    const name = nameOf(message);
    if (name === undefined) return false;
    void respondTo(answers, name, message, sender, own).then(respond);
    // Tells the browser that the response is still to come.
    return true;
  });
}

function nameOf(message: unknown): keyof Protocol | undefined {
  const type = partOf(message, 'type');
  return typeof type === 'string' && isName(type) ? type : undefined;
}

const isName = (type: string): type is keyof Protocol => Object.hasOwn(ROLES, type);

const partOf = (message: unknown, key: string): unknown =>
  typeof message === 'object' && message !== null && Object.hasOwn(message, key)
    ? Reflect.get(message, key)
    : undefined;

async function respondTo<Name extends keyof Protocol>(
  answers: Answers,
  name: Name,
  message: unknown,
  sender: SenderFacts,
  own: OwnFacts,
): Promise<Response> {
  try {
    const role = checkRole(name, sender, own);
    const data = checkData(name, partOf(message, 'data'));
    return { res: await answers[name](data, { role, tabId: sender.tab?.id }) };
  } catch (error) {
    const { name: kind, message: text } = error instanceof Error ? error : new Error(String(error));
    // Where in our code it happened is nobody's business on the other side.
    return { err: { name: kind, message: text } };
  }
}

function checkRole(name: keyof Protocol, sender: SenderFacts, own: OwnFacts): Role {
  const role = roleOf(sender, own);
  if (role === undefined || !ROLES[name].includes(role)) throw new Refusal(`${name} may not be asked for from here.`);
  return role;
}

/** The message's data, copied and checked. Says which part was wrong, but not what stood there. */
export function checkData<Name extends keyof Protocol>(name: Name, data: unknown): Parameters<Protocol[Name]>[0] {
  if (sizeOf(data) > MESSAGE_LIMIT) throw new Refusal(`${name} was asked for with too much data.`);
  const { success, output, issues } = v.safeParse(messageSchemas[name], data, { abortEarly: true });
  if (success) return output;
  const { kind, type } = issues[0];
  const place = v.getDotPath(issues[0]) ?? 'all of it';
  throw new Refusal(
    `${name} was asked for with unusable data: ${place} (${kind === 'schema' ? 'type' : 'check'}: ${type}).`,
  );
}

/** As JSON; what is nested too deeply to be written is too large. */
function sizeOf(data: unknown): number {
  try {
    return JSON.stringify(data)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
