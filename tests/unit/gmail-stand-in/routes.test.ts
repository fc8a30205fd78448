import { expect, test } from 'vitest';
import { parseRoute } from '../../gmail/page/navigation.js';

const isToken = (text: string) => text === 'FMfcgzWedding';

test.each([
  ['', { list: 'inbox', label: 'inbox', query: '', token: undefined }],
  ['#inbox', { list: 'inbox', label: 'inbox', query: '', token: undefined }],
  ['#inbox/FMfcgzWedding', { list: 'inbox', label: 'inbox', query: '', token: 'FMfcgzWedding' }],
  ['#inbox/FMfcgzGone', { list: 'inbox/FMfcgzGone', label: 'inbox', query: '', token: undefined }],
  [
    '#search/late+Invoice/FMfcgzWedding',
    { list: 'search/late+Invoice', label: 'search', query: 'late invoice', token: 'FMfcgzWedding' },
  ],
  ['#search/%E0%A4%A', { list: 'search/%E0%A4%A', label: 'search', query: '%e0%a4%a', token: undefined }],
])('"%s" is read', (hash, expected) => {
  expect(parseRoute(hash, isToken)).toEqual(expected);
});
