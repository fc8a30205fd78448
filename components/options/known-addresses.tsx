import { clientsTexts } from '../../lib/locales/clients';
import { optionsTexts } from '../../lib/locales/options';
import { ask } from '../../lib/messaging';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';
import type { ClientForm } from './client-form';
import { useSaving } from './saving';

interface KnownAddressesProps {
  readonly form: ClientForm;
  /** The client is another one now: what is in the form is out of date. */
  readonly onSplit: () => void;
}

/** The addresses a client is known by; each but the last can become a client of its own. */
export function KnownAddresses({ form, onSplit }: KnownAddressesProps) {
  const t = useTexts(optionsTexts);
  const clients = useTexts(clientsTexts);
  const { run } = useSaving();
  const split = async (address: string) => {
    const name = address.replace(/^@/, '');
    const draft = {
      changeId: crypto.randomUUID(),
      clientId: form.id,
      addresses: [address],
      partId: crypto.randomUUID(),
    };
    if (await run(() => ask('splitClient', { ...draft, name }), clients('split.done', { name }))) onSplit();
  };
  return (
    <div class="field">
      <h4 class="field-label">{t('client.addresses')}</h4>
      <p class="field-hint">{t('client.addresses.known')}</p>
      <ul>
        {form.knownAddresses.map((address) => (
          <li key={address} class="row">
            <bdi dir="ltr">{address}</bdi>
            {form.knownAddresses.length > 1 && (
              <Button
                size="small"
                kind="quiet"
                label={`${clients('split.now')}: ${address}`}
                onClick={() => void split(address)}
              >
                {clients('split.now')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
