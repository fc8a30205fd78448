import type { Page } from 'playwright-core';

/** All rows of one table, read with the browser's own IndexedDB from any page of the extension: a second opinion beside our queries. */
export function readTable<Row>(extensionPage: Page, table: string): Promise<readonly Row[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<Row[]>((done, fail) => {
        const opening = indexedDB.open('good-terms');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            return done([]);
          }
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => {
            db.close();
            done(reading.result);
          };
        };
      }),
    table,
  );
}
