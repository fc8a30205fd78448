/**
 * The nouns of the product, as types. This file imports nothing and holds no behaviour.
 * Times are UTC milliseconds since the epoch unless a name says otherwise; offsets into text are UTF-16, end exclusive.
 */

/** Languages that signals can judge. A message in any other language is "not judged", never "clean". */
export const LANGUAGES = ['en', 'he', 'ar', 'pl', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a signal wears out (weights and half-lives: `lib/health/scale.ts`). */
export const DIMENSIONS = ['respect', 'money', 'work', 'time', 'cooperation'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How heavy a finding is; points a finding costs: `lib/weights.ts`. Ascending. */
export const SEVERITIES = ['note', 'minor', 'moderate', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure a reader is. Only the user can confirm or dismiss: that is a {@link VerdictValue}. */
export const CONFIDENCES = ['possible', 'likely'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The user's word on an incident. `open` means that the user has not said anything. */
export const VERDICT_VALUES = ['open', 'confirmed', 'dismissed'] as const;
export type VerdictValue = (typeof VERDICT_VALUES)[number];

/** How much the user wants to be told. */
export const SENSITIVITIES = ['quiet', 'balanced', 'thorough'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Name of a signal's folder in `lib/signals/catalog/`. Ids are stored, hence for ever. */
export type SignalId = string;

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Plain values that a reason is told with: counts, local times, the clause of an agreement. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

// ── What is read from the page ───────────────────────────────────────────────────────────────────────────────────

/** A mail address with the name shown beside it. `address` is lower-case. */
export interface Address {
  readonly address: string;
  readonly name: string;
}

/** Where a sent time comes from, best first. `none`: unknown, and never replaced by the present moment. */
export type SentAtBasis = 'id+tooltip' | 'id' | 'tooltip' | 'none';

export interface SentTime {
  /** UTC ms, whole minutes when the basis holds a tooltip; undefined when nothing could be read. */
  readonly at: number | undefined;
  readonly basis: SentAtBasis;
}

/** Why a part of a message could not be read, or is to be read with care. */
export const READING_PROBLEMS = [
  'collapsed', // never opened: no id and no body in the page
  'no-id',
  'no-sender', // none, or more than one: not counted against anybody
  'unverified', // Gmail warns that the sender may be somebody else: not counted against anybody
  'no-time',
  'no-body',
  'clipped', // Gmail shows only the beginning of the message
  'quote-uncertain', // own words and quoted history could not be told apart with certainty
] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

/** `in`: to the user; `out`: by the user. */
export type Direction = 'in' | 'out';

/** One message as Gmail's page shows it, made plain data. */
export interface MessageSnapshot {
  /** Gmail's message id, hexadecimal; undefined for messages that were never opened or not yet sent. */
  readonly id: string | undefined;
  readonly sender: Address | undefined;
  readonly recipients: readonly Address[];
  readonly direction: Direction;
  readonly sentAt: SentTime;
  /** The sender's own words as far as the page's structure tells them apart; '' when there are none. */
  readonly text: string;
  /** Attribution lines of quoted history ("On Tue … Ann wrote:"), for the sender's UTC offset. */
  readonly attributions: readonly string[];
  /** Bulk mail: it offers to unsubscribe. */
  readonly bulk: boolean;
  readonly problems: readonly ReadingProblem[];
}

/** How often a candidate of a selector for Gmail's page (`sender 0`) found something, and how often it was tried in vain. */
export interface FindCount {
  readonly candidate: string;
  readonly hits: number;
  readonly misses: number;
}

/** `ok`: everything on screen was read; `partly`: some messages or fields were not; `unreadable`: Gmail's page is not understood. */
export const READING_STATES = ['ok', 'partly', 'unreadable'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** Gmail's open thread, made plain data. */
export interface ThreadSnapshot {
  /** The user's own address. */
  readonly account: string;
  readonly threadId: string;
  readonly subject: string;
  readonly reading: ReadingState;
  readonly messages: readonly MessageSnapshot[];
}

// ── What is judged ───────────────────────────────────────────────────────────────────────────────────────────────

/** A signal seen in one message: a span of its text or a fact about its time. */
export interface Finding {
  readonly signal: SignalId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The words, letter for letter, at most {@link QUOTE_LIMIT} characters; undefined for facts about time. */
  readonly quote: string | undefined;
  /** Where the quote stands in the message's text. */
  readonly span: Span | undefined;
  /** The sentences around the quote, at most {@link CONTEXT_LIMIT} characters. */
  readonly context: string | undefined;
  /** Language of the quote. */
  readonly language: Language | undefined;
  /** Facts that the reason is told with. */
  readonly facts: Facts;
  /** What it weighs by its words alone, where the history before it has raised it. */
  readonly ownSeverity?: Severity;
  /** UTC ms at which it became true, where that is not when the message was sent: a silence, a debt. */
  readonly since?: number;
  /** It goes on, as an unpaid debt does: it does not grow old until it is over. */
  readonly lasts?: true;
}

/** Something that stands at a moment though no message says it, noted at the message it goes back to. */
export interface StandingFinding extends Finding {
  readonly messageKey: string;
  readonly since: number;
}

/** Longest quote kept (DESIGN §5), in UTF-16 units. */
export const QUOTE_LIMIT = 280;

/** Longest context kept around a quote, in UTF-16 units. */
export const CONTEXT_LIMIT = 600;

/**
 * What the user said in a message of their own that gives later messages their meaning: a boundary that was set, a
 * payment that was asked for. Never counts against a client by itself.
 */
export interface Mark {
  readonly signal: SignalId;
  /** Behaviour of the client that the user spoke about; empty when it was said in general. */
  readonly about: readonly SignalId[];
  /** The words, letter for letter, at most {@link QUOTE_LIMIT} characters. */
  readonly quote: string;
  /** Where the quote stands in the message's text. */
  readonly span: Span;
}

/**
 * What a message is like besides its signals (`lib/text/traits`): it asks for an answer or an act; a machine wrote it (out of
 * office, calendar, delivery); it thanks or praises; it agrees to what was offered; its writer is sorry for how they behaved.
 */
export const TRAITS = ['asks', 'automatic', 'thanks', 'approves', 'apologizes'] as const;
export type Trait = (typeof TRAITS)[number];

/** A message as the judges see it: own words only, with what is known of its circumstances. */
export interface Message {
  /** `account:messageId`; the identity of a message in the store. */
  readonly key: string;
  readonly clientId: string;
  readonly threadId: string;
  readonly direction: Direction;
  readonly sentAt: number | undefined;
  readonly sentAtBasis: SentAtBasis;
  /** The sender's UTC offset in minutes, where a quoted line gave it away. */
  readonly senderOffset: number | undefined;
  readonly text: string;
  /** Read from the text where they are not given. */
  readonly traits?: readonly Trait[];
  /** What it asks for of the agreement's limits. */
  readonly uses?: readonly Use[];
  /** Signals of which the user said that they are not in it: no other finding may lean on them. */
  readonly dismissed?: readonly SignalId[];
  /** Code of the language that somebody says it is in; a hint. */
  readonly languageHint?: string;
}

// ── What is stored ───────────────────────────────────────────────────────────────────────────────────────────────

export const CLIENT_STATUSES = ['active', 'paused', 'ended'] as const;
export type ClientStatus = (typeof CLIENT_STATUSES)[number];

/** A time in which the work with a client rested: paused, or ended. UTC ms; without `until` it rests still. */
export interface Rest {
  readonly from: number;
  readonly until?: number;
}

/** The other side of a working relationship, known by one or more addresses. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Address identities (`lib/store/address.ts`); "@lumen.example" stands for everybody there. */
  readonly addresses: readonly string[];
  readonly note: string;
  readonly status: ClientStatus;
  /** When it was not active, the oldest first; missing: never, as far as is known. */
  readonly rests?: readonly Rest[];
  /** UTC ms of the first message seen. */
  readonly since: number;
  /** Working hours for this client instead of the user's usual ones. */
  readonly schedule?: Schedule;
  readonly sensitivity?: Sensitivity;
  readonly mutedSignals: readonly SignalId[];
  /** Clients with a similar address of whom the user said that they are somebody else. */
  readonly apartFrom?: readonly string[];
}

/** What is kept of a message: never its text. */
export interface MessageRecord {
  readonly key: string;
  readonly account: string;
  readonly messageId: string;
  readonly clientId: string;
  /** Identity of the client's address it came from or went to; absent in messages recorded before that was kept. */
  readonly address?: string;
  readonly threadId: string;
  readonly subject: string;
  readonly direction: Direction;
  readonly sentAt: number | undefined;
  readonly sentAtBasis: SentAtBasis;
  readonly senderOffset: number | undefined;
  /** Languages found in the text, most words first; empty when none could be told. */
  readonly languages: readonly string[];
  readonly words: number;
  /** Signals that could not be judged, for example for want of the language. */
  readonly notJudged: readonly SignalId[];
  /** Rules version and settings hash this was judged with. */
  readonly judgedWith: string;
  /** False when the message was clipped or its quotes are uncertain. */
  readonly complete: boolean;
  /** What the user said in it; absent where nothing was, and in messages recorded before marks were read. */
  readonly marks?: readonly Mark[];
  /** What it is like; absent where nothing is to be told, and in messages recorded before that was read. */
  readonly traits?: readonly Trait[];
  /** What it asked for of the limits that held; absent where nothing was, and in messages recorded before that was read. */
  readonly uses?: readonly Use[];
}

/** A stored finding with its evidence. The user's verdict stands in its own table and survives re-judging. */
export interface Incident {
  /** `messageKey:signal`. */
  readonly id: string;
  readonly messageKey: string;
  readonly clientId: string;
  readonly threadId: string;
  readonly signal: SignalId;
  readonly dimension: Dimension;
  readonly sentAt: number | undefined;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly quote: string | undefined;
  readonly context: string | undefined;
  readonly span: Span | undefined;
  readonly language: Language | undefined;
  readonly facts: Facts;
  /** See {@link Finding}. */
  readonly ownSeverity?: Severity;
  readonly since?: number;
  readonly lasts?: true;
  /** A {@link StandingFinding}: it is found and lost as time passes, not by what its message says. */
  readonly standing?: true;
  /** Not found in a message but logged by the user, in a {@link Note} of this kind. */
  readonly byHand?: NoteKind;
  readonly rulesVersion: string;
}

/** Where something happened that Gmail cannot show. */
export const NOTE_KINDS = ['call', 'chat', 'meeting'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Something that the user logged by hand. */
export interface Note {
  readonly id: string;
  readonly clientId: string;
  readonly kind: NoteKind;
  /** UTC ms at which it happened. */
  readonly at: number;
  /** UTC ms at which it was first logged: the sooner, the more it is worth. */
  readonly loggedAt: number;
  /** What was said and done, in the user's words. */
  readonly text: string;
  /** What it counts as: an incident that the user confirmed. */
  readonly signal?: SignalId;
}

/** The user's word on one incident. */
export interface Verdict {
  readonly incidentId: string;
  readonly verdict: VerdictValue;
  /** UTC ms. */
  readonly at: number;
  readonly note: string;
}

/**
 * How far the user's word reaches besides the one message: the same words of this client, this signal with this client, or the
 * same words of whomever. A narrower one goes before a wider one, in this order: `phrase`, `everywhere`, `signal`.
 */
export const RULE_SCOPES = ['phrase', 'signal', 'everywhere'] as const;
export type RuleScope = (typeof RULE_SCOPES)[number];

/** The user's word on all findings of a kind, past and to come. */
export interface VerdictRule {
  /** Made of all that it covers: the same rule twice is one rule. */
  readonly id: string;
  readonly scope: RuleScope;
  /** '' where it holds for everybody. */
  readonly clientId: string;
  readonly signal: SignalId;
  /** The words it covers, as `lib/store/phrase-of.ts` writes them; '' where it covers the signal whatever the words. */
  readonly phrase: string;
  /** The quote that it was given on, for the user to recognise it; undefined for facts about time. */
  readonly quote: string | undefined;
  readonly language: Language | undefined;
  readonly verdict: Exclude<VerdictValue, 'open'>;
  /** UTC ms. */
  readonly at: number;
}

/** Counts of one client: a cache that can always be recomputed from messages, incidents and verdicts. */
export interface Tally {
  readonly clientId: string;
  readonly messagesIn: number;
  readonly messagesOut: number;
  /** Incidents that were not dismissed, by signal. */
  readonly bySignal: Readonly<Record<SignalId, number>>;
  /** UTC ms of the client's first and newest message; undefined before there is one with a known time. */
  readonly firstAt: number | undefined;
  readonly lastAt: number | undefined;
}

// ── What the user sets ───────────────────────────────────────────────────────────────────────────────────────────

/** ISO weekday: Monday 1 … Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Wall-clock times "HH:MM", start before end; an end at or before the start means "until that time of the next day"; "24:00" ends a day. */
export type Interval = readonly [start: string, end: string];

/** The hours of a usual week: what a change of working hours changes. */
export interface WeekHours {
  /** IANA zone, or `device` for the zone of the machine. */
  readonly zone: string;
  /** No intervals: a rest day. */
  readonly week: Readonly<Record<Weekday, readonly Interval[]>>;
  /** Minutes before the start and after the end of an interval that still count as inside. */
  readonly grace: { readonly before: number; readonly after: number };
  /** Regions whose public holidays are days off: codes of `lib/hours/holidays`. Missing: none are. */
  readonly holidays?: readonly string[];
  /** First day, "YYYY-MM-DD" by the clocks of `zone`, for which these hours hold; missing: for all days before, too. */
  readonly validFrom?: string;
}

/** One day, "YYYY-MM-DD", that is not as its weekday, its holiday or a time off says: closed, or open at other hours. */
export interface ScheduleException {
  readonly date: string;
  readonly open: false | readonly Interval[];
}

/** Days off in a row, "YYYY-MM-DD", both included. */
export interface TimeOff {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
}

/**
 * Working hours. What a day is: an exception goes before time off, that before a holiday, that before the weekday.
 * Exceptions and time off name their days and hold whatever hours are valid then.
 */
export interface Schedule extends WeekHours {
  readonly exceptions?: readonly ScheduleException[];
  readonly timeOff?: readonly TimeOff[];
  /** What held before `validFrom`, in any order: a message is judged by the hours of its day. */
  readonly versions?: readonly WeekHours[];
}

/** What an instant is by a schedule; how each is told: `lib/hours/hours-verdict.ts`. */
export const HOURS_VERDICTS = [
  'inside',
  'grace',
  'break', // between two intervals of one day
  'early', // in the morning before the first interval, not at night
  'evening', // after the last interval, not at night
  'night',
  'rest-day',
  'holiday',
  'time-off',
] as const;
export type HoursVerdict = (typeof HOURS_VERDICTS)[number];

/** One thing that is agreed to be delivered. */
export interface Deliverable {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly quantity?: number;
}

/** Something that is agreed not to be delivered. */
export interface Exclusion {
  readonly name: string;
  readonly alsoCalled: readonly string[];
}

/** An upper bound: "2 rounds of revisions", "10 hours". */
export interface Limit {
  readonly name: string;
  readonly quantity: number;
}

/** What was agreed at a time. */
export interface AgreementTerms {
  readonly deliverables: readonly Deliverable[];
  readonly exclusions: readonly Exclusion[];
  readonly limits: readonly Limit[];
  /** First day, "YYYY-MM-DD" by the user's clock, for which it holds; missing: for all days before, too. */
  readonly validFrom?: string;
}

/** What an approved change order added. */
export interface AgreementAddition extends Pick<AgreementTerms, 'deliverables' | 'limits'> {
  readonly orderId: string;
  /** UTC ms of the approval: from then on it is agreed. */
  readonly at: number;
}

/** What was agreed with a client: the newest terms, those before them, and what was added. */
export interface Agreement extends AgreementTerms {
  readonly clientId: string;
  /** What held before `validFrom`, in any order: a message is judged by what held on its day. */
  readonly versions?: readonly AgreementTerms[];
  /** From the client's approved change orders; kept with them, never written by hand. */
  readonly additions?: readonly AgreementAddition[];
}

/** How far a change order has come. `goodwill`: done for free, on purpose. */
export const CHANGE_ORDER_STATES = ['noticed', 'quoted', 'sent', 'approved', 'declined', 'goodwill'] as const;
export type ChangeOrderState = (typeof CHANGE_ORDER_STATES)[number];

/** Work beyond the agreement, from noticing it to an answer. */
export interface ChangeOrder {
  readonly id: string;
  readonly clientId: string;
  readonly title: string;
  /** What it adds to the agreement once it is approved. */
  readonly deliverables: readonly Deliverable[];
  readonly limits: readonly Limit[];
  readonly amount?: number;
  /** ISO 4217: "EUR". */
  readonly currency?: string;
  /** What made the user notice it. */
  readonly incidentId?: string;
  /** The signal of that incident: an approval makes up for it. */
  readonly signal?: SignalId;
  /** Every state it was in, the present one last; never empty. */
  readonly steps: readonly ChangeOrderStep[];
  /** Messages of which the user said that they approve of something else. */
  readonly notApprovedBy?: readonly string[];
}

export interface ChangeOrderStep {
  readonly state: ChangeOrderState;
  /** UTC ms. */
  readonly at: number;
}

/** So much of a limit is asked for in one message. */
export interface Use {
  /** Name of the limit. */
  readonly limit: string;
  readonly amount: number;
  /** "Round 3" says that there were two before, whether they were seen or not. */
  readonly isTotal?: true;
}

/** How a request stands to an agreement (DESIGN §9). */
export const SCOPE_VERDICTS = ['included', 'over-limit', 'excluded', 'not-listed', 'unclear'] as const;
export type ScopeVerdict = (typeof SCOPE_VERDICTS)[number];

/** A bill to the client, as the user entered it. Times in UTC ms. */
export interface Invoice {
  /** Its number, or another name that tells it apart. */
  readonly id: string;
  readonly issuedAt?: number;
  /** The last moment at which paying is in time. */
  readonly dueAt: number;
  readonly amount?: number;
  /** ISO 4217: "EUR". */
  readonly currency?: string;
  readonly paidAt?: number;
}

/** An invoice as it is kept. Days are "YYYY-MM-DD" by the user's clock; judges see it as an {@link Invoice}. */
export interface ClientInvoice {
  readonly id: string;
  readonly clientId: string;
  /** As it is written on it; no two of one client's are the same when they are entered. */
  readonly number: string;
  readonly amount: number;
  /** ISO 4217: "EUR". */
  readonly currency: string;
  readonly issuedOn: string;
  /** The last day on which paying is in time. */
  readonly dueOn: string;
  /** Missing: it is not paid. */
  readonly paidOn?: string;
}

// ── Health ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How a working relationship has been lately, best first; `learning`: too little was seen to say. */
export const BANDS = ['steady', 'watch', 'strained', 'red-line', 'learning'] as const;
export type Band = (typeof BANDS)[number];

export const TRENDS = ['better', 'worse', 'level'] as const;
export type Trend = (typeof TRENDS)[number];

/** What one incident costs now. */
export interface Contribution {
  readonly incidentId: string;
  readonly signal: SignalId;
  readonly dimension: Dimension;
  /** Points after confidence, age, repetition and healing. */
  readonly points: number;
}

export interface DimensionHealth {
  readonly dimension: Dimension;
  /** 0–100; undefined when nothing of this dimension could be judged: left out of the score and said so. */
  readonly health: number | undefined;
  readonly points: number;
}

/**
 * Why the band is what it is. `score`: by the score alone. `learning`: too little was seen. `red-line`: capped by a signal that
 * the user marked. `one-day`: the score alone would say worse, but fewer than two findings on two days speak for it.
 * `lingers`: the score has reached the better band, but not yet by the margin that leaving a band takes.
 */
export const BAND_REASONS = ['score', 'learning', 'red-line', 'one-day', 'lingers'] as const;
export type BandReason = (typeof BAND_REASONS)[number];

/** A band and its score, unrounded; undefined while learning. */
export interface Standing {
  readonly band: Band;
  readonly score: number | undefined;
}

/** Everything that the explanation of a band is told with, in the order in which it is told. */
export interface HealthExplanation {
  readonly bandReason: BandReason;
  /** The dimension that holds the score down most; undefined when nothing does. */
  readonly heldDownBy: Dimension | undefined;
  /** Heaviest first; only those that cost something. */
  readonly contributions: readonly Contribution[];
  /** Signals that cap the band because the user marked them as red lines. */
  readonly redLines: readonly SignalId[];
  /** If the heaviest incident were dismissed; undefined when nothing costs anything. */
  readonly withoutHeaviest: Standing | undefined;
  /** After 30 days without a finding; undefined when nothing costs anything. */
  readonly afterQuietMonth: Standing | undefined;
  /** Dimensions of which nothing could be judged. */
  readonly notSeen: readonly Dimension[];
}

/** The state of a working relationship, with its explanation as data. */
export interface Health {
  readonly band: Band;
  /** 0–100, unrounded; undefined while learning. Shown only in the client file, rounded to 5. */
  readonly score: number | undefined;
  readonly trend: Trend;
  readonly dimensions: readonly DimensionHealth[];
  readonly messages: number;
  /** Days between the first and the newest message. */
  readonly days: number;
  readonly explanation: HealthExplanation;
}

// ── What Gmail's page is told ────────────────────────────────────────────────────────────────────────────────────

/** One thing noted in a message, ready to be shown under its header. */
export interface NotedFinding {
  readonly incidentId: string;
  readonly signal: SignalId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly verdict: VerdictValue;
  /** The signal's name and the reason for this finding, in the user's language: Gmail's page carries no catalogue of signals. */
  readonly title: string;
  readonly reason: string;
  readonly quote: string | undefined;
  readonly span: Span | undefined;
  /** Language of the quote, for `lang` and screen readers. */
  readonly language: Language | undefined;
}

/** What to show for one message on screen. */
export interface MessageJudgement {
  readonly messageId: string;
  readonly client:
    | { readonly id: string; readonly band: Band; readonly trend: Trend; readonly messages: number }
    | undefined;
  readonly noted: readonly NotedFinding[];
  readonly notJudged: readonly SignalId[];
}

export interface ThreadJudgement {
  readonly threadId: string;
  /** Language of the user's choice for our own texts in the page. */
  readonly locale: Language;
  readonly messages: readonly MessageJudgement[];
  /** UTC ms: the user asked for a pause until then; nothing is shown meanwhile. */
  readonly pausedUntil?: number;
}
