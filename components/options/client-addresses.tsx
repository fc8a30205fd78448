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

/** The addresses of a client: to fill in for a new one, to read for one that is known. */
export function ClientAddresses({ form, others, tried, onChange }: ClientAddressesProps) {
  const t = useTexts(optionsTexts);
  if (form.knownAddresses.length > 0) {
    return (
      <div class="field">
        <h4 class="field-label">{t('client.addresses')}</h4>
        <p class="field-hint">{t('client.addresses.known')}</p>
        <ul>
          {form.knownAddresses.map((address) => (
            <li key={address}>
              <bdi dir="ltr">{address}</bdi>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const wordOf = (problem: AddressProblem | undefined, address: string) => {
    if (problem === undefined || (address.trim() === '' && !tried)) return undefined;
    return problem.kind === 'taken'
      ? t('client.problem.taken', { name: problem.name })
      : t(`client.problem.${problem.kind}`);
  };
  const problems = addressProblems(form, others);
  return (
    <ListEditor
      legend={t('client.addresses')}
      hint={t('client.addresses.hint')}
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
