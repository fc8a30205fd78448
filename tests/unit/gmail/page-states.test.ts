// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageReading, readThread } from '../../../lib/gmail/read-thread';
import { drawThread, ME, THREAD_ID } from './gmail-page';
import { CONTENTS, drawState, LAYOUTS } from './page-states';

test.each([...LAYOUTS, ...CONTENTS])('a message $name is read, or it is told what of it cannot be', (state) => {
  drawState(state);
  const { thread, reading } = pageReading(document, readThread(document));
  const { account, threadId, messages } = thread?.snapshot ?? {};
  const last = messages?.at(-1);
  expect({ account, threadId, reading }).toEqual({
    account: ME.address,
    threadId: THREAD_ID,
    reading: state.reading,
  });
  const { id, direction, text, problems } = last ?? {};
  expect({ id, from: last?.sender?.address, direction, text, problems }).toEqual(state.last);
});

test('a thread in a window of its own is known by the address where its subject has no id', () => {
  const state = LAYOUTS.find(({ thread }) => thread.view === 'window')!;
  drawState({ ...state, thread: { ...state.thread, subjectAttributes: 'data-thread-perm-id="undefined"' } });
  expect(readThread(document)?.snapshot.threadId).toBe(THREAD_ID);
});

test.each([
  ['the print view of a thread', '/mail/u/0/?ui=2&ik=5b1&view=pt&search=all&permthid=thread-f:1859398264927663041'],
  ['the whole of a clipped message', '/mail/u/0/?ui=2&view=lg&permmsgid=msg-f:1859398264927663041'],
])('%s is no page to read, and says so', (_, address) => {
  drawThread({ messages: [] });
  history.replaceState(null, '', address);
  document.title = 'Gmail - Cover for the spring catalogue';
  document.body.innerHTML =
    '<div class="bodycontainer"><table class="message"><tr><td><b>Ann Thorne</b> &lt;ann@lighthouse-books.example&gt;</td><td>Wed, Mar 11, 2026 at 9:30 AM</td></tr><tr><td>Lovely.</td></tr></table></div>';
  expect(pageReading(document, readThread(document))).toEqual({ thread: undefined, reading: 'unreadable' });
});
