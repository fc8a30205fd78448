/** A message's Date header: its UTC minute and the sender's clock. */
export interface SentAt {
  /** UTC ms, a whole minute. */
  readonly at: number;
  /** The sender's UTC offset in minutes. */
  readonly offset: number;
}

const MINUTE = 60_000;
const SENT_AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * Parses the mailbox's form of a Date header ("2026-09-14T22:41:00+02:00"). Seconds are dropped: a tooltip has none either.
 * @throws when the text is not of that form or names no real time.
 */
export function parseSentAt(text: string): SentAt {
  const parts = SENT_AT.exec(text);
  const time = Date.parse(text);
  if (!parts || Number.isNaN(time)) {
    throw new Error(`"${text}" is not a time such as "2026-09-14T22:41:00+02:00"`);
  }
  const [, sign, hours, minutes] = parts;
  const offset = sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return { at: Math.floor(time / MINUTE) * MINUTE, offset };
}
