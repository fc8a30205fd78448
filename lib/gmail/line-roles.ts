import type { BodyLine, LineRole } from './line-builder';

/** The lines of a mail with the roles that they are found to have; at first those that the markup gave them. */
export class LineRoles {
  readonly #lines: readonly BodyLine[];
  readonly #roles: LineRole[];

  constructor(lines: readonly BodyLine[]) {
    this.#lines = lines;
    this.#roles = lines.map((line) => line.role);
  }

  get count(): number {
    return this.#lines.length;
  }

  /** Undefined before the first and after the last line. */
  at(index: number): LineRole | undefined {
    return this.#roles[index];
  }

  /** The role that the markup gave. */
  givenAt(index: number): LineRole | undefined {
    return this.#lines[index]?.role;
  }

  textAt(index: number): string {
    return this.#lines[index]?.text ?? '';
  }

  /** The texts of the lines from `start` to before `end`. */
  texts(start: number, end: number): readonly string[] {
    return this.#lines.slice(start, end).map((line) => line.text);
  }

  /** Gives lines from `start` to before `end` a role. */
  fill(role: LineRole, start: number, end: number): void {
    this.#roles.fill(role, start, end);
  }

  /** Goes through all lines in order and gives each the role that is answered; `undefined` leaves it as it is. */
  mark(roleOf: (index: number) => LineRole | undefined): void {
    for (const index of this.#roles.keys()) this.#roles[index] = roleOf(index) ?? this.#roles[index] ?? 'own';
  }

  /** Whether a line counts as the writer's own so far. */
  isOpen(index: number): boolean {
    return this.#roles[index] === 'own' || this.#roles[index] === 'root';
  }

  isQuote(index: number): boolean {
    return this.#roles[index] === 'quote' || this.#roles[index] === 'bare-quote';
  }

  has(role: LineRole): boolean {
    return this.#roles.includes(role);
  }

  /** Numbers of the lines that have one of the roles. */
  with(...roles: readonly LineRole[]): readonly number[] {
    return this.#roles.flatMap((role, index) => (roles.includes(role) ? [index] : []));
  }
}
