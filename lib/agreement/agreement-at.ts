import { localClock } from '../hours/local-clock';
import { zoneAt } from '../hours/working-periods';
import type { Agreement, AgreementAddition, AgreementTerms, Exclusion, Limit, Schedule } from '../model';
import { LANGUAGES } from '../model';
import { judgeRequest } from './judge-request';

/** What is judged with an agreement, and by whose clock its days are told. */
interface Agreed {
  readonly schedule: Schedule;
  readonly agreement: Agreement | undefined;
}

/** The same with the agreement that held when a message was sent (UTC ms); of an unknown time, the newest. */
export function contextAt<Context extends Agreed>(context: Context, sentAt: number | undefined): Context {
  const { agreement, schedule } = context;
  if (!agreement || !hangsOnTime(agreement)) return context;
  const day = sentAt === undefined ? undefined : localClock(sentAt, zoneAt(sentAt, schedule)).date;
  return { ...context, agreement: agreementAt(agreement, sentAt, day) };
}

/**
 * What held at an instant (UTC ms), `day` by the user's clock: the newest terms of that day, with what was added until then.
 * Undefined: nothing did yet.
 */
export function agreementAt(
  agreement: Agreement,
  sentAt: number | undefined,
  day: string | undefined,
): Agreement | undefined {
  const terms = termsOn(agreement, day);
  if (!terms) return undefined;
  const added = (agreement.additions ?? []).filter(({ at }) => sentAt === undefined || at <= sentAt);
  return remembered(agreement, `${terms.validFrom ?? ''}|${added.map(({ orderId }) => orderId).join()}`, () =>
    extended({ ...plain(terms), clientId: agreement.clientId }, added),
  );
}

const hangsOnTime = ({ validFrom, additions = [] }: Agreement): boolean =>
  validFrom !== undefined || additions.length > 0;

/** Days are compared as text: "YYYY-MM-DD". */
function termsOn(agreement: Agreement, day: string | undefined): AgreementTerms | undefined {
  if (day === undefined) return agreement;
  return [agreement, ...(agreement.versions ?? [])]
    .filter(({ validFrom = '' }) => validFrom <= day)
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0];
}

const plain = ({ deliverables, exclusions, limits }: AgreementTerms): AgreementTerms => ({
  deliverables,
  exclusions,
  limits,
});

/** Reading an agreement is dear and remembered by the object (`judgeRequest`): the same terms are the same object. */
const known = new WeakMap<Agreement, Map<string, Agreement>>();

function remembered(agreement: Agreement, key: string, make: () => Agreement): Agreement {
  const ofAgreement = known.get(agreement) ?? new Map<string, Agreement>();
  known.set(agreement, ofAgreement);
  const found = ofAgreement.get(key) ?? make();
  ofAgreement.set(key, found);
  return found;
}

/** More of what was limited, new things besides, and nothing excluded that has been ordered since. */
function extended(agreement: Agreement, added: readonly AgreementAddition[]): Agreement {
  if (added.length === 0) return agreement;
  const deliverables = added.flatMap((addition) => addition.deliverables);
  return {
    ...agreement,
    deliverables: [...agreement.deliverables, ...deliverables],
    limits: added.flatMap((addition) => addition.limits).reduce(withMore, agreement.limits),
    exclusions: agreement.exclusions.filter((exclusion) => !deliverables.some(({ name }) => isMeant(name, exclusion))),
  };
}

function withMore(limits: readonly Limit[], more: Limit): readonly Limit[] {
  const index = limits.findIndex(({ name }) => fold(name) === fold(more.name));
  const same = limits[index];
  return same ? limits.with(index, { ...same, quantity: same.quantity + more.quantity }) : [...limits, more];
}

/** Whether something that was ordered is what an exclusion speaks of, in whatever language. */
const isMeant = (name: string, exclusion: Exclusion): boolean =>
  fold(name) === fold(exclusion.name) ||
  LANGUAGES.some((language) => {
    const alone = { clientId: '', deliverables: [], exclusions: [exclusion], limits: [] };
    return judgeRequest(name, language, alone).verdict === 'excluded';
  });

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
