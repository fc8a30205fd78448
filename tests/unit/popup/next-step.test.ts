import { expect, test } from 'vitest';
import { nextStepFor, stepUrl } from '../../../components/popup/next-step';
import { type Band, DIMENSIONS, type Dimension } from '../../../lib/model';
import { health, overview } from '../client/studio';

const AGREEMENT = { clientId: 'nordlicht', deliverables: [], exclusions: [], limits: [] };

const stepOf = (band: Band, heldDownBy: Dimension | undefined, agreement: typeof AGREEMENT | undefined = AGREEMENT) =>
  nextStepFor(overview('nordlicht', { health: health({ band }, { heldDownBy }), agreement }));

test.each(DIMENSIONS)('what is held down by %s has a step of its own', (dimension) => {
  for (const band of ['watch', 'strained', 'red-line'] as const)
    expect(stepOf(band, dimension)).toBe(`step-${dimension}`);
});

test('without an agreement, the step about work is to write one down', () => {
  const changes = { health: health({ band: 'watch' }, { heldDownBy: 'work' }) };
  expect(nextStepFor(overview('nordlicht', changes))).toBe('step-agreement');
});

test.each(['steady', 'learning'] as const)('nothing is proposed while %s', (band) => {
  expect(stepOf(band, 'time')).toBeUndefined();
});

test('nothing is proposed when nothing holds it down, or when the work is over', () => {
  expect(stepOf('watch', undefined)).toBeUndefined();
  const ended = overview('n', {
    client: { status: 'ended' },
    health: health({ band: 'watch' }, { heldDownBy: 'time' }),
  });
  expect(nextStepFor(ended)).toBeUndefined();
});

test('a step leads to the part of the client file that it is about', () => {
  expect(stepUrl('step-time', 'a b')).toBe('/client.html?client=a%20b#week');
  expect(stepUrl('step-agreement', 'a b')).toBe('/options.html?client=a%20b#clients');
});
