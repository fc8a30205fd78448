import type { MessageJudgement, VerdictValue } from '../model';
import { createSlot, type MessageLook, type Mounted, type MountingContext, type Slot } from './mount-slot';
import { rangesOf } from './ranges';

/** The line under a message's header, which opens to what was noted; only where there is something to say. */
export class MountedLine implements Mounted {
  readonly #context: MountingContext;
  #slot: Slot | undefined;
  #look: MessageLook | undefined;
  #isOpen = false;
  /** A line that was opened stays until the thread is left: what was set aside by mistake can be taken back. */
  #wasOpen = false;
  /** The incident whose verdict could not be saved. */
  #failed: string | undefined;

  constructor(context: MountingContext) {
    this.#context = context;
  }

  show(look: MessageLook): void {
    this.#look = look;
    if (this.#wasOpen || hasSomethingToSay(look.judgement)) this.#put(look);
    else this.remove();
  }

  remove(): void {
    if (!this.#slot) return;
    this.#context.room.unwatch(this.#slot.element);
    this.#slot.remove();
    this.#slot = undefined;
    if (this.#look) this.#context.highlights.mark(this.#look.judgement.messageId, []);
  }

  #put(look: MessageLook): void {
    this.#slot ??= this.#createSlot();
    if (!this.#slot.putAfter(look.elements.header, look)) return;
    this.#render(this.#slot, look);
    this.#findRoom(this.#slot, look);
    this.#context.highlights.mark(look.judgement.messageId, this.#isOpen ? findNotedWords(look) : []);
  }

  #createSlot(): Slot {
    const slot = createSlot(this.#context, 'line');
    slot.container.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#isOpen) return;
      slot.container.querySelector('button')?.focus();
      this.#toggle(false);
    });
    return slot;
  }

  #render({ container }: Slot, { judgement, locale }: MessageLook): void {
    const { client, noted, notJudged } = judgement;
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

  #findRoom({ element, container }: Slot, { elements }: MessageLook): void {
    const handle = () => container.querySelector('button') ?? undefined;
    this.#context.room.watch(element, elements.header, handle, (start) => {
      container.classList.toggle('has-room', start !== undefined);
      container.style.setProperty('--start', `${start ?? 0}px`);
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
    const before = this.#look?.judgement.noted.find((finding) => finding.incidentId === incidentId)?.verdict;
    if (before === undefined || before === verdict) return;
    this.#failed = undefined;
    this.#showVerdict(incidentId, verdict);
    try {
      await this.#context.actions.giveVerdict(incidentId, verdict);
    } catch {
      this.#failed = incidentId;
      this.#showVerdict(incidentId, before);
    }
  }

  #showVerdict(incidentId: string, verdict: VerdictValue): void {
    if (!this.#look) return;
    const { judgement } = this.#look;
    const noted = judgement.noted.map((finding) =>
      finding.incidentId === incidentId ? { ...finding, verdict } : finding,
    );
    this.#look = { ...this.#look, judgement: { ...judgement, noted } };
    this.#showAgain();
  }

  #showAgain(): void {
    if (this.#slot && this.#look) this.show(this.#look);
  }
}

/** Strangers and the user's own messages get no line; a message that could not be judged says so (law 5). */
const hasSomethingToSay = ({ client, noted, notJudged }: MessageJudgement) =>
  client !== undefined && (noted.some(({ verdict }) => verdict !== 'dismissed') || notJudged.length > 0);

/** Where the words that count stand in the body. */
function findNotedWords({ elements: { body }, judgement }: MessageLook): readonly Range[] {
  if (!body) return [];
  return judgement.noted.flatMap(({ span, verdict }) => (span && verdict !== 'dismissed' ? rangesOf(body, span) : []));
}
