import type { WrittenAgreement } from './agreement/change-agreement';
import type { BadgeTexts } from './locales/badge';
import type {
  ChangeOrder,
  ChangeOrderState,
  Client,
  ClientInvoice,
  ClientStatus,
  FindCount,
  Note,
  NotedFinding,
  ReadingState,
  RuleScope,
  ThreadJudgement,
  ThreadSnapshot,
  VerdictRule,
  VerdictValue,
} from './model';
import type { Settings } from './settings/settings';

/** What Gmail's page says of itself when there is no thread to judge. */
export interface ReadingReport {
  /** `unreadable`: a thread is on screen, but the page is not understood. `ok`: no thread is open. */
  readonly reading: Exclude<ReadingState, 'partly'>;
  /** What was found with which selector since the last report. */
  readonly finds: readonly FindCount[];
}

export interface VerdictDraft {
  readonly incidentId: string;
  readonly verdict: VerdictValue;
}

/** The user's word on everything like an incident. */
export interface RuleDraft {
  readonly incidentId: string;
  readonly scope: RuleScope;
  readonly verdict: VerdictRule['verdict'];
}

/** What the user can change of a client and of what was agreed with it. */
export interface ClientDraft {
  readonly client: Pick<Client, 'id' | 'name' | 'note' | 'status' | 'mutedSignals'> &
    Partial<Pick<Client, 'schedule' | 'sensitivity'>> & {
      /** For a client added by hand; addresses of a client that is known already are kept. */
      readonly addresses?: readonly string[];
      /** For a client that is known: addresses and domains ("@lumen.example") to add. */
      readonly newAddresses?: readonly string[];
    };
  /** Undefined: there is none (any more). */
  readonly agreement: WrittenAgreement | undefined;
}

/** A change order as the user writes it: its present state, and since when (UTC ms), else since now. */
export interface ChangeOrderDraft extends Omit<ChangeOrder, 'steps' | 'signal'> {
  readonly state: ChangeOrderState;
  readonly at?: number;
  /** Only where there is none by this id yet: noting an order again must not set it back. */
  readonly isNew?: boolean;
}

/** Something logged by hand as the user writes it. `loggedAt`: only where it was deleted and is put back. */
export type NoteDraft = Omit<Note, 'loggedAt'> & Partial<Pick<Note, 'loggedAt'>>;
/** An invoice as the user enters it. `changeId`: new for each change, so that it can be undone and asking twice changes once. */
export interface InvoiceDraft extends ClientInvoice {
  readonly changeId: string;
}

/** Two clients that are one. `changeId`: new for each merging, so that asking twice merges once. */
export interface MergeDraft {
  readonly changeId: string;
  readonly keptId: string;
  readonly mergedId: string;
}

/** Addresses of a client that are a client of their own: `partId`, called `name`. */
export interface SplitDraft {
  readonly changeId: string;
  readonly clientId: string;
  readonly addresses: readonly string[];
  readonly partId: string;
  readonly name: string;
}

/** A backup that a page has left for the background (`lib/store/backup/handover.ts`), and how it is to be restored. */
export interface RestoreDraft {
  readonly handoverId: string;
  /** Where a row differs: keep what is here, or take what is in the backup. */
  readonly differing: 'keep' | 'take';
  /** Take the settings of the backup, too. */
  readonly withSettings: boolean;
}

/** What restoring did, in rows. */
export interface RestoreReport {
  readonly added: number;
  readonly changed: number;
  /** Rows that differ and were left as they are here. */
  readonly kept: number;
  readonly same: number;
}

/** A text that is no mail, to see what would be noted in it. */
export interface ExampleDraft {
  readonly text: string;
  /** UTC ms; missing: nothing is said of its time. */
  readonly sentAt?: number;
}

/** How far judging the past again has come; kept in `storage.session` for the pages to watch. */
export interface RejudgingProgress {
  readonly done: number;
  readonly total: number;
}

/** A judgement and the texts to show it with: Gmail's page does not carry those of every language. */
export type SpokenJudgement = ThreadJudgement & { readonly texts: BadgeTexts };

/**
 * All that may be asked of the background. A message has the name of the function that answers it.
 * Every message is checked against its schema, its size and its sender before it is answered.
 */
export interface Protocol {
  /** Idempotent: answered after everything in it is committed. */
  judgeThread(snapshot: ThreadSnapshot): SpokenJudgement;
  reportReading(report: ReadingReport): void;
  giveVerdict(draft: VerdictDraft): void;
  giveRule(draft: RuleDraft): void;
  takeRule(rule: { readonly ruleId: string }): void;
  /** Opens the client file in a tab: Gmail's page may not navigate to extension pages itself. */
  openClientFile(client: { readonly clientId: string }): void;
  saveClient(draft: ClientDraft): void;
  mergeClients(draft: MergeDraft): void;
  splitClient(draft: SplitDraft): void;
  undoChange(change: { readonly changeId: string }): void;
  /** Two clients with similar addresses are not the same: they are no longer warned about. */
  keepApart(clients: { readonly clientId: string; readonly otherId: string }): void;
  /** Judges a text as if it had just been read; nothing of it is stored. */
  judgeExample(example: ExampleDraft): readonly NotedFinding[];
  /** Pauses a client, ends the work with it, or takes that back. */
  setClientStatus(client: { readonly clientId: string; readonly status: ClientStatus }): void;
  saveChangeOrder(draft: ChangeOrderDraft): void;
  deleteChangeOrder(order: { readonly orderId: string }): void;
  saveNote(note: NoteDraft): void;
  deleteNote(note: { readonly noteId: string }): void;
  /** Adds an invoice, or changes the one by its id: marks it paid, for example. */
  saveInvoice(draft: InvoiceDraft): void;
  deleteInvoice(invoice: { readonly changeId: string; readonly invoiceId: string }): void;
  deleteClient(client: { readonly clientId: string }): void;
  saveSettings(settings: Settings): void;
  /** Merges a backup into the database: all of it or, when it rejects, nothing. */
  restoreBackup(draft: RestoreDraft): RestoreReport;
  /** Everything has just been saved to a file. */
  recordBackup(backup: { readonly at: number }): void;
}

/** What crosses from a page to the background. */
export interface Question<Name extends keyof Protocol> {
  readonly type: Name;
  readonly data: Parameters<Protocol[Name]>[0];
}

/** What comes back: the answer, or why there is none. */
export type Response<Name extends keyof Protocol = keyof Protocol> =
  | { readonly res: ReturnType<Protocol[Name]> }
  | { readonly err: { readonly name: string; readonly message: string } };
