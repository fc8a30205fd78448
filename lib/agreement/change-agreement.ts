import type { Agreement, AgreementTerms } from '../model';

/** An agreement as the user writes it: additions come from change orders. */
export type WrittenAgreement = Omit<Agreement, 'clientId' | 'additions'>;

/**
 * An agreement with changed terms, which hold from a day ("YYYY-MM-DD") on, or, without one, for all that ever was.
 * `before`: undefined where nothing was agreed, which leaves nothing to hold before that day either.
 */
export function changeAgreement(
  before: WrittenAgreement | undefined,
  { deliverables, exclusions, limits }: AgreementTerms,
  from: string | undefined,
): WrittenAgreement {
  const terms = { deliverables, exclusions, limits };
  if (from === undefined) return terms;
  // What would hold from that day on, or from later, never came to hold.
  const versions = before
    ? [...(before.versions ?? []), termsOf(before)].filter(({ validFrom = '' }) => validFrom < from)
    : [];
  return { ...terms, validFrom: from, ...(versions.length > 0 && { versions }) };
}

/** The newest terms alone. */
export const termsOf = ({ deliverables, exclusions, limits, validFrom }: AgreementTerms): AgreementTerms => ({
  deliverables,
  exclusions,
  limits,
  ...(validFrom !== undefined && { validFrom }),
});
