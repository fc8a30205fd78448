import type { Span } from '../../model';
import { findAccounts } from './accounts';
import { findCards } from './cards';
import { plainDigits } from './digits';
import { findMails } from './mails';
import { findPhones } from './phones';

/** What can be hidden in an export, in the order in which one goes before another where both could be meant. */
export const PRIVATE_KINDS = ['mail', 'account', 'card', 'phone'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** Something private in a text. */
export interface PrivateSpan extends Span {
  readonly kind: PrivateKind;
}

const FINDERS: Readonly<Record<PrivateKind, (text: string) => readonly Span[]>> = {
  mail: findMails,
  account: findAccounts,
  card: findCards,
  phone: findPhones,
};

/**
 * Finds mail addresses, account, card and phone numbers of the kinds asked for, in the order of the text and without
 * overlaps. Digits of any script count. What looks like a date, a time or an amount is none of them.
 */
export function findPrivate(text: string, kinds: readonly PrivateKind[]): readonly PrivateSpan[] {
  if (kinds.length === 0) return [];
  const plain = plainDigits(text);
  const found: PrivateSpan[] = [];
  // One place a character: comparing every span with every other would take minutes for a text made for that.
  const taken = new Uint8Array(text.length);
  // All kinds are looked for, so that a card number is not taken for a phone number where only phones are to be hidden.
  for (const kind of PRIVATE_KINDS) {
    for (const span of FINDERS[kind](plain)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      found.push({ ...span, kind });
    }
  }
  return found.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.start - b.start);
}
