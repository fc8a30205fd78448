/** Domains of consumer Gmail, where dots and `+tags` mean nothing. Workspace domains are not among them: there they may. */
const GMAIL_DOMAINS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/** Characters that would make `URL` read something else than a host name, or decode it. */
const NOT_A_HOST = /[\s/\\?#@:%[\]<>^|]/;

/** A last label of digits makes `URL` read an IPv4 address: `127.1` would become `127.0.0.1`. */
const NUMERIC_END = /(^|\.)(\d+|0x[\da-f]*)$/i;

/**
 * The identity of a mail address: two spellings with the same identity are the same mailbox for certain. Lower-case, the
 * domain as A-label (IDNA); dots and `+tags` ignored only where Gmail itself ignores them. Look-alike letters stay
 * different. `undefined` when it is not an address.
 */
export function identityOf(address: string): string | undefined {
  const trimmed = address.trim();
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || at === trimmed.length - 1) return undefined;
  const local = foldCase(trimmed.slice(0, at));
  const domain = canonicalDomain(trimmed.slice(at + 1));
  if (domain === '') return undefined;
  if (!GMAIL_DOMAINS.has(domain)) return `${local}@${domain}`;
  return `${gmailLocal(local)}@gmail.com`;
}

const foldCase = (text: string): string => text.normalize('NFC').toLowerCase().normalize('NFC');

function canonicalDomain(domain: string): string {
  const folded = foldCase(domain).replace(/\.+$/, '');
  if (NOT_A_HOST.test(folded) || NUMERIC_END.test(folded)) return folded;
  // `URL.canParse` is as old as the browsers we support; hostnames that IDNA refuses stay as they are written.
  const parsed = URL.canParse(`http://${folded}`) ? new URL(`http://${folded}`).hostname : folded;
  return NUMERIC_END.test(parsed) ? folded : parsed.replace(/\.+$/, '');
}

function gmailLocal(local: string): string {
  const bare = (local.split('+')[0] ?? '').replaceAll('.', '');
  return bare === '' ? local : bare;
}

/** The domain of an address identity, as a client's address that stands for everybody there: "@lumen.example". */
export const domainOf = (identity: string): string => identity.slice(identity.lastIndexOf('@'));

/** The identity of an address, or of a whole domain written as "@lumen.example" or "*@lumen.example". */
export function addressOrDomainOf(written: string): string | undefined {
  const [, domain] = /^\s*\*?@([^@]+)$/u.exec(written) ?? [];
  if (domain === undefined) return identityOf(written);
  const canonical = canonicalDomain(domain.trim());
  return canonical.includes('.') && !NOT_A_HOST.test(canonical) ? `@${canonical}` : undefined;
}
