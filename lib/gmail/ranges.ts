import type { Span } from '../model';

/** The places in the page of a span of the message's text (`MessageSnapshot.text`), one range a text node; empty when the body has changed. */
export declare function rangesOf(body: Element, span: Span): Range[];
