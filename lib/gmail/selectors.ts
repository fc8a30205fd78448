/**
 * Everything that hangs on how Gmail builds its page, in one place. When Gmail changes, this is the file to mend.
 * Each key has its candidates, best first; `find.ts` counts which of them still hit.
 * Message-level class names have been the same since 2016 at least; containers change about twice a year, hence the roles.
 */
export const selectors = {
  /** Subject line of an open thread. Since 2013 at least; the attribute since March 2018. */
  subject: ['h2.hP', 'h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]'],
  /** One message of the open thread, opened or not. ARIA roles, since 2016 at least. */
  item: ['[role="list"] > [role="listitem"]', '[role="listitem"]'],
  /** The same, by state; each alone, since browsers take ten times as long for a list of classes. Since 2013 at least. */
  openItem: ['.h7'],
  collapsedItem: ['.kv'],
  /** Behind the "n messages" counter. */
  countedItem: ['.kQ'],
  countedPart: ['.kx'],
  /** What Gmail has loaded of a message that was opened at least once. The class since 2013, the attributes since March 2018. */
  message: ['.adn[data-message-id]', '[data-legacy-message-id]', '[data-message-id]', '.adn'],
  /** Message header, without the body. Since 2013 at least. */
  header: ['.gE', '.gs'],
  /** Sender's name; exactly one in a header. Since 2013 at least. */
  sender: ['.gE .gD[email]', '.gD[email]', 'h3.iw [email]'],
  /**
   * The question mark in place of the sender's picture: the mail may be from somebody else (support.google.com/mail/answer/180707,
   * since 2016). Names of Gmail's own images; not seen in a page yet.
   */
  unverified: [
    'img.ajn[src*="gstatic.com/"][src*="unauth"]',
    'img.ajn[src*="gstatic.com/"][src*="unverified"]',
    'img.ajn[src*="gstatic.com/"][src*="question"]',
  ],
  /** What the sender's name is wrapped in; Gmail repaints inside it. Since 2018 or so; `iw` around it since 2013. */
  senderLine: ['.qu'],
  /** Recipients under the sender. `g2` since 2013 at least. */
  recipient: ['.hb [email]', '.g2[email]'],
  /** The date, with the whole of it in the title. Since 2013 at least. */
  time: ['.g3[title]', '.gK [title][alt]'],
  /** The mail itself. The first class since 2013; the others on it come and go (`aXjCH` until 2020, `aiL` since). */
  body: ['.ii.gt .a3s', '.a3s', '.ii.gt'],
  /** The element around the body whose `jslog` tells the message id once more. Seen in August 2025. */
  bodyFrame: ['.ii.gt', '.ii'],
  /** The star in the header; its `jslog` tells thread and message id once more. Seen in August 2025. */
  star: ['.zd[jslog]'],
  /** "View entire message", where Gmail shows only the beginning. Since 2013 at least. */
  clipped: ['a[href*="view=lg"]', '.iX'],
  /** "Unsubscribe" beside the sender of mass mail. Since 2015 or so. */
  unsubscribe: ['.Ca'],
  /** A reply or draft that is being written. Since 2013 at least. */
  draft: ['.M9', '[contenteditable="true"]', '[role="textbox"]'],
  /** The part of the page that shows the current view; hidden ones stay in the page. An ARIA role, since 2008. */
  pane: ['[role="main"]'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SelectorKey = keyof typeof selectors;

/**
 * Places whose content is not Gmail's word: the mail itself, which may hold forged headers, and the details pop-up, which
 * repeats the header. Nothing is looked for inside them.
 */
export const STRANGE_PLACES = '.ii, .a3s, .ajA';

/** The mail itself: bodies are looked for outside bodies only, so that a forged body in a mail is not one. */
export const BODY = '.a3s';

/** Where something is being written: typing there is not a change. `M9` and `ip` are Gmail's reply boxes. */
export const COMPOSE = '[contenteditable="true"], [contenteditable=""], [role="textbox"], [role="dialog"], .M9, .ip';

/** A list item that was never opened, or that hides behind the "n messages" counter. */
export const COLLAPSED = '.kv, .kQ, .kx, [aria-expanded="false"]';

/** A list item that is open. */
export const OPEN = '.h7, [aria-expanded="true"]';

/** Gmail's "show trimmed content" button inside a mail. Since 2013 at least. */
export const TOGGLE = 'yj6qo';

/** Gmail's note under a clipped mail, "View entire message". */
export const CLIPPED_NOTE = 'iX';

/**
 * Marks inside a body whose text was rewritten: by Google's translation (its font elements, since 2015 or so), by that of
 * Edge and of Firefox; and the link in a mail that only says that a confidential one is to be had elsewhere (since 2018).
 */
export const REWRITTEN =
  'font[style*="vertical-align: inherit"] > font, [_msttexthash], [data-moz-translations-id], a[href*="//confidential-mail.google.com/"]';

/** Chrome says with a class that it translated the whole page. */
export const TRANSLATED_PAGE = '.translated-ltr, .translated-rtl';

/** Mail has no frames; Gmail (AMP, since 2019) and extensions that decrypt put them in. */
export const FRAME = 'iframe, object';

/** What Gmail folds away because it says the same as an earlier message; believed only after the {@link TOGGLE}. */
export const TRIMMED = ['adL', 'HOEnZb', 'h5'] as const;

/** Outlook for Windows draws this line above the header of the mail that is answered (colours since 2007 and 2013). */
export const OUTLOOK_LINE = /border-top:\s*solid\s*#(?:e1e1e1|b5c4df)/i;

/**
 * What mail programs call the parts of a mail, as class, id or name. When mails are quoted again, Gmail and Outlook put
 * prefixes before it (`m_8841…gmail_quote`, `x_divRplyFwdMsg`), so names are compared by their ends.
 */
export const bodyMarks = {
  /** Holds an attribution and a blockquote, and sometimes the reply itself. Gmail, Proton, Spark, Zoho. */
  root: [
    'gmail_quote',
    'gmail_quote_container',
    'gmail_extra',
    'protonmail_quote',
    'messageReplySection',
    'zmail_extra',
  ],
  /** Quoted history from end to end. Yahoo, Outlook for Mac, new Outlook, Tutanota. */
  quote: ['yahoo_quoted', 'OLK_SRC_BODY_SECTION', 'mail-editor-reference-message-container', 'tutanota_quote'],
  /** "On Tuesday, Ann wrote:". Gmail, Thunderbird. */
  attribution: ['gmail_attr', 'moz-cite-prefix'],
  /** "From: … Sent: …": what follows is history. Outlook on the web and on phones. */
  header: ['divRplyFwdMsg'],
  /** A forwarded mail. Thunderbird. */
  forward: ['moz-forward-container'],
  /** Gmail (three ways), Thunderbird, Outlook (web, phones), Proton, Yahoo on phones, Apple Mail. */
  signature: [
    'gmail_signature',
    'gmail_signature_prefix',
    'moz-signature',
    'Signature',
    'ms-outlook-mobile-signature',
    'protonmail_signature_block',
    'ymail_android_signature',
    'ymail_ios_signature',
  ],
} as const satisfies Record<string, readonly string[]>;

export type BodyMark = keyof typeof bodyMarks;
