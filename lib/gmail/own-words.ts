import { HEADER_LINES, headerLength, isAttribution, isCaption, isCertainAttribution, isDated } from './attribution';
import type { BodyLine } from './line-builder';
import { LineRoles } from './line-roles';
import { markForwards, markQuotedForward, markQuoteSigns, markSignature } from './mark-signs';

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
/** More lines than a signature has. */
const MANY_LINES = 6;

/**
 * Tells the writer's own words from quoted history, forwards and signatures: by the roles that the markup gave to the
 * lines, then by what lines look like in any language. Replies between and below quotes stay.
 */
export function findOwnWords(lines: readonly BodyLine[]): OwnWords {
  const roles = new LineRoles(lines);
  const search = new Search(roles);
  markQuoteSigns(roles);
  markQuotedForward(roles);
  search.markHeaders();
  markForwards(roles);
  search.markAttributions();
  markSignature(roles);
  return search.finish();
}

class Search {
  readonly #roles: LineRoles;
  readonly #attributions: string[] = [];
  #isUncertain = false;

  constructor(roles: LineRoles) {
    this.#roles = roles;
  }

  /** "From: … Sent: …": what comes after is history. What is only marked as such a header is the writer's. */
  markHeaders(): void {
    const roles = this.#roles;
    const start = Array.from({ length: roles.count }, (_, index) => index).find((index) => this.#headerAt(index) > 0);
    roles.mark((index) => (roles.at(index) === 'header' && index < (start ?? roles.count) ? 'own' : undefined));
    if (start === undefined) return;
    const hasCaption = roles.isOpen(start - 1) && isCaption(roles.textAt(start - 1));
    this.#isUncertain ||= roles.givenAt(start) !== 'header' && !hasCaption;
    this.#keepAttribution(start, start + this.#headerAt(start));
    const first = hasCaption ? start - 1 : start;
    roles.mark((index) => (index >= first && roles.at(index) !== 'signature' ? 'rest' : undefined));
  }

  #headerAt(index: number): number {
    const role = this.#roles.at(index);
    const mayBe = role === 'header' || role === 'trimmed' || this.#roles.isOpen(index);
    return mayBe ? headerLength(this.#roles.texts(index, index + HEADER_LINES)) : 0;
  }

  /** Lines right before a quote that introduce it; and those that introduce what no markup shows to be a quote. */
  markAttributions(): void {
    const roles = this.#roles;
    for (let index = 0; index < roles.count; index += 1) {
      if (roles.isQuote(index) && !roles.isQuote(index - 1)) this.#markBefore(index);
      else if (roles.at(index) === 'root' && roles.at(index - 1) === 'attribution') this.#markUnquoted(index);
      else if (roles.isOpen(index) && roles.isOpen(index - 1)) this.#markUnseen(index);
    }
    this.#claimBareQuotes();
  }

  #markBefore(quote: number): void {
    const start = this.#startOfAttribution(quote);
    if (start < quote) {
      this.#roles.fill('attribution', start, quote);
      this.#keepAttribution(start, quote);
    } else if (isAttribution(this.#roles.textAt(quote))) {
      this.#keepAttribution(quote, quote + 1); // Apple Mail puts it inside the quote
    }
  }

  /** Marked by a mail program, or up to three lines that look like one; those with a date are preferred. */
  #startOfAttribution(quote: number): number {
    const roles = this.#roles;
    let start = quote;
    while (roles.at(start - 1) === 'attribution') start -= 1;
    if (start < quote) return start;
    const starts = ATTRIBUTION_LINES.map((count) => quote - count);
    const open = starts.filter((each) => starts.every((other) => other < each || roles.isOpen(other)));
    const fitting = open.filter((each) => isAttribution(roles.texts(each, quote).join(' ')));
    return fitting.find((each) => isDated(roles.texts(each, quote).join(' '))) ?? fitting[0] ?? quote;
  }

  /** Marked as an attribution, but what follows is not marked as a quote: until the next mark it is not the writer's. */
  #markUnquoted(start: number): void {
    let end = start;
    while (this.#roles.at(end) === 'root') end += 1;
    this.#roles.fill('rest', start, end);
    this.#keepAttribution(start - 1, start);
    this.#isUncertain = true;
  }

  /** An attribution without any quote after it: some programs mark nothing at all. */
  #markUnseen(next: number): void {
    const roles = this.#roles;
    for (const count of ATTRIBUTION_LINES) {
      const start = next - count;
      if (!roles.isOpen(start)) return;
      if (!isCertainAttribution(roles.texts(start, next).join(' '))) continue;
      this.#keepAttribution(start, next);
      roles.fill('attribution', start, next);
      roles.mark((index) => (index >= next && roles.isOpen(index) ? 'rest' : undefined));
      this.#isUncertain = true;
      return;
    }
  }

  /** A blockquote that something introduces is a quote. */
  #claimBareQuotes(): void {
    const roles = this.#roles;
    let isIntroduced = false;
    roles.mark((index) => {
      if (!roles.isQuote(index - 1)) isIntroduced = roles.at(index - 1) === 'attribution';
      return roles.at(index) === 'bare-quote' && isIntroduced ? 'quote' : undefined;
    });
  }

  /** When nothing is left of a mail, its own words were taken for something else: better kept and marked than lost. */
  finish(): OwnWords {
    const roles = this.#roles;
    if (roles.has('bare-quote') || this.#hasUnclaimedTrimmed()) this.#isUncertain = true;
    let own = roles.with('own', 'root');
    for (const role of roles.has('forward') ? [] : (['bare-quote', 'trimmed', 'signature'] as const)) {
      if (this.#hasWords(own)) break;
      own = roles.with(role);
      this.#isUncertain ||= this.#hasWords(own);
    }
    return { own, attributions: this.#attributions, isUncertain: this.#isUncertain };
  }

  /** Gmail trims signatures and short greetings all the time; more than that may be an answer. */
  #hasUnclaimedTrimmed(): boolean {
    const isPart = this.#roles.has('quote') || this.#roles.has('rest');
    return !isPart && this.#roles.with('trimmed').length > MANY_LINES;
  }

  #keepAttribution(start: number, end: number): void {
    if (this.#attributions.length >= ATTRIBUTION_COUNT) return;
    const text = this.#roles.texts(start, end).join(' ').replace(/^>\s*/, '');
    this.#attributions.push(text.slice(0, ATTRIBUTION_LIMIT));
  }

  #hasWords(indexes: readonly number[]): boolean {
    return indexes.some((index) => /[\p{L}\p{N}]/u.test(this.#roles.textAt(index)));
  }
}
