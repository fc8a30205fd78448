import type {
  Agreement,
  Client,
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
  readonly agreement: Omit<Agreement, 'clientId'> | undefined;
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

/** How far judging the past again has come; kept in `storage.session` for the pages to watch. */
export interface RejudgingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * All that may be asked of the background. A message has the name of the function that answers it.
 * Every message is checked against its schema, its size and its sender before it is answered.
 */
export interface Protocol {
  /** Idempotent: answered after everything in it is committed. */
  judgeThread(snapshot: ThreadSnapshot): ThreadJudgement;
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
  deleteClient(client: { readonly clientId: string }): void;
  saveSettings(settings: Settings): void;
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
