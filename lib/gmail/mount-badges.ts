import type { Language, ThreadJudgement } from '../model';
import { createSheet, removeStaleHosts } from './badge-host';
import { themeAround } from './badge-host-theme';
import { createHighlights } from './highlights';
import { MountedBadge } from './mount-badge';
import { MountedLine } from './mount-line';
import { mountNote } from './mount-note';
import { watchRoom } from './mount-room';
import { inSlices } from './mount-slices';
import type { BadgeActions, Mounted, MountingContext } from './mount-slot';
import type { Rendering } from './mount-view';
import type { ThreadReading } from './read-thread';

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

  async show({ elements }: ThreadReading, judgement: ThreadJudgement): Promise<void> {
    if (judgement.threadId !== this.#threadId) this.withdraw();
    this.#threadId = judgement.threadId;
    const { locale } = judgement;
    this.#locale = locale;
    this.#shows += 1;
    const show = this.#shows;
    const [first] = elements.values();
    if (!first) return;
    const theme = themeAround(first.header);
    await inSlices(
      judgement.messages,
      (message) => {
        const place = elements.get(message.messageId);
        if (!place) return;
        const look = { elements: place, judgement: message, locale, theme };
        for (const mounted of this.#mountedFor(message.messageId)) mounted.show(look);
      },
      () => show !== this.#shows,
    );
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

  #mountedFor(messageId: string): readonly Mounted[] {
    const known = this.#mounted.get(messageId);
    if (known) return known;
    const mounted = [new MountedBadge(this.#context), new MountedLine(this.#context)];
    this.#mounted.set(messageId, mounted);
    return mounted;
  }
}
