import type { MessageJudgement, NotedFinding, VerdictValue } from '../model';
import { measureLineStart } from './mount-room';
import { createSlot, type MessageLook, type Mounted, type MountingContext, type Slot } from './mount-slot';
import { rangesOf } from './ranges';

/** The line under a message's header, which opens to what was noted; only where there is something to say. */
export class MountedLine implements Mounted {
  readonly #context: MountingContext;
  #slot: Slot | undefined;
  /** As it was last told, without what the user said since. */
  #look: MessageLook | undefined;
  /** The user's words since then, by incident; the next judgement knows them. */
  readonly #verdicts = new Map<string, VerdictValue>();
  #leaveRoom = () => {};
  #isOpen = false;
  /** A line that was opened stays until the thread is left: what was set aside by mistake can be taken back. */
  #wasOpen = false;
  /** The incident whose verdict could not be saved. */
  #failed: string | undefined;

  constructor(context: MountingContext) {
    this.#context = context;
  }

  show(look: MessageLook): void {
    if (look.judgement !== this.#look?.judgement) this.#verdicts.clear();
    this.#look = look;
    if (this.#wasOpen || hasSomethingToSay(look.judgement)) this.#put(look);
    else this.remove();
  }

  isInPlace(): boolean {
    return this.#slot?.element.isConnected ?? true;
  }

  remove(): void {
    if (!this.#slot) return;
    this.#leaveRoom();
    this.#slot.remove();
    this.#slot = undefined;
    if (this.#look) this.#context.highlights.mark(this.#look.judgement.messageId, []);
  }

  #put(look: MessageLook): void {
    this.#slot ??= this.#createSlot();
    if (!this.#slot.putAfter(look.elements.header, look)) return;
    const noted = this.#noted(look);
    this.#render(this.#slot, look, noted);
    this.#findRoom(this.#slot, look);
    this.#context.highlights.mark(look.judgement.messageId, this.#isOpen ? findWords(look, noted) : []);
  }

  #createSlot(): Slot {
    const slot = createSlot(this.#context, 'line');
    // Until it is measured it takes no room.
    slot.container.classList.add('has-room');
    slot.container.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#isOpen) return;
      slot.container.querySelector('button')?.focus();
      this.#toggle(false);
    });
    return slot;
  }

  #noted({ judgement }: MessageLook): readonly NotedFinding[] {
    return judgement.noted.map((finding) => ({
      ...finding,
      verdict: this.#verdicts.get(finding.incidentId) ?? finding.verdict,
    }));
  }

  #render({ container }: Slot, { judgement, locale }: MessageLook, noted: readonly NotedFinding[]): void {
    const { client, notJudged } = judgement;
    this.#context.rendering.renderLine(container, {
      locale,
      noted,
      notJudged: notJudged.length,
      isOpen: this.#isOpen,
      failed: this.#failed,
      toggle: (isOpen) => this.#toggle(isOpen),
      giveVerdict: (incidentId, verdict) => void this.#giveVerdict(incidentId, verdict),
      openFile: () => client && this.#context.actions.openClientFile(client.id),
    });
  }

  #findRoom({ element, container }: Slot, { elements: { header } }: MessageLook): void {
    this.#leaveRoom();
    const handle = container.querySelector('button');
    if (!handle) return;
    this.#leaveRoom = this.#context.room.watch(header, {
      measure() {
        const start = measureLineStart(element, header, handle);
        return () => {
          container.classList.toggle('has-room', start !== undefined);
          container.style.setProperty('--start', `${start ?? 0}px`);
        };
      },
    });
  }

  #toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#wasOpen ||= isOpen;
    this.#failed = undefined;
    this.#showAgain();
  }

  /** Shown at once; taken back where it could not be stored. */
  async #giveVerdict(incidentId: string, verdict: VerdictValue): Promise<void> {
    this.#failed = undefined;
    this.#verdicts.set(incidentId, verdict);
    this.#showAgain();
    try {
      await this.#context.actions.giveVerdict(incidentId, verdict);
    } catch {
      this.#failed = incidentId;
      this.#verdicts.delete(incidentId);
      this.#showAgain();
    }
  }

  #showAgain(): void {
    if (this.#slot && this.#look) this.show(this.#look);
  }
}

/** Strangers and the user's own messages get no line; a message that could not be judged says so (law 5). */
const hasSomethingToSay = ({ client, noted, notJudged }: MessageJudgement) =>
  client !== undefined && (noted.some(({ verdict }) => verdict !== 'dismissed') || notJudged.length > 0);

/** Where the words that count stand in the body. */
function findWords({ elements: { body } }: MessageLook, noted: readonly NotedFinding[]): readonly Range[] {
  if (!body) return [];
  return noted.flatMap(({ span, verdict }) => (span && verdict !== 'dismissed' ? rangesOf(body, span) : []));
}
