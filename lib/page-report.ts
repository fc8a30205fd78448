import { browser } from 'wxt/browser';

/** What a page of the extension asks a Gmail tab: the only question that goes this way. */
const QUESTION = 'describePage';

/**
 * Asks a Gmail tab how its page is built and read; the answer holds no word of any mail. Undefined when the tab does not
 * answer: it was closed, or it runs an older version of the extension.
 */
export async function askForReport(tabId: number): Promise<string | undefined> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, QUESTION).catch(() => undefined);
  return typeof answer === 'string' ? answer : undefined;
}

/** Answers pages of this extension, and nobody else, until the signal aborts. */
export function answerReports(describe: () => string, signal: AbortSignal): void {
  const { id, onMessage } = browser.runtime;
  const answer = (
    question: unknown,
    sender: { readonly id?: string | undefined },
    respond: (report: string) => void,
  ): undefined => {
    if (question === QUESTION && sender.id === id) respond(describe());
  };
  onMessage.addListener(answer);
  signal.addEventListener('abort', () => onMessage.removeListener(answer));
}
