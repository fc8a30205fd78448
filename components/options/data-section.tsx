import { useEffect, useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { ask } from '../../lib/messaging';
import type { Client } from '../../lib/model';
import type { ClientOverview } from '../../lib/store/queries';
import { BackupCard } from '../backup/backup-card';
import { ConfirmDialog } from '../fields/confirm-dialog';
import { EmptyState } from '../fields/empty-state';
import { usePage, useTexts } from '../shell/page-context';
import { DataTable } from './data-table';
import { useSaving } from './saving';
import { Section } from './section';

interface DataSectionProps {
  readonly overviews: readonly ClientOverview[];
}

/** What is stored, counted by client, and how to delete it. */
export function DataSection({ overviews }: DataSectionProps) {
  const t = useTexts(optionsTexts);
  const { run } = useSaving();
  const [deleting, setDeleting] = useState<Client>();
  const deleteNow = async ({ id, name }: Client) => {
    setDeleting(undefined);
    await run(() => ask('deleteClient', { clientId: id }), t('data.deleted', { name }));
  };
  return (
    <Section id="data" lead="data.lead">
      {overviews.length === 0 && <EmptyState title={t('data.none')} />}
      {overviews.length > 0 && (
        <div class="card stack">
          <DataTable overviews={overviews} onDelete={setDeleting} />
          <StorageSize />
        </div>
      )}
      <BackupCard />
      {deleting !== undefined && (
        <ConfirmDialog
          question={t('data.confirm', { name: deleting.name })}
          yes={t('data.confirm.yes')}
          no={t('data.confirm.no')}
          onYes={() => void deleteNow(deleting)}
          onNo={() => setDeleting(undefined)}
        />
      )}
    </Section>
  );
}

const MEGABYTE = 1_000_000;

/** Roughly how much room all of it takes; says nothing where the browser does not tell. */
function StorageSize() {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setBytes(usage),
      () => setBytes(undefined),
    );
  }, []);
  if (bytes === undefined) return null;
  const [amount, unit] = bytes < MEGABYTE ? [bytes / 1_000, 'kilobyte'] : [bytes / MEGABYTE, 'megabyte'];
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(amount);
  return <p class="soft small">{t('data.size', { size })}</p>;
}
