import { expect, test } from 'vitest';
import { quotationsIn } from '../../../lib/text/quotations';

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['She wrote "the cake is dry" and left.', ['"the cake is dry"']],
  ['„Tort jest suchy” – tak napisała Ewa.', ['„Tort jest suchy”']],
  ['他说「蛋糕太干」，然后走了。', ['「蛋糕太干」']],
  ['كتبت «الكعكة جافة» وذهبت.', ['«الكعكة جافة»']],
  ['First "dry", then "late": which?', ['"dry"', '"late"']],
])('%s holds somebody else’s words', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['"The cake is dry."'],
  ['The cake is 12" wide.'],
  ['עו"ד כהן קיבל את העוגה.'],
  ['No quotation marks at all.'],
  [''],
])('%s holds nobody else’s words', (text) => {
  expect(quoted(text)).toEqual([]);
});
