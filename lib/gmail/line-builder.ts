/**
 * What a line of a mail is, as far as the markup tells:
 * `own` the writer's words · `root` inside a mail program's quote element but outside the quote itself, where a reply may
 * stand · `quote` quoted history · `bare-quote` a blockquote that no mail program marked as its own · `attribution` "On Tuesday, Ann wrote:" ·
 * `header` the header of the mail that is answered (Outlook) · `rest` after such a header · `forward` a forwarded mail · `signature` ·
 * `trimmed` folded away by Gmail because it repeats an earlier message.
 */
export type LineRole =
  | 'own'
  | 'root'
  | 'quote'
  | 'bare-quote'
  | 'attribution'
  | 'header'
  | 'rest'
  | 'forward'
  | 'signature'
  | 'trimmed';

/** A stretch of a line and where it stands in the page: `length` units from `start` in the line are those from `offset` in the node. */
export interface LinePiece {
  readonly start: number;
  readonly length: number;
  /** A text, or the image of an emoji (then `offset` means nothing). */
  readonly node: Node;
  readonly offset: number;
}

/** A line of a mail as it is seen. */
export interface BodyLine {
  readonly text: string;
  readonly role: LineRole;
  /** Line breaks before it: 0 when only its role differs from that of the line before, 2 for an empty line between. */
  readonly gap: 0 | 1 | 2;
  readonly pieces: readonly LinePiece[];
}

/** Joins pieces of text to lines as a browser shows them: white space collapses, blocks and breaks end a line. */
export class LineBuilder {
  /** UTF-16 units taken so far. */
  length = 0;
  readonly #lines: BodyLine[] = [];
  #text = '';
  #pieces: LinePiece[] = [];
  #role: LineRole = 'own';
  #gap: 0 | 1 | 2 = 0;
  #hasSpace = false;

  addText(node: Node, data: string, role: LineRole, keepsLines: boolean): void {
    const pattern = keepsLines ? /\n|[^\S\n\u00A0]+|[^\s\u00A0]+|\u00A0+/g : /[^\S\u00A0]+|[^\s\u00A0]+|\u00A0+/g;
    for (const { 0: run, index } of data.matchAll(pattern)) {
      if (keepsLines && run === '\n') this.breakLine();
      else if (/^[^\S\u00A0]/.test(run)) this.#hasSpace = true;
      else this.#add(node, index, run.replaceAll('\u00A0', ' '), role);
    }
  }

  addImage(node: Node, text: string, role: LineRole): void {
    this.#add(node, 0, text, role);
  }

  /** Space between table cells. */
  addSpace(): void {
    this.#hasSpace = true;
  }

  /** A `<br>`: ends a line, or leaves an empty one. */
  breakLine(): void {
    if (this.#text === '') this.#gap = 2;
    else this.#endLine(1);
  }

  /** The edge of a block: 2 for paragraphs, which keep a distance. */
  endBlock(gap: 1 | 2): void {
    if (this.#text === '') this.#gap = this.#gap > gap ? this.#gap : gap;
    else this.#endLine(gap);
  }

  finish(): readonly BodyLine[] {
    if (this.#text !== '') this.#endLine(1);
    return this.#lines;
  }

  #add(node: Node, offset: number, run: string, role: LineRole): void {
    if (role !== this.#role && this.#text !== '') this.#endLine(0);
    this.#role = role;
    const space = this.#hasSpace && this.#text !== '' ? ' ' : '';
    this.#hasSpace = false;
    this.#addPiece({ node, offset, start: this.#text.length + space.length, length: run.length });
    this.#text += space + run;
    this.length += run.length + space.length;
  }

  /** A word that follows in the same text after one white space is part of the same piece. */
  #addPiece(piece: LinePiece): void {
    const last = this.#pieces.at(-1);
    const isNext =
      last !== undefined && last.node === piece.node && piece.start - last.start === piece.offset - last.offset;
    if (isNext) this.#pieces[this.#pieces.length - 1] = { ...last, length: piece.start + piece.length - last.start };
    else this.#pieces.push(piece);
  }

  /** A line of nothing but no-break spaces is an empty one. */
  #endLine(gap: 0 | 1 | 2): void {
    const isEmpty = this.#text.trim() === '';
    if (!isEmpty) this.#lines.push({ text: this.#text, role: this.#role, gap: this.#gap, pieces: this.#pieces });
    this.#gap = isEmpty && gap > 0 ? 2 : gap;
    this.#text = '';
    this.#pieces = [];
    this.#hasSpace = false;
  }
}
