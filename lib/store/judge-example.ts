import type { ExampleDraft } from '../messages';
import type { Finding, Message, NotedFinding } from '../model';
import { signals } from '../signals';
import { reasonOf } from '../signals/reason';
import type { ResolvedSettings } from './ingestion';
import { contextOf, type Judge } from './judging';

/** Nobody's own hours, sensitivity or switched-off signals. */
const NOBODY = { mutedSignals: [] };

/**
 * Judges a text that is no mail, as if somebody had written it to the user, with the user's settings. Nothing is stored.
 * Findings in the order of their words; facts about time come last.
 */
export function judgeExample(
  judge: Judge,
  settings: ResolvedSettings,
  { text, sentAt }: ExampleDraft,
): readonly NotedFinding[] {
  const message: Message = {
    key: 'example',
    clientId: 'example',
    threadId: 'example',
    direction: 'in',
    sentAt,
    sentAtBasis: sentAt === undefined ? 'none' : 'id',
    senderOffset: undefined,
    text,
  };
  const { findings } = judge.judgeMessage(message, { entries: [] }, contextOf(settings, NOBODY, undefined));
  return findings.toSorted((a, b) => startOf(a) - startOf(b)).map((finding) => describe(finding, settings.locale));
}

const startOf = ({ span }: Finding): number => span?.start ?? Number.POSITIVE_INFINITY;

const describe = (finding: Finding, locale: ResolvedSettings['locale']): NotedFinding => ({
  incidentId: `example:${finding.signal}`,
  signal: finding.signal,
  severity: finding.severity,
  confidence: finding.confidence,
  verdict: 'open',
  title: signals.get(finding.signal)?.texts[locale].title ?? finding.signal,
  reason: reasonOf(finding, locale),
  quote: finding.quote,
  span: finding.span,
  language: finding.language,
});
