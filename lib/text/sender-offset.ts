/** A message that a line may quote. */
export interface QuotedMessage {
  /** UTC ms, a whole minute. */
  readonly sentAt: number;
  /** Lower-case address of its sender. */
  readonly sender: string;
}

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;

/** Offsets that there are, in minutes: Baker Island to Kiribati, in quarters of an hour. */
const OFFSETS = { west: -12 * 60, east: 14 * 60, step: 15 };

/** Longest part of a line that is looked at, in UTF-16 units. */
const LINE_LIMIT = 1_000;

/**
 * Tells the UTC offset, in minutes, of whoever wrote a line such as "On Wed, Nov 19, 2025 at 4:53 PM Ann wrote:". The line
 * shows when the quoted message was sent by the writer's clock, and that message's instant is known from the same thread.
 * Dates are not parsed by language: day, year and clock must stand in the line as numbers. `undefined` when no offset
 * fits, or more than one.
 */
export function findSenderOffset(line: string, quotable: readonly QuotedMessage[]): number | undefined {
  const text = plainDigits(line.slice(0, LINE_LIMIT));
  const named = quotable.filter(({ sender }) => sender !== '' && text.toLowerCase().includes(sender));
  const shown = text.replace(ADDRESS, ' ');
  const clocks = clocksIn(shown);
  const numbers = new Set((shown.match(/\d+/g) ?? []).map(Number));
  const offsets = new Set(
    (named.length > 0 ? named : quotable).flatMap(({ sentAt }) =>
      clocks.flatMap((clock) => offsetsOf(clock, sentAt).filter((offset) => isDated(numbers, sentAt, offset))),
    ),
  );
  const [offset, ...others] = offsets;
  return others.length === 0 ? offset : undefined;
}

/** Addresses hold numbers that are no dates. */
const ADDRESS = /<[^<>]{0,320}>|[^\s<>]{1,160}@[^\s<>]{1,160}/g;

/** Western digits instead of Arabic-Indic and other decimal ones; without the marks that only steer the order of display. */
const plainDigits = (text: string): string =>
  text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, (digit) => String(decimalOf(digit.codePointAt(0) ?? 0)));

/** Decimal digits stand in the code space in runs of ten that begin at a zero. */
function decimalOf(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value % 10;
}

const CLOCK = /(?<!\d)(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d)/g;
/** Words for the halves of the day, straight before or after the time. Chinese and Japanese write them without a space. */
const MORNING = [/((?<!\p{L})(a\.?m\.?|ص)|上午|凌晨|早上|午前)\s?$/iu, /^\s?(a\.?m\.?|ص)(?!\p{L})/iu] as const;
const AFTERNOON = [/((?<!\p{L})(p\.?m\.?|م)|下午|晚上|中午|午後)\s?$/iu, /^\s?(p\.?m\.?|م)(?!\p{L})/iu] as const;

const isBeside = ([before, after]: readonly [RegExp, RegExp], text: string, start: number, end: number): boolean =>
  before.test(text.slice(Math.max(0, start - 6), start)) || after.test(text.slice(end, end + 6));

/** What clocks the line shows, in minutes of the day. */
const clocksIn = (text: string): readonly number[] =>
  [...text.matchAll(CLOCK)].flatMap((match) => {
    const [hour, minute] = [Number(match[1]), Number(match[2])];
    if (hour > 23 || minute > 59) return [];
    const end = match.index + match[0].length;
    if (isBeside(AFTERNOON, text, match.index, end)) return [((hour % 12) + 12) * 60 + minute];
    return [(isBeside(MORNING, text, match.index, end) ? hour % 12 : hour) * 60 + minute];
  });

function offsetsOf(clock: number, sentAt: number): readonly number[] {
  const difference = clock - (Math.floor(sentAt / MINUTE) % DAY_MINUTES);
  return [difference - DAY_MINUTES, difference, difference + DAY_MINUTES].filter(
    (offset) => offset >= OFFSETS.west && offset <= OFFSETS.east && offset % OFFSETS.step === 0,
  );
}

/** Whether day and year of the message, by a clock of this offset, stand in the line. */
function isDated(numbers: ReadonlySet<number>, sentAt: number, offset: number): boolean {
  const local = new Date(sentAt + offset * MINUTE);
  const year = local.getUTCFullYear();
  return numbers.has(local.getUTCDate()) && (numbers.has(year) || numbers.has(year % 100));
}
