import { totalOf } from '../../../agreement/count-uses';
import type { Facts, Message } from '../../../model';
import type { JudgingContext } from '../../context';
import type { ClientHistory } from '../../history';

/**
 * How a request stands to the limits that are used up by counting: the third "another round" where two were agreed, in
 * messages of the last 120 days. The limit that is passed furthest; undefined: it asks for nothing that is counted.
 */
export function countedFacts(
  { uses = [] }: Pick<Message, 'uses'>,
  { entries }: ClientHistory,
  { agreement }: JudgingContext,
): (Facts & { readonly counted: boolean }) | undefined {
  // Where the user said that nothing was asked for beyond the agreement, nothing was used up.
  const before = entries
    .filter(({ direction, dismissed }) => direction === 'in' && !dismissed?.includes('scope'))
    .flatMap((entry) => entry.uses ?? []);
  const counted = uses.flatMap((use) => {
    const limit = agreement?.limits.find(({ name }) => name === use.limit);
    return limit ? [{ limit: limit.name, used: totalOf([...before, use], limit.name), agreed: limit.quantity }] : [];
  });
  const [furthest] = counted.sort((a, b) => b.used - b.agreed - (a.used - a.agreed));
  return furthest && { ...furthest, counted: furthest.used > furthest.agreed };
}
