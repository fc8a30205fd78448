import { backupTexts } from '../../lib/locales/backup';
import { localeTag } from '../../lib/locales/locale-tag';
import { type BackupState, isReminderDue, watchBackupState } from '../../lib/store/backup/backup-state';
import { usePage, useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { BackupMaking } from './backup-making';
import { BackupRestoring } from './backup-restoring';

/** Saves everything to a file and brings it back. */
export function BackupCard() {
  const t = useTexts(backupTexts);
  const state = useWatched<BackupState>(watchBackupState, []);
  return (
    <section class="card stack" aria-labelledby="backup">
      <div class="stack-tight">
        <h3 id="backup">{t('title')}</h3>
        <p class="soft small">{t('lead')}</p>
        {state.state === 'ready' && <BackupAge state={state.value} />}
      </div>
      <BackupMaking />
      <BackupRestoring />
    </section>
  );
}

/** When the last backup was made, and since when there is something that no backup holds: after thirty days. */
function BackupAge({ state }: { readonly state: BackupState }) {
  const t = useTexts(backupTexts);
  const { locale } = usePage();
  const date = new Intl.DateTimeFormat(localeTag(locale), { dateStyle: 'long' });
  const { backedUpAt, changedSince } = state;
  const isDue = changedSince !== null && isReminderDue(state, Date.now());
  return (
    <p class="small">
      {backedUpAt === null ? t('never') : t('last', { date: date.format(backedUpAt) })}{' '}
      {isDue && t('reminder', { date: date.format(changedSince) })}
    </p>
  );
}
