import { asUsualOn, findWeekend, isOpenOn, openOn } from '../../lib/hours/open-weekend';
import { readDay } from '../../lib/hours/plain-day';
import { optionsTexts } from '../../lib/locales/options';
import { Button } from '../fields/button';
import { usePage, useTexts } from '../shell/page-context';
import type { DaysProps } from './days-card';
import { daysWords } from './weekdays';

/** Opens this weekend at the usual hours, and takes that back. */
export function WeekendButton({ schedule, onChange }: DaysProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const dates = findWeekend(Date.now(), schedule);
  const [first, last] = [dates.at(0), dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = daysWords(locale, readDay(first), readDay(last));
  const isOpen = isOpenOn(dates, schedule);
  return (
    <div class="row">
      <Button onClick={() => onChange((newest) => (isOpen ? asUsualOn(dates, newest) : openOn(dates, newest)))}>
        {t(isOpen ? 'weekend.close' : 'weekend.open')}
      </Button>
      <p class="soft small" role="status">
        {t(isOpen ? 'weekend.isOpen' : 'weekend.days', { days })}
      </p>
    </div>
  );
}
