import { agreementFromLines } from '../../lib/agreement/agreement-from-lines';
import type { Agreement, Deliverable, Exclusion, Limit } from '../../lib/model';

/** The texts that an agreement is edited as: one clause a line, other names for the same thing after "=". */
export interface AgreementLines {
  readonly deliverables: string;
  readonly limits: string;
  readonly exclusions: string;
}

/** How one line was understood. `left-out`: a limit that names no number bounds nothing. */
export type ReadLine =
  | { readonly kind: 'deliverable'; readonly clause: Deliverable }
  | { readonly kind: 'limit'; readonly clause: Limit }
  | { readonly kind: 'exclusion'; readonly clause: Exclusion }
  | { readonly kind: 'left-out'; readonly line: string };

/** How each line was understood, in their order; empty lines are left out. */
export const readLines = (lines: AgreementLines): readonly ReadLine[] => [
  ...linesIn(lines.deliverables).flatMap(readDeliverable),
  ...linesIn(lines.limits).map(readLimit),
  ...linesIn(lines.exclusions).flatMap(readExclusion),
];

/** The agreement that lines make; undefined when they make none. */
export function agreementFrom(lines: AgreementLines): Omit<Agreement, 'clientId'> | undefined {
  const read = readLines(lines);
  if (read.every(({ kind }) => kind === 'left-out')) return undefined;
  return {
    deliverables: read.flatMap((line) => (line.kind === 'deliverable' ? line.clause : [])),
    exclusions: read.flatMap((line) => (line.kind === 'exclusion' ? line.clause : [])),
    limits: read.flatMap((line) => (line.kind === 'limit' ? line.clause : [])),
  };
}

/** An agreement as lines that are understood as that agreement again. */
export const linesOf = (agreement: Omit<Agreement, 'clientId'> | undefined): AgreementLines => ({
  deliverables: (agreement?.deliverables ?? []).map(withNames).join('\n'),
  limits: (agreement?.limits ?? []).map(limitLine).join('\n'),
  exclusions: (agreement?.exclusions ?? []).map(withNames).join('\n'),
});

/** Separates other names, in the punctuation of all five languages. */
const BETWEEN_NAMES = /[,;،؛、，；]/u;

const linesIn = (text: string): readonly string[] => text.split('\n').map(tidy).filter(Boolean);

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** "Landing pages = subpages, microsites". Without a name before the "=", the line is a name as it stands. */
function splitNames(line: string): { readonly name: string; readonly alsoCalled: readonly string[] } {
  const [before = '', ...after] = line.split(/[=＝]/u);
  const name = tidy(before);
  if (name === '') return { name: line, alsoCalled: [] };
  const others = after.join(',').split(BETWEEN_NAMES).map(tidy).filter(Boolean);
  return { name, alsoCalled: [...new Set(others)] };
}

function readDeliverable(line: string): readonly ReadLine[] {
  const { name, alsoCalled } = splitNames(line);
  const { deliverables, limits } = agreementFromLines([name], []);
  return [
    ...deliverables.map((clause): ReadLine => ({ kind: 'deliverable', clause: { ...clause, alsoCalled } })),
    ...limits.map((clause): ReadLine => ({ kind: 'limit', clause })),
  ];
}

function readLimit(line: string): ReadLine {
  const [clause] = agreementFromLines([], [], [line]).limits;
  return clause === undefined ? { kind: 'left-out', line } : { kind: 'limit', clause };
}

function readExclusion(line: string): readonly ReadLine[] {
  const { name, alsoCalled } = splitNames(line);
  return agreementFromLines([], [name]).exclusions.map((clause) => ({
    kind: 'exclusion',
    clause: { ...clause, alsoCalled },
  }));
}

const withNames = ({ name, alsoCalled }: Exclusion): string =>
  alsoCalled.length === 0 ? name : `${name} = ${alsoCalled.join(', ')}`;

/**
 * Some limits keep their number in their name ("修改2轮"), some are limits by what is counted ("2 rounds of revisions"),
 * the others by "up to": the plainest line that is understood as the same limit again.
 */
function limitLine({ name, quantity }: Limit): string {
  const lines = [name, `${quantity} ${name}`, ...upTo(name).map((words) => `${words} ${quantity} ${name}`)];
  return lines.find((line) => isReadAs(line, { name, quantity })) ?? `${quantity} ${name}`;
}

function isReadAs(line: string, limit: Limit): boolean {
  const [read] = agreementFromLines([], [], [line]).limits;
  return read?.name === limit.name && read.quantity === limit.quantity;
}

/** "Up to", in words that `lib/agreement` knows: first that of the name's script, then the others for names of several. */
function upTo(name: string): readonly string[] {
  const words = [
    { script: /\p{Script=Hebrew}/u, upTo: 'עד' },
    { script: /\p{Script=Arabic}/u, upTo: 'حتى' },
    { script: /\p{Script=Han}/u, upTo: '最多' },
    { script: /\p{Script=Latin}/u, upTo: 'max.' },
  ];
  const own = words.filter(({ script }) => script.test(name));
  return [...own, ...words.filter((word) => !own.includes(word))].map((word) => word.upTo);
}
