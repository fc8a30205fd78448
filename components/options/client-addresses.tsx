import { clientsTexts } from '../../lib/locales/clients';
import { optionsTexts } from '../../lib/locales/options';
import type { ClientOverview } from '../../lib/store/queries';
import { ListEditor } from '../fields/list-editor';
import { useTexts } from '../shell/page-context';
import { type AddressProblem, addressProblems, type ClientForm } from './client-form';

interface ClientAddressesProps {
  readonly form: ClientForm;
  readonly others: readonly ClientOverview[];
  /** Whether saving was tried: before that, an empty field is not yet a mistake. */
  readonly tried: boolean;
  readonly onChange: (part: Pick<ClientForm, 'addresses'>) => void;
}

/** Addresses and domains of a client to fill in: all of a new one, further ones of one that is known. */
export function ClientAddresses({ form, others, tried, onChange }: ClientAddressesProps) {
  const t = useTexts(optionsTexts);
  const clients = useTexts(clientsTexts);
  const wordOf = (problem: AddressProblem | undefined, address: string) => {
    if (problem === undefined || (address.trim() === '' && !tried)) return undefined;
    if (problem.kind === 'taken') return t('client.problem.taken', { name: problem.name });
    return problem.kind === 'public' ? clients('addresses.public') : t(`client.problem.${problem.kind}`);
  };
  const problems = addressProblems(form, others);
  const isKnown = form.knownAddresses.length > 0;
  return (
    <ListEditor
      legend={isKnown ? clients('addresses.more') : t('client.addresses')}
      hint={isKnown ? clients('addresses.hint') : `${t('client.addresses.hint')} ${clients('addresses.hint')}`}
      type="email"
      values={form.addresses}
      labelOf={(number) => t('client.address', { number })}
      removeLabelOf={(address) => t('client.address.remove', { address })}
      addLabel={t('client.address.add')}
      errorOf={(address, index) => wordOf(problems[index], address)}
      onChange={(addresses) => onChange({ addresses })}
    />
  );
}
