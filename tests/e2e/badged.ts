import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { MessageRecord } from '../../lib/model';
import type { Mailbox } from '../gmail/mailbox';
import type { StandIn } from '../gmail/stand-in';
import { readTable } from './database';
import { openThread } from './walk';

/** A thread of the stand-in, and how many badges it has when all of it was judged. */
export interface BadgedThread {
  readonly name: string;
  /** One for each message that is not the owner's. */
  readonly badges: number;
}

/** All threads of a mailbox whose every sender is somebody. */
export const badgedThreads = ({ owner, threads }: Mailbox): readonly BadgedThread[] =>
  threads.map(({ name, messages }) => ({
    name,
    badges: messages.filter(({ from }) => from.address !== owner.address).length,
  }));

/**
 * Opens a thread and waits until every message has its badge. A badge is drawn when the background has answered, which it
 * does after it committed: the acknowledgement. Opens it again when the background was too busy dying to answer.
 */
export async function openUntilBadged(tab: Page, standIn: StandIn, { name, badges }: BadgedThread): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await openThread(tab, standIn, name);
    try {
      await expect.poll(async () => (await badgedMessages(tab)).length, { timeout: 15_000 }).toBe(badges);
      return;
    } catch (error) {
      if (attempt === 3) throw error;
      await tab.evaluate(() => {
        location.hash = '#inbox';
      });
    }
  }
}

/** The same, and waits until the text of every message was judged too: a badge may stand before a body has loaded. */
export async function openUntilRead(
  tab: Page,
  extensionPage: Page,
  standIn: StandIn,
  thread: BadgedThread,
): Promise<void> {
  await openUntilBadged(tab, standIn, thread);
  const ids = new Set(standIn.thread(thread.name).messages.map(({ id }) => id));
  const countUnread = async () => {
    const records = await readTable<MessageRecord>(extensionPage, 'messages');
    return ids.size - records.filter(({ messageId, complete }) => complete && ids.has(messageId)).length;
  };
  await expect.poll(countUnread, { timeout: 15_000 }).toBe(0);
}

/** Ids of the messages that show a badge now. */
export const badgedMessages = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-good-terms="badge"]')]
      .filter((host) => host.offsetParent !== null)
      .map((host) => {
        const message = host.closest('[role="listitem"]')?.querySelector('[data-legacy-message-id]');
        return message?.getAttribute('data-legacy-message-id') ?? '';
      }),
  );
