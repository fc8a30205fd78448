import type { Finding, Mark, Message, StandingFinding } from '../../../lib/model';
import type { JudgingContext } from '../../../lib/signals/context';
import type { ClientHistory } from '../../../lib/signals/history';
import type { Judge } from '../../../lib/store/judging';

const WEEK = 7 * 86_400_000;

/** Words that the judge of these tests finds, and the signals they stand for. */
const KEYWORDS = { pathetic: 'demeaning', extra: 'scope', cousin: 'competitor' } as const;

/**
 * A judge by keywords and hours of UTC: enough to see what the store does with a judgement. It counts how often it was
 * asked, and forgets nothing that a real one would tell: words need text, times need a time, an agreement covers requests.
 */
export function createKeywordJudge(rulesVersion = '1'): Judge & { readonly asked: { words: number; times: number } } {
  const asked = { words: 0, times: 0 };
  const judgeTimes: Judge['judgeTimes'] = (message, history, context, words) => {
    asked.times++;
    return [...words, ...findTimes(message, history, context)];
  };
  return {
    rulesVersion,
    timeSignals: new Set(['after-hours']),
    asked,
    judgeTimes,
    judgeSilence: (history, _, now) => findSilence(history, now),
    judgeMessage(message, history, context) {
      asked.words++;
      const words = message.text.split(/\s+/).filter((word) => word !== '');
      return {
        findings:
          message.direction === 'out' ? [] : [...findWords(message, context), ...findTimes(message, history, context)],
        marks: message.direction === 'out' ? findMarks(message) : [],
        traits: message.text.includes('?') ? ['asks'] : [],
        languages: words.length > 0 ? ['en'] : [],
        words: words.length,
        notJudged: message.sentAt === undefined ? ['after-hours'] : [],
      };
    },
  };
}

function findWords({ text }: Message, context: JudgingContext): readonly Finding[] {
  return Object.entries(KEYWORDS).flatMap(([word, signal]): readonly Finding[] => {
    const start = text.indexOf(word);
    if (start < 0 || context.mutedSignals.includes(signal)) return [];
    if (signal === 'scope' && context.agreement?.deliverables.some(({ name }) => name === word)) return [];
    const sentenceStart = text.lastIndexOf('.', start) + 1;
    const sentenceEnd = text.indexOf('.', start);
    return [
      {
        signal,
        severity: context.sensitivity === 'thorough' ? 'serious' : 'moderate',
        confidence: 'likely',
        quote: word,
        span: { start, end: start + word.length },
        context: text.slice(sentenceStart, sentenceEnd < 0 ? undefined : sentenceEnd + 1).trim(),
        language: 'en',
        facts: {},
      },
    ];
  });
}

/** A question of the user's that nobody has answered for a week stands open. */
function findSilence({ entries }: ClientHistory, now: number): readonly StandingFinding[] {
  const last = entries.at(-1);
  if (!last?.traits?.includes('asks') || last.direction === 'in' || now - last.sentAt < WEEK) return [];
  return [
    {
      signal: 'slow-reply',
      severity: 'minor',
      confidence: 'possible',
      quote: undefined,
      span: undefined,
      context: undefined,
      language: undefined,
      facts: {},
      messageKey: last.key,
      since: last.sentAt + WEEK,
    },
  ];
}

/** The user says "please stop". */
function findMarks({ text }: Message): readonly Mark[] {
  const start = text.indexOf('please stop');
  if (start < 0) return [];
  const span = { start, end: start + 'please stop'.length };
  return [{ signal: 'sets-boundary', about: ['scope'], quote: 'please stop', span }];
}

const isAfterHours = (at: number): boolean => {
  const hour = new Date(at).getUTCHours();
  return hour < 9 || hour >= 17;
};

/** A habit is what was done three times, this time included; what asks for "tonight" weighs more, and says so. */
function findTimes(
  { sentAt, text, direction }: Message,
  { entries }: ClientHistory,
  context: JudgingContext,
): readonly Finding[] {
  if (direction === 'out' || sentAt === undefined || !isAfterHours(sentAt)) return [];
  if (context.mutedSignals.includes('after-hours') || context.schedule.zone === 'Pacific/Auckland') return [];
  const before = entries.filter((entry) => entry.direction === 'in' && isAfterHours(entry.sentAt)).length;
  const asks = text.split(/(?<=\.)\s*/).find((sentence) => sentence.includes('tonight'));
  return [
    {
      signal: 'after-hours',
      severity: before >= 2 ? 'minor' : 'note',
      confidence: asks ? 'likely' : 'possible',
      quote: undefined,
      span: undefined,
      context: asks,
      language: undefined,
      facts: { before },
    },
  ];
}
