import { browser } from 'wxt/browser';
import { badgeTexts } from '../locales/badge';
import { chooseLocale } from '../locales/texts';
import type { ThreadJudgement, ThreadSnapshot } from '../model';
import { Refusal } from '../refusal';
import type { Answers } from '../router';
import { isPaused } from '../settings/pause';
import { type Settings, settingsItem } from '../settings/settings';
import { recordBackup } from './backup/backup-state';
import { restoreHandedOver } from './backup/restore-handed-over';
import { canonicalJson } from './canonical-json';
import { deleteChangeOrder, saveChangeOrder } from './change-orders';
import { rememberSettings, undoChange } from './changes';
import { refreshHealth } from './client-health';
import { openDatabase } from './database';
import { deleteClient } from './delete-client';
import { findWriter } from './find-clients';
import { recordFinds } from './find-history';
import { ingestThread, type ResolvedSettings } from './ingestion';
import { deleteInvoice, saveInvoice } from './invoices';
import { judgeExample } from './judge-example';
import { basisOf, type Judge } from './judging';
import { mergeClients, splitClient } from './merge-clients';
import { deleteNote, saveNote } from './notes';
import { recordOpenThread } from './open-threads';
import { followPause } from './pause';
import { type RejudgingJob, raiseRevision } from './rejudging-job';
import { keepApart, saveClient, setStatus } from './save-client';
import type { Database } from './schema';
import { reportingStorage, rethrowDefects } from './storage-state';
import { markReading } from './toolbar';
import { recordRule, recordVerdict, takeRule } from './verdicts';

/** What the background answers. Every change is committed before it is answered; judging the past again goes on after. */
export function createAnswers(judge: Judge, rejudging: RejudgingJob): Answers {
  /** Makes a change that judgements hang on: announced before, judged again after. */
  const judgedAnew = async <Result>(change: (database: Database) => PromiseLike<Result>): Promise<Result> => {
    await rejudging.announce();
    const result = await withDatabase(change);
    await afterChange(rejudging);
    return result;
  };
  return {
    async judgeThread(snapshot, { tabId }) {
      const settings = await readSettings();
      const judgement = isPaused(settings, Date.now())
        ? restingJudgement(settings, snapshot)
        : await withDatabase((database) => ingestThread(database, judge, settings, snapshot));
      const clientId = clientIdOf(judgement) ?? (await withDatabase((database) => findWriter(database, snapshot)))?.id;
      await reportTab(tabId, snapshot.reading, snapshot.threadId, clientId);
      catchUp(rejudging);
      return { ...judgement, texts: badgeTexts[judgement.locale] };
    },
    async reportReading({ reading, finds }, { tabId }) {
      await recordFinds(finds, Date.now());
      await reportTab(tabId, reading, undefined, undefined);
    },
    async giveVerdict(draft) {
      await withDatabase((database) => recordVerdict(database, draft, Date.now()));
      await afterVerdict(judge, rejudging);
    },
    async giveRule(draft) {
      await withDatabase((database) => recordRule(database, draft, Date.now()));
      await afterChange(rejudging);
    },
    async takeRule({ ruleId }) {
      await withDatabase((database) => takeRule(database, ruleId));
      await afterChange(rejudging);
    },
    async openClientFile({ clientId }, { tabId }) {
      if (!(await withDatabase(({ clients }) => clients.get(clientId)))) throw new Refusal('There is no such client.');
      const address = `${browser.runtime.getURL('/')}client.html?client=${encodeURIComponent(clientId)}`;
      await browser.tabs.create({ url: address, ...(tabId !== undefined && { openerTabId: tabId }) });
    },
    saveClient: (draft) => judgedAnew((database) => saveClient(database, draft, Date.now())),
    mergeClients: (draft) => judgedAnew((database) => mergeClients(database, draft, Date.now())),
    splitClient: (draft) => judgedAnew((database) => splitClient(database, draft, Date.now())),
    undoChange: ({ changeId }) => judgedAnew((database) => undoChange(database, changeId)),
    async keepApart({ clientId, otherId }) {
      await withDatabase((database) => keepApart(database, clientId, otherId));
    },
    async judgeExample(example) {
      return judgeExample(judge, await readSettings(), example);
    },
    setClientStatus: ({ clientId, status }) =>
      judgedAnew((database) => setStatus(database, clientId, status, Date.now())),
    saveChangeOrder: (draft) => judgedAnew((database) => saveChangeOrder(database, draft, Date.now())),
    deleteChangeOrder: ({ orderId }) => judgedAnew((database) => deleteChangeOrder(database, orderId)),
    saveInvoice: (draft) => judgedAnew((database) => saveInvoice(database, draft, Date.now())),
    deleteInvoice: ({ invoiceId, changeId }) =>
      judgedAnew((database) => deleteInvoice(database, invoiceId, changeId, Date.now())),
    async saveNote(draft) {
      await withDatabase((database) => saveNote(database, draft, Date.now()));
      await afterVerdict(judge, rejudging);
    },
    async deleteNote({ noteId }) {
      await withDatabase((database) => deleteNote(database, noteId));
      await afterVerdict(judge, rejudging);
    },
    async deleteClient({ clientId }) {
      await withDatabase((database) => deleteClient(database, clientId));
      await raiseRevision();
    },
    async saveSettings(settings) {
      const before = await settingsItem.getValue();
      const isJudgedBy = healthBasisOf(judge, before) !== healthBasisOf(judge, settings);
      // Another language of the interface must not need a database that works.
      if (isJudgedBy) await withDatabase((database) => rememberSettings(database, before, settings, Date.now()));
      await settingsItem.setValue(settings);
      await followPause(settings);
      if (!isJudgedBy) return raiseRevision();
      // Red lines change the health of clients without changing a single judgement.
      await withDatabase(({ health }) => health.clear());
      await afterChange(rejudging);
    },
    restoreBackup: (draft) => judgedAnew((database) => restoreHandedOver(database, draft)),
    async recordBackup({ at }) {
      await withDatabase((database) => recordBackup(database, at));
    },
  };
}

/** Names the settings that anything stored hangs on: not the language of the interface, nor who is kept from now on. */
const healthBasisOf = (judge: Judge, settings: Settings): string =>
  canonicalJson([basisOf(judge, settings), settings.redLines]);

async function readSettings(): Promise<ResolvedSettings> {
  const settings = await settingsItem.getValue();
  return { ...settings, locale: chooseLocale(settings.locale, navigator.languages) };
}

const withDatabase = <Result>(work: (database: Database) => PromiseLike<Result>): Promise<Result> =>
  reportingStorage(async () => work(await openDatabase()));

/** What is on screen is asked for at once; the rest of the past may take a while, and nobody waits for it. */
async function afterChange(rejudging: RejudgingJob): Promise<void> {
  await raiseRevision();
  rejudging.run().catch(rethrowDefects);
}

/** Only what hangs on that one word is judged again, and the health of its client: lists read one that stands there. Nobody waits. */
async function afterVerdict(judge: Judge, rejudging: RejudgingJob): Promise<void> {
  await raiseRevision();
  catchUp(rejudging);
  refreshMissing(judge).catch(rethrowDefects);
}

async function refreshMissing(judge: Judge): Promise<void> {
  const settings = await settingsItem.getValue();
  await withDatabase(async (database) => {
    const judged = new Set(await database.health.toCollection().primaryKeys());
    const clientIds = await database.clients.toCollection().primaryKeys();
    const missing = clientIds.filter((id) => !judged.has(id));
    await refreshHealth(database, judge, missing, settings, 0);
  });
}

/** What one message changes for very many others is judged after it was answered. */
function catchUp(rejudging: RejudgingJob): void {
  rejudging.catchUp().catch(rethrowDefects);
}

async function reportTab(
  tabId: number | undefined,
  reading: 'ok' | 'partly' | 'unreadable',
  threadId: string | undefined,
  clientId: string | undefined,
): Promise<void> {
  if (tabId === undefined) return;
  await recordOpenThread({ tabId, threadId, clientId, reading, at: Date.now() });
  await markReading(tabId, reading);
}

/** While there is a pause: nothing to show, and until when. */
const restingJudgement = (
  { locale, pausedUntil }: ResolvedSettings,
  { threadId }: ThreadSnapshot,
): ThreadJudgement => ({ threadId, locale, messages: [], ...(pausedUntil !== undefined && { pausedUntil }) });

/** The client who wrote last. */
const clientIdOf = ({ messages }: ThreadJudgement): string | undefined =>
  messages.findLast(({ client }) => client !== undefined)?.client?.id;
