import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (please|kindly|pls|must|need you to|have to) ...2 (stop|quit|cease) (calling|ringing|phoning|texting|messaging|writing|emailing|contacting|shouting|yelling|swearing|comparing|adding|sending|asking|copying|cc'ing|threatening|insulting|using|making|going|chasing|changing|doing|that|this|it)
    `,
  ),
];
