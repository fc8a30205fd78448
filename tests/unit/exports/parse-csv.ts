/** A strict reader of RFC 4180, for tests: throws on anything that is not a quoted cell, a comma or CRLF. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const end = closingQuote(text, at);
    row.push(text.slice(at + 1, end).replaceAll('""', '"'));
    at = end + 1;
    if (text.startsWith(',', at)) at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`Neither a comma nor the end of a row at ${at}`);
  }
  if (row.length > 0) throw new Error('The last row has no end');
  return rows;
}

/** Position of the quote that ends the cell that starts at `at`. */
function closingQuote(text: string, at: number): number {
  if (text[at] !== '"') throw new Error(`No quoted cell at ${at}`);
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return end;
  }
  throw new Error(`The cell at ${at} does not end`);
}
