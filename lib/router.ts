import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type OwnFacts, ROLES, type Role, roleOf, type SenderFacts } from './message-roles';
import { MESSAGE_LIMIT, messageSchemas } from './message-schemas';
import type { Protocol } from './messages';
import { onMessage } from './messaging';
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
 * is woken for a message only if it listens at once.
 */
export function answerMessages(answers: Answers): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  for (const name of MESSAGE_NAMES) listen(name, answers[name], own);
}

const MESSAGE_NAMES = Object.keys(ROLES) as readonly (keyof Protocol)[];

function listen<Name extends keyof Protocol>(name: Name, answer: Answers[Name], own: OwnFacts): void {
  // The library's types cannot tell that the name and the answer belong together.
  const register = onMessage as unknown as (
    name: Name,
    listener: (message: {
      readonly data: unknown;
      readonly sender: SenderFacts;
    }) => Promise<ReturnType<Protocol[Name]>>,
  ) => void;
  register(name, async ({ data, sender }) => {
    const role = checkRole(name, sender, own);
    return answer(checkData(name, data), { role, tabId: sender.tab?.id });
  });
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
