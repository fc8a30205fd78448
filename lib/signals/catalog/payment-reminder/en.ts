import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (invoice|balance|payment|deposit|retainer|bill|bills|fee) ...6 (overdue|past due|outstanding|unpaid)
    `,
  ),
];
