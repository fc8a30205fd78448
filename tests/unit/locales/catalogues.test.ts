/** Every surface's texts, held side by side: no language may lack what another has. */
import { describe, expect, test } from 'vitest';
import type { Text } from '../../../lib/locales/text';
import type { Catalogue } from '../../../lib/locales/texts';
import { LANGUAGES, type Language } from '../../../lib/model';

type Surface = Readonly<Record<string, Catalogue<string> | undefined>>;

const modules = import.meta.glob<Surface>('../../../lib/locales/*/index.ts', { eager: true });

const surfaces = Object.entries(modules).map(([path, module]) => {
  const name = path.split('/').at(-2) ?? path;
  return { name, catalogue: module[`${name}Texts`] };
});

test('there are surfaces', () => {
  expect(surfaces.map(({ name }) => name)).toEqual(expect.arrayContaining(['shared', 'options']));
});

describe.each(surfaces)('$name', ({ name, catalogue }) => {
  test('exports its catalogue by its own name', () => {
    expect(Object.keys(catalogue ?? {}).sort(), `${name}Texts`).toEqual([...LANGUAGES].sort());
  });

  const english = catalogue?.en ?? {};

  describe.each(LANGUAGES)('%s', (language) => {
    const texts = catalogue?.[language] ?? {};

    test('has the keys of English and no others', () => {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    });

    test('has no empty text, no space at an end, and no broken place', () => {
      for (const [key, text] of Object.entries(texts)) {
        for (const form of formsOf(text)) {
          expect(form.trim(), key).not.toBe('');
          expect(form, key).toBe(form.trim());
          expect(form.replaceAll(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
        }
      }
    });

    test('has the places of English', () => {
      for (const [key, text] of Object.entries(texts)) {
        const other = english[key];
        if (other !== undefined) expect(placesOf(text), key).toEqual(placesOf(other));
      }
    });

    test('has the plural forms that its grammar needs', () => {
      for (const [key, text] of Object.entries(texts)) {
        for (const plural of pluralsOf(text)) {
          expect(Object.keys(plural), key).toEqual(expect.arrayContaining(categoriesOf(language)));
        }
      }
    });
  });
});

/** `zero` (Arabic) is a courtesy: without it `other` serves, and is right. */
const categoriesOf = (language: Language): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'zero');

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Every wording of a text. */
function formsOf(text: Text): readonly string[] {
  if (typeof text === 'string') return [text];
  if ('select' in text) return [...Object.values(text.cases), text.other].flatMap(formsOf);
  return CATEGORIES.flatMap((category) => text[category] ?? []);
}

type Plural = Extract<Text, { plural: string }>;

function pluralsOf(text: Text): readonly Plural[] {
  if (typeof text === 'string') return [];
  if ('select' in text) return [...Object.values(text.cases), text.other].flatMap(pluralsOf);
  return [text];
}

/** Arguments that a text is filled with. A count may be said in words ("one message"): it belongs to the text either way. */
function placesOf(text: Text): readonly string[] {
  const inWords = formsOf(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
  const counted = pluralsOf(text).map((plural) => plural.plural);
  return [...new Set([...inWords, ...counted])].sort();
}
