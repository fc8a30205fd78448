import { readFileSync } from 'node:fs';
import { type MailRecord, parseRecord } from './record';

/**
 * The records of a file of JSON lines; blank lines are passed over.
 * @throws Error that says what is wrong with a record
 */
export const readRecords = (path: string): readonly MailRecord[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseRecord);
