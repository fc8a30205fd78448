import {
  findHolidays,
  HOLIDAY_REGIONS,
  type HolidayDay,
  holidayLanguage,
  holidaysKnownUntil,
} from '../../lib/hours/holidays/holidays';
import { localDay } from '../../lib/hours/working-periods';
import { optionsTexts } from '../../lib/locales/options';
import type { Schedule } from '../../lib/model';
import { Button } from '../fields/button';
import { RemoveIcon } from '../fields/icons';
import { usePage, useTexts } from '../shell/page-context';
import { RegionChoice, useRegionNames } from './region-choice';
import { dayWords, timeOfMinute } from './weekdays';

interface HolidayFieldsProps {
  readonly schedule: Schedule;
  readonly onChange: (schedule: Schedule) => void;
}

/** Regions whose public holidays are days off: none until the user chooses. */
export function HolidayFields({ schedule, onChange }: HolidayFieldsProps) {
  const t = useTexts(optionsTexts);
  const { holidays: chosen = [] } = schedule;
  const left = HOLIDAY_REGIONS.filter((region) => !chosen.includes(region));
  const change = (regions: readonly string[]) => {
    const { holidays: _, ...others } = schedule;
    onChange(regions.length === 0 ? others : { ...others, holidays: regions });
  };
  return (
    <fieldset class="group">
      <legend>{t('holidays.title')}</legend>
      <p class="field-hint">{t('holidays.hint')}</p>
      {chosen.length > 0 && (
        <ul class="rows">
          {chosen.map((region) => (
            <RegionRow
              key={region}
              region={region}
              today={localDay(Date.now(), schedule)}
              onRemove={() => change(chosen.filter((other) => other !== region))}
            />
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <RegionChoice
          label={t('holidays.region')}
          regions={left}
          act={t('holidays.add')}
          onChoose={(region) => change([...chosen, region].sort())}
        />
      )}
    </fieldset>
  );
}

/** So many of a region's next holidays are shown. */
const SHOWN = 3;

interface RegionRowProps {
  readonly region: string;
  /** Counted from 1970-01-01. */
  readonly today: number;
  readonly onRemove: () => void;
}

function RegionRow({ region, today, onRemove }: RegionRowProps) {
  const t = useTexts(optionsTexts);
  const name = useRegionNames()(region);
  const next = findHolidays(region, today, SHOWN);
  const year = String(holidaysKnownUntil(region) ?? '');
  return (
    <li class="days-row">
      <div class="days-words">
        <h4>{name}</h4>
        <ul class="small">
          {next.map((holiday) => (
            <HolidayWords key={holiday.day} holiday={holiday} language={holidayLanguage(region)} />
          ))}
        </ul>
        <p class="field-hint">{t(next.length === 0 ? 'holidays.over' : 'holidays.until', { year })}</p>
      </div>
      <Button kind="quiet" size="icon" label={t('holidays.remove', { region: name })} onClick={onRemove}>
        <RemoveIcon />
      </Button>
    </li>
  );
}

interface HolidayWordsProps {
  readonly holiday: HolidayDay;
  readonly language: string | undefined;
}

/** A holiday's date and its name where it is kept, in the language spoken there. */
function HolidayWords({ holiday, language }: HolidayWordsProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const { day, name, until, expected } = holiday;
  return (
    <li>
      {dayWords(locale, day)} · <bdi lang={language}>{name}</bdi>
      {until !== undefined && <span class="soft"> · {t('holidays.half', { time: timeOfMinute(locale, until) })}</span>}
      {expected && <span class="soft"> · {t('holidays.expected')}</span>}
    </li>
  );
}
