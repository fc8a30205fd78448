import type { Address } from '../model';
import { cleanValue } from './clean-value';
import { attributeOf } from './dom';
import { findAll } from './find';

/** Who sent a message, and the element that says so. */
export interface SenderPlace {
  readonly element: Element;
  readonly address: Address;
}

/**
 * The sender that the message's own header names. Undefined unless exactly one element says so, and its two attributes
 * agree: a message that cannot be told whose it is is counted against nobody.
 * The name is the one in the user's contacts or the one that the sender chose.
 */
export function readSender(message: Element): SenderPlace | undefined {
  const [element, another] = findAll(message, 'sender');
  if (element === undefined || another !== undefined) return undefined;
  const address = readAddress(element);
  const card = attributeOf(element, 'data-hovercard-id');
  if (
    address === undefined ||
    (card !== undefined && cleanValue(card).toLowerCase() !== address.address.toLowerCase())
  ) {
    return undefined;
  }
  return { element, address };
}

/** Everybody that the header names as a recipient; "me" in the user's language is a name there. */
export function readRecipients(message: Element): readonly Address[] {
  const addresses = findAll(message, 'recipient').flatMap((element) => readAddress(element) ?? []);
  return addresses.filter(({ address }, index) => addresses.findIndex((other) => other.address === address) === index);
}

function readAddress(element: Element): Address | undefined {
  const address = cleanValue(attributeOf(element, 'email') ?? '');
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return undefined;
  return { address, name: cleanValue(attributeOf(element, 'name') ?? '') };
}
