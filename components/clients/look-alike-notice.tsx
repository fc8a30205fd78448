import { clientsTexts } from '../../lib/locales/clients';
import type { LookAlike } from '../../lib/look-alikes/look-alikes';
import { ask } from '../../lib/messaging';
import { watchLookAlikes } from '../../lib/store/client-queries';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';

/** Warns of other clients whose addresses could be taken for this client's; nothing where there are none. */
export function LookAlikeNotice({ clientId }: { readonly clientId: string }) {
  const t = useTexts(clientsTexts);
  const found = useWatched<readonly LookAlike[]>(
    (listener, onError) => watchLookAlikes(clientId, listener, onError),
    [clientId],
  );
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <Notice>
      <p>
        <strong>{t('look.title')}</strong>
      </p>
      <ul class="stack-tight">
        {found.value.map((alike) => (
          <li key={alike.client.id} class="row">
            <span>{t(`look.${alike.likeness}`, { own: alike.own, other: alike.other, name: alike.client.name })}</span>
            <Button
              size="small"
              label={`${t('look.apart')}: ${alike.client.name}`}
              onClick={() => void ask('keepApart', { clientId, otherId: alike.client.id })}
            >
              {t('look.apart')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="small">{t('look.hint')}</p>
    </Notice>
  );
}
