import type { Agreement, Language } from '../model';
import { identifyLanguage } from '../text/language';

/** Whether an agreement can be read in a language. Words in two languages do not meet: then nothing can be said, least of all "not listed". */
export function speaksOf(agreement: Agreement, language: Language): boolean {
  const names = [...agreement.deliverables, ...agreement.exclusions].flatMap(({ name, alsoCalled }) => [
    name,
    ...alsoCalled,
  ]);
  const text = [...names, ...agreement.limits.map(({ name }) => name)].join('. ');
  const written = identifyLanguage(text, { language, weight: 1 });
  return written === undefined || written === language;
}
