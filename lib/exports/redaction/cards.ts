import type { Span } from '../../model';
import { digitsOf, passesLuhn } from './digits';

/** 13 to 19 digits, alone or in groups; first digit of the networks that issue cards (ISO/IEC 7812: 2 to 6). */
const CARD = /(?<![\p{L}\p{N}])[2-6](?:[ \u00a0\u202f-]?\d){12,18}(?![\p{L}\p{N}])/gu;

/** Numbers of payment cards: only those whose check digit is right. */
export const findCards = (text: string): readonly Span[] =>
  [...text.matchAll(CARD)]
    .filter(({ 0: card }) => passesLuhn(digitsOf(card)))
    .map(({ 0: card, index }) => ({ start: index, end: index + card.length }));
