import { currentOwnText } from './current-own-text';
import { isConnected, isWithin, parentOf } from './dom';
import type { MessageReading } from './read-message';

/** What was read of messages, by their place in the list, as long as it holds: a thread of a thousand is not read anew for one. */
export class KnownReadings {
  readonly #readings = new WeakMap<Node, MessageReading>();

  keep(item: Element, reading: MessageReading): void {
    this.#readings.set(item, reading);
  }

  /**
   * What was read of a message, unless something was added or taken away there since. Attributes change without a word:
   * so what had a gap, as all that Gmail is still drawing, is read anew, and so is a body whose text is another.
   */
  at(item: Element): MessageReading | undefined {
    const reading = this.#readings.get(item);
    const body = reading?.elements?.body;
    if (!body || hasGap(reading) || !isInPlace(reading)) return undefined;
    return currentOwnText(body).text === reading.snapshot.text ? reading : undefined;
  }

  /** Something changed at a node: forgets the message that it stands in. */
  forget(node: Node): void {
    for (let at: Node | undefined = node; at !== undefined; at = parentOf(at)) this.#readings.delete(at);
  }
}

const hasGap = ({ snapshot: { problems, sentAt } }: MessageReading) => problems.length > 0 || sentAt.basis === 'id';

/** Whether a message's elements still stand where they were read. */
export function isInPlace({ elements }: MessageReading): boolean {
  if (elements === undefined) return true;
  const { item, header, senderSlot } = elements;
  return isConnected(item) && isWithin(item, header) && isWithin(header, senderSlot);
}
