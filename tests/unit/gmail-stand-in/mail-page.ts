import { Window } from 'happy-dom';
import { createMail } from '../../gmail/page/mail.js';
import { createThreadView } from '../../gmail/page/thread-view.js';
import { createStandIn, type StandInOptions } from '../../gmail/stand-in';
import { weddingMailbox } from './wedding-mailbox';

/** Thursday morning after the newest message of the wedding mailbox. */
export const NOW = Date.parse('2026-11-19T09:30:00+02:00');

/** The data embedded in the stand-in's page. */
export function pageDataOf(options: StandInOptions = {}, mailbox = weddingMailbox) {
  const standIn = createStandIn(mailbox, { now: NOW, zone: 'Asia/Jerusalem', lateBodiesMs: 0, ...options });
  const { body } = standIn.answer(standIn.url);
  const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(body)?.[1] ?? '{}';
  return { standIn, data: JSON.parse(json) };
}

/** A thread as the page's own script draws it, without a browser. */
export function drawThread(name: string, options: StandInOptions = {}, mailbox = weddingMailbox) {
  const { standIn, data } = pageDataOf(options, mailbox);
  const window = new Window({ url: standIn.url });
  const document = window.document as unknown as Document;
  const mail = createMail(document, data);
  const thread = mail.threads().find(({ id }: { id: string }) => id === standIn.thread(name).id);
  if (!thread) throw new Error(`${name} is not in the page`);
  const { element } = createThreadView(mail, thread);
  document.body.append(element);
  const items = () => [...element.querySelectorAll('[role="list"] > [role="listitem"]')] as HTMLElement[];
  return { standIn, mail, element: element as HTMLElement, items, known: standIn.thread(name) };
}
