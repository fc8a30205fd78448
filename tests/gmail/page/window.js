import { createThreadView } from './thread-view.js';

/**
 * A thread in a window of its own ("In new window"): no list, no search, and no part of the page with a role.
 * @param {import('./mail.js').Mail} mail
 * @param {string} token the thread's name
 */
export function drawWindow(mail, token) {
  const thread = mail.threadOf(token);
  if (!thread) return;
  const { body } = mail.document;
  const { element } = createThreadView(mail, thread);
  element.removeAttribute('role');
  body.className = 'aAU xE Su';
  body.append(element);
  mail.document.title = `${thread.subject} - ${mail.owner.address} - Gmail`;
}
