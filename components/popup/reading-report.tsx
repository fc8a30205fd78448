import { useState } from 'preact/hooks';
import { popupTexts } from '../../lib/locales/popup';
import { askForReport } from '../../lib/page-report';
import { describeFinds } from '../../lib/store/find-history';
import { type OpenThread, watchOpenThread } from '../../lib/store/open-threads';
import { Button } from '../fields/button';
import { Disclosure } from '../fields/disclosure';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';

/** A report that the user can look through and hand on when Gmail's page is not read, or only in part. */
export function ReadingReport() {
  const t = useTexts(popupTexts);
  const thread = useWatched<OpenThread | undefined>(watchOpenThread, []);
  const [report, setReport] = useState<string | undefined>();
  const [said, setSaid] = useState('');
  const tabId = thread.state === 'ready' ? thread.value?.tabId : undefined;
  if (tabId === undefined) return undefined;
  const ask = async () => {
    const answer = await askForReport(tabId);
    setReport(answer === undefined ? undefined : `${answer}\n${await describeFinds(Date.now())}`);
    setSaid(answer === undefined ? t('reportNone') : '');
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setSaid(t('reportCopied'));
  };
  return (
    <Disclosure summary={t('report')} onToggle={(open) => open && void ask()}>
      <div class="stack-tight">
        <p class="small soft">{t('reportHint')}</p>
        {report !== undefined && (
          <>
            <textarea class="input report small" rows={8} readOnly dir="ltr" aria-label={t('report')} value={report} />
            <Button size="small" onClick={() => void copy(report)}>
              {t('reportCopy')}
            </Button>
          </>
        )}
        <p class="small soft" role="status">
          {said}
        </p>
      </div>
    </Disclosure>
  );
}
