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
import { runInSlices, type Steps } from './slices';

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

/** What of ours stands at one message, and how it was shown last. */
interface MountedMessage {
  readonly parts: readonly Mounted[];
  look: MessageLook | undefined;
}

class PageBadges implements Badges {
  readonly #context: MountingContext;
  #locale: Language;
  #threadId: string | undefined;
  /** By message id. */
  readonly #mounted = new Map<string, MountedMessage>();
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
    const [first] = elements.values();
    const theme = first ? themeAround(first.header) : 'light';
    const looks = messages.flatMap((judgement): readonly MessageLook[] => {
      const place = elements.get(judgement.messageId);
      return place ? [{ elements: place, judgement, locale, theme }] : [];
    });
    await runInSlices(this.#showAll(fromScreen(looks)));
  }

  withdraw(): void {
    this.#shows += 1;
    this.#threadId = undefined;
    const parts = [...this.#mounted.values()].flatMap((mounted) => mounted.parts);
    this.#mounted.clear();
    this.#context.highlights.clear();
    void runInSlices(removeAll(parts));
  }

  tellUpdated(): void {
    if (this.#wasTold) return;
    this.#wasTold = true;
    mountNote(this.#context, this.#locale);
  }

  /** Ends early when something else is to be shown. */
  *#showAll(looks: readonly MessageLook[]): Steps<void> {
    this.#shows += 1;
    const show = this.#shows;
    for (const look of looks) {
      if (show !== this.#shows) return;
      this.#showMessage(look);
      yield;
    }
  }

  #showMessage(look: MessageLook): void {
    const { messageId } = look.judgement;
    const mounted = this.#mounted.get(messageId) ?? this.#prepare();
    this.#mounted.set(messageId, mounted);
    if (isSameLook(mounted.look, look) && mounted.parts.every((part) => part.isInPlace())) return;
    mounted.look = look;
    for (const part of mounted.parts) part.show(look);
  }

  #prepare(): MountedMessage {
    return { parts: [new MountedBadge(this.#context), new MountedLine(this.#context)], look: undefined };
  }
}

function* removeAll(parts: readonly Mounted[]): Steps<void> {
  for (const part of parts) {
    part.remove();
    yield;
  }
}

/** A judgement that was answered again is another one: so is what the user said since. */
const isSameLook = (before: MessageLook | undefined, look: MessageLook): boolean =>
  before?.elements === look.elements &&
  before.judgement === look.judgement &&
  before.locale === look.locale &&
  before.theme === look.theme;

/** Begins with the first message that is not above the screen: who looks at the end does not wait for a thousand before it. */
function fromScreen(looks: readonly MessageLook[]): readonly MessageLook[] {
  let low = 0;
  let high = looks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = looks[middle]?.elements.header.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return [...looks.slice(low), ...looks.slice(0, low)];
}
