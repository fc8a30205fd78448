import { describe, expect, test } from 'vitest';
import { agreementFromLines } from '../../../lib/agreement/agreement-from-lines';
import { judgeText } from '../../../lib/signals/judge';
import { anyContext } from './context';

const scopeOf = (text: string, deliverables: readonly string[], excluded: readonly string[] = []) => {
  const agreement = { clientId: 'bride', ...agreementFromLines(deliverables, excluded) };
  return judgeText(text, anyContext({ agreement })).findings.find(({ signal }) => signal === 'scope');
};

describe('the same request, inside one agreement and outside another', () => {
  const request = 'Please translate the invitations into French.';

  test('is nothing when it was agreed', () => {
    expect(scopeOf(request, ['Invitations in English', 'Translation of the invitations'])).toBeUndefined();
  });

  test('counts, with its clause, when it is excluded', () => {
    expect(scopeOf(request, ['Invitations in English'], ['translation'])).toMatchObject({
      severity: 'moderate',
      confidence: 'likely',
      facts: { verdict: 'excluded', clause: 'translation' },
    });
  });
});

test('another round than was agreed counts, with the limit', () => {
  expect(scopeOf("Let's do a third round of revisions, please.", ['Logo', '2 rounds of revisions'])).toMatchObject({
    severity: 'moderate',
    facts: { verdict: 'over-limit' },
  });
});

test.each([
  ['What would it cost to add a French version?'],
  ['Please send me a quote for the translation.'],
  ['The caterer will translate the menu for us.'],
])('"%s" asks for no work', (text) => {
  expect(scopeOf(text, ['Invitations in English'], ['translation', 'French version'])).toBeUndefined();
});

test('without an agreement only wording that calls the work additional is noted', () => {
  const noted = (text: string) =>
    judgeText(text, anyContext()).findings.map(({ signal, severity }) => [signal, severity]);
  expect(noted('Please translate the invitations into French.')).toEqual([]);
  expect(noted('Could you throw in the place cards while you are at it?')).toEqual([['scope', 'note']]);
});
