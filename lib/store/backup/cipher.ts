import { fromBase64, toBase64 } from './base64';

/** OWASP's floor for PBKDF2 with SHA-256 (Password Storage Cheat Sheet); far above the ceiling, a file only wastes time. */
export const ITERATIONS = { fewest: 600_000, most: 10_000_000 };

const SALT_BYTES = 16;
/** NIST SP 800-38D §5.2.1.1: the length that GCM is made for. */
const IV_BYTES = 12;

/** How a content was locked; stands in the open. */
export interface Lock {
  readonly cipher: 'AES-256-GCM';
  readonly keyFrom: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** Base64. */
  readonly salt: string;
  readonly iv: string;
}

/** A lock for one file: no salt and no starting value is ever used twice. */
export const newLock = (): Lock => ({
  cipher: 'AES-256-GCM',
  keyFrom: 'PBKDF2-SHA-256',
  iterations: ITERATIONS.fewest,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
  iv: toBase64(crypto.getRandomValues(new Uint8Array(IV_BYTES))),
});

/** Locks a text. `open`: text that stays readable but belongs to it: changed, it does not unlock any more. */
export async function lockText(text: string, lock: Lock, passphrase: string, open: string): Promise<string> {
  const key = await keyOf(passphrase, lock);
  const locked = await crypto.subtle.encrypt(parameters(lock, open), key, new TextEncoder().encode(text));
  return toBase64(new Uint8Array(locked));
}

/** The text again; undefined when the passphrase is another one or the bytes have changed. */
export async function unlockText(locked: string, lock: Lock, passphrase: string, open: string) {
  const bytes = fromBase64(locked);
  if (bytes === undefined) return undefined;
  try {
    const text = await crypto.subtle.decrypt(parameters(lock, open), await keyOf(passphrase, lock), bytes);
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
}

const parameters = ({ iv }: Lock, open: string) => ({
  name: 'AES-GCM',
  iv: fromBase64(iv) ?? new Uint8Array(IV_BYTES),
  additionalData: new TextEncoder().encode(open),
});

async function keyOf(passphrase: string, { salt, iterations }: Lock): Promise<CryptoKey> {
  // The same words typed on another keyboard may come in other code points.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt) ?? new Uint8Array(), iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
