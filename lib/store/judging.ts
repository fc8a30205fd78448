import { digest } from '../digest';
import { HOLIDAY_REGIONS, holidaysVersion } from '../hours/holidays/holidays';
import { scheduleBasis } from '../hours/schedule-basis';
import { scheduleFor } from '../hours/schedule-for';
import { DEVICE_ZONE, zoneOf } from '../hours/zone-of';
import type { Agreement, Client, ClientInvoice, Finding, Message, SignalId, StandingFinding } from '../model';
import type { Settings } from '../settings/settings';
import type { JudgingContext, SilenceContext } from '../signals/context';
import type { ClientHistory } from '../signals/history';
import type { Judged } from '../signals/judged';
import { canonicalJson } from './canonical-json';
import { invoiceBy } from './invoice-by';

/** The judges, passed in by the background: pages that only read must not carry them. All pure and synchronous. */
export interface Judge {
  /** Changes whenever the same message could be judged otherwise. */
  readonly rulesVersion: string;
  /** Signals that are judged by times, whose judging needs no text. */
  readonly timeSignals: ReadonlySet<SignalId>;
  judgeMessage(message: Message, history: ClientHistory, context: JudgingContext): Judged;
  /** What the words gave, raised where the history makes it heavier, and then the times and counts. */
  judgeTimes(
    message: Message,
    history: ClientHistory,
    context: JudgingContext,
    words: readonly Finding[],
  ): readonly Finding[];
  /** What stands at `now` (UTC ms) though no message says it. */
  judgeSilence(history: ClientHistory, context: SilenceContext, now: number): readonly StandingFinding[];
}

/** What is judged again of a stored message: only its times, or its incidents about words as well. */
export type Again = 'times' | 'words and times';

/** What judgements hang on besides the message. */
export type JudgingSettings = Pick<Settings, 'schedule' | 'sensitivity' | 'mutedSignals'>;

/** What a client's messages are judged with: the user's settings, the client's own before them. */
export const contextOf = (
  settings: JudgingSettings,
  client: Pick<Client, 'schedule' | 'sensitivity' | 'mutedSignals' | 'rests'>,
  agreement: Agreement | undefined,
  invoices: readonly ClientInvoice[] = [],
): JudgingContext => {
  const schedule = scheduleFor(settings.schedule, client.schedule);
  return {
    schedule,
    agreement,
    sensitivity: client.sensitivity ?? settings.sensitivity,
    mutedSignals: [...new Set([...settings.mutedSignals, ...client.mutedSignals])].sort(),
    ...(client.rests && { rests: client.rests }),
    ...(invoices.length > 0 && { invoices: invoices.map((invoice) => invoiceBy(schedule, invoice)) }),
  };
};

/** Names the rules and the context a message was judged with; equal stamps, equal judgement. */
export const stampOf = (judge: Judge, context: JudgingContext): string =>
  `${wordsStampOf(judge, context)}.${digest(canonicalJson([digestsOf(context).all, scheduleBasis(context.schedule)]))}`;

/** Names that part of it which the judging of words hangs on: neither hours nor bills. A stamp begins with it. */
const wordsStampOf = (judge: Judge, context: JudgingContext): string =>
  `${judge.rulesVersion}.${digestsOf(context).words}`;

const digests = new WeakMap<JudgingContext, { readonly words: string; readonly all: string }>();

/** Of one context a stamp is asked for with every message. */
function digestsOf(context: JudgingContext) {
  const known = digests.get(context);
  if (known) return known;
  const { agreement, sensitivity, mutedSignals } = context;
  const words = digest(canonicalJson({ agreement, sensitivity, mutedSignals }));
  const found = { words, all: digest(canonicalJson(context)) };
  digests.set(context, found);
  return found;
}

/**
 * What is to be judged again of a message that carries another stamp. Words that nothing has changed for stay as the whole
 * text gave them: what is kept of it tells less, and a journey to another time zone must not lose a word.
 */
export const againOf = (judgedWith: string, judge: Judge, context: JudgingContext): Again =>
  judgedWith.startsWith(`${wordsStampOf(judge, context)}.`) ? 'times' : 'words and times';

/**
 * Names the rules and settings that all judging starts from: another basis, and everything is judged again. Clients may have
 * hours of their own: the machine's zone and the tables of all regions belong to it.
 */
export function basisOf(judge: Judge, { schedule, sensitivity, mutedSignals }: JudgingSettings): string {
  const machine = [zoneOf({ zone: DEVICE_ZONE }), HOLIDAY_REGIONS.map(holidaysVersion)];
  return `${judge.rulesVersion}.${digest(canonicalJson([schedule, sensitivity, mutedSignals, machine]))}`;
}

/**
 * The stamp of a message that was judged again without its text, which is not stored: its times, and its incidents by
 * their quotes. What the rules would newly find in the rest shows when the thread is next opened.
 */
export const storedStampOf = (stamp: string): string => `${stamp}~stored`;

/** Whether a message carries a stamp, be it judged with its text or from what is stored of it. */
export const isJudgedWith = (judgedWith: string, stamp: string): boolean =>
  judgedWith === stamp || judgedWith === storedStampOf(stamp);

/**
 * The stamp of a message that has come into another history: its times are to be judged again, its words stay as long as
 * nothing has changed for them (see {@link againOf}).
 */
export const movedStampOf = (judgedWith: string): string => `${judgedWith.slice(0, judgedWith.lastIndexOf('.'))}.moved`;
