import type { Agreement, Language } from '../model';
import { identifyLanguage } from '../text/language';

/**
 * Whether an agreement is written in a language. `perhaps`: a few Polish words without marks can pass for English.
 * Words of two languages do not meet, so that nothing follows from their not meeting, least of all "not listed".
 */
export function speaksLanguage(agreement: Agreement, language: Language): 'yes' | 'perhaps' | 'no' {
  const named = [...agreement.deliverables, ...agreement.exclusions].flatMap(({ name, alsoCalled }) => [
    name,
    ...alsoCalled,
  ]);
  const text = [...named, ...agreement.limits.map(({ name }) => name)].join('. ');
  const written = identifyLanguage(text) ?? language;
  if (written === language) return 'yes';
  return language === 'pl' && identifyLanguage(text, { language, weight: 1 }) === 'pl' ? 'perhaps' : 'no';
}
