import { agreementFromLines } from '../../lib/agreement/agreement-from-lines';
import type { Agreement, Sensitivity } from '../../lib/model';
import type { JudgingContext, Reader } from '../../lib/signals/context';
import { judgeOwnText, judgeText } from '../../lib/signals/judge';
import type { Judged } from '../../lib/signals/judged';
import { isThere, objectOf, stringsOf } from './json-fields';

/** One message in the record form of the labelled corpus; only `id` and `text` are always there. */
export interface MailRecord {
  readonly id: string;
  readonly text: string;
  /** A hint that may be absent. */
  readonly lang: string | undefined;
  /** Who wrote it; the client unless it says otherwise. */
  readonly from: 'client' | 'user';
  readonly labels: readonly string[] | undefined;
  readonly agreement: Agreement | undefined;
  /** What sort of text others took it for, in sets that are sorted so. */
  readonly class?: string;
}

/**
 * Reads one JSON line.
 * @throws Error that says what is wrong with it
 */
export function parseRecord(line: string): MailRecord {
  const value = objectOf(JSON.parse(line), 'the record');
  const { id, text, lang, from, labels, agreement } = value;
  const sort = value.class ?? value.functionality ?? value.type;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no "id"');
  if (typeof text !== 'string') throw new Error('no "text"');
  if (from !== undefined && from !== 'client' && from !== 'user')
    throw new Error('"from" is neither "client" nor "user"');
  return {
    id: String(id),
    text,
    lang: typeof lang === 'string' ? lang : undefined,
    from: from ?? 'client',
    labels: labels === undefined ? undefined : stringsOf(labels, '"labels"'),
    agreement: isThere(agreement) ? readAgreement(agreement) : undefined,
    ...(typeof sort === 'string' && { class: sort }),
  };
}

function readAgreement(value: unknown): Agreement {
  const agreement = objectOf(value, '"agreement"');
  const lines = (name: string): readonly string[] =>
    agreement[name] === undefined ? [] : stringsOf(agreement[name], `"${name}"`);
  return { clientId: '', ...agreementFromLines(lines('deliverables'), lines('excluded'), lines('limits')) };
}

/** Judges a record with the extension's own engine; times are not part of it. */
export function judgeRecord(record: MailRecord, sensitivity: Sensitivity, readers?: readonly Reader[]): Judged {
  const context: JudgingContext = {
    schedule: {
      zone: 'UTC',
      week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
      grace: { before: 0, after: 0 },
    },
    agreement: record.agreement,
    sensitivity,
    mutedSignals: [],
    ...(readers === undefined ? {} : { readers }),
  };
  return record.from === 'user'
    ? judgeOwnText(record.text, context, record.lang)
    : judgeText(record.text, context, record.lang);
}
