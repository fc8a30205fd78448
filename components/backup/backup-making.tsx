import { useState } from 'preact/hooks';
import { type BackupKey, backupTexts } from '../../lib/locales/backup';
import { ask } from '../../lib/messaging';
import { makeBackup } from '../../lib/store/backup';
import { download } from '../exports/download';
import { Button } from '../fields/button';
import { Checkbox } from '../fields/checkbox';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';
import { PassphraseField } from './passphrase-field';

/** Shortest passphrase that is taken, in characters. */
const SHORTEST = 8;

/** Saves everything to a file, locked where that is wanted. */
export function BackupMaking() {
  const t = useTexts(backupTexts);
  const [isLocked, setLocked] = useState(false);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<BackupKey>();
  const [state, setState] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  const make = async () => {
    const wrong = isLocked ? problemOf(first, second) : undefined;
    setProblem(wrong);
    if (wrong !== undefined) return;
    setState('making');
    setState(
      await saveBackup(isLocked ? first : '').then(
        () => 'made' as const,
        () => 'failed' as const,
      ),
    );
    setFirst('');
    setSecond('');
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Checkbox label={t('lock')} hint={t('lock.hint')} checked={isLocked} onChange={setLocked} />
      {isLocked && (
        <>
          <PassphraseField
            label={t('passphrase')}
            hint={t('passphrase.hint')}
            error={problem === 'passphrase.short' ? t(problem) : undefined}
            purpose="new-password"
            value={first}
            onInput={setFirst}
          />
          <PassphraseField
            label={t('passphrase.again')}
            error={problem === 'passphrase.differs' ? t(problem) : undefined}
            purpose="new-password"
            value={second}
            onInput={setSecond}
          />
        </>
      )}
      <div class="row">
        <Button submit disabled={state === 'making'}>
          {t('make')}
        </Button>
      </div>
      {state === 'making' && <p role="status">{t('making')}</p>}
      {state === 'made' && <Notice>{t('made')}</Notice>}
      {state === 'failed' && <Notice kind="trouble">{t('make.failed')}</Notice>}
    </form>
  );
}

function problemOf(first: string, second: string): 'passphrase.short' | 'passphrase.differs' | undefined {
  if ([...first].length < SHORTEST) return 'passphrase.short';
  return first === second ? undefined : 'passphrase.differs';
}

async function saveBackup(passphrase: string): Promise<void> {
  const at = Date.now();
  const text = await makeBackup(at, passphrase);
  // Three lines of JSON: "JSON lines".
  const name = `good-terms-backup-${new Date(at).toISOString().slice(0, 10)}.jsonl`;
  download({ name, content: new Blob([text], { type: 'application/jsonl' }) });
  await ask('recordBackup', { at });
}
