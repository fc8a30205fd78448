import { undoMerge, undoSplit } from './merge-clients';
import type { ChangeRow, Database } from './schema';

/** Undoes a change in one transaction and forgets it. Does nothing where it was undone before. */
export function undoChange(database: Database, changeId: string): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const change = await database.changes.get(changeId);
    if (!change) return;
    await undo(database, change);
    await database.changes.delete(changeId);
  });
}

function undo(database: Database, change: ChangeRow): Promise<void> {
  switch (change.kind) {
    case 'merge':
      return undoMerge(database, change);
    case 'split':
      return undoSplit(database, change);
  }
}
