/** The grammar of iCalendar (RFC 5545 §3.1): folded lines, properties with parameters, components in each other. */

/** One line: `DTSTART;VALUE=DATE:20261224`. */
export interface IcsProperty {
  /** Upper case. */
  readonly name: string;
  /** By upper-case name, without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** Longest unfolded line that is read; more of a line is left out. RFC 5545 bounds only the folded ones. */
const LONGEST_LINE = 10_000;

/** Deepest nesting that is followed; RFC 5545 needs three. */
const DEEPEST = 10;

/**
 * The events of a calendar, each as its own properties: those of alarms inside it are left out. Lines that are no
 * properties are skipped. Undefined when there is no calendar in the text.
 */
export function findEvents(text: string): readonly (readonly IcsProperty[])[] | undefined {
  const events: IcsProperty[][] = [];
  const open: string[] = [];
  let isCalendar = false;
  for (const property of unfold(text).map(readLine)) {
    if (property === undefined) continue;
    const value = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN' && open.length < DEEPEST) {
      open.push(value);
      isCalendar ||= value === 'VCALENDAR';
      if (value === 'VEVENT') events.push([]);
    } else if (property.name === 'END') {
      if (open.includes(value)) open.length = open.lastIndexOf(value);
    } else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(property);
  }
  return isCalendar ? events : undefined;
}

/** A text as it was before backslashes were put in: `\n`, `\,`, `\;`, `\\` (RFC 5545 §3.3.11). */
export const unescapeText = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

/** Joins lines that begin with a space or a tab to the ones before them. */
function unfold(text: string): readonly string[] {
  const lines: string[][] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    if (line.startsWith(' ') || line.startsWith('\t')) lines.at(-1)?.push(line.slice(1));
    else lines.push([line]);
  }
  return lines.map((parts) => parts.join('').slice(0, LONGEST_LINE));
}

function readLine(line: string): IcsProperty | undefined {
  const parts = splitOutsideQuotes(line);
  if (parts === undefined) return undefined;
  const [name = '', ...parameters] = parts.head;
  const pairs = parameters.map((parameter): readonly [string, string] => {
    const at = parameter.indexOf('=');
    return [parameter.slice(0, at).trim().toUpperCase(), parameter.slice(at + 1).replaceAll('"', '')];
  });
  return { name: name.trim().toUpperCase(), parameters: new Map(pairs), value: parts.value };
}

/** The name and parameters before the first colon, and the value after it; colons and semicolons in quotes divide nothing. */
function splitOutsideQuotes(line: string): { readonly head: readonly string[]; readonly value: string } | undefined {
  const head: string[] = [];
  let begin = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at];
    if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === ';' || mark === ':') {
      head.push(line.slice(begin, at));
      begin = at + 1;
      if (mark === ':') return { head, value: line.slice(begin) };
    }
  }
  return undefined;
}
