// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { describePage } from '../../../lib/gmail/describe-page';
import { HOSTILE_BODIES } from '../../gmail/hostile-bodies';
import { ACCEPTED, ANN, drawThread, EVE, idAt, ME, THREAD_ID } from './gmail-page';
import { CONTENTS, drawState, LAYOUTS } from './page-states';

/** Words, names, addresses, ids and times that stand in the drawn pages. */
const SECRETS = [
  ...[ANN, EVE, ME].flatMap(({ address, name }) =>
    [address, address.split('@')[0] ?? '', name].filter((text) => text.length > 2),
  ),
  ...['lovely', 'first draft', 'Cover', 'catalogue', 'rival', 'idiot', 'Hülle', 'PGP', 'Hello', '2026', '9:30'],
  ...[THREAD_ID, idAt(ACCEPTED), String(BigInt(`0x${idAt(ACCEPTED)}`))],
];

const secretsIn = (report: string) => SECRETS.filter((secret) => report.includes(secret));

test.each([...LAYOUTS, ...CONTENTS])('the report of a page with a message $name holds no word of the mail', (state) => {
  drawState(state);
  const report = describePage(document);
  expect(secretsIn(report)).toEqual([]);
  expect(report).toContain(`reading: ${state.reading};`);
});

test('no mail can write itself into the report', () => {
  const bodies = HOSTILE_BODIES.slice(0, 25);
  drawThread({ messages: bodies.map(({ html }, at) => ({ body: html, acceptedAt: ACCEPTED + at })) });
  expect(secretsIn(describePage(document))).toEqual([]);
});

test('the report tells which candidate found what, and how the page is built', () => {
  drawThread({ messages: [{}] });
  document.querySelector('.gE')?.classList.remove('gE');
  const report = describePage(document);
  expect(report).toMatch(/^message 0: id\+tooltip; ; message 0 header 1 sender 1 time 0 body 0 bodyFrame 0$/m);
  expect(report).toMatch(/^sender 0: \d+ of \d+$/m);
  expect(report).toMatch(/^ +h2\.hP\[tabindex:2\]\[data-thread-perm-id:9\]\[data-legacy-thread-id:16\]$/m);
  expect(report).toMatch(/^ +div\.ii\.gt\[id:4\]\[jslog:\d+\]$/m);
});

test('a page that is not understood is described all the same', () => {
  drawThread({ messages: [{}] });
  for (const element of document.querySelectorAll('.gD')) element.remove();
  const report = describePage(document);
  expect(report).toContain('reading: unreadable;');
  expect(report).toContain('div.adn.ads');
});
