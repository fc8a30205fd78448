import type { ReadingState, ThreadJudgement, ThreadSnapshot, VerdictValue } from '../model';
import type { Badges } from './mount-badges';
import type { BadgeActions } from './mount-slot';
import type { PageReading, ThreadReading } from './read-thread';
import { isSameSnapshot } from './same-reading';

/** What a session in one tab of Gmail needs of the world; `lib/gmail` itself knows neither browser nor background. */
export interface SessionParts {
  /** Calls back now and at every change of what the page shows, until the signal aborts. */
  watchThread(onChange: (page: PageReading) => void, signal: AbortSignal): void;
  /** Calls back whenever judgements may have changed: settings, verdicts, agreements. */
  watchRevision(onChange: () => void, signal: AbortSignal): void;
  /** Asks the background; rejects when it does not answer. */
  judgeThread(snapshot: ThreadSnapshot): Promise<ThreadJudgement>;
  giveVerdict(incidentId: string, verdict: VerdictValue): Promise<void>;
  openClientFile(clientId: string): Promise<void>;
  /** Tells the background that there is no thread to judge, or that the page is not understood. */
  reportReading(reading: Exclude<ReadingState, 'partly'>): Promise<void>;
  /** False once the extension was updated or removed while this tab stayed open: nothing of ours works any more. */
  isAlive(): boolean;
  /** Prepares the page for badges that do these things. */
  mountBadges(actions: BadgeActions): Badges;
}

/**
 * Keeps the badges of one tab in step with what Gmail shows and with what the background judges, until the signal
 * aborts or the extension is updated; then takes everything back.
 */
export function startSession(document: Document, parts: SessionParts, signal: AbortSignal): void {
  new Session(document, parts, signal).start();
}

class Session {
  readonly #document: Document;
  readonly #parts: SessionParts;
  readonly #badges: Badges;
  readonly #over = new AbortController();
  readonly #signal: AbortSignal;
  #reading: ThreadReading | undefined;
  /** What the background was asked about last, unless it did not answer. */
  #asked: ThreadSnapshot | undefined;
  #judgement: ThreadJudgement | undefined;
  /** Questions are numbered: a late answer never replaces a newer one. */
  #asks = 0;
  #answered = 0;
  /** What was reported last; undefined while a thread is open. */
  #reported: ReadingState | undefined;

  constructor(document: Document, parts: SessionParts, signal: AbortSignal) {
    this.#document = document;
    this.#parts = parts;
    this.#badges = parts.mountBadges({
      openClientFile: (clientId) => void this.#attempt(parts.openClientFile(clientId)).catch(() => undefined),
      giveVerdict: (incidentId, verdict) => this.#attempt(parts.giveVerdict(incidentId, verdict)),
    });
    this.#signal = AbortSignal.any([signal, this.#over.signal]);
  }

  start(): void {
    const signal = this.#signal;
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.#end());
    this.#parts.watchThread((page) => this.#look(page), signal);
    this.#parts.watchRevision(() => this.#ask(), signal);
    this.#document.addEventListener('visibilitychange', () => this.#isAlive(), { signal });
  }

  #look({ thread, reading }: PageReading): void {
    if (!this.#isAlive()) return;
    if (!thread || reading === 'unreadable') {
      this.#leaveThread(reading === 'unreadable' ? reading : 'ok');
      return;
    }
    const { snapshot } = thread;
    if (this.#reading?.snapshot.threadId !== snapshot.threadId) this.#forgetThread();
    this.#reading = thread;
    this.#reported = undefined;
    this.#show();
    if (!this.#asked || !isSameSnapshot(this.#asked, snapshot)) this.#ask();
  }

  #leaveThread(reading: Exclude<ReadingState, 'partly'>): void {
    this.#forgetThread();
    if (this.#reported === reading) return;
    this.#reported = reading;
    // A report that did not arrive is made again at the next change.
    this.#parts.reportReading(reading).catch(() => {
      this.#reported = undefined;
    });
  }

  #forgetThread(): void {
    this.#reading = undefined;
    this.#asked = undefined;
    this.#judgement = undefined;
    this.#badges.withdraw();
  }

  #ask(): void {
    if (!this.#reading || !this.#isAlive()) return;
    const { snapshot } = this.#reading;
    this.#asked = snapshot;
    this.#asks += 1;
    const ask = this.#asks;
    this.#parts.judgeThread(snapshot).then(
      (judgement) => this.#answer(ask, judgement),
      () => this.#missAnswer(snapshot),
    );
  }

  /** The page may show another thread by now, or the same one drawn anew. */
  #answer(ask: number, judgement: ThreadJudgement): void {
    if (ask < this.#answered || judgement.threadId !== this.#reading?.snapshot.threadId || !this.#isAlive()) return;
    this.#answered = ask;
    if (judgement.pausedUntil !== undefined) {
      this.#rest();
      return;
    }
    this.#judgement = judgement;
    this.#show();
  }

  /** During a pause nothing of ours is in the page; when it is over, the background says that judgements have changed. */
  #rest(): void {
    this.#judgement = undefined;
    this.#badges.withdraw();
  }

  /** What is shown stays; the next change of the page asks again. The popup tells of trouble with the store. */
  #missAnswer(snapshot: ThreadSnapshot): void {
    if (this.#isAlive() && this.#asked === snapshot) this.#asked = undefined;
  }

  #show(): void {
    if (this.#reading && this.#judgement) void this.#badges.show(this.#reading, this.#judgement);
  }

  /** A question that fails may be the first sign that the extension is gone. */
  async #attempt(question: Promise<void>): Promise<void> {
    try {
      await question;
    } catch (error) {
      this.#isAlive();
      throw error;
    }
  }

  /** Ends the session where the extension is gone; no event tells of it. */
  #isAlive(): boolean {
    if (this.#signal.aborted) return false;
    if (this.#parts.isAlive()) return true;
    this.#over.abort();
    return false;
  }

  #end(): void {
    this.#forgetThread();
    if (!this.#parts.isAlive()) this.#badges.tellUpdated();
  }
}
