import { attributeOf } from './dom';
import { find } from './find';

/**
 * Gmail's id of a message, in hexadecimal. The page tells it up to four times: in two attributes and, encoded, in the
 * logging attributes of star and body. Undefined when none has it yet (just sent) or when they contradict each other.
 */
export function readMessageId(message: Element): string | undefined {
  const ids = new Set([legacyId(message), permanentId(message), ...loggedIds(message)]);
  ids.delete(undefined);
  const [id, another] = ids;
  return another === undefined ? id : undefined;
}

function legacyId(message: Element): string | undefined {
  const id = attributeOf(message, 'data-legacy-message-id');
  return id !== undefined && /^[\da-f]{15,16}$/.test(id) ? id : undefined;
}

/** `#msg-f:1840959905192440233`; what begins with `msg-a:` is random and no time can be told from it. */
function permanentId(message: Element): string | undefined {
  return fromDecimal(attributeOf(message, 'data-message-id') ?? '', 'msg-f');
}

function loggedIds(message: Element): readonly (string | undefined)[] {
  return [find(message, 'bodyFrame'), find(message, 'star')].map((element) =>
    element === undefined ? undefined : loggedId(element, 4, 'msg-f'),
  );
}

/** An id out of a numbered part of `jslog` ("…; 1:WyIjdGhyZWFk…; 4:WyIjbXNn…"), which is Base64 of a JSON array. */
export function loggedId(element: Element, part: number, kind: 'msg-f' | 'thread-f'): string | undefined {
  const encoded = new RegExp(`(?:^|;)\\s*${part}:([\\w+/=-]{8,2000})`).exec(attributeOf(element, 'jslog') ?? '')?.[1];
  if (encoded === undefined) return undefined;
  try {
    return fromDecimal(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), kind);
  } catch {
    return undefined; // not Base64: Gmail has changed it, the other sources remain
  }
}

/** The decimal number after `msg-f:` or `thread-f:`, as hexadecimal. */
export function fromDecimal(text: string, kind: 'msg-f' | 'thread-f'): string | undefined {
  const decimal = new RegExp(`${kind}:(\\d{15,20})(?!\\d)`).exec(text)?.[1];
  return decimal === undefined ? undefined : BigInt(decimal).toString(16);
}
