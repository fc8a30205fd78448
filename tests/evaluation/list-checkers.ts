import { Profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const filter = new Filter();
const profanity = new Profanity();
const sentiment = new Sentiment();

/** From here down VADER's own documentation calls a text negative. */
const VADER_NEGATIVE = -0.05;

/** Checkers that others ship and that go by lists of English words, each with what it would flag. */
export const listCheckers: Readonly<Record<string, (text: string) => boolean>> = {
  obscenity: (text) => matcher.hasMatch(text),
  'bad-words': (text) => filter.isProfane(text),
  '@2toad/profanity': (text) => profanity.exists(text),
  sentiment: (text) => sentiment.analyze(text).score < 0,
  'vader-sentiment': (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound <= VADER_NEGATIVE,
};
