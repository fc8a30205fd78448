import type { Client } from '../model';
import { isPublicDomain } from '../store/public-domains';
import { isOneLetterOff } from './one-letter-off';
import { unicodeOf } from './punycode';
import { skeletonOf } from './skeleton';

/** `letters`: looks the same, is written otherwise. `one-letter`: a letter more, less or other. `same-name`: at another domain. */
export type Likeness = 'letters' | 'one-letter' | 'same-name';

/** Another client with an address that could be taken for one of a client's own. */
export interface LookAlike {
  readonly client: Pick<Client, 'id' | 'name'>;
  readonly likeness: Likeness;
  readonly own: string;
  readonly other: string;
}

type Known = Pick<Client, 'id' | 'name' | 'addresses' | 'apartFrom'>;

/**
 * Other clients whose addresses could be taken for those of a client, at most one likeness each, the strongest. Addresses are
 * only warned about, never merged by themselves; those the user knows apart are left out.
 */
export function findLookAlikes(client: Known, others: readonly Known[]): readonly LookAlike[] {
  return others.flatMap((other) => {
    if (other.id === client.id || client.apartFrom?.includes(other.id)) return [];
    const pairs = client.addresses.flatMap((own) => other.addresses.map((address) => [own, address] as const));
    for (const likeness of ['letters', 'one-letter', 'same-name'] as const) {
      const pair = pairs.find(([own, address]) => likenessOf(own, address, isSameName(client, other)) === likeness);
      if (pair) return [{ client: { id: other.id, name: other.name }, likeness, own: pair[0], other: pair[1] }];
    }
    return [];
  });
}

/** How two address identities are alike; undefined: not at all. `sameName`: whether their owners go by the same name. */
export function likenessOf(a: string, b: string, sameName = false): Likeness | undefined {
  if (a === b) return undefined;
  const [one, two] = [partsOf(a), partsOf(b)];
  if (isWholeDomain(one) || isWholeDomain(two)) return domainLikeness(one, two);
  if (one.look === two.look && one.domainLook === two.domainLook) return 'letters';
  if (one.domain === two.domain) {
    return isLong(one.local) && isLong(two.local) && isOneLetterOff(one.local, two.local) ? 'one-letter' : undefined;
  }
  return domainLikeness(one, two) ?? (sameName || isSameLocal(one, two) ? 'same-name' : undefined);
}

/** Whoever writes: a domain that is nearly another's is the oldest trick. Domains of everybody are known to be several. */
function domainLikeness(one: Parts, two: Parts): Likeness | undefined {
  if (one.domain === two.domain || (isPublicDomain(one.domain) && isPublicDomain(two.domain))) return undefined;
  if (one.domainLook === two.domainLook) return 'letters';
  return isLong(one.label) && isLong(two.label) && isOneLetterOff(one.written, two.written) ? 'one-letter' : undefined;
}

interface Parts {
  readonly local: string;
  readonly domain: string;
  /** The domain in its own script. */
  readonly written: string;
  /** The domain without its last part. */
  readonly label: string;
  readonly look: string;
  readonly domainLook: string;
}

function partsOf(address: string): Parts {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const written = unicodeOf(domain);
  const label = written.slice(0, written.lastIndexOf('.'));
  return { local, domain, written, label, look: skeletonOf(local), domainLook: skeletonOf(written) };
}

const isWholeDomain = ({ local }: Parts): boolean => local === '';

/** One letter of a short name makes another name: "anna", "hanna". */
const LONG = 5;
const isLong = (text: string): boolean => text.length >= LONG;

/** Names of desks, not of people: every firm has them. */
const DESKS: ReadonlySet<string> = new Set(
  `accounting accounts admin billing biuro booking bookings contact design events faktury finance finanse hello help hiring info
  invoices jobs kontakt mail marketing media office orders payments post press presse sales secretary sekretariat service
  shop studio support team welcome zamowienia`
    .split(/\s+/)
    .filter(Boolean),
);

/** Gmail's identities have no dots. */
const isSameLocal = (one: Parts, two: Parts): boolean =>
  bare(one.local) === bare(two.local) && isLong(bare(one.local)) && !DESKS.has(one.local);

const bare = (local: string): string => local.replace(/[._-]/g, '');

/** Somebody who goes by the address alone has no name to compare; a short one is many people's. */
function isSameName(a: Known, b: Known): boolean {
  const [one, two] = [foldName(a.name), foldName(b.name)];
  return one === two && isLong(one) && !a.addresses.includes(a.name);
}

const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
