import { exportsTexts } from '../../locales/exports';
import type { Locale } from '../../locales/text';
import { createTexts } from '../../locales/texts';
import type { Agreement, Facts } from '../../model';
import type { ClientExport, ExportedIncident } from '../client-export';
import { findPrivate, type PrivateKind } from './find-private';

/** One thing that is hidden, and how often. */
export interface Hidden {
  readonly kind: PrivateKind;
  readonly text: string;
  readonly count: number;
}

/** A record without what was to be hidden, and what that was: the preview. */
export interface Redacted {
  readonly record: ClientExport;
  /** In the order in which it was first met. */
  readonly hidden: readonly Hidden[];
}

/**
 * Hides private details of the chosen kinds in every text of a record that comes from mail or from the user: quotes,
 * sentences around them, reasons, subjects, names, notes, agreement and addresses, account and ids with addresses in
 * them. Each is replaced by its kind in brackets, in the language of the export. In steps,
 * one an incident.
 */
export function* redactRecord(
  record: ClientExport,
  kinds: readonly PrivateKind[],
): Generator<void, Redacted, undefined> {
  const redact = new Redaction(record.locale, kinds);
  if (kinds.length === 0) return { record, hidden: [] };
  const { client, agreement } = record;
  const incidents: ExportedIncident[] = [];
  for (const exported of record.incidents) {
    incidents.push(incidentWith(redact, exported));
    yield;
  }
  return {
    record: {
      ...record,
      hidden: kinds,
      client: {
        ...client,
        name: redact.text(client.name),
        note: redact.text(client.note),
        addresses: client.addresses.map(redact.text),
      },
      agreement: agreement && agreementWith(redact, agreement),
      notes: record.notes.map((note) => ({ ...note, text: redact.text(note.text) })),
      incidents,
    },
    hidden: redact.hidden(),
  };
}

class Redaction {
  readonly #counts = new Map<string, Hidden>();
  readonly #places: Readonly<Record<PrivateKind, string>>;
  readonly #kinds: readonly PrivateKind[];

  constructor(locale: Locale, kinds: readonly PrivateKind[]) {
    const t = createTexts(locale, exportsTexts);
    this.#kinds = kinds;
    this.#places = {
      mail: t('hidden-mail'),
      account: t('hidden-account'),
      card: t('hidden-card'),
      phone: t('hidden-phone'),
    };
  }

  readonly text = (text: string): string => this.#replace(text, this.#kinds);

  /** For ids: long numbers in them are neither cards nor phones. */
  readonly id = (id: string): string => this.#replace(id, this.#kinds.includes('mail') ? ['mail'] : [], false);

  hidden(): readonly Hidden[] {
    return [...this.#counts.values()];
  }

  #replace(text: string, kinds: readonly PrivateKind[], counted = true): string {
    let end = 0;
    let replaced = '';
    for (const span of findPrivate(text, kinds)) {
      replaced += text.slice(end, span.start) + this.#places[span.kind];
      end = span.end;
      if (counted) this.#count(span.kind, text.slice(span.start, span.end));
    }
    return replaced + text.slice(end);
  }

  #count(kind: PrivateKind, text: string): void {
    const key = `${kind} ${text}`;
    this.#counts.set(key, { kind, text, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }
}

function incidentWith(redact: Redaction, exported: ExportedIncident): ExportedIncident {
  const { incident, message } = exported;
  return {
    ...exported,
    incident: {
      ...incident,
      id: redact.id(incident.id),
      messageKey: redact.id(incident.messageKey),
      quote: incident.quote === undefined ? undefined : redact.text(incident.quote),
      context: incident.context === undefined ? undefined : redact.text(incident.context),
      facts: factsWith(redact, incident.facts),
    },
    message: message && {
      ...message,
      key: redact.id(message.key),
      account: redact.id(message.account),
      subject: redact.text(message.subject),
    },
    reason: redact.text(exported.reason),
  };
}

const factsWith = (redact: Redaction, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? redact.text(value) : value]),
  );

const agreementWith = (redact: Redaction, agreement: Agreement): Agreement => ({
  ...agreement,
  deliverables: agreement.deliverables.map((item) => named(redact, item)),
  exclusions: agreement.exclusions.map((item) => named(redact, item)),
  limits: agreement.limits.map((limit) => ({ ...limit, name: redact.text(limit.name) })),
});

const named = <Item extends { readonly name: string; readonly alsoCalled: readonly string[] }>(
  redact: Redaction,
  item: Item,
): Item => ({ ...item, name: redact.text(item.name), alsoCalled: item.alsoCalled.map(redact.text) });
