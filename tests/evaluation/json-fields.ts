/** Reads fields of JSON from outside; each throws an Error that names what is wrong. */

export const isThere = (value: unknown): boolean => value !== undefined && value !== null;

export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} is not an object`);
  return { ...value };
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${name} is not a list`);
  return value;
}

export const stringsOf = (value: unknown, name: string): readonly string[] =>
  listOf(value, name).map((item) => stringOf(item, `something in ${name}`));

export function stringOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`${name} is no text`);
  return value;
}

/** ISO 8601; without an offset it is taken for UTC. */
export function instantOf(value: unknown, name: string): number {
  const text = typeof value === 'string' ? value : '';
  const isZoned = /(?:Z|[+-]\d{2}:?\d{2})$/iu.test(text);
  const at = Date.parse(isZoned || !text.includes('T') ? text : `${text}Z`);
  if (!Number.isFinite(at)) throw new Error(`${name} is no time in ISO 8601`);
  return at;
}
