/** The mailbox that the stand-in Gmail shows, as data. Everything in it is invented. */

export interface MailboxAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailboxMessage {
  /** ISO 8601 with offset in the sender's own zone ("2026-09-14T22:41:00+02:00"): the Date header, to the minute. */
  readonly sentAt: string;
  readonly from: MailboxAddress;
  readonly to: readonly MailboxAddress[];
  /** Own words: paragraphs separated by blank lines, plain text. */
  readonly text: string;
  /** Signature block, shown in Gmail's signature markup. */
  readonly signature?: string;
  /** Quotes the message before it in the thread, in Gmail's quote markup, with an attribution line in this locale. */
  readonly quotesPrevious?: string;
  /** HTML of the body instead of what is made from `text`; for states and attacks that tests need. */
  readonly html?: string;
  readonly attachments?: readonly string[];
  /** ISO 8601 with offset: when the message was moved here from another mail service. Its id tells this moment. */
  readonly importedAt?: string;
}

export interface MailboxThread {
  /** Stable name, for tests: "lumen-homepage". */
  readonly name: string;
  readonly subject: string;
  /** Newsletter or other mass mail: shows Gmail's "Unsubscribe". */
  readonly bulk?: boolean;
  /** Oldest first. */
  readonly messages: readonly MailboxMessage[];
}

export interface Mailbox {
  readonly owner: MailboxAddress;
  /** Other addresses that the owner sends from. */
  readonly aliases?: readonly string[];
  readonly threads: readonly MailboxThread[];
}
