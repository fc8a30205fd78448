import { describe, expect, test } from 'vitest';
import { judgeRecord, parseRecord } from '../../evaluation/record';

describe('a record', () => {
  test('needs an id and a text only', () => {
    expect(parseRecord('{"id": 7, "text": "The cake is late."}')).toEqual({
      id: '7',
      text: 'The cake is late.',
      lang: undefined,
      from: 'client',
      labels: undefined,
      agreement: undefined,
    });
  });

  test('may bring an agreement, read as the options page reads it', () => {
    const { agreement } = parseRecord(
      '{"id": "a", "text": "", "agreement": {"deliverables": ["Logo", "2 rounds of revisions"], "excluded": ["print"]}}',
    );
    expect(agreement).toMatchObject({
      deliverables: [{ name: 'Logo' }],
      exclusions: [{ name: 'print' }],
      limits: [{ quantity: 2 }],
    });
  });

  test.each(['class', 'functionality', 'type'])('may say by %s what sort of text it is', (name) => {
    expect(parseRecord(JSON.stringify({ id: 'a', text: '', [name]: 'quoted' }))).toMatchObject({ class: 'quoted' });
  });

  test.each([
    ['{"id": "a"', /JSON|Expected|Unexpected/],
    ['[]', 'not an object'],
    ['{"text": "x"}', 'no "id"'],
    ['{"id": "a"}', 'no "text"'],
    ['{"id": "a", "text": "x", "from": "boss"}', '"from"'],
    ['{"id": "a", "text": "x", "labels": "scope"}', '"labels"'],
    ['{"id": "a", "text": "x", "agreement": {"excluded": [1]}}', '"excluded"'],
  ])('%s is refused with a reason', (line, reason) => {
    expect(() => parseRecord(line)).toThrow(reason);
  });

  test('by the user gives no findings', () => {
    const record = parseRecord('{"id": "a", "text": "You are an idiot.", "from": "user"}');
    expect(judgeRecord(record, 'balanced').findings).toEqual([]);
    expect(judgeRecord({ ...record, from: 'client' }, 'balanced').findings).toHaveLength(1);
  });
});
