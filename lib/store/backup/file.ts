/**
 * A backup file: three lines of JSON.
 * 1. What it is: `format`, `version` of the file, `schema` of the database, `createdAt`, and how it is locked or `null`.
 * 2. Everything ({@link BackupContent}); where it is locked, its bytes in base64 as a JSON string.
 * 3. `sha256` of the two lines before, with their line ends, in hexadecimal.
 */
import * as v from 'valibot';
import { ITERATIONS, lockText, newLock, unlockText } from './cipher';
import { fromPlain, toPlain } from './plain-values';

const FORMAT = 'good-terms/backup';

/** Grows when older versions of the product could not read the file any more. */
export const BACKUP_VERSION = 1;

/** Longest file that is looked at, in bytes: a text of JavaScript cannot be much longer. */
export const BACKUP_LIMIT = 400_000_000;

/** Why a file cannot be restored; nothing has been changed then. */
export const BACKUP_PROBLEMS = [
  'not-a-backup',
  'damaged',
  'newer',
  'passphrase-needed',
  'wrong-passphrase',
  'too-large',
  'unreadable',
] as const;
export type BackupProblem = (typeof BACKUP_PROBLEMS)[number];

const lock = v.object({
  cipher: v.literal('AES-256-GCM'),
  keyFrom: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS.fewest), v.maxValue(ITERATIONS.most)),
  salt: v.pipe(v.string(), v.base64()),
  iv: v.pipe(v.string(), v.base64()),
});

const version = v.pipe(v.number(), v.minValue(1));

/** What every version of the file says of itself. */
const anyHead = v.object({ format: v.literal(FORMAT), version });

const head = v.object({
  format: v.literal(FORMAT),
  version,
  schema: version,
  createdAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  lock: v.nullable(lock),
});

/** What stands in the open. */
export type BackupHead = v.InferOutput<typeof head>;

export interface BackupFacts {
  /** UTC ms. */
  readonly createdAt: number;
  /** Version of the database's schema. */
  readonly schema: number;
  /** Undefined or empty: the file is not locked. */
  readonly passphrase?: string | undefined;
}

/** An opened backup: its content is still to be checked against the database. */
export interface OpenedBackup {
  readonly head: BackupHead;
  readonly content: unknown;
}

/** Writes everything as the text of a backup file. */
export async function writeBackup(content: unknown, facts: BackupFacts): Promise<string> {
  const { createdAt, schema, passphrase = '' } = facts;
  const locked = passphrase === '' ? null : newLock();
  const first = JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, schema, createdAt, lock: locked });
  const plain = JSON.stringify(toPlain(content));
  const second = locked === null ? plain : JSON.stringify(await lockText(plain, locked, passphrase, first));
  const body = `${first}\n${second}\n`;
  return `${body}${JSON.stringify({ sha256: await sha256(body) })}\n`;
}

/** Opens a backup file for a database whose schema has this version; or says why that cannot be done. */
export async function openBackup(text: string, schema: number, passphrase = ''): Promise<OpenedBackup | BackupProblem> {
  const [first = '', second = '', third = '', ...rest] = text.split('\n');
  const beginning = v.safeParse(anyHead, parse(first));
  if (!beginning.success) return text.startsWith(`{"format":"${FORMAT}"`) ? 'damaged' : 'not-a-backup';
  const isWhole = rest.join('') === '' && third === JSON.stringify({ sha256: await sha256(`${first}\n${second}\n`) });
  if (!isWhole) return 'damaged';
  if (beginning.output.version > BACKUP_VERSION) return 'newer';
  const known = v.safeParse(head, parse(first));
  if (!known.success) return 'damaged';
  if (known.output.schema > schema) return 'newer';
  return contentOf(known.output, first, second, passphrase);
}

async function contentOf(
  found: BackupHead,
  first: string,
  second: string,
  passphrase: string,
): Promise<OpenedBackup | BackupProblem> {
  if (found.lock === null) return unpacked(found, second);
  if (passphrase === '') return 'passphrase-needed';
  const locked = parse(second);
  if (typeof locked !== 'string') return 'damaged';
  const plain = await unlockText(locked, found.lock, passphrase, first);
  return plain === undefined ? 'wrong-passphrase' : unpacked(found, plain);
}

function unpacked(found: BackupHead, plain: string): OpenedBackup | BackupProblem {
  try {
    return { head: found, content: fromPlain(JSON.parse(plain)) };
  } catch {
    // No JSON, nested too deeply, or marks that we never write.
    return 'damaged';
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
