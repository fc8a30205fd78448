import type { Language, ThreadJudgement } from '../model';
import { createSheet, removeStaleHosts } from './badge-host';
import { themeAround } from './badge-host-theme';
import { createHighlights } from './highlights';
import { MountedBadge } from './mount-badge';
import { MountedLine } from './mount-line';
import { mountNote } from './mount-note';
import { watchRoom } from './mount-room';
import type { BadgeActions, MessageLook, Mounted, MountingContext } from './mount-slot';
import type { Rendering } from './mount-view';
import type { ThreadReading } from './read-thread';
import { createPause } from './slices';

/** Everything of ours in Gmail's page. */
export interface Badges {
  /**
   * Shows a thread's judgement: one badge beside each client's name, one line under a header where something was noted.
   * Idempotent: what is there stays, what Gmail threw away is put back. Resolves when all of it is in the page.
   */
  show(reading: ThreadReading, judgement: ThreadJudgement): Promise<void>;
  /** Takes everything out of the page again. */
  withdraw(): void;
  /** Says once that the extension was updated and this tab has to be reloaded. */
  tellUpdated(): void;
}

/** Prepares Gmail's page. Nothing is put into it yet. */
export function mountBadges(
  document: Document,
  rendering: Rendering,
  actions: BadgeActions,
  /** For the note after an update, as long as no judgement has told the user's choice. */
  fallbackLocale: Language,
): Badges {
  removeStaleHosts(document);
  return new PageBadges(
    {
      document,
      rendering,
      actions,
      sheet: createSheet(rendering.styles),
      highlights: createHighlights(document),
      room: watchRoom(),
    },
    fallbackLocale,
  );
}

class PageBadges implements Badges {
  readonly #context: MountingContext;
  #locale: Language;
  #threadId: string | undefined;
  /** By message id. */
  readonly #mounted = new Map<string, readonly Mounted[]>();
  #shows = 0;
  #wasTold = false;

  constructor(context: MountingContext, locale: Language) {
    this.#context = context;
    this.#locale = locale;
  }

  async show({ elements }: ThreadReading, { threadId, locale, messages }: ThreadJudgement): Promise<void> {
    if (threadId !== this.#threadId) this.withdraw();
    this.#threadId = threadId;
    this.#locale = locale;
    this.#shows += 1;
    const show = this.#shows;
    const [first] = elements.values();
    const theme = first ? themeAround(first.header) : 'light';
    const pause = createPause();
    for (const judgement of messages) {
      const place = elements.get(judgement.messageId);
      if (place) this.#showMessage({ elements: place, judgement, locale, theme });
      await pause();
      if (show !== this.#shows) return;
    }
  }

  withdraw(): void {
    this.#shows += 1;
    this.#threadId = undefined;
    for (const mounted of [...this.#mounted.values()].flat()) mounted.remove();
    this.#mounted.clear();
    this.#context.highlights.clear();
  }

  tellUpdated(): void {
    if (this.#wasTold) return;
    this.#wasTold = true;
    mountNote(this.#context, this.#locale);
  }

  #showMessage(look: MessageLook): void {
    const { messageId } = look.judgement;
    const mounted = this.#mounted.get(messageId) ?? [new MountedBadge(this.#context), new MountedLine(this.#context)];
    this.#mounted.set(messageId, mounted);
    for (const one of mounted) one.show(look);
  }
}
