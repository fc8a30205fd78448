/**
 * What an error of storing means: `quota` the disk is full; `blocked` another page holds an older version open; `corrupt`
 * the database cannot be read; `closed` it was closed while in use; `invalidated` this page belongs to a version of the
 * extension that no longer runs; `bug` anything else.
 */
export type ErrorKind = 'quota' | 'blocked' | 'corrupt' | 'closed' | 'invalidated' | 'bug';

const BY_NAME: Readonly<Record<string, ErrorKind>> = {
  QuotaExceededError: 'quota',
  OpenFailedError: 'corrupt',
  MissingAPIError: 'corrupt',
  InvalidTableError: 'corrupt',
  NotFoundError: 'corrupt',
  VersionError: 'corrupt',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  TimeoutError: 'blocked',
};

/** Messages of errors whose names say nothing: Chromium's damaged files, and pages of a replaced extension. */
const BY_MESSAGE: readonly (readonly [RegExp, ErrorKind])[] = [
  [/internal error|backing store|corrupt/i, 'corrupt'],
  [/extension context invalidated/i, 'invalidated'],
  [/quota|disk.*full|no space/i, 'quota'],
];

/** Deepest chain of causes that is followed; they can be circular. */
const DEPTH = 8;

/** Kinds from the one that explains most to the one that explains least: an aborted transaction closes nothing by itself. */
const WEIGHT: readonly ErrorKind[] = ['quota', 'invalidated', 'blocked', 'corrupt', 'closed', 'bug'];

/**
 * Classifies an error by itself and what caused it. Dexie reports a full disk as an `AbortError` whose `inner` is the
 * `QuotaExceededError`, so the first name alone would mislead.
 */
export function classifyError(error: unknown): ErrorKind {
  const kinds = causesOf(error).map(kindOf);
  return WEIGHT.find((kind) => kinds.includes(kind)) ?? 'bug';
}

function kindOf({ name, message }: Described): ErrorKind {
  return BY_NAME[name] ?? BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? 'bug';
}

interface Described {
  readonly name: string;
  readonly message: string;
}

function causesOf(error: unknown, depth: number = DEPTH): readonly Described[] {
  if (depth === 0 || typeof error !== 'object' || error === null) return [];
  const { name, message, inner, cause, failures } = error as Readonly<Record<string, unknown>>;
  const further = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, DEPTH) : [])];
  return [{ name: String(name), message: String(message) }, ...further.flatMap((next) => causesOf(next, depth - 1))];
}
