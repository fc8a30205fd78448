import { utcClock } from '../../lib/exports/clocks';
import { clientTexts } from '../../lib/locales/client';
import type { IncidentView } from '../../lib/store/queries';
import { usePage, useTexts } from '../shell/page-context';
import { bothClocks } from './clock-texts';

interface IncidentTimeProps {
  readonly view: Pick<IncidentView, 'incident' | 'message'>;
  readonly zone: string;
}

/** When it was sent, on both clocks where both are known; says where the time comes from when it is less than sure. */
export function IncidentTime({ view: { incident, message }, zone }: IncidentTimeProps) {
  const t = useTexts(clientTexts);
  const { locale } = usePage();
  if (incident.sentAt === undefined) return <span>{t('timeUnknown')}</span>;
  const { yours, theirs } = bothClocks(incident.sentAt, message?.senderOffset, locale, zone);
  const basis = message?.sentAtBasis;
  const unsure = basis === 'id' || basis === 'tooltip' ? t(`basis-${basis}`) : undefined;
  return (
    <span>
      <time dateTime={utcClock(incident.sentAt)}>
        {theirs === undefined ? t('yours', { when: yours }) : t('bothClocks', { yours, theirs })}
      </time>
      {unsure !== undefined && ` (${unsure})`}
    </span>
  );
}
