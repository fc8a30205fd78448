import { parseDigits } from './digits';
import { spellings } from './spelling';
import { ROUND, type Word } from './word';

/** A number with or without 第 before it; a lone 一 counts nothing ("一起", "一下"). */
const NUMBER =
  /第?\d[\d,]*|第[一二三四五六七八九十百千万]+|[一二两三四五六七八九十百千万]{2,}|[二两三四五六七八九十百千]/gu;
const NUMERAL = /^(第?)(\d[\d,]*|[一二两三四五六七八九十百千万]+)$/u;

/** Measure words of rounds of revision. */
const ROUNDS = new Set(['轮', '稿']);

const LONGEST_ENTRY = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Words of a Chinese text, by the browser's own dictionary; numbers set apart from what they count.
 * A word's forms also hold the characters that follow it, so that lists are found however the text was divided.
 */
export function readChineseWords(text: string): readonly Word[] {
  const folded = spellings.zh.fold(text);
  const words: Word[] = [];
  let apart = false;
  for (const { start, end } of divide(folded)) {
    const part = folded.slice(start, end);
    if (/^[\p{P}\p{S}\s]+$/u.test(part)) apart = true;
    else {
      words.push(readWord(folded, start, end, apart));
      apart = false;
    }
  }
  return words;
}

function divide(text: string): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let plain = 0;
  const addPlain = (until: number) => {
    for (const { index, segment } of segmenter.segment(text.slice(plain, until))) {
      parts.push({ start: plain + index, end: plain + index + segment.length });
    }
  };
  for (const { 0: part, index } of text.matchAll(NUMBER)) {
    addPlain(index);
    plain = index + part.length;
    parts.push({ start: index, end: plain });
  }
  addPlain(text.length);
  return parts;
}

function readWord(text: string, start: number, end: number, apart: boolean): Word {
  const written = text.slice(start, end);
  const [, ordinal, digits] = NUMERAL.exec(written) ?? [];
  const lengths = Array.from({ length: LONGEST_ENTRY }, (_, index) => index + 1);
  const stems = ROUNDS.has(text[start] ?? '') ? [written, ROUND] : [written];
  return {
    forms: [...new Set([written, ...lengths.map((length) => text.slice(start, start + length))])],
    stems,
    number: digits === undefined ? undefined : (parseDigits(digits) ?? parseNumeral(digits)),
    isOrdinal: ordinal === '第',
    apart,
  };
}

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

/** "二十五" → 25, "两千" → 2000, "十二" → 12, "三万" → 30000. */
function parseNumeral(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (character === '万') {
      total += (section + digit || 1) * 10_000;
      section = 0;
      digit = 0;
    } else digit = DIGITS[character] ?? digit;
  }
  return total + section + digit;
}
