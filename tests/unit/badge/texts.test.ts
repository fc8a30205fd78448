import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { badgeTexts } from '../../../lib/locales/badge';
import { sharedTexts } from '../../../lib/locales/shared';
import { createTexts } from '../../../lib/locales/texts';
import { updateTexts } from '../../../lib/locales/update';
import { BANDS, CONFIDENCES, LANGUAGES, TRENDS } from '../../../lib/model';

const styles = readFileSync('components/badge/badge.css', 'utf8');

const SHARED = [
  ...BANDS.map((band) => `band.${band}` as const),
  ...TRENDS.map((trend) => `trend.${trend}` as const),
  ...CONFIDENCES.map((confidence) => `confidence.${confidence}` as const),
  ...(['dismiss', 'confirm', 'undo'] as const),
];

describe.each(LANGUAGES)('what is said inside Gmail in %s', (locale) => {
  test('uses the words of the extension’s own pages', () => {
    for (const key of SHARED) expect(badgeTexts[locale][key]).toEqual(sharedTexts[locale][key]);
    expect(updateTexts[locale].close).toEqual(sharedTexts[locale].close);
  });

  test('fills every place, whatever the count', () => {
    const t = createTexts(locale, badgeTexts);
    for (const key of ['seen', 'noted'] as const) {
      for (const count of [0, 1, 2, 5, 11, 100]) expect(t(key, { count })).not.toMatch(/[{}]/);
    }
  });
});

describe('the styles', () => {
  test('take back whatever a page says of our hosts', () => {
    expect(styles).toMatch(/:host \{\s*all: initial !important;/);
  });

  test('show nothing of ours in print', () => {
    expect(styles).toMatch(/@media print \{\s*:host\(\[data-good-terms\]\) \{\s*display: none !important;/);
  });

  test('have colours for dark Gmail and borders for forced colours', () => {
    expect(styles).toContain('[data-theme="dark"]');
    expect(styles).toContain('(forced-colors: active)');
  });

  test('know no left and no right', () => {
    expect(styles).not.toMatch(/(margin|padding|border)-(left|right)|[^-]\b(left|right):|text-align: (left|right)/);
  });
});
