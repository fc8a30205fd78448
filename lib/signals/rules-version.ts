import { digest } from '../digest';
import { LANGUAGES } from '../model';
import { languageRules } from '../text/languages';
import { historyDetectors, silenceDetectors, topicWords, wordDetectors } from './detectors';
import { signals } from './index';
import { weightsVersion } from './learned/scorers';

/** To be raised when the reading itself changes: own words, sentences, tokens, matching, `weigh`, times. Data is hashed. */
const ENGINE_VERSION = 5;

/**
 * Identifies the rules that judged a message; another value means that it is judged again.
 * Changes with every phrase, word class, guard and severity: they are hashed when the module loads (a few milliseconds).
 */
export const RULES_VERSION = `${ENGINE_VERSION}-${digest(rulesAsText())}`;

function rulesAsText(): string {
  const words = [...wordDetectors].map(([signal, { phrases, guards, caution }]) => [signal, guards, phrases, caution]);
  const languages = LANGUAGES.map((language) => {
    const { classes, guards, commonWords } = languageRules[language];
    return [language, classes, guards, commonWords];
  });
  const weights = [...signals].map(([signal, { severity, dimension, marks, pressesForAnswer }]) => [
    signal,
    severity,
    dimension,
    marks,
    pressesForAnswer,
  ]);
  return JSON.stringify([
    words,
    [...topicWords],
    languages,
    weights,
    [...historyDetectors.keys(), ...silenceDetectors.keys()],
    weightsVersion(),
  ]);
}
