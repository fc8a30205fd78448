import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import type { Client, Tally } from '../../lib/model';
import type { ClientOverview } from '../../lib/store/queries';
import { Button } from '../fields/button';
import { usePart } from '../fields/use-part';
import { usePage, useTexts } from '../shell/page-context';

interface DataTableProps {
  readonly overviews: readonly ClientOverview[];
  readonly onDelete: (client: Client) => void;
}

/** Rows drawn at a time. */
const DRAWN_AT_ONCE = 50;

/** Counts of what is stored of each client. */
export function DataTable({ overviews, onDelete }: DataTableProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const rows = usePart(overviews, DRAWN_AT_ONCE);
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const total = (count: (tally: Tally) => number) =>
    number.format(overviews.reduce((sum, { tally }) => sum + count(tally), 0));
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('data.client')}</th>
            <th scope="col" class="table-number">
              {t('data.messages')}
            </th>
            <th scope="col" class="table-number">
              {t('data.incidents')}
            </th>
            <th scope="col">{t('data.newest')}</th>
            <th scope="col">
              <span class="visually-hidden">{t('data.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.shown.map(({ client, tally }) => (
            <tr key={client.id}>
              <th scope="row">
                <bdi>{client.name}</bdi>
              </th>
              <td class="table-number">{number.format(messagesOf(tally))}</td>
              <td class="table-number">{number.format(incidentsOf(tally))}</td>
              <td class="table-date">{tally.lastAt === undefined ? '–' : date.format(tally.lastAt)}</td>
              <td>
                <DeleteButton client={client} onDelete={onDelete} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('data.total')}</th>
            <td class="table-number">{total(messagesOf)}</td>
            <td class="table-number">{total(incidentsOf)}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
      {rows.showMore && <Button onClick={rows.showMore}>{shared('more')}</Button>}
    </div>
  );
}

function DeleteButton({ client, onDelete }: { readonly client: Client; readonly onDelete: (client: Client) => void }) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const label = t('data.delete', { name: client.name });
  return (
    <Button kind="quiet" size="small" label={label} onClick={() => onDelete(client)}>
      {shared('delete')}
    </Button>
  );
}

const messagesOf = (tally: Tally): number => tally.messagesIn + tally.messagesOut;

const incidentsOf = (tally: Tally): number => Object.values(tally.bySignal).reduce((sum, count) => sum + count, 0);
