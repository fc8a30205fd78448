import type { MessageJudgement } from '../model';
import { measureBesideSender } from './mount-room';
import { createSlot, type MessageLook, type Mounted, type MountingContext, type Slot } from './mount-slot';

type JudgedClient = NonNullable<MessageJudgement['client']>;

/** The badge beside a sender; only for messages of a client. */
export class MountedBadge implements Mounted {
  readonly #context: MountingContext;
  #slot: Slot | undefined;
  #leaveRoom = () => {};

  constructor(context: MountingContext) {
    this.#context = context;
  }

  show(look: MessageLook): void {
    const { client } = look.judgement;
    if (client) this.#put(look, client);
    else this.remove();
  }

  isInPlace(): boolean {
    return this.#slot?.element.isConnected ?? true;
  }

  remove(): void {
    this.#leaveRoom();
    this.#slot?.remove();
    this.#slot = undefined;
  }

  #put(look: MessageLook, { id, band, trend, messages }: JudgedClient): void {
    this.#slot ??= createSlot(this.#context, 'badge');
    if (!this.#slot.putAfter(look.elements.senderSlot, look)) return;
    const { rendering, actions } = this.#context;
    const openFile = () => actions.openClientFile(id);
    rendering.renderBadge(this.#slot.container, { locale: look.locale, band, trend, messages, openFile });
    this.#findRoom(this.#slot, look);
  }

  #findRoom({ element }: Slot, { elements: { header, senderSlot } }: MessageLook): void {
    this.#leaveRoom();
    this.#leaveRoom = this.#context.room.watch(header, {
      prepare: () => element.style.removeProperty('--room'),
      measure() {
        const room = measureBesideSender(senderSlot);
        return () => element.style.setProperty('--room', `${Math.floor(room)}px`);
      },
    });
  }
}
