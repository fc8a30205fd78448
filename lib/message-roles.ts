import type { Protocol } from './messages';

/** Who asks. `gmail`: our content script in Gmail's top frame; `page`: a page of this extension. */
export type Role = 'gmail' | 'page';

/**
 * Who may ask for what. A compromised Gmail tab can pose as our content script, so Gmail's side gets what badges need
 * and nothing more: it cannot change clients, agreements or settings, and it cannot read anything that it did not send.
 */
export const ROLES: { readonly [Name in keyof Protocol]: readonly Role[] } = {
  judgeThread: ['gmail'],
  reportReading: ['gmail'],
  giveVerdict: ['gmail', 'page'],
  giveRule: ['page'],
  takeRule: ['page'],
  openClientFile: ['gmail', 'page'],
  saveClient: ['page'],
  mergeClients: ['page'],
  splitClient: ['page'],
  undoChange: ['page'],
  keepApart: ['page'],
  judgeExample: ['page'],
  setClientStatus: ['page'],
  saveChangeOrder: ['page'],
  deleteChangeOrder: ['page'],
  saveNote: ['page'],
  deleteNote: ['page'],
  saveInvoice: ['page'],
  deleteInvoice: ['page'],
  deleteClient: ['page'],
  saveSettings: ['page'],
  restoreBackup: ['page'],
  recordBackup: ['page'],
};

/** The parts of the browser's `MessageSender` that a role is told by. The browser fills them in, not the sender. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What this extension is to the browser. */
export interface OwnFacts {
  readonly id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
}

const GMAIL_ORIGIN = 'https://mail.google.com';

/** Tells who sent a message; undefined: nobody who may ask anything. */
export function roleOf(sender: SenderFacts, own: OwnFacts): Role | undefined {
  if (sender.id !== own.id) return undefined;
  if (sender.origin === own.origin) return 'page';
  const isGmailTab = sender.origin === GMAIL_ORIGIN && sender.frameId === 0 && sender.tab?.id !== undefined;
  return isGmailTab ? 'gmail' : undefined;
}
