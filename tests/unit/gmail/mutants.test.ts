// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageReading, readThread } from '../../../lib/gmail/read-thread';
import type { ThreadSnapshot } from '../../../lib/model';
import { ACCEPTED, drawThread, ME } from './gmail-page';

const HOUR = 3_600_000;

/** A change that Gmail might make to one element of its page. */
interface Mutation {
  readonly name: string;
  readonly apply: (element: Element) => void;
}

const draw = () =>
  drawThread({
    messages: [
      { from: ME, body: '<div dir="ltr">Here is the first draft.</div>' },
      { acceptedAt: ACCEPTED + HOUR },
      { acceptedAt: ACCEPTED + 2 * HOUR, state: 'collapsed' },
    ],
  });

/** Gmail's own elements; what is in a mail is the sender's. One opened message stands for the other. */
const findElements = () => [
  ...document.querySelectorAll('[role="main"], [role="main"] *:not(.a3s *, :first-child[role="listitem"] *)'),
];

function mutationsOf(element: Element): readonly Mutation[] {
  const attributes = [...element.attributes].flatMap(({ name }): Mutation[] => [
    { name: `without ${name}`, apply: (mutant) => mutant.removeAttribute(name) },
    { name: `with an empty ${name}`, apply: (mutant) => mutant.setAttribute(name, '') },
    { name: `with "undefined" for ${name}`, apply: (mutant) => mutant.setAttribute(name, 'undefined') },
  ]);
  const classes = [...element.classList].map((name): Mutation => {
    return { name: `with another name for .${name}`, apply: (mutant) => mutant.classList.replace(name, 'zXq') };
  });
  const levels: readonly Mutation[] = [
    { name: 'taken away from around its content', apply: (mutant) => mutant.replaceWith(...mutant.childNodes) },
    { name: 'wrapped', apply: wrap },
  ];
  return [...attributes, ...classes, ...levels];
}

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** What is counted and judged; names and recipients are for show. */
function factsOf({ threadId, messages }: ThreadSnapshot): string {
  const facts = messages.map(({ id, sender, direction, sentAt, text }) => [
    id,
    sender?.address,
    direction,
    sentAt,
    text,
  ]);
  return JSON.stringify([threadId, facts]);
}

/** A thread that is told to be unreadable or read in part is no silent error. */
function isRight(truth: string): boolean {
  const { thread, reading } = pageReading(document, readThread(document));
  return reading !== 'ok' || (thread !== undefined && factsOf(thread.snapshot) === truth);
}

test('whatever one thing Gmail changes, the reading stays right or says that it is not whole', () => {
  draw();
  const truth = factsOf(readThread(document)!.snapshot);
  const page = document.body.cloneNode(true);
  const reset = () => document.body.replaceChildren(...page.cloneNode(true).childNodes);
  const originals = findElements();
  const silent: string[] = [];
  let mutants = 0;
  for (const [index, original] of originals.entries()) {
    for (const { name, apply } of mutationsOf(original)) {
      reset();
      apply(findElements()[index]!);
      mutants += 1;
      if (!isRight(truth)) silent.push(`<${original.localName} class="${original.className}"> ${name}`);
    }
  }
  expect(silent).toEqual([]);
  expect(mutants).toBeGreaterThan(400);
}, 120_000);
