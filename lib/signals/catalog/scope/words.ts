import { judgeRequest, type RequestVerdict } from '../../../agreement/judge-request';
import type { Facts, ScopeVerdict } from '../../../model';
import { meansAny } from '../../../text/concepts';
import { requestIn } from '../../../text/grammar';
import { isJudged, type JudgedSentence, type Sentence } from '../../../text/sentences';
import type { JudgingContext } from '../../context';
import type { Phrase } from '../../signal';
import { LARGEST_LEAN, type Weight, type WordRules } from '../../word-detector';
import { countedFacts } from './counted';

/**
 * Two kinds of phrases: `additional` calls the work additional by itself, `request` only asks for work.
 * Where there is an agreement it decides; where there is none, only the first kind is noted (DESIGN §9).
 */
const rules: WordRules = {
  guards: ['quoted', 'negated', 'priced', 'agreed'],
  weigh: ({ phrase }, sentence, context) => weighRequest(phrase, sentence, context),
  lean: leanOf,
  weighScore: weighScored,
  raise: (finding, message, history, context) => {
    const facts = countedFacts(message, history, context);
    return facts && { severity: facts.counted ? 'moderate' : finding.severity, facts };
  },
};
export default rules;

function weighRequest(phrase: Phrase, sentence: JudgedSentence, context: JudgingContext): Weight | undefined {
  const isAdditional = phrase.kind !== 'request';
  if (!context.agreement) return isAdditional ? ownWords(phrase) : undefined;
  const judged = judgeRequest(sentence.text, sentence.language, context.agreement);
  // Grammar is dear: it is asked last, and only where the answer could matter.
  const isDecided = judged.verdict === 'included' || (judged.verdict === 'unclear' && !isAdditional);
  if (isDecided || (!isAdditional && sentence.language === 'en' && !requestIn(sentence))) return undefined;
  return weighVerdict(judged, phrase, isAdditional);
}

/** The scorer has learned how extra work is asked for; what is extra only an agreement can tell. */
function weighScored(weight: Weight, sentence: JudgedSentence, { agreement }: JudgingContext): Weight | undefined {
  if (!agreement) return undefined;
  const judged = judgeRequest(sentence.text, sentence.language, agreement);
  return judged.verdict === 'included' ? undefined : { ...weight, facts: factsOf(judged) };
}

const factsOf = ({ verdict, clause }: RequestVerdict): Facts => ({ verdict, ...(clause !== undefined && { clause }) });

/**
 * How much an agreement speaks for a request being extra work, in log-odds; from trials on the labelled messages that are
 * not set aside. Whoever asks what it would cost, or offers to pay, asks for no favour.
 */
const LEANS: Readonly<Record<ScopeVerdict, number>> = {
  excluded: LARGEST_LEAN,
  'over-limit': LARGEST_LEAN,
  'not-listed': 1.8,
  unclear: 0.8,
  included: 0,
};
const PRICED = -2;

function leanOf(sentence: JudgedSentence, message: readonly Sentence[], { agreement }: JudgingContext): number {
  const priced = message.some((other) => isJudged(other) && meansAny(other, ['ask-price', 'offer-pay'])) ? PRICED : 0;
  return priced + (agreement ? LEANS[judgeRequest(sentence.text, sentence.language, agreement).verdict] : 0);
}

function weighVerdict(judged: RequestVerdict, phrase: Phrase, isAdditional: boolean): Weight | undefined {
  const { verdict } = judged;
  if (verdict === 'included') return undefined;
  const facts = factsOf(judged);
  if (verdict === 'excluded' || verdict === 'over-limit') return { severity: 'moderate', confidence: 'likely', facts };
  if (verdict === 'not-listed') return { severity: 'note', confidence: isAdditional ? 'likely' : 'possible', facts };
  return isAdditional ? { ...ownWords(phrase), facts } : undefined;
}

/** The wording alone: a note, sure of itself or not as the phrase is. */
const ownWords = (phrase: Phrase): Weight => ({
  severity: phrase.severity ?? 'note',
  confidence: phrase.confidence ?? 'likely',
  facts: { verdict: 'wording' },
});
