import { browser } from 'wxt/browser';
import type { Protocol, Question, Response } from './messages';

/** Asks the background once; it answers in `lib/router.ts`. Use {@link ask} for everything that may be asked again. */
export async function sendMessage<Name extends keyof Protocol>(
  type: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  const question: Question<Name> = { type, data };
  const response: Response<Name> | undefined = await browser.runtime.sendMessage(question);
  // A worker that is killed while it answers can leave nothing at all.
  if (response === undefined || response === null) throw new Error('No response from the background.');
  if ('err' in response) throw Object.assign(new Error(response.err.message), { name: response.err.name });
  return response.res;
}

/** Messages that may be sent again without doing anything twice. */
type IdempotentName = Exclude<keyof Protocol, 'openClientFile'>;

/** Longest time spent on asking again, in ms: a worker needs up to 1.3 s to wake, Firefox's event page a few seconds. */
const PATIENCE = 10_000;

/** First and longest pause between two attempts, in ms. */
const PAUSE = { first: 50, longest: 1_000 };

/**
 * Asks the background, and asks again while it is starting or stopping, or when it died before it answered.
 * Rejects with the background's own error when it refused, and at once when this page belongs to a version of the
 * extension that is no longer running (see {@link isOrphaned}).
 */
export async function ask<Name extends IdempotentName>(
  name: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  const until = Date.now() + PATIENCE;
  for (let pause = PAUSE.first; ; pause = Math.min(pause * 2, PAUSE.longest)) {
    try {
      return await sendMessage(name, data);
    } catch (error) {
      if (!isAsleep(error) || Date.now() + pause > until) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

/** What browsers say when nobody answered (Chromium, then Firefox), and what {@link sendMessage} says of an empty answer. */
const ASLEEP =
  /receiving end does not exist|message (channel|port) closed|port closed before a response|no response|promised response from onMessage/i;

const isAsleep = (error: unknown): boolean => error instanceof Error && ASLEEP.test(error.message);

/**
 * True for the error that a page of a replaced or removed version of the extension gets from every call: it can only be
 * helped by loading the page again.
 */
export const isOrphaned = (error: unknown): boolean =>
  error instanceof Error && /extension context invalidated/i.test(error.message);
