import type { Agreement } from '../../model';
import type { ReportWords } from './report-words';
import { foreign, type Told } from './told';

/** A list of clauses under a title. */
export interface AgreedList {
  readonly title: string;
  readonly clauses: readonly Told[];
}

/** The clauses of an agreement; none when there is no agreement, and no empty lists. */
export function agreedLists(agreement: Agreement | undefined, { t, number }: ReportWords): readonly AgreedList[] {
  if (agreement === undefined) return [];
  const clause = ({ name, quantity }: { readonly name: string; readonly quantity?: number }): Told =>
    foreign(quantity === undefined ? name : t('agreement-quantity', { name, quantity: number.format(quantity) }));
  return [
    { title: t('agreement-deliverables'), clauses: agreement.deliverables.map(clause) },
    { title: t('agreement-exclusions'), clauses: agreement.exclusions.map(clause) },
    { title: t('agreement-limits'), clauses: agreement.limits.map(clause) },
  ].filter(({ clauses }) => clauses.length > 0);
}
