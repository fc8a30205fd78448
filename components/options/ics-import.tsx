import { useState } from 'preact/hooks';
import { writeDay } from '../../lib/hours/plain-day';
import { addTimeOff } from '../../lib/hours/time-off';
import { localDay } from '../../lib/hours/working-periods';
import { zoneOf } from '../../lib/hours/zone-of';
import { ICS_LIMIT, type IcsReading, type IcsRefusal, LEFT_OUT, readIcs } from '../../lib/imports/ics';
import { optionsTexts } from '../../lib/locales/options';
import type { Schedule } from '../../lib/model';
import { FileField } from '../fields/file-field';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';
import type { DaysProps } from './days-card';
import { IcsPreview } from './ics-preview';

/** `unreadable`: the browser could not give the file's text. */
type Outcome = IcsReading | IcsRefusal | 'unreadable' | undefined;

/** Days from a year ago until three years ahead are taken from a calendar. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 3 * 366;

/** A text file has up to four bytes to a character. */
const MOST_BYTES = ICS_LIMIT * 4;

/** Days off from a calendar file: read here, shown, and added when the user says so. */
export function IcsImport({ schedule, onChange }: DaysProps) {
  const t = useTexts(optionsTexts);
  const [outcome, setOutcome] = useState<Outcome>();
  const reading = typeof outcome === 'object' ? outcome : undefined;
  const leftOut = LEFT_OUT.reduce((sum, reason) => sum + (reading?.leftOut[reason] ?? 0), 0);
  return (
    <fieldset class="group">
      <legend>{t('ics.title')}</legend>
      <FileField
        label={t('ics.file')}
        hint={t('ics.hint')}
        accept=".ics,text/calendar"
        onChoose={(file) => void readFile(file, schedule).then(setOutcome)}
      />
      {typeof outcome === 'string' && <Notice kind="trouble">{t(`ics.problem.${outcome}`)}</Notice>}
      {reading?.daysOff.length === 0 && <Notice>{t('ics.none')}</Notice>}
      {leftOut > 0 && <p class="field-hint">{t('ics.leftOut', { count: leftOut })}</p>}
      {reading !== undefined && reading.daysOff.length > 0 && (
        <IcsPreview
          daysOff={reading.daysOff}
          onAdd={(chosen) => {
            onChange((newest) => addTimeOff(chosen, newest));
            setOutcome(undefined);
          }}
          onCancel={() => setOutcome(undefined)}
        />
      )}
    </fieldset>
  );
}

async function readFile(file: File, schedule: Schedule): Promise<Outcome> {
  if (file.size > MOST_BYTES) return 'too-large';
  const today = localDay(Date.now(), schedule);
  try {
    return readIcs(await file.text(), {
      zone: zoneOf(schedule),
      from: writeDay(today - DAYS_BACK),
      to: writeDay(today + DAYS_AHEAD),
    });
  } catch {
    return 'unreadable';
  }
}
