// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Badges } from '../../../lib/gmail/mount-badges';
import type { BadgeActions } from '../../../lib/gmail/mount-slot';
import type { PageReading } from '../../../lib/gmail/read-thread';
import { type SessionParts, startSession } from '../../../lib/gmail/session';
import type { ThreadJudgement, ThreadSnapshot } from '../../../lib/model';
import { judged, judgementOf, snapshotOf } from './florist-thread';

const opened = (threadId: string, about: Partial<ThreadSnapshot> = {}): PageReading => ({
  reading: 'ok',
  thread: { snapshot: { ...snapshotOf(threadId), ...about }, elements: new Map() },
});
const inbox: PageReading = { thread: undefined, reading: 'ok' };
const unreadable: PageReading = { thread: undefined, reading: 'unreadable' };

/** Gmail, the browser and the background, as far as a session knows them. */
function startTab() {
  const tab = {
    isAlive: true,
    look: (_: PageReading) => {},
    revise: () => {},
    actions: undefined as BadgeActions | undefined,
    end: new AbortController(),
  };
  const badges = { show: vi.fn<Badges['show']>(async () => {}), withdraw: vi.fn(), tellUpdated: vi.fn() };
  const judgeThread = vi.fn<SessionParts['judgeThread']>(async ({ threadId }) => judgementOf([judged('a1')], threadId));
  const reportReading = vi.fn<SessionParts['reportReading']>(async () => {});
  const openClientFile = vi.fn<SessionParts['openClientFile']>(async () => {});
  const parts: SessionParts = {
    watchThread: (onChange) => {
      tab.look = onChange;
    },
    watchRevision: (onChange) => {
      tab.revise = onChange;
    },
    judgeThread,
    reportReading,
    openClientFile,
    giveVerdict: async () => {},
    isAlive: () => tab.isAlive,
    mountBadges: (actions) => {
      tab.actions = actions;
      return badges;
    },
  };
  startSession(document, parts, tab.end.signal);
  return { tab, badges, judgeThread, reportReading, openClientFile };
}

let at: ReturnType<typeof startTab>;
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  at = startTab();
});

describe('an open thread', () => {
  test('is judged and shown', async () => {
    at.tab.look(opened('menus'));
    await settle();
    expect(at.badges.show).toHaveBeenCalledExactlyOnceWith(opened('menus').thread, judgementOf([judged('a1')]));
  });

  test('is not judged again while it says the same', async () => {
    at.tab.look(opened('menus'));
    await settle();
    at.tab.look(opened('menus'));
    await settle();
    expect(at.judgeThread).toHaveBeenCalledTimes(1);
    expect(at.badges.show).toHaveBeenCalledTimes(2);
  });

  test('is judged again when another message was opened', async () => {
    at.tab.look(opened('menus'));
    await settle();
    at.tab.look(opened('menus', { subject: 'The menus and the signs' }));
    await settle();
    expect(at.judgeThread).toHaveBeenCalledTimes(2);
  });

  test('is judged again when settings or verdicts changed', async () => {
    at.tab.look(opened('menus'));
    await settle();
    at.tab.revise();
    await settle();
    expect(at.judgeThread).toHaveBeenCalledTimes(2);
    expect(at.badges.show).toHaveBeenCalledTimes(2);
  });

  test('never shows what was judged of the thread before', async () => {
    const answers: ((judgement: ThreadJudgement) => void)[] = [];
    at.judgeThread.mockImplementation(() => new Promise((answer) => answers.push(answer)));
    at.tab.look(opened('menus'));
    at.tab.look(opened('invoice'));
    answers[0]?.(judgementOf([judged('a1')], 'menus'));
    await settle();
    expect(at.badges.show).not.toHaveBeenCalled();
    answers[1]?.(judgementOf([judged('b2')], 'invoice'));
    await settle();
    expect(at.badges.show).toHaveBeenCalledExactlyOnceWith(opened('invoice').thread, expect.anything());
  });

  test('keeps the newer of two answers that come in the wrong order', async () => {
    const answers: ((judgement: ThreadJudgement) => void)[] = [];
    at.judgeThread.mockImplementation(() => new Promise((answer) => answers.push(answer)));
    at.tab.look(opened('menus'));
    at.tab.revise();
    const newer = judgementOf([judged('a1', { notJudged: ['scope'] })]);
    answers[1]?.(newer);
    await settle();
    answers[0]?.(judgementOf([judged('a1')]));
    await settle();
    expect(at.badges.show.mock.lastCall?.[1]).toBe(newer);
    expect(at.badges.show).toHaveBeenCalledTimes(1);
  });

  test('is asked about again after a question that was not answered', async () => {
    at.judgeThread.mockRejectedValueOnce(new Error('no response'));
    at.tab.look(opened('menus'));
    await settle();
    expect(at.badges.show).not.toHaveBeenCalled();
    at.tab.look(opened('menus'));
    await settle();
    expect(at.badges.show).toHaveBeenCalledTimes(1);
  });
});

describe('no thread', () => {
  test('is reported once, and the badges go', async () => {
    at.tab.look(opened('menus'));
    await settle();
    at.tab.look(inbox);
    at.tab.look(inbox);
    await settle();
    expect(at.reportReading.mock.calls).toEqual([['ok']]);
    expect(at.badges.withdraw).toHaveBeenCalled();
  });

  test('is reported again after another thread', async () => {
    for (const page of [inbox, opened('menus'), inbox]) at.tab.look(page);
    await settle();
    expect(at.reportReading.mock.calls).toEqual([['ok'], ['ok']]);
  });

  test('is judged by nobody when settings change', async () => {
    at.tab.look(inbox);
    at.tab.revise();
    await settle();
    expect(at.judgeThread).not.toHaveBeenCalled();
  });

  test('is reported again when the report did not arrive', async () => {
    at.reportReading.mockRejectedValueOnce(new Error('no response'));
    at.tab.look(inbox);
    await settle();
    at.tab.look(inbox);
    await settle();
    expect(at.reportReading).toHaveBeenCalledTimes(2);
  });

  test('a page that is not understood withdraws the badges and says so', async () => {
    at.tab.look(opened('menus'));
    await settle();
    at.badges.withdraw.mockClear();
    at.tab.look(unreadable);
    await settle();
    expect(at.badges.withdraw).toHaveBeenCalledTimes(1);
    expect(at.reportReading.mock.calls).toEqual([['unreadable']]);
  });
});

describe('the end', () => {
  test('an update takes everything back and is told once', async () => {
    at.tab.look(opened('menus'));
    await settle();
    at.badges.withdraw.mockClear();
    at.tab.isAlive = false;
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    at.tab.look(opened('menus'));
    expect(at.badges.withdraw).toHaveBeenCalledTimes(1);
    expect(at.badges.tellUpdated).toHaveBeenCalledTimes(1);
  });

  test('an update is noticed when a click comes to nothing', async () => {
    at.openClientFile.mockImplementation(async () => {
      at.tab.isAlive = false;
      throw new Error('Extension context invalidated.');
    });
    at.tab.actions?.openClientFile('flora');
    await settle();
    expect(at.badges.tellUpdated).toHaveBeenCalledTimes(1);
  });

  test('a newer script in the same tab takes over without a word', () => {
    at.tab.look(opened('menus'));
    at.tab.end.abort();
    expect(at.badges.withdraw).toHaveBeenCalled();
    expect(at.badges.tellUpdated).not.toHaveBeenCalled();
  });

  test('a click that fails for another reason ends nothing', async () => {
    at.openClientFile.mockRejectedValueOnce(new Error('no response'));
    at.tab.actions?.openClientFile('flora');
    await settle();
    expect(at.badges.tellUpdated).not.toHaveBeenCalled();
  });
});

describe('a pause', () => {
  test('takes the badges out of the page, and puts nothing in', async () => {
    at.tab.look(opened('menus'));
    await settle();
    at.badges.withdraw.mockClear();
    at.judgeThread.mockResolvedValueOnce({ ...judgementOf([]), pausedUntil: Date.UTC(2026, 8, 14, 15) });
    at.tab.revise();
    await settle();
    expect(at.badges.withdraw).toHaveBeenCalledTimes(1);
    expect(at.badges.show).toHaveBeenCalledTimes(1);
    at.tab.look(opened('menus'));
    expect(at.badges.show).toHaveBeenCalledTimes(1);
  });

  test('ends with the next judgement', async () => {
    at.judgeThread.mockResolvedValueOnce({ ...judgementOf([]), pausedUntil: Date.UTC(2026, 8, 14, 15) });
    at.tab.look(opened('menus'));
    await settle();
    at.tab.revise();
    await settle();
    expect(at.badges.show).toHaveBeenCalledTimes(1);
  });
});
