import { localClock } from '../../lib/hours/local-clock';
import { instantAt } from '../../lib/hours/offset';
import type { NoteDraft } from '../../lib/messages';
import type { Note, NoteKind } from '../../lib/model';

/** What is typed into the form of a note. */
export interface NoteFields {
  readonly kind: NoteKind;
  /** "YYYY-MM-DD" and "HH:MM" on the user's clock; '' while not finished. */
  readonly day: string;
  readonly time: string;
  readonly text: string;
  /** '': it counts as nothing. */
  readonly signal: string;
}

/** An empty form: a call, just now. */
export function emptyFields(now: number, zone: string): NoteFields {
  const { date, time } = localClock(now, zone);
  return { kind: 'call', day: date, time, text: '', signal: '' };
}

/** The form of a note that is written anew. */
export function fieldsOf({ kind, at, text, signal }: Note, zone: string): NoteFields {
  const { date, time } = localClock(at, zone);
  return { kind, day: date, time, text, signal: signal ?? '' };
}

/** UTC ms of what is typed; undefined while it is no time. */
export function timeOf({ day, time }: Pick<NoteFields, 'day' | 'time'>, zone: string): number | undefined {
  const local = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(local) ? undefined : instantAt(local, zone);
}

/** What is typed as a note; undefined while it has no words or no time that has come. */
export function draftOf(
  ids: Pick<Note, 'id' | 'clientId'>,
  fields: NoteFields,
  now: number,
  zone: string,
): NoteDraft | undefined {
  const at = timeOf(fields, zone);
  const text = fields.text.trim();
  if (at === undefined || at > now || text === '') return undefined;
  return { ...ids, kind: fields.kind, at, text, ...(fields.signal !== '' && { signal: fields.signal }) };
}
