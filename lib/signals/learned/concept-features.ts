import { type ConceptSight, conceptNames, findConcepts } from '../../text/concepts';
import type { JudgedSentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { FeatureBag } from './feature-bag';

const CONCEPTS = conceptNames.length;

/** Each concept, then each pair of concepts: numbers of their own, nothing is hashed. */
export const CONCEPT_FEATURES = CONCEPTS + CONCEPTS * CONCEPTS;

/** How far apart two concepts may stand to be a pair, in tokens: a token of Chinese is a character. */
const REACH = { zh: 12, other: 6 } as const;

const bag = new FeatureBag(CONCEPT_FEATURES);

/** What the words of a sentence mean: concepts, and pairs of concepts near each other, in order. */
export function conceptFeaturesOf({ language }: JudgedSentence, tokens: readonly Token[]): readonly number[] {
  bag.open();
  const sights = findConcepts(tokens, language);
  const reach = language === 'zh' ? REACH.zh : REACH.other;
  sights.forEach((sight, index) => {
    bag.put(sight.concept);
    addPairs(sight, sights, index, reach);
  });
  return bag.features;
}

function addPairs(first: ConceptSight, sights: readonly ConceptSight[], index: number, reach: number): void {
  const pairs = CONCEPTS + first.concept * CONCEPTS;
  for (let after = index + 1; after < sights.length; after++) {
    const { concept, at } = sights[after] ?? first;
    if (at - first.at > reach) return;
    if (at > first.at) bag.put(pairs + concept);
  }
}
