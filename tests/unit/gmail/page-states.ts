/** The states in which Gmail's page may stand, each with what is to be read in it. */
import type { MessageSnapshot, ReadingState } from '../../../lib/model';
import { ACCEPTED, ANN, type DrawnThread, drawThread, EVE, idAt, ME, THREAD_ID, tooltipAt } from './gmail-page';

const HOUR = 3_600_000;
const LAST = ACCEPTED + HOUR;
const lines = (...texts: readonly string[]) => texts.map((text) => `<div dir="ltr">${text}</div>`).join('');

/** What of a message is judged and counted. */
type MessageFacts = Pick<MessageSnapshot, 'id' | 'direction' | 'text' | 'problems'> & {
  readonly from: string | undefined;
};

export interface PageState {
  readonly name: string;
  readonly thread: DrawnThread;
  /** Path and query of the page; default: the usual ones. */
  readonly address?: string;
  readonly reading: ReadingState;
  /** Of the last message. */
  readonly last: MessageFacts;
}

const read = (facts: Partial<MessageFacts> = {}): MessageFacts => ({
  id: idAt(LAST),
  from: ANN.address,
  direction: 'in',
  text: 'The cover looks lovely.',
  problems: [],
  ...facts,
});

const FIRST = { from: ME, body: lines('Here is the first draft.') };
const WHOLE = { acceptedAt: LAST };

const state = (
  name: string,
  thread: DrawnThread,
  facts: Partial<MessageFacts> = {},
  reading: ReadingState = 'ok',
  address?: string,
): PageState => ({ name, thread, reading, last: read(facts), ...(address !== undefined && { address }) });

const last = (
  name: string,
  message: DrawnThread['messages'][number],
  facts?: Partial<MessageFacts>,
  reading?: ReadingState,
) => state(name, { messages: [FIRST, { acceptedAt: LAST, ...message }] }, facts, reading);

const FORWARD = `${lines('See below.')}<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: Eve &lt;${EVE.address}&gt;<br></div>You are an idiot.</div>`;
const QUOTE = `${lines('It does.')}<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Wed, Mar 11, 2026 at 9:30 AM me wrote:<br></div><blockquote class="gmail_quote">Here is the first draft.</blockquote></div>`;
const TRANSLATED =
  '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Die Hülle ist schön.</font></font>';
const CLIPPED =
  '<div class="iX">[Message clipped]&nbsp; <a href="?ui=2&amp;view=lg&amp;permmsgid=msg-f:1">View entire message</a></div>';
const STALE = `<div role="main" style="display:none"><h2 class="hP" data-legacy-thread-id="15e2a1b2c3d4e5f6">Left</h2><div role="list"><div class="h7" role="listitem"><div class="adn" data-legacy-message-id="15e2a1b2c3d4e5f6"><div class="gE"><span class="gD" email="${EVE.address}">Eve</span></div><div class="ii gt"><div class="a3s">Left behind.</div></div></div></div></div></div>`;
const DETAILS = `<div class="ajA"><table class="ajC"><tbody><tr><td><span class="gD" email="${EVE.address}" name="Eve">Eve</span></td></tr></tbody></table></div>`;

/** States in which Gmail draws a thread in another way. */
export const LAYOUTS: readonly PageState[] = [
  last('open', {}),
  last('collapsed, never opened', { state: 'collapsed' }, { id: undefined, text: '', problems: ['collapsed'] }),
  last('opened and collapsed again', { state: 'opened-then-collapsed' }),
  state('behind the counter', { messages: [FIRST, { state: 'super-collapsed' }, WHOLE] }),
  last(
    'just sent',
    { from: ME, state: 'just-sent', body: lines('Sent a moment ago.') },
    { id: undefined, from: ME.address, direction: 'out', text: 'Sent a moment ago.', problems: ['no-id'] },
    'partly',
  ),
  last(
    'sent by the user under another address',
    { from: { address: 'studio@marlow-design.example', name: 'me' }, idKind: 'own' },
    { from: 'studio@marlow-design.example', direction: 'out' },
  ),
  state('with a draft below', { messages: [FIRST, WHOLE, { state: 'draft' }] }),
  last('clipped', { after: CLIPPED }, { problems: ['clipped'] }, 'partly'),
  last('with its details open', { beside: DETAILS }),
  state('alone in its view', { messages: [{ ...WHOLE, idKind: 'single' }] }),
  state('alone and in no list', { view: 'single', messages: [{ ...WHOLE, idKind: 'single' }] }),
  state('beside the list', { view: 'split', messages: [FIRST, WHOLE] }),
  state(
    'in a window of its own',
    { view: 'window', messages: [FIRST, WHOLE], hash: '' },
    {},
    'ok',
    `/mail/u/0/popout?ver=1kq&th=%23thread-f%3A${BigInt(`0x${THREAD_ID}`)}&cvid=1`,
  ),
  state('over a thread that was left', { before: STALE, messages: [FIRST, WHOLE] }),
];

/** States that differ in what a mail holds, in whose mailbox it is and in its language. */
export const CONTENTS: readonly PageState[] = [
  last('a forward', { body: FORWARD }, { text: 'See below.' }),
  last('an answer above its quote', { body: QUOTE }, { text: 'It does.' }),
  last('translated', { body: TRANSLATED }, { text: '', problems: ['no-body'] }, 'partly'),
  last(
    'confidential',
    {
      body: lines(
        'Ann has sent you a mail.',
        '<a href="https://confidential-mail.google.com/msg/AB12">View the email</a>',
      ),
    },
    { text: '', problems: ['no-body'] },
    'partly',
  ),
  last(
    'encrypted',
    { body: lines('-----BEGIN PGP MESSAGE-----', 'hQEMA1vQ', '-----END PGP MESSAGE-----') },
    { text: '', problems: ['no-body'] },
    'partly',
  ),
  last('shown in a frame', { body: '<object></object>' }, { text: '', problems: ['no-body'] }, 'partly'),
  last(
    'with a frame in it',
    { body: `${lines('Hello.')}<object></object>` },
    { text: 'Hello.', problems: ['clipped'] },
    'partly',
  ),
  last(
    'from a list',
    { from: { address: 'guild@lists.example', name: "'Ann' via Guild" } },
    { from: 'guild@lists.example' },
  ),
  state('of the second account', { messages: [FIRST, WHOLE] }, {}, 'ok', '/mail/u/1/'),
  state('of a mailbox that was entrusted to the user', { messages: [FIRST, WHOLE] }, {}, 'ok', '/mail/b/AOxm3Bq/u/0/'),
  state('in Hebrew', { language: 'he', messages: [FIRST, { ...WHOLE, tooltip: tooltipAt(LAST, 'he') }] }),
];

/** Draws a state and tells what the address bar would say. */
export function drawState({ thread, address }: PageState): void {
  history.replaceState(null, '', address ?? '/mail/u/0/');
  drawThread(thread);
}
