import { closestTo } from './dom';
import { KnownReadings } from './known-readings';
import { isForeign, isNews, isTaken } from './page-changes';
import { type PageReading, pageSteps, readSteps } from './read-thread';
import { isSameReading } from './same-reading';
import { selectors } from './selectors';
import { giveWay, runAtOnce, runInSlices, type Steps } from './slices';

/** Gmail draws in bursts; a reading waits for the end of one, in ms. */
const DELAY = 150;
/** Gmail changes the address before the page, and hides the old view without adding anything: it is looked at again, ms after. */
const LATER = [500, 1500, 3000, 5500] as const;
/** A thread that is not understood is told of after this long, in ms: until then Gmail may still be drawing. */
const PATIENCE = 5000;

/** A failure of ours is told as what it means to the user: never as "nothing to see". */
const UNREADABLE: PageReading = { thread: undefined, reading: 'unreadable' };

/**
 * Calls `onChange` now and whenever what the page shows has changed: another thread, a message opened, a header redrawn,
 * one of our own elements removed by Gmail. `unreadable` is told only after it has lasted for five seconds.
 */
export function watchThread(document: Document, onChange: (page: PageReading) => void, signal: AbortSignal): void {
  if (!signal.aborted) new ThreadWatch(document, onChange, signal).start();
}

class ThreadWatch {
  readonly #document: Document;
  readonly #onChange: (page: PageReading) => void;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #known = new KnownReadings();
  /** Since the last reading began. */
  readonly #changes: MutationRecord[] = [];
  #observed: Element | undefined;
  #isWaiting = false;
  #isReading = false;
  /** One of our elements was thrown away: to be told even if Gmail's own are the same. */
  #isRobbed = false;
  #told: PageReading | undefined;
  /** Since when the page has not been understood; UTC ms. */
  #lostSince: number | undefined;

  constructor(document: Document, onChange: (page: PageReading) => void, signal: AbortSignal) {
    this.#document = document;
    this.#onChange = onChange;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#look(records));
  }

  start(): void {
    const signal = this.#signal;
    this.#document.defaultView?.addEventListener('hashchange', () => this.#lookLater(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#observe(this.#document.body);
    this.#schedule(0);
    this.#lookLater();
  }

  #stop(): void {
    this.#observer.disconnect();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #lookLater(): void {
    this.#lostSince = undefined;
    this.#schedule();
    for (const delay of LATER) this.#after(delay, () => this.#schedule(0));
  }

  /** Only what was added counts, and what was taken from us. Thousands may come at once: they are sorted out in slices, too. */
  #look(records: readonly MutationRecord[]): void {
    for (const record of records) this.#changes.push(record);
    if (this.#isWaiting) return;
    if (records.some((record) => isTaken(record) || isNews(record))) this.#schedule();
    else runAtOnce(this.#forgetChanged());
  }

  *#forgetChanged(): Steps<void> {
    for (const record of this.#changes.splice(0)) {
      if (isTaken(record)) this.#isRobbed = true;
      if (isForeign(record)) this.#known.forget(record.target);
      yield;
    }
  }

  #schedule(delay = DELAY): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#after(delay, () => {
      this.#isWaiting = false;
      void this.#read();
    });
  }

  #after(delay: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, delay);
    this.#timers.add(timer);
  }

  async #read(): Promise<void> {
    if (this.#isReading) return this.#schedule();
    this.#isReading = true;
    const page = await runInSlices(this.#readPage(), this.#signal).catch(() => UNREADABLE);
    await giveWay();
    this.#isReading = false;
    if (this.#signal.aborted || page === undefined) return;
    this.#tell(page);
    const [first] = page.thread?.elements.values() ?? [];
    this.#observe((first && closestTo(first.item, selectors.pane[0])) ?? this.#document.body);
  }

  *#readPage(): Steps<PageReading> {
    yield* this.#forgetChanged();
    return yield* pageSteps(this.#document, yield* readSteps(this.#document, this.#known));
  }

  #tell(page: PageReading): void {
    if (this.#isLost(page)) return;
    if (!this.#isRobbed && this.#told !== undefined && isSameReading(this.#told, page)) return;
    this.#isRobbed = false;
    this.#told = page;
    this.#onChange(page);
  }

  /** Whether the page is not understood, but not yet for long enough to say so. */
  #isLost({ thread, reading }: PageReading): boolean {
    if (thread !== undefined || reading === 'ok') {
      this.#lostSince = undefined;
      return false;
    }
    this.#lostSince ??= Date.now();
    const rest = this.#lostSince + PATIENCE - Date.now();
    if (rest > 0) this.#after(rest, () => this.#schedule(0));
    return rest > 0;
  }

  /** The pane of the open thread, or all of the page while none is read. */
  #observe(target: Element): void {
    if (target === this.#observed) return;
    this.#look(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#observer.observe(target, { childList: true, subtree: true });
    this.#observed = target;
  }
}
