import { changeAgreement, type WrittenAgreement } from '../../lib/agreement/change-agreement';
import type { HoldsFrom } from '../../lib/hours/change-hours';
import type { ClientDraft } from '../../lib/messages';
import type { Agreement, Client, Schedule, Sensitivity, SignalId } from '../../lib/model';
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
  /** What was agreed before the lines were changed. */
  readonly agreed: WrittenAgreement | undefined;
  /** From when changed lines hold. */
  readonly holds: HoldsFrom;
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
  agreed: undefined,
  holds: 'always',
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
  agreed: agreement && writtenOf(agreement),
  // Whoever changes what was agreed has agreed to something new.
  holds: agreement ? 'today' : 'always',
  ...linesOf(agreement),
});

const writtenOf = ({ clientId: _, additions: __, ...written }: Agreement): WrittenAgreement => written;

/** Whether the lines say something else than what was agreed before. */
export function isAgreementChanged(form: ClientForm): boolean {
  const before = linesOf(form.agreed);
  return (['deliverables', 'limits', 'exclusions'] as const).some((field) => before[field] !== form[field]);
}

/** Unchanged lines leave the agreement as it is, with its versions. */
function agreementOf(form: ClientForm, today: string | undefined): WrittenAgreement | undefined {
  if (form.agreed && !isAgreementChanged(form)) return form.agreed;
  const terms = agreementFrom(form);
  return terms && changeAgreement(form.agreed, terms, form.holds === 'today' ? today : undefined);
}

/** What is sent to be saved. `today`: "YYYY-MM-DD" by the user's clock, the day that changed terms can hold from. */
export const draftOf = (form: ClientForm, today?: string): ClientDraft => ({
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
  agreement: agreementOf(form, today),
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
