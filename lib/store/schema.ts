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
import type { Stretch } from '../signals/history';
import type { ChangeRow } from './change-rows';

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
