import type { Language, Trait } from '../../model';
import { isJudged, type Sentence } from '../sentences';
import { arabic } from './ar';
import { english } from './en';
import { hebrew } from './he';
import { polish } from './pl';
import type { TraitWords } from './trait-words';
import { chinese } from './zh';

const traitWords: Readonly<Record<Language, TraitWords>> = {
  en: english,
  he: hebrew,
  ar: arabic,
  pl: polish,
  zh: chinese,
};

/** So many sentences tell whether a machine wrote a message: it says so at once. */
const OPENING = 4;

/** A question mark at the end of what is said; "?!" is no question, it is surprise. */
const QUESTION = /[?？؟][)"'”’\s]*$/u;

/**
 * What a message is like besides its signals, told by its own sentences: whether it asks for something, was written by a
 * machine, thanks, agrees, or is sorry for how its writer behaved. In languages that are not judged, only question marks tell.
 */
export function traitsOf(sentences: readonly Sentence[]): readonly Trait[] {
  const traits = new Set<Trait>();
  sentences.forEach((sentence, index) => {
    for (const trait of traitsIn(sentence, index)) traits.add(trait);
  });
  return [...traits].sort();
}

function traitsIn(sentence: Sentence, index: number): readonly Trait[] {
  if (!isJudged(sentence)) return QUESTION.test(sentence.text) ? ['asks'] : [];
  const words = traitWords[sentence.language];
  const text = words.fold(sentence.text);
  return [
    ...(asks(text, words) ? (['asks'] as const) : []),
    ...(index < OPENING && words.automatic.test(text) ? (['automatic'] as const) : []),
    ...(words.thanks.test(text) ? (['thanks'] as const) : []),
    ...(approves(text, words) ? (['approves'] as const) : []),
    ...(words.apologies.test(text) && !words.emptyApologies.test(text) ? (['apologizes'] as const) : []),
  ];
}

const asks = (text: string, { requests, courtesies }: TraitWords): boolean =>
  (QUESTION.test(text) || requests.test(text)) && !courtesies.test(text);

/** Who asks whether something may go ahead has not said so. */
const approves = (text: string, { approvals, noApprovals }: TraitWords): boolean =>
  approvals.test(text) && !noApprovals.test(text) && !QUESTION.test(text);
