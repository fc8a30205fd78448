import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { classifyError, type ErrorKind } from '../../../lib/store/errors';

const named = (name: string, message = '', more: object = {}) => Object.assign(new Error(message), { name }, more);

describe('an error of storing', () => {
  test.each<[string, unknown, ErrorKind]>([
    ['a full disk, as Dexie tells it', named('AbortError', 'aborted', { inner: named('QuotaExceededError') }), 'quota'],
    ['a full disk', named('QuotaExceededError'), 'quota'],
    [
      'a full disk among several failures',
      named('BulkError', '', { failures: [named('QuotaExceededError')] }),
      'quota',
    ],
    ['a full disk as a cause', new Error('Cannot record', { cause: named('QuotaExceededError') }), 'quota'],
    ['a database that does not open', named('OpenFailedError'), 'corrupt'],
    ['damaged files', named('UnknownError', 'Internal error opening backing store for indexedDB.open.'), 'corrupt'],
    ['an open that hangs', named('TimeoutError'), 'blocked'],
    ['a database closed while in use', named('DatabaseClosedError'), 'closed'],
    ['a transaction on a closed connection', named('InvalidStateError'), 'closed'],
    ['a replaced extension', new Error('Extension context invalidated.'), 'invalidated'],
    ['a mistake of ours', new TypeError('x is not a function'), 'bug'],
    ['no error at all', undefined, 'bug'],
    ['a word', 'QuotaExceededError', 'bug'],
  ])('%s', (_, error, kind) => {
    expect(classifyError(error)).toBe(kind);
  });

  test('that is its own cause is classified all the same', () => {
    const error = named('AbortError');
    Object.assign(error, { inner: error });
    expect(classifyError(error)).toBe('bug');
  });

  test('of a database that was closed is told by Dexie itself', async () => {
    const database = new Dexie('closed-album');
    database.version(1).stores({ photos: 'id' });
    await database.open();
    database.close();
    const failure = await database
      .table('photos')
      .count()
      .catch((error: unknown) => error);
    expect(classifyError(failure)).toBe('closed');
  });
});
