import type { Text } from '../../../locales/text';
import type { HoursVerdict } from '../../../model';

type OutsideVerdict = Exclude<HoursVerdict, 'inside' | 'grace'>;

/** The parts of a reason in one language; `{when}` is filled here, the other places from the finding's facts. */
interface ReasonParts {
  /** Told by the user's clock alone. */
  readonly yours: string;
  /** Told by both clocks. */
  readonly both: string;
  /** Added where it has become a habit. */
  readonly habit: string;
  /** Added where it presses for an answer. */
  readonly urgent: string;
  /** Added where the user had asked for something else. */
  readonly boundary: string;
  readonly when: Readonly<Record<OutsideVerdict, string>>;
}

/** Makes one text of the parts, chosen by the facts `because`, `bothClocks` and `verdict`. */
export function fillReasons({ yours, both, habit, urgent, boundary, when }: ReasonParts): Text {
  const byVerdict = (template: string): Text => {
    const cases = Object.entries(when).map(([verdict, words]) => [verdict, template.replace('{when}', words)]);
    return { select: 'verdict', cases: Object.fromEntries(cases), other: template.replace('{when}', when.evening) };
  };
  const byClocks = (ending: string): Text => ({
    select: 'bothClocks',
    cases: { true: byVerdict(both + ending) },
    other: byVerdict(yours + ending),
  });
  return {
    select: 'because',
    cases: { habit: byClocks(` ${habit}`), urgent: byClocks(` ${urgent}`), boundary: byClocks(` ${boundary}`) },
    other: byClocks(''),
  };
}
