import type { Page } from 'playwright-core';
import type { Protocol } from '../../lib/messages';

/** How long the background is asked again, in ms: it may be killed as often as a test likes. */
const PATIENCE = 30_000;

/**
 * Asks the background from a page of the extension, as `lib/messaging.ts` does, and again until it
 * answers. Rejects when it refuses.
 */
export async function ask<Name extends keyof Protocol>(
  extensionPage: Page,
  name: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const answer = await askOnce(extensionPage, name, data);
    if (answer === 'answered') return;
    if (answer !== undefined) throw new Error(answer.refusal);
    if (Date.now() > until) throw new Error(`${name} was not answered within ${PATIENCE} ms.`);
    await extensionPage.waitForTimeout(50);
  }
}

/** Undefined: nobody answered. */
const askOnce = (extensionPage: Page, type: string, data: unknown) =>
  extensionPage.evaluate(
    async (message): Promise<'answered' | { refusal: string } | undefined> => {
      interface Runtime {
        sendMessage(message: object): Promise<{ err?: { message: string } } | undefined>;
      }
      const { runtime } = Reflect.get(globalThis, 'chrome') as { runtime: Runtime };
      const response = await runtime.sendMessage(message).catch(() => undefined);
      if (!response) return undefined;
      return response.err ? { refusal: response.err.message } : 'answered';
    },
    { type, data },
  );
