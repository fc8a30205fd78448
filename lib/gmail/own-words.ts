import { headerLength, isAttribution, isCaption, isCertainAttribution, isDated } from './attribution';
import type { BodyLine, LineRole } from './line-builder';

/** A mail without its history. */
export interface OwnWords {
  /** The writer's own lines, by number, ascending. */
  readonly own: readonly number[];
  /** What introduced the history, first level only: "On Tuesday, Ann wrote:". */
  readonly attributions: readonly string[];
  /** Own words and history could not be told apart with certainty. */
  readonly isUncertain: boolean;
}

/** Kept of one mail: the first attribution tells the sender's clock, more do not add to it. */
const ATTRIBUTION_COUNT = 5;
/** UTF-16 units. */
const ATTRIBUTION_LIMIT = 300;
/** An attribution may be broken into this many lines. */
const ATTRIBUTION_LINES = [1, 2, 3] as const;

/**
 * Tells the writer's own words from quoted history, forwards and signatures: by the roles that the markup gave to the
 * lines, then by what lines look like in any language. Replies between and below quotes stay.
 */
export function findOwnWords(lines: readonly BodyLine[]): OwnWords {
  const search = new Search(lines);
  search.markQuoteSigns();
  search.markHeaders();
  search.markForwards();
  search.markAttributions();
  search.markSignature();
  return search.finish();
}

class Search {
  readonly #lines: readonly BodyLine[];
  readonly #roles: LineRole[];
  readonly #attributions: string[] = [];
  #isUncertain = false;

  constructor(lines: readonly BodyLine[]) {
    this.#lines = lines;
    this.#roles = lines.map((line) => line.role);
  }

  /** `> quoted` in plain mail. */
  markQuoteSigns(): void {
    this.#mark((line, index) => (this.#isOpen(index) && /^>/.test(line.text) ? 'quote' : undefined));
  }

  /** "From: … Sent: …": what comes after is history, unless a mail program says otherwise. */
  markHeaders(): void {
    const start = this.#lines.findIndex((_, index) => this.#headerAt(index) > 0);
    this.#mark((_, index) => (this.#roles[index] === 'header' && (start < 0 || index < start) ? 'own' : undefined));
    if (start < 0) return;
    const isMarked = this.#lines[start]?.role === 'header';
    const hasCaption = this.#isOpen(start - 1) && isCaption(this.#lines[start - 1]?.text ?? '');
    if (!isMarked && !hasCaption) this.#isUncertain = true;
    this.#keepAttribution(start, start + this.#headerAt(start));
    const first = hasCaption ? start - 1 : start;
    this.#mark((_, index) => (index >= first && this.#roles[index] !== 'signature' ? 'rest' : undefined));
  }

  #headerAt(index: number): number {
    const role = this.#roles[index];
    if (role !== 'header' && role !== 'own' && role !== 'trimmed') return 0;
    return headerLength(this.#texts(index, index + 8));
  }

  /** "---------- Forwarded message ---------" in Gmail's quote element: what follows there is not the writer's. */
  markForwards(): void {
    let isForward = false;
    this.#mark(({ text }, index) => {
      const role = this.#roles[index];
      isForward = (role === 'root' || role === 'attribution') && (isForward || /^\s*-{5,}/.test(text));
      return isForward ? 'forward' : undefined;
    });
  }

  /** Lines right before a quote that introduce it; and those that introduce what no markup shows to be a quote. */
  markAttributions(): void {
    for (let index = 0; index < this.#lines.length; index += 1) {
      if (this.#isQuote(index) && !this.#isQuote(index - 1)) this.#markBefore(index);
      else if (this.#roles[index] === 'root' && this.#roles[index - 1] === 'attribution') this.#markUnquoted(index);
      else if (this.#isOpen(index) && this.#isOpen(index - 1)) this.#markUnseen(index);
    }
    this.#mark((_, index) => (this.#roles[index] === 'bare-quote' && this.#isIntroduced(index) ? 'quote' : undefined));
  }

  #markBefore(quote: number): void {
    const start = this.#startOfAttribution(quote);
    if (start < quote) {
      this.#roles.fill('attribution', start, quote);
      this.#keepAttribution(start, quote);
    } else if (isAttribution(this.#lines[quote]?.text ?? '')) {
      this.#keepAttribution(quote, quote + 1); // Apple Mail puts it inside the quote
    }
  }

  /** Marked by a mail program, or up to three lines that look like one; those with a date are preferred. */
  #startOfAttribution(quote: number): number {
    let start = quote;
    while (this.#roles[start - 1] === 'attribution') start -= 1;
    if (start < quote) return start;
    const starts = ATTRIBUTION_LINES.map((count) => quote - count);
    const open = starts.filter((each) => starts.every((other) => other < each || this.#isOpen(other)));
    const fitting = open.filter((each) => isAttribution(this.#texts(each, quote).join(' ')));
    return fitting.find((each) => isDated(this.#texts(each, quote).join(' '))) ?? fitting[0] ?? quote;
  }

  /** Marked as an attribution, but what follows is not marked as a quote: until the next mark it is not the writer's. */
  #markUnquoted(start: number): void {
    const end = this.#roles.findIndex((role, index) => index > start && role !== 'root');
    this.#roles.fill('rest', start, end < 0 ? undefined : end);
    this.#keepAttribution(start - 1, start);
    this.#isUncertain = true;
  }

  /** An attribution without any quote after it: some programs mark nothing at all. */
  #markUnseen(next: number): void {
    for (const count of ATTRIBUTION_LINES) {
      const start = next - count;
      if (!this.#isOpen(start)) return;
      if (!isCertainAttribution(this.#texts(start, next).join(' '))) continue;
      this.#keepAttribution(start, next);
      this.#roles.fill('attribution', start, next);
      this.#mark((_, index) => (index >= next && this.#isOpen(index) ? 'rest' : undefined));
      this.#isUncertain = true;
      return;
    }
  }

  #isIntroduced(index: number): boolean {
    let start = index;
    while (this.#isQuote(start - 1)) start -= 1;
    return this.#roles[start - 1] === 'attribution';
  }

  /** What follows a line of two hyphens (RFC 3676 §4.3), as far as the own words go. */
  markSignature(): void {
    let isSignature = false;
    this.#mark(({ text }, index) => {
      isSignature = this.#isOpen(index) && (isSignature || text.trim() === '--');
      return isSignature ? 'signature' : undefined;
    });
  }

  /** When nothing is left of a mail, its own words were taken for something else: better kept and marked than lost. */
  finish(): OwnWords {
    if (this.#has('bare-quote') || this.#hasUnclaimedTrimmed()) this.#isUncertain = true;
    let own = this.#with('own', 'root');
    const isForward = this.#has('forward');
    for (const role of isForward ? [] : (['bare-quote', 'trimmed', 'signature'] as const)) {
      if (this.#hasWords(own)) break;
      own = this.#with(role);
      this.#isUncertain ||= this.#hasWords(own);
    }
    return { own, attributions: this.#attributions, isUncertain: this.#isUncertain };
  }

  /** Gmail trims signatures and short greetings all the time; more than that may be an answer. */
  #hasUnclaimedTrimmed(): boolean {
    const isPart = this.#has('quote') || this.#has('rest');
    return !isPart && this.#with('trimmed').length > 6;
  }

  #mark(roleOf: (line: BodyLine, index: number) => LineRole | undefined): void {
    this.#lines.forEach((line, index) => {
      this.#roles[index] = roleOf(line, index) ?? this.#roles[index] ?? line.role;
    });
  }

  #keepAttribution(start: number, end: number): void {
    if (this.#attributions.length >= ATTRIBUTION_COUNT) return;
    const text = this.#texts(start, end).join(' ').replace(/^>\s*/, '');
    this.#attributions.push(text.slice(0, ATTRIBUTION_LIMIT));
  }

  #texts(start: number, end: number): readonly string[] {
    return this.#lines.slice(start, end).map((line) => line.text);
  }

  #isOpen(index: number): boolean {
    return this.#roles[index] === 'own' || this.#roles[index] === 'root';
  }

  #isQuote(index: number): boolean {
    return this.#roles[index] === 'quote' || this.#roles[index] === 'bare-quote';
  }

  #has(role: LineRole): boolean {
    return this.#roles.includes(role);
  }

  #with(...roles: readonly LineRole[]): readonly number[] {
    return this.#roles.flatMap((role, index) => (roles.includes(role) ? [index] : []));
  }

  #hasWords(indexes: readonly number[]): boolean {
    return indexes.some((index) => /[\p{L}\p{N}]/u.test(this.#lines[index]?.text ?? ''));
  }
}
