import { usesIn } from '../agreement/count-uses';
import type { Use } from '../model';
import { SentenceGuards } from '../text/guards';
import type { GuardName } from '../text/languages/language-rules';
import { isJudged, type JudgedSentence, type Sentence } from '../text/sentences';
import type { JudgingContext } from './context';

/** What makes a sentence no request: it asks for a price, is denied, or offers to pay. */
const VETOES: readonly GuardName[] = ['negated', 'priced', 'agreed'];

/** What a client's sentences ask for of the limits of the agreement; of each limit the largest use. */
export function countUses(sentences: readonly Sentence[], { agreement }: JudgingContext): readonly Use[] {
  if (!agreement || agreement.limits.length === 0) return [];
  const uses = new Map<string, Use>();
  for (const sentence of sentences.filter(isJudged)) {
    for (const use of usesIn(sentence.text, sentence.language, agreement)) {
      const known = uses.get(use.limit);
      if ((!known || known.amount < use.amount) && !isVetoed(sentence)) uses.set(use.limit, use);
    }
  }
  return [...uses.values()];
}

/** A guard anywhere in the sentence counts: no single phrase tells that more is asked for. */
function isVetoed(sentence: JudgedSentence): boolean {
  const guards = new SentenceGuards(sentence);
  const { start, end } = sentence;
  return sentence.tokens.some((_, index) => {
    const word = { phrase: undefined, start, end, firstToken: index, endToken: index + 1 };
    return guards.vetoOf(word, VETOES) !== undefined;
  });
}
