import type { Span } from '../../model';

/** Local part and domain of at most the lengths of RFC 5321; addresses with letters of any script (RFC 6531). */
const MAIL = /[\p{L}\p{N}\p{M}._%+'&/=?^~-]{1,64}@[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}.-]{0,251}[\p{L}\p{N}\p{M}])?/gu;

/** Mail addresses; a domain without a dot is taken for one too ("jo@localhost"). */
export const findMails = (text: string): readonly Span[] =>
  [...text.matchAll(MAIL)].map(({ 0: mail, index }) => ({ start: index, end: index + mail.length }));
