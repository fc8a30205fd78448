import type { Agreement, ChangeOrder, Client, ClientInvoice, VerdictRule } from '../model';
import type { Settings } from '../settings/settings';

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
