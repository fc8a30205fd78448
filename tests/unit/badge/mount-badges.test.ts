// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HOST_ATTRIBUTE } from '../../../lib/gmail/badge-host';
import { type Badges, mountBadges } from '../../../lib/gmail/mount-badges';
import type { BadgeView, LineView, NoteView } from '../../../lib/gmail/mount-view';
import { isOwn } from '../../../lib/gmail/own-elements';
import type { ThreadReading } from '../../../lib/gmail/read-thread';
import { drawMessage, drawThread, judged, judgementOf, printing } from './florist-thread';

const hosts = (kind = '') => [
  ...document.querySelectorAll(kind ? `[${HOST_ATTRIBUTE}="${kind}"]` : `[${HOST_ATTRIBUTE}]`),
];

const seen = {
  badges: [] as { view: BadgeView; container: HTMLElement }[],
  lines: [] as LineView[],
  notes: [] as NoteView[],
};
const rendering = {
  styles: ':host { all: initial }',
  renderBadge: (container: HTMLElement, view: BadgeView) => void seen.badges.push({ container, view }),
  renderLine: (_: HTMLElement, view: LineView) => void seen.lines.push(view),
  renderNote: (_: HTMLElement, view: NoteView) => void seen.notes.push(view),
  clear: vi.fn(),
};
const actions = { openClientFile: vi.fn(), giveVerdict: vi.fn(async () => {}) };

const both = judgementOf([judged('a1', { noted: [printing] }), judged('b2')]);
let reading: ThreadReading;
let badges: Badges;

beforeEach(() => {
  Object.assign(seen, { badges: [], lines: [], notes: [] });
  vi.clearAllMocks();
  reading = drawThread(['a1', 'b2']);
  badges = mountBadges(document, rendering, actions, 'en');
});

const elementsOf = (id: string) => {
  const elements = reading.elements.get(id);
  if (!elements) throw new Error(`no message ${id}`);
  return elements;
};

describe('the place of our elements', () => {
  test('a badge stands right after the sender, a line right after the header', async () => {
    await badges.show(reading, both);
    expect(elementsOf('a1').senderSlot.nextElementSibling).toBe(hosts('badge')[0]);
    expect(elementsOf('b2').senderSlot.nextElementSibling).toBe(hosts('badge')[1]);
    expect(elementsOf('a1').header.nextElementSibling).toBe(hosts('line')[0]);
  });

  test('nothing stands inside the body of a mail, even if the reader pointed there', async () => {
    await badges.show(reading, both);
    expect(document.querySelectorAll(`.ii [${HOST_ATTRIBUTE}], .a3s [${HOST_ATTRIBUTE}]`)).toHaveLength(0);

    const inside = elementsOf('b2').body?.querySelector('.a3s');
    if (!inside) throw new Error('no body');
    const forged = { ...elementsOf('b2'), senderSlot: inside, header: inside };
    badges.withdraw();
    await badges.show(
      { ...reading, elements: new Map([['b2', forged]]) },
      judgementOf([judged('b2', { noted: [printing] })]),
    );
    expect(hosts()).toHaveLength(0);
  });

  test('our elements are known to the reader as our own', async () => {
    await badges.show(reading, both);
    expect(hosts().every(isOwn)).toBe(true);
  });

  test('a message that is not in the page is left alone', async () => {
    await badges.show(reading, judgementOf([judged('gone')]));
    expect(hosts()).toHaveLength(0);
  });
});

describe('what gets an element', () => {
  test('strangers, bulk mail and the user’s own messages get none', async () => {
    await badges.show(
      reading,
      judgementOf([judged('a1', { client: undefined, noted: [printing], notJudged: ['scope'] })]),
    );
    expect(hosts()).toHaveLength(0);
  });

  test('a message with nothing noted has a badge and no line', async () => {
    await badges.show(reading, judgementOf([judged('a1')]));
    expect([hosts('badge').length, hosts('line').length]).toEqual([1, 0]);
  });

  test('a message that could not be judged says so', async () => {
    await badges.show(reading, judgementOf([judged('a1', { notJudged: ['scope', 'demeaning'] })]));
    expect(seen.lines.at(-1)).toMatchObject({ notJudged: 2, noted: [] });
  });

  test('a message whose findings were all set aside stays quiet', async () => {
    await badges.show(reading, judgementOf([judged('a1', { noted: [{ ...printing, verdict: 'dismissed' }] })]));
    expect(hosts('line')).toHaveLength(0);
  });

  test('a line that was opened stays for this view when its last finding is set aside', async () => {
    await badges.show(reading, both);
    seen.lines.at(-1)?.toggle(true);
    await badges.show(reading, judgementOf([judged('a1', { noted: [{ ...printing, verdict: 'dismissed' }] })]));
    expect(hosts('line')).toHaveLength(1);
  });

  test('a client that is a client no more loses the badge', async () => {
    await badges.show(reading, both);
    await badges.show(reading, judgementOf([judged('a1', { client: undefined }), judged('b2', { client: undefined })]));
    expect(hosts()).toHaveLength(0);
  });
});

describe('redrawing', () => {
  test('showing the same again moves and adds nothing', async () => {
    await badges.show(reading, both);
    const before = hosts();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document.body, { childList: true, subtree: true });
    await badges.show(reading, both);
    changes.push(...observer.takeRecords());
    expect(hosts()).toEqual(before);
    expect(changes).toHaveLength(0);
  });

  test('a header that Gmail draws anew gets the same element back', async () => {
    await badges.show(reading, both);
    const [badge] = hosts('badge');
    reading.elements.get('a1')?.item.remove();
    const again = drawMessage('a1');
    await badges.show({ ...reading, elements: new Map([...reading.elements, ['a1', again]]) }, both);
    expect(again.senderSlot.nextElementSibling).toBe(badge);
    expect(hosts('badge')).toHaveLength(2);
  });

  test('an element is put back three times a view, then Gmail has won', async () => {
    await badges.show(reading, judgementOf([judged('a1')]));
    const returned = [];
    for (let time = 1; time <= 5; time += 1) {
      hosts('badge')[0]?.remove();
      await badges.show(reading, judgementOf([judged('a1')]));
      returned.push(hosts('badge').length);
    }
    expect(returned).toEqual([1, 1, 1, 0, 0]);
  });

  test('the count begins again when the thread is opened again', async () => {
    for (let time = 1; time <= 6; time += 1) {
      hosts('badge')[0]?.remove();
      await badges.show(reading, judgementOf([judged('a1')]));
    }
    badges.withdraw();
    await badges.show(reading, judgementOf([judged('a1')]));
    expect(hosts('badge')).toHaveLength(1);
  });

  test('another thread takes the elements of the last one away', async () => {
    await badges.show(reading, both);
    const next = { snapshot: reading.snapshot, elements: new Map([['c3', drawMessage('c3')]]) };
    await badges.show(next, judgementOf([judged('c3')], 'invoice'));
    // Elements are taken away in slices; a slow machine needs more than one.
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
  });

  test('withdrawing leaves the page as it was', async () => {
    const before = document.body.outerHTML;
    await badges.show(reading, both);
    expect(document.body.outerHTML).not.toBe(before);
    badges.withdraw();
    await vi.waitFor(() => expect(document.body.outerHTML).toBe(before));
    expect(rendering.clear).toHaveBeenCalledTimes(3);
  });

  test('a thread of three hundred messages is shown whole', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `id${index}`);
    reading = drawThread(ids);
    await badges.show(reading, judgementOf(ids.map((id) => judged(id, { noted: [printing] }))));
    expect([hosts('badge').length, hosts('line').length]).toEqual([300, 300]);
  });
});

describe('what the user does', () => {
  test('a badge opens the file of its client', async () => {
    await badges.show(reading, both);
    seen.badges[0]?.view.openFile();
    expect(actions.openClientFile).toHaveBeenCalledWith('flora');
  });

  test('a verdict is shown at once and stored', async () => {
    await badges.show(reading, both);
    seen.lines.at(-1)?.giveVerdict(printing.incidentId, 'dismissed');
    expect(seen.lines.at(-1)?.noted[0]?.verdict).toBe('dismissed');
    expect(actions.giveVerdict).toHaveBeenCalledWith(printing.incidentId, 'dismissed');
  });

  test('a redraw before the next judgement keeps the verdict', async () => {
    await badges.show(reading, both);
    seen.lines.at(-1)?.giveVerdict(printing.incidentId, 'confirmed');
    await badges.show(reading, both);
    expect(seen.lines.at(-1)?.noted[0]?.verdict).toBe('confirmed');
  });

  test('a verdict that could not be stored is taken back, and said so', async () => {
    actions.giveVerdict.mockRejectedValueOnce(new Error('storage is full'));
    await badges.show(reading, both);
    seen.lines.at(-1)?.giveVerdict(printing.incidentId, 'confirmed');
    await vi.waitFor(() => expect(seen.lines.at(-1)?.failed).toBe(printing.incidentId));
    expect(seen.lines.at(-1)?.noted[0]?.verdict).toBe('open');
  });

  test('what was opened stays open when Gmail draws its header anew', async () => {
    await badges.show(reading, both);
    seen.lines.at(-1)?.toggle(true);
    await badges.show(reading, judgementOf([...both.messages]));
    expect(seen.lines.at(-1)?.isOpen).toBe(true);
  });
});

describe('around the badges', () => {
  test('elements that an older version left behind are removed at the start', async () => {
    await badges.show(reading, both);
    mountBadges(document, rendering, actions, 'en');
    expect(hosts()).toHaveLength(0);
  });

  test('dark Gmail makes dark badges', async () => {
    document.body.style.backgroundColor = 'rgb(31, 31, 31)';
    await badges.show(reading, both);
    expect(seen.badges.at(-1)?.container.dataset.theme).toBe('dark');
    document.body.style.backgroundColor = '';
  });

  test('an update is told once, and the note can be closed', () => {
    badges.tellUpdated();
    badges.tellUpdated();
    expect([hosts('note').length, seen.notes.length]).toEqual([1, 1]);
    seen.notes[0]?.close();
    expect(hosts('note')).toHaveLength(0);
  });
});
