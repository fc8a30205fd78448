import type { RestoreDraft, RestoreReport } from '../../messages';
import { Refusal } from '../../refusal';
import { settingsItem } from '../../settings/settings';
import type { Database } from '../schema';
import { checkContent } from './content';
import { fetchBackup } from './handover';
import { restoreContent } from './restore';

/**
 * Restores a backup that a page has left; checks it again, because the page is not where the database is written. The
 * settings follow once the rows are committed. Can be asked for again, because the backup stays until the page has heard.
 */
export async function restoreHandedOver(database: Database, draft: RestoreDraft): Promise<RestoreReport> {
  const { handoverId, differing, withSettings } = draft;
  const content = checkContent(database, await fetchBackup(handoverId));
  if (content === undefined) throw new Refusal('There is no backup to restore.');
  const report = await restoreContent(database, content, differing);
  if (withSettings) await settingsItem.setValue(content.settings);
  return report;
}
