import type { ClientDraft } from '../../lib/messages';
import type { Client, Schedule, Sensitivity, SignalId } from '../../lib/model';
import { addressOrDomainOf } from '../../lib/store/address';
import { isPublicDomain } from '../../lib/store/public-domains';
import type { ClientOverview } from '../../lib/store/queries';
import { type AgreementLines, agreementFrom, linesOf } from './agreement-lines';
import { countProblems } from './schedule-problems';

/** A client as it stands in the form: texts as they are typed. */
export interface ClientForm extends AgreementLines {
  readonly id: string;
  readonly name: string;
  readonly status: Client['status'];
  readonly note: string;
  /** Addresses that are known already; they stay. */
  readonly knownAddresses: readonly string[];
  /** Those of a new client, or those to add to one that is known. */
  readonly addresses: readonly string[];
  readonly schedule: Schedule | undefined;
  readonly sensitivity: Sensitivity | undefined;
  readonly mutedSignals: readonly SignalId[];
}

/** What is wrong with an address. `taken`: it belongs to the client named; `public`: a domain where anybody can have one. */
export type AddressProblem =
  | { readonly kind: 'address' | 'no-address' | 'public' }
  | { readonly kind: 'taken'; readonly name: string };

/** RFC 5321, §4.5.3.1: 64 before the @, 255 after it. */
const LONGEST_ADDRESS = 320;

/** An empty form. */
export const newClientForm = (): ClientForm => ({
  id: crypto.randomUUID(),
  name: '',
  status: 'active',
  note: '',
  knownAddresses: [],
  addresses: [''],
  schedule: undefined,
  sensitivity: undefined,
  mutedSignals: [],
  deliverables: '',
  limits: '',
  exclusions: '',
});

/** The form of a client that is known. */
export const formOf = ({ client, agreement }: Pick<ClientOverview, 'client' | 'agreement'>): ClientForm => ({
  id: client.id,
  name: client.name,
  status: client.status,
  note: client.note,
  knownAddresses: client.addresses,
  addresses: [],
  schedule: client.schedule,
  sensitivity: client.sensitivity,
  mutedSignals: client.mutedSignals,
  ...linesOf(agreement),
});

/** What is sent to be saved. */
export const draftOf = (form: ClientForm): ClientDraft => ({
  client: {
    id: form.id,
    name: form.name.trim(),
    note: form.note.trim(),
    status: form.status,
    mutedSignals: form.mutedSignals,
    ...(form.schedule && { schedule: form.schedule }),
    ...(form.sensitivity && { sensitivity: form.sensitivity }),
    ...(isNew(form) && { addresses: filled(form.addresses) }),
    ...(!isNew(form) && filled(form.addresses).length > 0 && { newAddresses: filled(form.addresses) }),
  },
  agreement: agreementFrom(form),
});

const isNew = (form: ClientForm): boolean => form.knownAddresses.length === 0;

/** What keeps each of the form's addresses from being saved; in their order. */
export function addressProblems(
  form: ClientForm,
  others: readonly ClientOverview[],
): readonly (AddressProblem | undefined)[] {
  const isEmpty = isNew(form) && filled(form.addresses).length === 0;
  return form.addresses.map((address, index) => {
    if (address.trim() === '') return isEmpty && index === 0 ? { kind: 'no-address' } : undefined;
    const identity = addressOrDomainOf(address);
    if (identity === undefined || !/@[^@\s]+\.[^@\s.]+$/.test(identity) || address.length > LONGEST_ADDRESS) {
      return { kind: 'address' };
    }
    if (identity.startsWith('@') && isPublicDomain(identity.slice(1))) return { kind: 'public' };
    const owner = others.find(({ client }) => client.id !== form.id && client.addresses.includes(identity));
    return owner && { kind: 'taken', name: owner.client.name };
  });
}

/** How many fields of the form keep it from being saved. */
export const countFormProblems = (form: ClientForm, others: readonly ClientOverview[]): number =>
  (form.name.trim() === '' ? 1 : 0) +
  addressProblems(form, others).filter((problem) => problem !== undefined).length +
  (form.schedule === undefined ? 0 : countProblems(form.schedule));

const filled = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');
