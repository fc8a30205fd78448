/** How `judge-history` judges a client history and what it answers. */
import { tellWhy } from '../../components/client/why';
import { type ClientJudgement, type FoundIn, judgeClient } from '../../lib/history/judge-client';
import { healthTexts } from '../../lib/locales/health';
import { sharedTexts } from '../../lib/locales/shared';
import { createTexts } from '../../lib/locales/texts';
import type { Health, SignalId } from '../../lib/model';
import { clientSignals } from '../../lib/signals';
import type { HistoryRecord } from './parse-history';

/** Judges a history with the extension's own engine; red lines are those by definition. */
export function judgeRecord({ messages, context, now }: HistoryRecord): ClientJudgement {
  const redLines = [...clientSignals].filter(([, { redLine }]) => redLine).map(([signal]) => signal);
  return judgeClient(messages, context, { now, redLines });
}

/** What is answered to a history, as plain data; numbers are rounded to a tenth. */
export const answerTo = (id: string, { findings, tallies, health }: ClientJudgement) => ({
  id,
  findings: findings.map(answerFinding),
  tallies,
  health: answerHealth(health),
});

const answerFinding = ({ messageKey, signal, severity, confidence, facts, quote }: FoundIn) => ({
  messageId: messageKey,
  signal,
  severity,
  confidence,
  facts,
  ...(quote !== undefined && { quote }),
});

const answerHealth = (health: Health) => ({
  score: rounded(health.score),
  band: health.band,
  trend: health.trend,
  messages: health.messages,
  days: health.days,
  dimensions: health.dimensions.map(({ dimension, health: left, points }) => ({
    dimension,
    health: rounded(left),
    points: rounded(points),
  })),
  explanation: {
    sentence: sentenceOf(health),
    ...health.explanation,
    contributions: health.explanation.contributions.map((each) => ({ ...each, points: rounded(each.points) })),
    withoutHeaviest: answerStanding(health.explanation.withoutHeaviest),
    afterQuietMonth: answerStanding(health.explanation.afterQuietMonth),
  },
});

const answerStanding = (standing: Health['explanation']['withoutHeaviest']) =>
  standing ? { band: standing.band, score: rounded(standing.score) } : null;

const rounded = (number: number | undefined): number | null =>
  number === undefined ? null : Math.round(number * 10) / 10;

/** The sentence that the client file tells, in English. */
function sentenceOf(health: Health): string {
  const shared = createTexts('en', sharedTexts);
  return tellWhy(health, {
    t: createTexts('en', healthTexts),
    dimension: (dimension) => shared(`dimension.${dimension}`),
    signal: (signal: SignalId) => clientSignals.get(signal)?.texts.en.title ?? signal,
    list: (items) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
  }).replace(/[\u2066-\u2069]/gu, '');
}
