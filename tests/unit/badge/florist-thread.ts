import type { MessageElements, ThreadReading } from '../../../lib/gmail/read-thread';
import type { MessageJudgement, NotedFinding, ThreadJudgement, ThreadSnapshot } from '../../../lib/model';

/** A thread with a florist about her website, as far as badges know Gmail's page: sender, header, body. */
export function drawMessage(id: string): MessageElements {
  const make = (tag: string, className: string, ...children: Node[]) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };
  const senderSlot = make('span', 'qu', 'Flora Lindqvist' as unknown as Node);
  const header = make('div', 'gE', make('h3', 'iw', senderSlot));
  const body = make('div', 'ii gt', make('div', 'a3s', 'Could you also print the menus?' as unknown as Node));
  const item = make('div', 'h7', make('div', 'adn', header, make('div', '', body)));
  item.id = id;
  document.querySelector('[role="list"]')?.append(item);
  return { item, senderSlot, header, body };
}

/** Empties the page and draws a thread of these messages. */
export function drawThread(ids: readonly string[], threadId = 'menus'): ThreadReading {
  document.body.replaceChildren();
  const list = document.createElement('div');
  list.setAttribute('role', 'list');
  document.body.append(list);
  return { snapshot: snapshotOf(threadId), elements: new Map(ids.map((id) => [id, drawMessage(id)])) };
}

export const snapshotOf = (threadId: string): ThreadSnapshot => ({
  account: 'me@studio.example',
  threadId,
  subject: 'The menus',
  reading: 'ok',
  messages: [],
});

export const printing: NotedFinding = {
  incidentId: 'me:1:scope',
  signal: 'scope',
  severity: 'moderate',
  confidence: 'likely',
  verdict: 'open',
  title: 'Work beyond the agreement',
  reason: 'It asks for menus; the agreement lists a website.',
  quote: 'Could you also print the menus?',
  span: { start: 0, end: 31 },
  language: 'en',
};

export const judged = (messageId: string, about: Partial<MessageJudgement> = {}): MessageJudgement => ({
  messageId,
  client: { id: 'flora', band: 'watch', trend: 'worse', messages: 24 },
  noted: [],
  notJudged: [],
  ...about,
});

export const judgementOf = (messages: readonly MessageJudgement[], threadId = 'menus'): ThreadJudgement => ({
  threadId,
  locale: 'en',
  messages,
});
