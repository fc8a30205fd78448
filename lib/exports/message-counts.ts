import type { Incident, MessageRecord } from '../model';

/** What was read besides the incidents: without it a reader cannot tell a few remarks in a thousand letters from a few in ten. */
export interface MessageCounts {
  readonly fromThem: number;
  readonly fromYou: number;
  /** Messages from them in which nothing was noted, or only what the user dismissed: `fromThem` minus `noted`. */
  readonly ordinary: number;
  /** Messages from them in which something was noted that was not dismissed. */
  readonly noted: number;
  /** Messages from them with thanks, praise or an apology, whether or not something was noted in them too. */
  readonly kind: number;
  /** Messages from them that could be read only in part. */
  readonly partly: number;
}

/** Counts messages; `incidents`: all of them that were not dismissed, whatever else is left out of an export. */
export function countMessages(
  messages: readonly MessageRecord[],
  incidents: readonly Pick<Incident, 'messageKey'>[],
): MessageCounts {
  const withIncident = new Set(incidents.map(({ messageKey }) => messageKey));
  const fromThem = messages.filter(({ direction }) => direction === 'in');
  const noted = fromThem.filter(({ key }) => withIncident.has(key)).length;
  return {
    fromThem: fromThem.length,
    fromYou: messages.length - fromThem.length,
    ordinary: fromThem.length - noted,
    noted,
    kind: fromThem.filter(isKind).length,
    partly: fromThem.filter(({ complete }) => !complete).length,
  };
}

const isKind = ({ traits = [] }: MessageRecord): boolean => traits.includes('thanks') || traits.includes('apologizes');
