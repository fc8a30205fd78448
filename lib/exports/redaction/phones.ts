import type { Span } from '../../model';
import { digitsOf } from './digits';

/** Digits in groups, with what people put between and around them; Chinese puts no space before or behind them. */
const CANDIDATE =
  /(?<!\p{N}[.,:/-]?|[^\P{L}\p{Script=Han}])(?:\+|\(\+?)?\d(?:[ \u00a0\u202f().\u2010-\u2015/-]{0,3}\d){4,16}(?!\p{N}|[^\P{L}\p{Script=Han}]|[.,:]\d)/gu;

/** E.164: at most 15 digits. Fewer than seven are a phone number only where they are called one. */
const DIGITS = { fewest: 7, most: 15 };
const CALLED_FEWEST = 5;

/** What calls the number behind it a phone number. */
const CALLED =
  /(?:tel|tél|phone|mobile|mob|cell|call|ring|whatsapp|whats app|signal|telegram|fax|sms|text|kom|komórk\p{L}*|zadzwoń\p{L}*|telefon\p{L}*|numer|טלפון|טל|נייד|פלאפון|וואטסאפ|ווטסאפ|הנייד|להתקשר|תתקשר\p{L}*|هاتف|الهاتف|جوال|الجوال|موبايل|واتساب|اتصل|رقمي|电话|手机|手机号|微信|致电|拨打)\P{N}{0,15}$/iu;

/** Days and times, as people and programs write them. */
const DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}[-/]\d{4}|\d{4}[-/]\d{1,2})(?![-./]\d)/;
const YEARS = /^(?:19|20)\d\d ?[-/\u2010-\u2015] ?(?:(?:19|20)\d\d|\d\d)$/;

/** Money and measures before and behind a number. */
const CURRENCY_BEFORE =
  /(?:[\p{Sc}#№]|USD|EUR|GBP|PLN|ILS|NIS|AED|SAR|CNY|RMB|invoice|order|faktur\p{L}*|חשבונית|فاتورة|发票) ?$/iu;
const CURRENCY_BEHIND =
  /^ ?(?:\p{Sc}|USD|EUR|GBP|PLN|zł|ILS|NIS|AED|SAR|CNY|RMB|ש["״]ח|ريال|درهم|元|%|px|km|kg|words|słów|字|days?|hours?)/iu;

/** How phone numbers are grouped: by their first digits, or in groups of the lengths that are usual for them. */
const STARTS_LIKE_ONE = /^(?:\+|\(\+|00[1-9]|\(0?\d|0\d)/;
const GROUPED =
  /^(?:\d{3}[ .-]\d{3}[ .-]\d{3,4}|\d{2}[ .-]\d{3}[ .-]\d{2}[ .-]\d{2}|\d{4}[ .-]\d{4}|\d{3}[ .-]\d{4}|\d{3}[ .-]\d{4}[ .-]\d{4}|\d[ .-]\d{3}[ .-]\d{3}[ .-]\d{4})$/;

/** Chinese mobile numbers are written without groups: eleven digits from 13 to 19. */
const CHINESE_MOBILE = /^1[3-9]\d{9}$/;

/**
 * Phone numbers: those that begin like one, are grouped like one, or are called one in the words before. Days, times and
 * amounts are left alone; so is a bare number without any of these signs.
 */
export const findPhones = (text: string): readonly Span[] =>
  [...text.matchAll(CANDIDATE)]
    .map(({ 0: candidate, index }) => withoutBracket(candidate, index))
    .filter(({ start, end }) => isPhone(text.slice(start, end), text, start));

/** A bracket that does not close within the number belongs to the sentence: "(054-123-4567)". */
const withoutBracket = (candidate: string, index: number): Span => ({
  start: candidate.startsWith('(') && !candidate.includes(')') ? index + 1 : index,
  end: index + candidate.length,
});

function isPhone(candidate: string, text: string, index: number): boolean {
  const count = digitsOf(candidate).length;
  const before = text.slice(Math.max(0, index - 40), index);
  if (count > DIGITS.most || DATE.test(candidate) || YEARS.test(candidate)) return false;
  if (CURRENCY_BEFORE.test(before) || CURRENCY_BEHIND.test(text.slice(index + candidate.length))) return false;
  if (CALLED.test(before)) return count >= CALLED_FEWEST;
  if (count < DIGITS.fewest) return false;
  return STARTS_LIKE_ONE.test(candidate) || GROUPED.test(candidate) || CHINESE_MOBILE.test(candidate);
}
