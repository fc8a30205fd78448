/** Renders rows as a plain table with a header; columns are as wide as their longest cell (East Asian characters count double). */
export function renderTable(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const table = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const widths = columns.map((_, index) => Math.max(...table.map((cells) => widthOf(cells[index] ?? ''))));
  const lines = table.map((cells) =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

const pad = (cell: string, width: number) => cell + ' '.repeat(width - widthOf(cell));

const widthOf = (cell: string) =>
  [...cell].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
