/** Gmail's own thread ids, as hexadecimal numbers (15 or 16 digits today). Anything else is not put into an address. */
const THREAD_ID = /^[0-9a-f]{10,20}$/i;

/**
 * Address of a thread in the mailbox of one account, whatever place that account has among those signed in.
 * Undefined when the id is none of Gmail's, or the account is no address (it was hidden): no link is better than one to another place.
 */
export function threadLink(account: string, threadId: string): string | undefined {
  if (!THREAD_ID.test(threadId) || !account.includes('@')) return undefined;
  return `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(account)}#all/${threadId.toLowerCase()}`;
}
