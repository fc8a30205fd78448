import { LANGUAGES } from '../model';
import { languageRules } from '../text/languages';
import { historyDetectors, silenceDetectors, wordDetectors } from './detectors';
import { signals } from './index';
import { weightsVersion } from './learned/scorers';

/** To be raised when the reading itself changes: own words, sentences, tokens, matching, `weigh`, times. Data is hashed. */
const ENGINE_VERSION = 5;

/**
 * Identifies the rules that judged a message; another value means that it is judged again.
 * Changes with every phrase, word class, guard and severity: they are hashed when the module loads (a few milliseconds).
 */
export const RULES_VERSION = `${ENGINE_VERSION}-${hash(rulesAsText())}`;

function rulesAsText(): string {
  const words = [...wordDetectors].map(([signal, { phrases, guards, topics, caution }]) => [
    signal,
    guards,
    phrases,
    topics,
    caution,
  ]);
  const languages = LANGUAGES.map((language) => {
    const { classes, guards, commonWords } = languageRules[language];
    return [language, classes, guards, commonWords];
  });
  const weights = [...signals].map(([signal, { severity, dimension }]) => [signal, severity, dimension]);
  return JSON.stringify([
    words,
    languages,
    weights,
    [...historyDetectors.keys(), ...silenceDetectors.keys()],
    weightsVersion(),
  ]);
}

/** 53 bits of cyrb53 (public domain, bryc): enough to tell versions of rules apart, in base 36. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
