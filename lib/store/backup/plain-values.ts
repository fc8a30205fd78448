/**
 * Rows as JSON and back, without a loss: JSON alone forgets keys whose value is `undefined` and numbers that are none.
 * What JSON cannot say is an object with one key that begins with `$`; an object of ours with such a key is written as
 * its entries.
 */

/** A value that `JSON.stringify` writes exactly. Throws on what no row may hold: functions, symbols, maps. */
export function toPlain(value: unknown): unknown {
  if (value === undefined) return { $undefined: true };
  if (typeof value === 'number')
    return isExact(value) ? value : { $number: Object.is(value, -0) ? '-0' : String(value) };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Date) return { $date: toPlain(value.getTime()) };
  if (typeof value !== 'object' || !isRecord(value)) throw new TypeError(`A row holds a ${kindOf(value)}.`);
  const entries = Object.entries(value).map(([key, part]) => [key, toPlain(part)] as const);
  return entries.some(([key]) => key.startsWith('$')) ? { $object: entries } : Object.fromEntries(entries);
}

/** What {@link toPlain} was given. Throws on a `$` key that it never writes. */
export function fromPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[name, part] = ['', undefined]] = entries;
  if (!name.startsWith('$')) return Object.fromEntries(entries.map(([key, inner]) => [key, fromPlain(inner)]));
  if (entries.length > 1) throw new TypeError('A marked value has more than one key.');
  return marked(name, part);
}

function marked(name: string, part: unknown): unknown {
  if (name === '$undefined' && part === true) return undefined;
  if (name === '$number' && NUMBERS.has(String(part))) return Number(part);
  if (name === '$date') return dateOf(fromPlain(part));
  if (name === '$object' && Array.isArray(part)) return Object.fromEntries(part.map(entryOf));
  throw new TypeError(`A value is marked with ${name}.`);
}

function entryOf(entry: unknown): readonly [string, unknown] {
  if (!Array.isArray(entry) || entry.length !== 2 || typeof entry[0] !== 'string') throw new TypeError('No entry.');
  return [entry[0], fromPlain(entry[1])];
}

function dateOf(at: unknown): Date {
  if (typeof at !== 'number') throw new TypeError('A day is no number.');
  return new Date(at);
}

const NUMBERS: ReadonlySet<string> = new Set(['-0', 'NaN', 'Infinity', '-Infinity']);

const isExact = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

const isRecord = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A structured clone made by another realm has another Object: its prototype has none above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const kindOf = (value: unknown): string => (typeof value === 'object' ? 'special object' : typeof value);
