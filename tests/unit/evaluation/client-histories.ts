/** Whole client histories, from the words of their messages to the band. Nobody in them is a real person. */

/** `<` the client, `>` the user; local time; text. Ids are m1, m2, … */
export type Step = readonly ['<' | '>', string, string];

export interface ClientHistoryCase {
  readonly name: string;
  readonly why: string;
  readonly now: string;
  readonly steps: readonly Step[];
  /** More fields of the record. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Lines "message signal severity" that must be found. */
  readonly found: readonly string[];
  /** Signals that must not be found at all. */
  readonly absent: readonly string[];
  readonly band: string;
}

export const WEEK = {
  1: [['09:00', '17:00']],
  2: [['09:00', '17:00']],
  3: [['09:00', '17:00']],
  4: [['09:00', '17:00']],
  5: [['09:00', '17:00']],
  6: [],
  7: [],
};

/** So many friendly messages, one every so many days from a morning on. */
const friendly = (first: string, count: number, step: number): readonly Step[] =>
  Array.from({ length: count }, (_, index) => [
    '<',
    Temporal.PlainDateTime.from(first)
      .add({ days: index * step })
      .toString({ smallestUnit: 'minute' }),
    FRIENDLY[index % FRIENDLY.length] ?? '',
  ]);

const FRIENDLY = [
  'The second draft of the menu is lovely, thank you.',
  'Page 3 is fine now. The photos follow on Thursday.',
  'We have chosen the green cover.',
  'The printer has confirmed the paper.',
] as const;

export const clientHistories: readonly ClientHistoryCase[] = [
  {
    name: 'a kind bakery',
    why: 'nothing but kind mail in working hours',
    now: '2026-07-01T10:00',
    steps: friendly('2026-05-04T10:00', 8, 7),
    found: [],
    absent: ['after-hours', 'flood', 'slow-reply', 'fading', 'ignored-boundary', 'late-payment'],
    band: 'steady',
  },
  {
    name: 'a florist who writes after closing time',
    why: 'three evenings in two weeks are a habit, which is minor and of time only',
    now: '2026-06-12T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 5, 7),
      ['<', '2026-06-03T20:00', 'The ribbons are here.'],
      ['<', '2026-06-05T20:30', 'Blue goes better with them.'],
      ['<', '2026-06-09T21:00', 'The vases came today.'],
    ],
    found: ['m6 after-hours note', 'm7 after-hours note', 'm8 after-hours minor'],
    absent: ['ignored-boundary', 'flood'],
    band: 'steady',
  },
  {
    name: 'a landlord who was asked to keep to office hours',
    why: 'after a boundary a late mail weighs more, and ignoring it is a matter of respect',
    now: '2026-06-20T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 5, 7),
      ['<', '2026-06-08T21:00', 'The plan of the attic is missing.'],
      ['>', '2026-06-09T09:00', 'Please do not write to me after hours. I answer between nine and five.'],
      ['<', '2026-06-10T21:00', 'And the plan of the cellar.'],
      ['<', '2026-06-16T22:00', 'And the garage.'],
    ],
    found: [
      'm8 after-hours moderate',
      'm8 ignored-boundary serious',
      'm9 after-hours moderate',
      'm9 ignored-boundary serious',
    ],
    absent: ['flood', 'fading'],
    band: 'strained',
  },
  {
    name: 'a client in New York',
    why: 'noon there is evening here: a fact, told by both clocks, and no more',
    now: '2026-07-01T10:00',
    steps: [...friendly('2026-05-04T10:00', 6, 7), ['<', '2026-06-15T18:00', 'The captions are on their way.']],
    more: { senderOffset: -240 },
    found: ['m7 after-hours note'],
    absent: ['ignored-boundary'],
    band: 'steady',
  },
  {
    name: 'a wedding couple before the day',
    why: 'four mails in half an hour without waiting for an answer, once',
    now: '2026-06-20T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      ['<', '2026-06-16T10:00', 'Is the seating plan with you?'],
      ['<', '2026-06-16T10:09', 'It has two new names.'],
      ['<', '2026-06-16T10:20', 'Table 4 is round after all.'],
      ['<', '2026-06-16T10:31', 'And the font should be the one of the invitations.'],
      ['<', '2026-06-16T10:40', 'That is all.'],
    ],
    found: ['m10 flood minor'],
    absent: ['after-hours', 'slow-reply'],
    band: 'steady',
  },
  {
    name: 'corrections in three parts',
    why: 'three mails that belong together are no flood',
    now: '2026-06-20T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      ['<', '2026-06-16T10:00', 'Here are the corrections.'],
      ['<', '2026-06-16T10:02', 'With the attachment this time.'],
      ['<', '2026-06-16T10:04', 'Page 5 is page 6.'],
    ],
    found: [],
    absent: ['flood'],
    band: 'steady',
  },
  {
    name: 'a museum that takes its time',
    why: 'a question was open for more than three working days',
    now: '2026-06-25T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      ['>', '2026-06-10T10:00', 'Which of the two captions shall I set?'],
      ['<', '2026-06-22T10:00', 'The longer one.'],
    ],
    found: ['m8 slow-reply minor'],
    absent: ['after-hours', 'fading'],
    band: 'steady',
  },
  {
    name: 'an out-of-office reply is no answer',
    why: 'what a machine writes answers nothing, and keeps no hours',
    now: '2026-06-20T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      ['>', '2026-06-10T16:00', 'Could you send me the text of the third panel?'],
      ['<', '2026-06-10T18:01', 'Automatic reply: I am out of the office until 15 June with limited access to email.'],
    ],
    found: ['m7 slow-reply minor'],
    absent: ['after-hours'],
    band: 'steady',
  },
  {
    name: 'a start-up that went quiet',
    why: 'weekly mail, then six weeks of nothing with a question open',
    now: '2026-07-25T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      ['>', '2026-06-09T10:00', 'When would you like to see the next draft?'],
    ],
    found: ['m6 fading minor', 'm7 slow-reply moderate'],
    absent: ['after-hours', 'flood'],
    band: 'steady',
  },
  {
    name: 'the same start-up, ended',
    why: 'from an ended client nobody waits for mail',
    now: '2026-07-25T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      ['>', '2026-06-09T10:00', 'When would you like to see the next draft?'],
    ],
    more: { status: 'ended' },
    found: [],
    absent: ['fading', 'slow-reply'],
    band: 'steady',
  },
  {
    name: 'a hotel that does not pay',
    why: 'put off twice after reminders, with an invoice overdue: serious each time, and it does not grow old',
    now: '2026-12-01T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      [
        '>',
        '2026-07-06T10:00',
        'Invoice 41 was due on 30 June and is still unpaid. Please transfer the amount this week.',
      ],
      ['<', '2026-07-08T10:00', 'We will pay you next month, the account is empty at the moment.'],
      ['>', '2026-08-10T10:00', 'A reminder: invoice 41 is six weeks overdue. Please pay it by Friday.'],
      ['<', '2026-08-12T10:00', 'The payment has to wait until the season is over.'],
    ],
    more: { invoices: [{ id: '41', dueAt: '2026-06-30', amount: 1200, currency: 'EUR' }] },
    found: ['m8 late-payment serious', 'm10 late-payment serious'],
    absent: ['ignored-boundary'],
    band: 'watch',
  },
  {
    name: 'the hotel that paid at last',
    why: 'a payment halves what was before it, and half a year of quiet does the rest',
    now: '2026-12-01T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 6, 7),
      [
        '>',
        '2026-07-06T10:00',
        'Invoice 41 was due on 30 June and is still unpaid. Please transfer the amount this week.',
      ],
      ['<', '2026-07-08T10:00', 'We will pay you next month, the account is empty at the moment.'],
    ],
    more: { invoices: [{ id: '41', dueAt: '2026-06-30', paidAt: '2026-09-01' }] },
    found: ['m8 late-payment serious'],
    absent: [],
    band: 'steady',
  },
  {
    name: 'an unpaid invoice that nobody speaks of',
    why: 'the debt stands on the last mail before it fell overdue, serious after a month, for as long as it is unpaid',
    now: '2026-07-25T10:00',
    steps: friendly('2026-05-04T10:00', 8, 7),
    more: { invoices: [{ id: '7', dueAt: '2026-06-10' }] },
    found: ['m6 late-payment serious'],
    absent: ['after-hours'],
    band: 'watch',
  },
  {
    name: 'an angry developer',
    why: 'insults on three days hold the relationship down, however kind it was before',
    now: '2026-06-20T10:00',
    steps: [
      ...friendly('2026-05-04T10:00', 5, 7),
      ['<', '2026-06-09T10:00', 'You are an incompetent idiot, a child could have drawn this.'],
      ['<', '2026-06-12T10:00', 'You are an idiot, and your whole studio are idiots.'],
      ['<', '2026-06-16T10:00', 'Only an idiot like you draws a door there.'],
    ],
    found: ['m6 demeaning serious'],
    absent: ['after-hours', 'fading'],
    band: 'strained',
  },
  {
    name: 'a new client',
    why: 'two mails are too few to say anything',
    now: '2026-06-20T10:00',
    steps: friendly('2026-06-01T10:00', 2, 7),
    found: [],
    absent: ['after-hours'],
    band: 'learning',
  },
];
