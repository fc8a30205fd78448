import { usePage } from '../shell/page-context';
import { type Sums, sumsText } from './running-value';

interface SumListProps<Key extends string> {
  readonly sums: readonly (readonly [key: Key, sums: Sums])[];
  /** Says what a sum is of; `values.sum`: the sum in words. */
  readonly tell: (key: Key, values: { readonly sum: string }) => string;
}

/** Sums in a row; those that come to nothing are left out, and the row with the last of them. */
export function SumList<Key extends string>({ sums, tell }: SumListProps<Key>) {
  const { locale } = usePage();
  const told = sums.filter(([, sum]) => sum.size > 0);
  if (told.length === 0) return null;
  return (
    <ul class="row small">
      {told.map(([key, sum]) => (
        <li key={key}>
          <strong>{tell(key, { sum: sumsText(sum, locale) })}</strong>
        </li>
      ))}
    </ul>
  );
}
