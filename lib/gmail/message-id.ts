import { attributeOf } from './dom';
import { find } from './find';

/** What the page tells of a message's identity. */
export interface MessageIds {
  /** In hexadecimal. Undefined when nothing has it yet (just sent) or when the page contradicts itself. */
  readonly id: string | undefined;
  /** This account wrote it itself, whichever of its addresses it was sent from. */
  readonly isOwn: boolean;
}

/**
 * Reads Gmail's id of a message. The page tells it up to four times: in two attributes and, encoded, in the logging
 * attributes of star and body. With conversation view off, both attributes hold it in hexadecimal.
 */
export function readIds(message: Element): MessageIds {
  const permanent = attributeOf(message, 'data-message-id');
  const legacy = [attributeOf(message, 'data-legacy-message-id'), permanent].map((id) =>
    id !== undefined && /^[\da-f]{15,16}$/.test(id) ? id : undefined,
  );
  const logged = (['bodyFrame', 'star'] as const).map((key) => {
    const element = find(message, key);
    return element && loggedText(element, 4);
  });
  // `#msg-f:1840959905192440233`; what begins with `msg-a:` is random, and no time can be told from it.
  const texts = [permanent, ...logged].map((text) => text ?? '');
  const ids = new Set([...legacy, ...texts.map((text) => fromDecimal(text, 'msg-f'))]);
  ids.delete(undefined);
  const [id, another] = ids;
  return { id: another === undefined ? id : undefined, isOwn: texts.some((text) => /#?msg-a:r/.test(text)) };
}

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
