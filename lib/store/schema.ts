import Dexie, { type EntityTable } from 'dexie';
import type {
  Agreement,
  ChangeOrder,
  Client,
  ClientInvoice,
  Health,
  Incident,
  MessageRecord,
  Note,
  Tally,
  Verdict,
  VerdictRule,
} from '../model';
import type { Settings } from '../settings/settings';
import type { Stretch } from '../signals/history';

/** Name of the database, in the extension's own origin. A database opened by a content script would be Gmail's. */
export const DATABASE_NAME = 'good-terms';

/** A verdict with its client, so that it can be counted and deleted with it. */
export interface VerdictRow extends Verdict {
  readonly clientId: string;
  /** The rule that says so; missing: the user said it of this very incident. */
  readonly ruleId?: string;
}

/**
 * A client's health as it was last judged, with the heaviest contributions only: lists of clients are read without
 * reading incidents. A cache; missing while something has changed since.
 */
export interface HealthRow {
  readonly clientId: string;
  readonly health: Health;
  /** UTC ms. */
  readonly judgedAt: number;
}

/** Somebody whom the user deleted, so that the next message does not bring them back. The address itself is not kept. */
export interface ForgottenRow {
  /** `digest` of the address identity. */
  readonly addressDigest: string;
}

/**
 * Messages of a client whose times are to be judged again, because one before them has changed: those after a place, as far
 * as an instant (UTC ms, included). The background does it when it comes to it.
 */
export interface DueRow extends Stretch {
  readonly clientId: string;
}

/** What a change was before it was made, so that it can be undone. */
interface ChangeOf<Kind extends string, Before> {
  /** Given by who asks for the change: asked for twice, it is made once. */
  readonly id: string;
  /** UTC ms. */
  readonly at: number;
  readonly kind: Kind;
  /** Everybody of whom something is told here: it is deleted with any of them. */
  readonly clientIds: readonly string[];
  readonly before: Before;
}

/** All that is told of a client besides its mail. */
export interface ClientPapers {
  readonly client: Client;
  readonly agreement: Agreement | undefined;
  readonly rules: readonly VerdictRule[];
  readonly orders: readonly ChangeOrder[];
  /** Ids of what was logged by hand; missing in changes made before there was any. */
  readonly noteIds?: readonly string[];
  /** Missing in what was remembered before invoices were kept. */
  readonly invoices?: readonly ClientInvoice[];
}

/** What of a client its messages are judged by. */
export interface ClientBasis {
  readonly client: Client;
  readonly agreement: Agreement | undefined;
}

/** An invoice before it was changed or deleted; without one, it was added. */
export interface InvoiceBasis {
  readonly invoiceId: string;
  readonly invoice: ClientInvoice | undefined;
  /** To tell the change by. */
  readonly number: string;
  readonly clientName: string;
}

/** What of the settings everybody's messages are judged by. */
export type SettingsBasis = Pick<Settings, 'schedule' | 'sensitivity' | 'mutedSignals' | 'redLines'>;

export type ChangeRow =
  | ChangeOf<'merge', { readonly kept: ClientPapers; readonly merged: ClientPapers }>
  | ChangeOf<'split', { readonly whole: Client; readonly partId: string; readonly partName: string }>
  | ChangeOf<'client', ClientBasis>
  | ChangeOf<'invoice', InvoiceBasis>
  | ChangeOf<'settings', SettingsBasis>;

/** The database. Only the background writes; every page may read. */
export type Database = Dexie & {
  readonly clients: EntityTable<Client, 'id'>;
  readonly messages: EntityTable<MessageRecord, 'key'>;
  readonly incidents: EntityTable<Incident, 'id'>;
  readonly verdicts: EntityTable<VerdictRow, 'incidentId'>;
  readonly agreements: EntityTable<Agreement, 'clientId'>;
  readonly tallies: EntityTable<Tally, 'clientId'>;
  readonly health: EntityTable<HealthRow, 'clientId'>;
  readonly forgotten: EntityTable<ForgottenRow, 'addressDigest'>;
  readonly rules: EntityTable<VerdictRule, 'id'>;
  readonly changes: EntityTable<ChangeRow, 'id'>;
  readonly changeOrders: EntityTable<ChangeOrder, 'id'>;
  readonly invoices: EntityTable<ClientInvoice, 'id'>;
  readonly due: EntityTable<DueRow, 'clientId'>;
  /** What other settings or another agreement no longer note in a message: they can change back, its text is not stored. */
  readonly shelved: EntityTable<Incident, 'id'>;
  readonly notes: EntityTable<Note, 'id'>;
};

/** Every table that holds something of one client. */
export const CLIENT_TABLES = [
  'clients',
  'messages',
  'incidents',
  'verdicts',
  'agreements',
  'tallies',
  'health',
  'forgotten',
  'rules',
  'changes',
  'changeOrders',
  'invoices',
  'due',
  'shelved',
  'notes',
] as const;

/**
 * Describes the database; it is opened by `openDatabase`. Versions are additive: a change that takes something away
 * comes one version after the code stopped needing it, so that a roll-back still reads everything.
 */
export function defineDatabase(name: string = DATABASE_NAME): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    clients: 'id, *addresses',
    messages: 'key, clientId, [clientId+sentAt], [clientId+direction], [clientId+judgedWith]',
    incidents: 'id, messageKey, clientId, [clientId+sentAt]',
    verdicts: 'incidentId, clientId',
    agreements: 'clientId',
    tallies: 'clientId',
    health: 'clientId',
    forgotten: 'addressDigest',
  });
  database.version(2).stores({
    messages: 'key, clientId, [clientId+sentAt], [clientId+direction], [clientId+judgedWith], [clientId+address]',
    incidents: 'id, messageKey, clientId, [clientId+sentAt], [signal+clientId]',
    rules: 'id, clientId',
    changes: 'id, at, *clientIds',
    changeOrders: 'id, clientId',
    shelved: 'id, messageKey, clientId',
  });
  database.version(3).stores({
    notes: 'id, clientId',
    verdicts: 'incidentId, clientId, [clientId+verdict]',
    invoices: 'id, clientId',
    due: 'clientId',
  });
  return database;
}
