// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type PageReading, pageReading, readThread } from '../../../lib/gmail/read-thread';
import * as gmailSelectors from '../../../lib/gmail/selectors';
import type { MessageSnapshot, ThreadSnapshot } from '../../../lib/model';
import { drawState, LAYOUTS } from './page-states';

/** A change that Gmail might make to one element of its page. */
interface Mutation {
  readonly name: string;
  readonly apply: (element: Element) => void;
}

/** Gmail's own elements on screen; what is in a mail is the sender's. The last message stands for those before it. */
const findElements = () =>
  [...document.body.querySelectorAll('*')].filter((element) => {
    const item = element.closest('[role="listitem"]');
    const isEarlier = item !== null && item.nextElementSibling !== null && item.previousElementSibling === null;
    return !isEarlier && element.parentElement?.closest('.a3s, [style*="none"]') === null;
  });

/** Everything that the reader looks for, as it stands in the selectors. */
const USED = JSON.stringify(Object.values(gmailSelectors));
const isUsedClass = (name: string) => new RegExp(`\\.${name}\\b`).test(USED);
const isUsedAttribute = (name: string) => name === 'class' || USED.includes(`[${name}`) || name === 'name';

/** In the usual page whatever Gmail drew; in the others what the reader looks for. */
function mutationsOf(element: Element, isAll: boolean): readonly Mutation[] {
  const names = [...element.attributes].map(({ name }) => name).filter((name) => isAll || isUsedAttribute(name));
  const attributes = names.flatMap((name): Mutation[] => [
    { name: `without ${name}`, apply: (mutant) => mutant.removeAttribute(name) },
    ...(isAll ? [{ name: `with an empty ${name}`, apply: (mutant: Element) => mutant.setAttribute(name, '') }] : []),
    { name: `with "undefined" for ${name}`, apply: (mutant) => mutant.setAttribute(name, 'undefined') },
  ]);
  const classNames = [...element.classList].filter((name) => isAll || isUsedClass(name));
  const classes = classNames.map((name): Mutation => {
    return { name: `with another name for .${name}`, apply: (mutant) => mutant.classList.replace(name, 'zXq') };
  });
  const levels: readonly Mutation[] = [
    { name: 'taken away from around its content', apply: (mutant) => mutant.replaceWith(...mutant.childNodes) },
    { name: 'wrapped', apply: wrap },
  ];
  const isUsed = isAll || classNames.length > 0 || names.some((name) => name !== 'class');
  return isUsed ? [...attributes, ...classes, ...levels] : [];
}

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** What is counted and judged: names and recipients are for show, and nothing is known of what hides behind the counter. */
function factsOf({ messages }: ThreadSnapshot): string {
  const told = messages.filter(({ id, sender }) => id !== undefined || sender !== undefined);
  return JSON.stringify(
    told.map(({ id, sender, direction, sentAt, text }) => [id, sender?.address, direction, sentAt, text]),
  );
}

const look = () => pageReading(document, readThread(document));

/** The same as before; or told to be unreadable or read in part, and even then nothing is taken for somebody else's. */
function isRight(now: PageReading, truth: PageReading): boolean {
  if (now.thread === undefined) return now.reading === 'unreadable';
  const [read, known] = [now.thread.snapshot, truth.thread!.snapshot];
  if (read.threadId !== known.threadId) return false;
  const isSame = factsOf(read) === factsOf(known);
  if (isSame && now.reading === truth.reading) return true;
  return now.reading !== 'ok' && read.messages.every((message) => isTrue(message, known.messages));
}

/** A message that was told by its id keeps its sender, and its words unless a problem with it is told. */
function isTrue({ id, sender, text, problems }: MessageSnapshot, known: readonly MessageSnapshot[]): boolean {
  if (id === undefined) return sender === undefined || known.some((one) => one.sender?.address === sender.address);
  const same = known.find((one) => one.id === id);
  if (same === undefined) return false;
  const isSameSender = sender === undefined || sender.address === same.sender?.address;
  return isSameSender && (text === same.text || text === '' || problems.length > same.problems.length);
}

let mutants = 0;

test.each(LAYOUTS)('whatever one thing Gmail changes, a message $name is read right or told not to be', (state) => {
  drawState(state);
  const truth = look();
  const page = document.body.cloneNode(true);
  const reset = () => document.body.replaceChildren(...page.cloneNode(true).childNodes);
  const silent: string[] = [];
  for (const [index, original] of findElements().entries()) {
    for (const { name, apply } of mutationsOf(original, state === LAYOUTS[0])) {
      reset();
      apply(findElements()[index]!);
      mutants += 1;
      if (!isRight(look(), truth)) silent.push(`<${original.localName} class="${original.className}"> ${name}`);
    }
  }
  expect(silent).toEqual([]);
});

test('these were more than fifteen hundred changes', () => {
  expect(mutants).toBeGreaterThan(1500);
});
