import { useState } from 'preact/hooks';
import { backupTexts } from '../../lib/locales/backup';
import type { RestoreReport } from '../../lib/messages';
import { type BackupPreview, previewBackup, restoreBackup } from '../../lib/store/backup';
import { BACKUP_LIMIT, type BackupProblem } from '../../lib/store/backup/file';
import { Button } from '../fields/button';
import { FileField } from '../fields/file-field';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';
import { PassphraseField } from './passphrase-field';
import { RestorePreview } from './restore-preview';

/** How far restoring has come. */
type Step =
  | { readonly at: 'start' }
  | { readonly at: 'reading' }
  | { readonly at: 'restoring' }
  | { readonly at: 'failed' }
  | { readonly at: 'problem'; readonly problem: Exclude<BackupProblem, 'passphrase-needed' | 'wrong-passphrase'> }
  | { readonly at: 'locked'; readonly text: string; readonly isWrong: boolean }
  | { readonly at: 'preview'; readonly preview: BackupPreview }
  | { readonly at: 'restored'; readonly report: RestoreReport };

/** Opens a backup, shows what it would change, and restores it when the user says so. */
export function BackupRestoring() {
  const t = useTexts(backupTexts);
  const [step, setStep] = useState<Step>({ at: 'start' });
  const open = async (file: File) => {
    setStep({ at: 'reading' });
    setStep(await openFile(file));
  };
  return (
    <fieldset class="group">
      <legend>{t('restore.title')}</legend>
      <FileField
        label={t('restore.file')}
        hint={t('restore.hint')}
        accept=".jsonl,.json,application/jsonl"
        disabled={step.at === 'reading' || step.at === 'restoring'}
        onChoose={(file) => void open(file)}
      />
      <StepView step={step} onStep={setStep} />
    </fieldset>
  );
}

interface StepViewProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

function StepView({ step, onStep }: StepViewProps) {
  const t = useTexts(backupTexts);
  if (step.at === 'reading') return <p role="status">{t('restore.reading')}</p>;
  if (step.at === 'restoring') return <p role="status">{t('restoring')}</p>;
  if (step.at === 'failed') return <Notice kind="trouble">{t('restore.failed')}</Notice>;
  if (step.at === 'problem') return <Notice kind="trouble">{t(`problem.${step.problem}`)}</Notice>;
  if (step.at === 'restored') return <Notice>{t('restored', { ...step.report })}</Notice>;
  if (step.at === 'locked') return <LockedBackup {...step} onStep={onStep} />;
  if (step.at === 'start') return null;
  const { preview } = step;
  return (
    <RestorePreview
      preview={preview}
      onCancel={() => onStep({ at: 'start' })}
      onRestore={async (choice) => {
        onStep({ at: 'restoring' });
        onStep(
          await restoreBackup(preview, choice).then(
            (report) => ({ at: 'restored', report }) as const,
            () => ({ at: 'failed' }) as const,
          ),
        );
      }}
    />
  );
}

interface LockedBackupProps {
  readonly text: string;
  readonly isWrong: boolean;
  readonly onStep: (step: Step) => void;
}

function LockedBackup({ text, isWrong, onStep }: LockedBackupProps) {
  const t = useTexts(backupTexts);
  const [passphrase, setPassphrase] = useState('');
  const unlock = async () => {
    onStep({ at: 'reading' });
    onStep(await openText(text, passphrase));
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <p role="status">{t('restore.locked')}</p>
      <PassphraseField
        label={t('passphrase')}
        error={isWrong ? t('problem.wrong-passphrase') : undefined}
        purpose="current-password"
        value={passphrase}
        onInput={setPassphrase}
      />
      <div class="row">
        <Button submit disabled={passphrase === ''}>
          {t('restore.open')}
        </Button>
      </div>
    </form>
  );
}

async function openFile(file: File): Promise<Step> {
  if (file.size > BACKUP_LIMIT) return { at: 'problem', problem: 'too-large' };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { at: 'problem', problem: 'unreadable' } : openText(text, '');
}

async function openText(text: string, passphrase: string): Promise<Step> {
  const opened = await previewBackup(text, passphrase).catch(() => 'unreadable' as const);
  if (opened === 'passphrase-needed' || opened === 'wrong-passphrase') {
    return { at: 'locked', text, isWrong: opened === 'wrong-passphrase' };
  }
  return typeof opened === 'string' ? { at: 'problem', problem: opened } : { at: 'preview', preview: opened };
}
