import type { Language, SignalId } from '../../../lib/model';

/** A line of the examples: documentation, test and training data at once. */
export interface ExampleLine {
  readonly text: string;
  /** The signal whose file it stands in; undefined for ordinary mail. */
  readonly signal: SignalId | undefined;
  /** Whether the signal is in it (`+`) or it only looks so (`-`). */
  readonly right: boolean;
}

const signalFiles = import.meta.glob<string>('../../../lib/signals/catalog/*/examples/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const ordinaryFiles = import.meta.glob<string>('../../../lib/signals/learned/ordinary/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const wordSignals = Object.keys(import.meta.glob('../../../lib/signals/catalog/*/words.ts')).map((path) =>
  path.split('/').at(-2),
);

/** All example lines of the word signals in a language, and ordinary mail, in a fixed order. */
export function examplesIn(language: Language): readonly ExampleLine[] {
  const ofSignals = Object.entries(signalFiles)
    .filter(([path]) => path.endsWith(`/${language}.txt`) && wordSignals.includes(signalOf(path)))
    .flatMap(([path, content]) => linesOf(content, signalOf(path)));
  const ordinary = Object.entries(ordinaryFiles)
    .filter(([path]) => path.endsWith(`/${language}.txt`))
    .flatMap(([, content]) => linesOf(content, undefined));
  return [...ofSignals, ...ordinary];
}

function linesOf(content: string, signal: SignalId | undefined): readonly ExampleLine[] {
  return content
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({ text: line.slice(2).trim(), signal, right: line.startsWith('+') }));
}

/** `…/catalog/<signal>/examples/<language>.txt` */
function signalOf(path: string): SignalId {
  return path.split('/').at(-3) ?? '';
}
