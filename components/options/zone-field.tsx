import { useEffect, useMemo, useState } from 'preact/hooks';
import { DEVICE_ZONE } from '../../lib/hours/zone-of';
import { optionsTexts } from '../../lib/locales/options';
import { Select } from '../fields/select';
import { usePage, useTexts } from '../shell/page-context';

interface ZoneFieldProps {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

/** The zone that working hours are meant in, with the time it is there. */
export function ZoneField({ zone, onChange }: ZoneFieldProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const now = useNow();
  const zones = useMemo(() => zonesWith(zone), [zone]);
  const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone === DEVICE_ZONE ? device : zone,
  }).format(now);
  return (
    <Select
      label={t('hours.zone')}
      hint={t('hours.zone.now', { time })}
      value={zone}
      choices={[
        { value: DEVICE_ZONE, label: t('hours.zone.device', { zone: nameOf(device) }) },
        ...zones.map((value) => ({ value, label: nameOf(value) })),
      ]}
      onChange={onChange}
    />
  );
}

/** Zones that the browser knows; the chosen one too when it goes by a name that the browser does not list. */
function zonesWith(zone: string): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zone === DEVICE_ZONE || zones.includes(zone) ? zones : [zone, ...zones];
}

const nameOf = (zone: string): string => zone.replaceAll('_', ' ');

/** The present moment, kept up to the minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
