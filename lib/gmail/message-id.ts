import { attributeOf } from './dom';
import { find } from './find';

/**
 * Gmail's id of a message, in hexadecimal. The page tells it up to four times: in two attributes and, encoded, in the
 * logging attributes of star and body. Undefined when none has it yet (just sent) or when they contradict each other.
 */
export function readMessageId(message: Element): string | undefined {
  const legacy = ['data-legacy-message-id', 'data-message-id'].map((name) => legacyId(message, name));
  const ids = new Set([...legacy, permanentId(message), ...loggedIds(message)]);
  ids.delete(undefined);
  const [id, another] = ids;
  return another === undefined ? id : undefined;
}

/** With conversation view off, both attributes hold it. */
function legacyId(message: Element, name: string): string | undefined {
  const id = attributeOf(message, name);
  return id !== undefined && /^[\da-f]{15,16}$/.test(id) ? id : undefined;
}

/** `#msg-a:r-4920…` is what this account wrote itself, whichever of its addresses it was sent from. */
export const isOwnMessage = (message: Element): boolean =>
  [attributeOf(message, 'data-message-id'), ...logsOf(message).map((element) => loggedText(element, 4))].some((text) =>
    /#?msg-a:r/.test(text ?? ''),
  );

/** `#msg-f:1840959905192440233`; what begins with `msg-a:` is random and no time can be told from it. */
function permanentId(message: Element): string | undefined {
  return fromDecimal(attributeOf(message, 'data-message-id') ?? '', 'msg-f');
}

const loggedIds = (message: Element) => logsOf(message).map((element) => loggedId(element, 4, 'msg-f'));

const logsOf = (message: Element) =>
  (['bodyFrame', 'star'] as const).flatMap((key) => {
    const element = find(message, key);
    return element === undefined ? [] : [element];
  });

/** An id out of a numbered part of `jslog`. */
export const loggedId = (element: Element, part: number, kind: 'msg-f' | 'thread-f'): string | undefined =>
  fromDecimal(loggedText(element, part) ?? '', kind);

/** A part of `jslog` ("…; 1:WyIjdGhyZWFk…; 4:WyIjbXNn…"), which is Base64 of a JSON array. */
function loggedText(element: Element, part: number): string | undefined {
  const encoded = new RegExp(`(?:^|;)\\s*${part}:([\\w+/=-]{8,2000})`).exec(attributeOf(element, 'jslog') ?? '')?.[1];
  try {
    return encoded && atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined; // not Base64: Gmail has changed it, the other sources remain
  }
}

/** The decimal number after `msg-f:` or `thread-f:`, as hexadecimal. */
export function fromDecimal(text: string, kind: 'msg-f' | 'thread-f'): string | undefined {
  const decimal = new RegExp(`${kind}:(\\d{15,20})(?!\\d)`).exec(text)?.[1];
  return decimal === undefined ? undefined : BigInt(decimal).toString(16);
}
