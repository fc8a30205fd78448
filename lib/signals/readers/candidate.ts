import type { Confidence, Facts, Language, Severity, SignalId, Span } from '../../model';

/** What one reader sees of one signal in one sentence. */
export interface Candidate {
  readonly signal: SignalId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** In the message's text. */
  readonly span: Span;
  readonly language: Language;
  readonly facts: Facts;
}
