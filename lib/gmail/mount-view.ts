import type { Band, Language, NotedFinding, Trend, VerdictValue } from '../model';

/** What a badge says and does. */
export interface BadgeView {
  readonly locale: Language;
  readonly band: Band;
  readonly trend: Trend;
  /** Messages of the client seen so far; said while the band is `learning`. */
  readonly messages: number;
  openFile(): void;
}

/** What the line under a message's header says and does. */
export interface LineView {
  readonly locale: Language;
  readonly noted: readonly NotedFinding[];
  /** How many signals could not be judged in this message. */
  readonly notJudged: number;
  readonly isOpen: boolean;
  /** The incident whose verdict could not be saved. */
  readonly failed: string | undefined;
  toggle(isOpen: boolean): void;
  giveVerdict(incidentId: string, verdict: VerdictValue): void;
  openFile(): void;
}

/** What the note in the corner of the page says and does, once, after an update. */
export interface NoteView {
  readonly locale: Language;
  close(): void;
}

/** Turns views into markup. This folder knows Gmail's page and no markup library: rendering is passed in. */
export interface Rendering {
  /** CSS of all hosts. */
  readonly styles: string;
  renderBadge(container: HTMLElement, view: BadgeView): void;
  /** The first button it renders is the line itself; what opens comes after it. */
  renderLine(container: HTMLElement, view: LineView): void;
  renderNote(container: HTMLElement, view: NoteView): void;
  /** Forgets what was rendered into a container. */
  clear(container: HTMLElement): void;
}
