import type { Agreement, Language, ScopeVerdict } from '../model';
import { type Clause, coverage } from './clauses';
import { compareWithBounds } from './compare-with-bounds';
import { readAgreement } from './read-agreement';
import { vocabularyOf, type WordList } from './vocabulary';
import type { Word } from './word';
import { readRequest } from './words';

/** How a request stands to an agreement, and the clause that says so, as the user wrote it. */
export interface RequestVerdict {
  readonly verdict: ScopeVerdict;
  readonly clause: string | undefined;
}

/** A clause is meant when more than half of what it says is in the request. */
const MEANT = 0.5;

const UNCLEAR: RequestVerdict = { verdict: 'unclear', clause: undefined };

/**
 * Judges a client's request, one sentence, by what was agreed (DESIGN §9):
 * - `excluded`: it asks for something that the agreement excludes;
 * - `over-limit`: it asks for more than a limit or a quantity allows ("round 4 of 2", "two more pages");
 * - `included`: it speaks of a deliverable and asks for nothing besides it, or stays within a limit;
 * - `not-listed`: it names work, and nothing of it is in the agreement;
 * - `unclear`: everything else, so also where request and agreement are in different languages. When in doubt, this.
 */
export function judgeRequest(request: string, language: Language, agreement: Agreement): RequestVerdict {
  const { exclusions, deliverables, limits, quantities, spoken } = readAgreement(agreement, language);
  if (spoken === 'no') return UNCLEAR;
  const words = readRequest(request, language);
  const vocabulary = vocabularyOf(language);
  const has = membership(words, language);
  const says = (list: WordList) => words.some(({ forms }) => list(forms));
  const asksForMore = says(vocabulary.extra) || says(vocabulary.another) || says(vocabulary.besides);
  const bound = compareWithBounds(words, [...limits, ...quantities], vocabulary);
  const excluded = bestMatch(
    exclusions.filter(({ isFurther }) => !isFurther || (asksForMore && bound?.verdict !== 'included')),
    has,
  );
  if (says(vocabulary.bySelf)) return UNCLEAR;
  if (excluded.coverage > MEANT) return { verdict: 'excluded', clause: excluded.clause };
  if (bound?.verdict === 'over-limit') return { verdict: 'over-limit', clause: bound.clause };
  if (bound?.verdict === 'included') return { verdict: 'included', clause: bound.clause };
  const deliverable = bestMatch(deliverables, has);
  if (deliverable.coverage > MEANT && !asksForMore) return { verdict: 'included', clause: deliverable.clause };
  const isMentioned = bound !== undefined || excluded.coverage > 0 || deliverable.coverage > 0;
  const isWork = spoken === 'yes' && says(vocabulary.work);
  return isWork && !isMentioned ? { verdict: 'not-listed', clause: undefined } : UNCLEAR;
}

interface Match {
  readonly clause: string | undefined;
  readonly coverage: number;
}

/** The clause of which most is in the request. */
function bestMatch(clauses: readonly Clause[], has: (stem: string) => boolean): Match {
  let best: Match = { clause: undefined, coverage: 0 };
  for (const { text, subjects } of clauses) {
    for (const subject of subjects) {
      const covered = coverage(subject, has);
      if (covered > best.coverage) best = { clause: text, coverage: covered };
    }
  }
  return best;
}

/** Whether a stem is in the request; in Chinese, wherever the request may be divided into words. */
function membership(words: readonly Word[], language: Language): (stem: string) => boolean {
  if (language === 'zh') {
    const text = words.map(({ forms, apart }) => (apart ? ' ' : '') + (forms[0] ?? '')).join('');
    return (stem) => text.includes(stem);
  }
  const stems = new Set(words.flatMap((word) => word.stems));
  return (stem) => stems.has(stem);
}
