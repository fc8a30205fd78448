/** Everything that a spreadsheet may skip before it looks at a cell: spaces, controls, format and other invisible characters. */
const SKIPPED = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+/u;

/** Characters that make a cell a formula: OWASP's list, after compatibility normalisation (＝ ﹢ ⁺ ＠ …), and the minus sign proper. */
const FORMULA_STARTS: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\u2212']);

/** Every way to end a line: in RFC 4180, Unicode (UAX #14) and old printers. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * One quoted CSV cell (RFC 4180). Text that a spreadsheet could take for a formula gets an apostrophe before it, on
 * every physical line of the cell, because some readers split cells at line ends; line ends become line feeds. A tab
 * or a line end at the start of a cell counts as such a text by itself (OWASP, CSV injection).
 * NUL and unpaired surrogates, which no reader shows, become U+FFFD.
 */
export function csvCell(text: string): string {
  const lines = text.toWellFormed().replaceAll('\0', '\ufffd').split(LINE_END).map(withoutFormula);
  const opensEmpty = lines.length > 1 && lines[0] === '';
  return `"${opensEmpty ? "'" : ''}${lines.join('\n').replaceAll('"', '""')}"`;
}

/** A number of our own (never the text of a mail): the only cells without protection. */
export const csvNumber = (value: number): string => `"${value}"`;

function withoutFormula(line: string): string {
  const first = line.replace(SKIPPED, '').normalize('NFKC').charAt(0);
  return line.startsWith('\t') || FORMULA_STARTS.has(first) ? `'${line}` : line;
}
