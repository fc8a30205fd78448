import { zoneOf } from '../../lib/hours/zone-of';
import { pauseTexts } from '../../lib/locales/pause';
import { sharedTexts } from '../../lib/locales/shared';
import type { Locale } from '../../lib/locales/text';
import { ask } from '../../lib/messaging';
import type { Client, ClientStatus } from '../../lib/model';
import { endOfPause, isPaused, PAUSES, withoutPause } from '../../lib/settings/pause';
import { Button } from '../fields/button';
import { Disclosure } from '../fields/disclosure';
import { Notice } from '../fields/notice';
import { useSaving } from '../options/saving';
import { WeekendButton } from '../options/weekend-button';
import { usePage, useTexts } from '../shell/page-context';

/** Says that there is a pause, and ends it; says what could not be saved. */
export function PauseNotice() {
  const t = useTexts(pauseTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const { saving, settings, saveSettings } = useSaving();
  const { pausedUntil } = settings;
  return (
    <>
      {saving.state === 'failed' && <Notice kind="trouble">{shared('notSaved')}</Notice>}
      {pausedUntil !== undefined && isPaused(settings, Date.now()) && (
        <Notice>
          <p>{t('until', { time: timeText(pausedUntil, locale, zoneOf(settings.schedule)) })}</p>
          <Button size="small" onClick={() => void saveSettings(withoutPause)}>
            {t('resume')}
          </Button>
        </Notice>
      )}
    </>
  );
}

const timeText = (at: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(at);

/** Leaves the user alone for an hour, for today, or with one client; opens this weekend for work. */
export function PausePanel({ client }: { readonly client: Client | undefined }) {
  const t = useTexts(pauseTexts);
  const { settings, saveSettings } = useSaving();
  const paused = isPaused(settings, Date.now());
  return (
    <Disclosure summary={t('title')}>
      <div class="stack-tight">
        {!paused && (
          <>
            <div class="row">
              {PAUSES.map((pause) => (
                <Button
                  key={pause}
                  size="small"
                  onClick={() =>
                    void saveSettings((newest) => ({ ...newest, pausedUntil: endOfPause(pause, Date.now(), newest) }))
                  }
                >
                  {t(pause)}
                </Button>
              ))}
              {client?.status === 'active' && <StatusButton client={client} status="paused" words={t('client')} />}
            </div>
            <p class="small soft">{t('lead')}</p>
          </>
        )}
        <WeekendButton
          schedule={settings.schedule}
          onChange={(change) => void saveSettings((newest) => ({ ...newest, schedule: change(newest.schedule) }))}
        />
      </div>
    </Disclosure>
  );
}

/** Says that the open thread's client is paused, and ends that. */
export function ClientPauseNotice({ client }: { readonly client: Client }) {
  const t = useTexts(pauseTexts);
  if (client.status !== 'paused') return undefined;
  return (
    <div class="client-pause stack-tight">
      <p class="small soft">{t('clientPaused')}</p>
      <div>
        <StatusButton client={client} status="active" words={t('resumeClient')} />
      </div>
    </div>
  );
}

interface StatusButtonProps {
  readonly client: Client;
  readonly status: ClientStatus;
  readonly words: string;
}

function StatusButton({ client, status, words }: StatusButtonProps) {
  const { run } = useSaving();
  return (
    <Button size="small" onClick={() => void run(() => ask('setClientStatus', { clientId: client.id, status }))}>
      {words}
    </Button>
  );
}
