import type { Span } from '../../model';
import { digitsOf, passesIban } from './digits';
import { IBAN_LENGTHS } from './iban-lengths';

/** Country, check digits and up to 30 characters, in groups or not. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0\u202f-]?[A-Z\d]){11,30}/giu;

/** Polish accounts are often written without their country (NRB): 26 digits. */
const NRB = /(?<![\p{L}\p{N}])\d{2}(?:[ \u00a0\u202f-]?\d){24}(?![\p{L}\p{N}])/gu;

/** Words that name an account, then its number: no check digit tells these apart from other numbers. */
const NAMED =
  /(?:account|acct|a\/c|sort code|routing|iban|konto|kontonummer|rachun\p{L}{1,4}|nr konta|חשבון|ח-ן|סניף|حساب|الحساب|آيبان|账号|账户|帐号|帐户|卡号)[^\d\n]{0,20}(\d(?:[ \u00a0\u202f/-]?\d){4,25})(?![\p{L}\p{N}])/giu;

/** Account numbers: IBANs and Polish NRBs whose check digits are right, and numbers that are called an account. */
export const findAccounts = (text: string): readonly Span[] => [
  ...[...text.matchAll(IBAN)].flatMap(({ 0: candidate, index }) => ibanAt(candidate, index)),
  ...[...text.matchAll(NRB)]
    .filter(({ 0: number }) => passesIban(`PL${digitsOf(number)}`))
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length })),
  ...[...text.matchAll(NAMED)].map(({ 0: whole, 1: number = '', index }) => ({
    start: index + whole.length - number.length,
    end: index + whole.length,
  })),
];

/** The IBAN at the beginning of a candidate, which may run on into the words behind it. */
function ibanAt(candidate: string, start: number): readonly Span[] {
  const length = IBAN_LENGTHS[candidate.slice(0, 2).toUpperCase()];
  if (length === undefined) return [];
  let iban = '';
  let end = 0;
  while (end < candidate.length && iban.length < length) {
    const character = candidate.charAt(end);
    if (/[a-z\d]/i.test(character)) iban += character;
    end += 1;
  }
  return iban.length === length && passesIban(iban.toUpperCase()) ? [{ start, end: start + end }] : [];
}
