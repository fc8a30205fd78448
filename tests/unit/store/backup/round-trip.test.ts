import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { checkContent } from '../../../../lib/store/backup/content';
import { openBackup, writeBackup } from '../../../../lib/store/backup/file';
import { readEverything } from '../../../../lib/store/backup/read-everything';
import { restoreContent } from '../../../../lib/store/backup/restore';
import { defineDatabase } from '../../../../lib/store/schema';
import { everythingIn, filledDatabase, randomTables } from './random-database';

let made = 0;

test('200 random databases are equal after they were saved to a file and restored', async () => {
  await fc.assert(
    fc.asyncProperty(randomTables(), async (tables) => {
      made += 1;
      const source = await filledDatabase(`source-${made}`, tables);
      const target = defineDatabase(`target-${made}`);
      await target.open();
      const text = await writeBackup(await readEverything(source, DEFAULT_SETTINGS), {
        createdAt: 1_790_000_000_000,
        schema: source.verno,
      });
      const opened = await openBackup(text, target.verno);
      const content = typeof opened === 'string' ? undefined : checkContent(target, opened.content);
      if (content === undefined) throw new Error(`Not opened: ${String(opened)}`);
      await restoreContent(target, content, 'keep');
      expect(await everythingIn(target)).toStrictEqual(await everythingIn(source));
      // A second time adds and changes nothing.
      expect(await restoreContent(target, content, 'take')).toMatchObject({ added: 0, changed: 0, kept: 0 });
      for (const database of [source, target]) {
        database.close();
        await Dexie.delete(database.name);
      }
    }),
    { numRuns: 200 },
  );
});
