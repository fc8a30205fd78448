import type { ThreadSnapshot } from '../model';
import type { MessageElements, PageReading } from './read-thread';

/** Whether two readings say the same and name the same places in the page: then nobody needs to be told. */
export function isSameReading(one: PageReading, other: PageReading): boolean {
  if (one.reading !== other.reading) return false;
  if (one.thread === undefined || other.thread === undefined) return one.thread === other.thread;
  return (
    isSameSnapshot(one.thread.snapshot, other.thread.snapshot) &&
    isSamePlace(one.thread.elements, other.thread.elements)
  );
}

/** Whether two readings say the same. What was not read anew is the same object: of a long thread little is compared. */
export function isSameSnapshot(one: ThreadSnapshot, other: ThreadSnapshot): boolean {
  const { messages, ...rest } = one;
  const { messages: others, ...otherRest } = other;
  if (messages.length !== others.length || !isSamePlain(rest, otherRest)) return false;
  return messages.every((message, index) => {
    if (message === others[index]) return true;
    const { text, ...header } = message;
    const { text: otherText, ...otherHeader } = others[index] ?? message;
    return text === otherText && isSamePlain(header, otherHeader);
  });
}

/** Both are made by the same code, so their keys stand in the same order. */
function isSamePlain(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Places = ReadonlyMap<string, MessageElements>;

function isSamePlace(one: Places, other: Places): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([id, elements]) => {
    const same = other.get(id);
    if (same === elements) return true;
    const { item, senderSlot, header, body } = elements;
    return same?.item === item && same.senderSlot === senderSlot && same.header === header && same.body === body;
  });
}
