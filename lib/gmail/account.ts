import { cleanValue } from './clean-value';
import { titleOf } from './dom';

// "Inbox (3) - ann@studio.example - Gmail". The subject of a mail stands first and may hold addresses too: the last one counts.
const TITLE_ADDRESS = /^.* - ([^\s@]+@[^\s@]+\.[^\s@]+) - [^@]*$/su;

/** Gmail shows other titles for moments, for example when a chat message arrives: the last address seen is kept, by account path. */
const seen = new WeakMap<Document, Map<string, string>>();

/** The user's own address, in lower case. Undefined before Gmail has shown it in the title of the page. */
export function readAccount(document: Document): string | undefined {
  const path = accountPath(document.location.pathname);
  const addresses = seen.get(document) ?? new Map<string, string>();
  seen.set(document, addresses);
  const address = TITLE_ADDRESS.exec(titleOf(document).slice(-2000))?.[1];
  if (address !== undefined) addresses.set(path, cleanValue(address).toLowerCase());
  return addresses.get(path);
}

/** `/mail/u/1`, `/mail/b/A1b2/u/0` (delegated): the part of the address that tells accounts apart. */
export function accountPath(pathname: string): string {
  return /^\/mail\/(?:b\/[^/]+\/)?u\/\d+/.exec(pathname)?.[0] ?? '/mail';
}
