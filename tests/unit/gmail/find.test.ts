// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { find, findCounts, takeFinds } from '../../../lib/gmail/find';
import { selectors } from '../../../lib/gmail/selectors';
import { drawThread } from './gmail-page';

test('the counter tells which candidate still hits, without a word of the mail', () => {
  drawThread({ messages: [{}] });
  document.querySelector('.gE')?.classList.remove('gE');
  const count = (candidate: string) => ({ hits: 0, misses: 0, ...findCounts().get(candidate) });
  const [best, second] = [count('header 0'), count('header 1')];
  expect(find(document, 'header')).toBe(document.querySelector('.gs'));
  expect(count('header 0')).toEqual({ candidate: 'header 0', hits: best.hits, misses: best.misses + 1 });
  expect(count('header 1')).toEqual({ candidate: 'header 1', hits: second.hits + 1, misses: second.misses });
  const keys = Object.keys(selectors);
  expect([...findCounts().keys()].every((name) => keys.includes(name.split(' ')[0] ?? ''))).toBe(true);
});

test('what is told of the counters is told once', () => {
  drawThread({ messages: [{}] });
  takeFinds();
  find(document, 'header');
  expect(takeFinds()).toEqual([{ candidate: 'header 0', hits: 1, misses: 0 }]);
  expect(takeFinds()).toEqual([]);
});

test('every selector is valid', () => {
  for (const candidates of Object.values(selectors)) {
    for (const selector of candidates) expect(() => document.querySelectorAll(selector)).not.toThrow();
  }
});
