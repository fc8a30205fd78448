import type { Agreement, Language } from '../model';
import { type Bound, boundsOfDeliverables, boundsOfLimits } from './bounds';
import { type Clause, readClause, stemsOfText } from './clauses';
import { speaksLanguage } from './speaks-language';

/** An agreement as it is read in one language. */
interface ReadAgreement {
  readonly deliverables: readonly Clause[];
  readonly exclusions: readonly Clause[];
  /** Upper bounds: its limits, in their order, and the numbers in its deliverables. */
  readonly limits: readonly Bound[];
  readonly quantities: readonly Bound[];
  /** Whether it is written in that language. */
  readonly spoken: 'yes' | 'perhaps' | 'no';
}

const known = new WeakMap<Agreement, Map<Language, ReadAgreement>>();

/** Reads an agreement in the language of a request; remembered for as long as the agreement is. */
export function readAgreement(agreement: Agreement, language: Language): ReadAgreement {
  const byLanguage = known.get(agreement) ?? new Map<Language, ReadAgreement>();
  known.set(agreement, byLanguage);
  const read = byLanguage.get(language) ?? readClauses(agreement, language);
  byLanguage.set(language, read);
  return read;
}

function readClauses(agreement: Agreement, language: Language): ReadAgreement {
  const shared = new Set(agreement.deliverables.flatMap(({ name }) => stemsOfText(name, language)));
  return {
    deliverables: agreement.deliverables.map((deliverable) => readClause(deliverable, language, new Set())),
    exclusions: agreement.exclusions.map((exclusion) => readClause(exclusion, language, shared)),
    limits: boundsOfLimits(agreement, language),
    quantities: boundsOfDeliverables(agreement, language),
    spoken: isEmpty(agreement) ? 'no' : speaksLanguage(agreement, language),
  };
}

const isEmpty = ({ deliverables, exclusions, limits }: Agreement): boolean =>
  deliverables.length + exclusions.length + limits.length === 0;
