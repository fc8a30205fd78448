import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT_LIMIT, QUOTE_LIMIT } from '../../../lib/model';
import { speakerOf } from '../../../lib/signals/index';
import { judgeMessage, judgeText, RULES_VERSION } from '../../../lib/signals/judge';
import { anyContext, clientMessage } from './context';

const NO_HISTORY = { entries: [] };
const INSULT = 'You are an incompetent amateur.';
const EXTRA = 'Could you also throw in a second cake while you are at it?';

const signalsIn = (text: string, more = {}) =>
  judgeText(text, anyContext(more))
    .findings.map(({ signal }) => signal)
    .sort();

describe('a message', () => {
  test('is judged by all signals at once, each with its own words', () => {
    const text = `Hi Ann.\n${EXTRA} Even an intern could do it.`;
    const { findings } = judgeText(text, anyContext());
    expect(findings.map(({ signal, quote }) => [signal, quote])).toEqual([
      ['scope', EXTRA],
      ['demeaning', 'Even an intern could do it.'],
    ]);
    for (const { span, quote } of findings) expect(text.slice(span?.start, span?.end)).toBe(quote);
  });

  test('has at most one finding a signal, the weightiest', () => {
    const { findings } = judgeText(`${INSULT} Shut the fuck up. You are a clown.`, anyContext());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'serious', quote: 'Shut the fuck up.' });
  });

  test('by the user gives no findings, but is counted in words and languages', () => {
    const judged = judgeMessage(clientMessage(INSULT, { direction: 'out' }), NO_HISTORY, anyContext());
    expect(judged).toEqual({ findings: [], marks: [], traits: [], languages: ['en'], words: 5, notJudged: [] });
  });

  test('by the user tells the boundary that was set, and what it is about', () => {
    const text = 'Hi Ann, the cake is in the oven.\nPlease stop calling me at night.';
    const { findings, marks } = judgeMessage(clientMessage(text, { direction: 'out' }), NO_HISTORY, anyContext());
    expect(findings).toEqual([]);
    expect(marks).toMatchObject([
      { signal: 'sets-boundary', about: ['after-hours'], quote: 'Please stop calling me at night.' },
    ]);
    expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual(marks.map(({ quote }) => quote));
  });

  test('by the user that sets two boundaries is about both', () => {
    const text = 'Please stop calling me at night. And please stop shouting at my staff.';
    const { marks } = judgeMessage(clientMessage(text, { direction: 'out' }), NO_HISTORY, anyContext());
    expect(marks).toMatchObject([{ about: ['after-hours', 'shouting'] }]);
  });

  test('by the user about "that" is about what the sentence before tells', () => {
    const text = 'You rang me at midnight. Please stop doing that.';
    const { marks } = judgeMessage(clientMessage(text, { direction: 'out' }), NO_HISTORY, anyContext());
    expect(marks).toMatchObject([{ about: ['after-hours'] }]);
  });

  test('by a client holds nothing that only users say', () => {
    const { findings, marks } = judgeText('Please stop calling me at night. The invoice is overdue.', anyContext());
    expect(marks).toEqual([]);
    expect(findings.filter(({ signal }) => speakerOf(signal) === 'user')).toEqual([]);
  });

  test('without a known time has the time signals not judged', () => {
    const judged = judgeMessage(
      clientMessage(INSULT, { sentAt: undefined, sentAtBasis: 'none' }),
      NO_HISTORY,
      anyContext(),
    );
    expect(judged.notJudged).toContain('after-hours');
    expect(judged.findings.map(({ signal }) => signal)).toEqual(['demeaning']);
  });

  test('that is empty has nothing found and nothing missed', () => {
    expect(judgeText('', anyContext())).toEqual({
      findings: [],
      marks: [],
      traits: [],
      languages: [],
      words: 0,
      notJudged: [],
    });
    expect(judgeText(' \n\t ', anyContext()).findings).toEqual([]);
  });
});

describe('only the sender’s own words count', () => {
  test.each([
    ['If a visitor writes "your bakery makes me sick", I will report it.'],
    ['A guest wrote "you are all useless and this is a joke", and we laughed.'],
    ['Her review says "you are a useless clown and I will ruin you", which hurt.'],
    ['Can you believe that a guest wrote "pay me back or I will destroy you" about the menu?'],
    ['Gość napisał „jesteście bandą idiotów i pożałujecie”, co mam odpisać?'],
    ['有客人写「你们就是一群废物，等着被投诉」，我该怎么回复？'],
  ])('the scorer does not hear what somebody else is quoted with: %s', (text) => {
    expect(signalsIn(text, { readers: ['scorer'] })).toEqual([]);
  });

  test.each([
    [`All good.\n\nOn Fri, 6 Feb 2026 at 11:52, Dele wrote:\n> ${INSULT}`],
    [`All good.\n\nFrom: Dele\nSent: 3 March 2026\nTo: Ann\n\n${INSULT}`],
    [`All good.\n\n---------- Forwarded message ---------\n${INSULT}`],
    [`All good.\n-- \nDele\n${INSULT}`],
  ])('nothing is found in %j', (text) => {
    expect(signalsIn(text)).toEqual([]);
  });

  test('words between quoted lines are the sender’s', () => {
    expect(signalsIn(`> The cake is ready.\n${INSULT}\n> Shall I send it?`)).toEqual(['demeaning']);
  });
});

describe('languages', () => {
  test('are judged sentence by sentence in mixed mail', () => {
    const text = `היי, העוגה הגיעה בזמן ותודה על הכול. ${INSULT}`;
    const { findings, languages, notJudged } = judgeText(text, anyContext());
    expect(languages).toEqual(['he', 'en']);
    expect(findings.map(({ signal, language }) => [signal, language])).toEqual([['demeaning', 'en']]);
    expect(notJudged).not.toContain('demeaning');
  });

  test('that no signal covers are said to be not judged', () => {
    const { languages, notJudged, findings } = judgeText('Die Torte war zu spät und Sie sind ein Idiot.', anyContext());
    expect(languages).toEqual(['de']);
    expect(notJudged).toEqual(expect.arrayContaining(['demeaning', 'scope']));
    expect(findings).toEqual([]);
  });

  test('of a greeting do not make the rest not judged', () => {
    const { notJudged } = judgeText('Bonjour! The cake came on time and the guests were happy with it.', anyContext());
    expect(notJudged).not.toContain('demeaning');
  });
});

describe('what the user set', () => {
  test('muted signals are neither found nor missed', () => {
    const judged = judgeText('Die Torte war zu spät.', anyContext({ mutedSignals: ['demeaning'] }));
    expect(judged.notJudged).not.toContain('demeaning');
    expect(signalsIn(INSULT, { mutedSignals: ['demeaning'] })).toEqual([]);
  });

  test('quiet tells no notes, balanced tells sure notes, thorough tells all', () => {
    const unsure = 'Could you also design the menu, please?';
    expect(signalsIn(EXTRA, { sensitivity: 'quiet' })).toEqual([]);
    expect(signalsIn(EXTRA, { sensitivity: 'balanced' })).toEqual(['scope']);
    expect(signalsIn(unsure, { sensitivity: 'balanced', readers: ['phrases'] })).toEqual([]);
    expect(signalsIn(unsure, { sensitivity: 'thorough', readers: ['phrases'] })).toEqual(['scope']);
  });
});

describe('evidence', () => {
  test('keeps quote and context within their limits', () => {
    const filler = 'the second tier of the cake was a little lower than the first one '.repeat(6);
    const { findings } = judgeText(`${filler}you are an incompetent amateur ${filler}`, anyContext());
    expect(findings).toHaveLength(1);
    expect(findings[0]?.quote?.length).toBeLessThanOrEqual(QUOTE_LIMIT);
    expect(findings[0]?.context?.length).toBeLessThanOrEqual(CONTEXT_LIMIT);
    expect(findings[0]?.context).toContain(findings[0]?.quote);
  });

  test('context never reaches into quoted history', () => {
    const { findings } = judgeText(`> The cake is ready.\n${INSULT}\n> Shall I send it?`, anyContext());
    expect(findings[0]?.context).toBe(INSULT);
  });

  test('stands in any text as it says', () => {
    const piece = fc.constantFrom(
      INSULT,
      EXTRA,
      '> ',
      '\n',
      ' ',
      'אתה אידיוט.',
      'أنت غبي.',
      'Jesteś idiotą.',
      '你是白痴。',
      '😀',
      '"',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { findings } = judgeText(text, anyContext({ sensitivity: 'thorough' }));
        for (const { quote, span, context } of findings) {
          expect(text.slice(span?.start, span?.end)).toBe(quote);
          expect(context).toContain(quote);
        }
        expect(new Set(findings.map(({ signal }) => signal)).size).toBe(findings.length);
      }),
    );
  });
});

test('the rules have a version', () => {
  expect(RULES_VERSION).toMatch(/^\d+-[0-9a-z]+$/);
});
