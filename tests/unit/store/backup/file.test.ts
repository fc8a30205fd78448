import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBackup, writeBackup } from '../../../../lib/store/backup/file';

const CONTENT = { settings: {}, tables: { clients: [{ id: 'wedding', name: 'אנה ולי' }] } };
const AT = 1_790_000_000_000;
const PASSPHRASE = 'correct horse battery żółć';

let open: string;
let locked: string;
beforeAll(async () => {
  open = await writeBackup(CONTENT, { createdAt: AT, schema: 2 });
  locked = await writeBackup(CONTENT, { createdAt: AT, schema: 2, passphrase: PASSPHRASE });
});

/** The same file with other words in a line, and with the checksum that belongs to them. */
async function forged(line: number, change: (parsed: Record<string, unknown>) => unknown): Promise<string> {
  const lines = open.split('\n');
  lines[line] = JSON.stringify(change(JSON.parse(lines[line] ?? '')));
  const body = `${lines[0]}\n${lines[1]}\n`;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  const sha256 = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${body}${JSON.stringify({ sha256 })}\n`;
}

describe('a backup file', () => {
  test('is three lines of JSON and opens again', async () => {
    const lines = open.split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines.slice(0, 3)) expect(() => JSON.parse(line)).not.toThrow();
    expect(await openBackup(open, 2)).toEqual({
      head: { format: 'good-terms/backup', version: 1, schema: 2, createdAt: AT, lock: null },
      content: CONTENT,
    });
  });

  test('opens in a later version of the database', async () => {
    expect(await openBackup(open, 7)).toMatchObject({ content: CONTENT });
  });

  test.each([
    ['', 'not-a-backup'],
    ['{}', 'not-a-backup'],
    ['BEGIN:VCALENDAR', 'not-a-backup'],
    ['{"format":"good-terms/client-record","version":1}\n', 'not-a-backup'],
    ['{"format":"good-terms/backup"', 'damaged'],
    ['[[[['.repeat(50_000), 'not-a-backup'],
  ])('is not %j', async (text, problem) => {
    expect(await openBackup(text, 2)).toBe(problem);
  });

  test('made by a newer version of the product, or for a newer database, is told apart from a damaged one', async () => {
    expect(await openBackup(await forged(0, (head) => ({ ...head, version: 2, other: true })), 2)).toBe('newer');
    expect(await openBackup(await forged(0, (head) => ({ ...head, schema: 3 })), 2)).toBe('newer');
  });

  test('with a right checksum but a head or content that we do not write is damaged', async () => {
    expect(await openBackup(await forged(0, (head) => ({ ...head, createdAt: 'today' })), 2)).toBe('damaged');
    expect(await openBackup(await forged(0, (head) => ({ ...head, lock: { iterations: 1 } })), 2)).toBe('damaged');
    expect(await openBackup(await forged(1, () => ({ $else: 1 })), 2)).toBe('damaged');
    const deep = '['.repeat(200_000);
    expect(await openBackup(open.replace('\n{', `\n${deep}{`), 2)).toBe('damaged');
  });

  test('that is cut or has something behind it is damaged', async () => {
    for (const length of [open.length - 1, open.length - 20, 200]) {
      expect(await openBackup(open.slice(0, length), 2)).toBeTypeOf(length === open.length - 1 ? 'object' : 'string');
    }
    expect(await openBackup(`${open}{}`, 2)).toBe('damaged');
  });

  test.each(['open', 'locked'] as const)('no changed character in an %s one goes unnoticed', async (kind) => {
    const text = kind === 'open' ? open : locked;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), fc.constantFrom('0', 'A', '"', '\n', 'é'), async (at, character) => {
        if (text[at] === character) return;
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        expect(['damaged', 'not-a-backup']).toContain(await openBackup(changed, 2));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a locked backup', () => {
  test('holds no word of what is in it, and no two of them are alike', async () => {
    expect(locked).not.toContain('אנה');
    expect(locked).not.toContain('wedding');
    const again = await writeBackup(CONTENT, { createdAt: AT, schema: 2, passphrase: PASSPHRASE });
    expect(again.split('\n')[1]).not.toBe(locked.split('\n')[1]);
  });

  test('names how its key is made: 600,000 rounds or more', () => {
    const { lock } = JSON.parse(locked.split('\n')[0] ?? '');
    expect(lock).toMatchObject({ cipher: 'AES-256-GCM', keyFrom: 'PBKDF2-SHA-256', iterations: 600_000 });
  });

  test('opens with its passphrase, however that is composed', async () => {
    expect(await openBackup(locked, 2, PASSPHRASE)).toMatchObject({ content: CONTENT });
    expect(await openBackup(locked, 2, PASSPHRASE.normalize('NFD'))).toMatchObject({ content: CONTENT });
  });

  test('asks for a passphrase, and tells a wrong one', async () => {
    expect(await openBackup(locked, 2)).toBe('passphrase-needed');
    expect(await openBackup(locked, 2, 'correct horse battery')).toBe('wrong-passphrase');
  });

  test('an open one does not mind a passphrase', async () => {
    expect(await openBackup(open, 2, 'anything')).toMatchObject({ content: CONTENT });
  });
});
