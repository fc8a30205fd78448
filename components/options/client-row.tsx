import { useEffect, useRef } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import type { ClientOverview } from '../../lib/store/queries';
import { BandMark } from '../fields/band-mark';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';
import { ClientEditor } from './client-editor';
import { formOf } from './client-form';

interface ClientRowProps {
  readonly overview: ClientOverview;
  readonly others: readonly ClientOverview[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
}

/** A client in the list; opens to its form. */
export function ClientRow({ overview, others, open, onToggle, onClose }: ClientRowProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { client, health, agreement } = overview;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={row}>
      <div class="client-row">
        <div class="client-who">
          <h3>
            <bdi>{client.name}</bdi>
          </h3>
          <p class="soft small">
            <bdi dir="ltr">{client.addresses.join(', ')}</bdi>
          </p>
        </div>
        <p class="row small soft">
          {client.status !== 'active' && <span>{shared(`status.${client.status}`)}</span>}
          {agreement !== undefined && <span>{t('clients.agreement')}</span>}
          <BandMark band={health.band} word={shared(`band.${health.band}`)} />
        </p>
        <Button size="small" label={t('clients.edit', { name: client.name })} expanded={open} onClick={onToggle}>
          {shared('edit')}
        </Button>
      </div>
      {open && <ClientEditor title={undefined} start={() => formOf(overview)} others={others} onClose={onClose} />}
    </li>
  );
}
