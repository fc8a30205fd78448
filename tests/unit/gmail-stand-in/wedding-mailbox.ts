import type { Mailbox, MailboxAddress, MailboxMessage } from '../../gmail/mailbox';

/** A wedding photographer's post: one long thread, one short, mail in five languages, a newsletter, no reply. */

export const noa: MailboxAddress = { name: 'Noa Ferber', address: 'noa@ferberphoto.example' };
const iris: MailboxAddress = { name: 'Iris Caldwell', address: 'iris@caldwellwedding.example' };
const planner: MailboxAddress = { name: 'Marta Quell', address: 'marta@quellevents.example' };
const maya: MailboxAddress = { name: 'מאיה ברק', address: 'maya@barak-events.example' };
const samir: MailboxAddress = { name: 'سمير الخطيب', address: 'samir@khatib-halls.example' };
const ewa: MailboxAddress = { name: 'Ewa Zielińska', address: 'ewa@zielinska-sluby.example' };
const lin: MailboxAddress = { name: '林晓梅', address: 'lin@xiaomei-hunli.example' };
const studio: MailboxAddress = { name: 'Lens & Light Weekly', address: 'news@lenslight.example' };

const NOA_SIGNATURE = 'Noa Ferber\nFerber Photography\nhttps://ferberphoto.example';
const IRIS_SIGNATURE = 'Iris Caldwell\n+44 20 7946 0000';

const fromIris = (sentAt: string, text: string, more: Partial<MailboxMessage> = {}): MailboxMessage => ({
  sentAt,
  from: iris,
  to: [noa],
  text,
  signature: IRIS_SIGNATURE,
  ...more,
});

const fromNoa = (sentAt: string, text: string, more: Partial<MailboxMessage> = {}): MailboxMessage => ({
  sentAt,
  from: noa,
  to: [iris],
  text,
  signature: NOA_SIGNATURE,
  quotesPrevious: 'en',
  ...more,
});

const albumMessages: readonly MailboxMessage[] = [
  fromIris(
    '2026-10-02T10:14:00+01:00',
    'Hello Noa,\n\nThe day went by in a blur, thank you for being so calm through all of it.\n\nWhen may we see the first pictures?',
  ),
  fromNoa(
    '2026-10-02T14:40:00+03:00',
    'Hi Iris,\n\nIt was a joy. The gallery will be with you within four weeks, as agreed.',
  ),
  fromIris('2026-10-09T21:55:00+01:00', 'Any news?', { quotesPrevious: 'en-GB' }),
  fromNoa('2026-10-10T09:05:00+03:00', 'Still inside the four weeks: the 30th is the date in our contract.'),
  fromIris('2026-10-17T23:48:00+01:00', 'My mother is asking every day. Could you send twenty of them tonight?', {
    quotesPrevious: 'en-GB',
  }),
  fromNoa('2026-10-18T10:01:00+03:00', 'I can send ten previews on Monday.'),
  fromIris(
    '2026-10-30T18:20:00+00:00',
    'They are lovely. Could you also put together an album design while you are at it?\n\nThere is no hurry, Sunday is fine.',
    { quotesPrevious: 'en-GB' },
  ),
  fromNoa('2026-11-01T11:30:00+02:00', 'The album is not part of the package; I have attached what it would cost.', {
    attachments: ['album-offer.pdf', 'samples.zip'],
  }),
  fromIris(
    '2026-11-18T22:37:00+00:00',
    'Really? We thought that would be included.\n\nPlease reply to planner@quellevents.example too & see https://caldwellwedding.example/album <draft>.',
    {
      to: [noa, planner],
      quotesPrevious: 'en-GB',
    },
  ),
];

export const weddingMailbox: Mailbox = {
  owner: noa,
  threads: [
    { name: 'caldwell-album', subject: 'Our pictures & the album', messages: albumMessages },
    {
      name: 'quell-timeline',
      subject: 'Timeline for the 12th',
      messages: [
        {
          sentAt: '2026-11-17T09:12:00+00:00',
          from: planner,
          to: [noa],
          text: 'Morning Noa,\n\nguests arrive at 15:00, the speeches begin at 18:30. Does that leave you enough light?',
        },
        {
          sentAt: '2026-11-17T13:02:00+02:00',
          from: noa,
          to: [planner],
          text: 'Plenty, thank you. I will be there at 13:00.',
          quotesPrevious: 'en',
        },
      ],
    },
    {
      name: 'barak-hall',
      subject: 'צילום החתונה באולם',
      messages: [
        {
          sentAt: '2026-11-15T20:24:00+02:00',
          from: maya,
          to: [noa],
          text: 'היי נועה,\n\nהזוג מבקש להתחיל שעה מוקדם יותר. זה מתאים לך?',
        },
        {
          sentAt: '2026-11-16T08:50:00+02:00',
          from: noa,
          to: [maya],
          text: 'בוקר טוב, מתאים בשמחה.',
          quotesPrevious: 'he',
        },
        {
          sentAt: '2026-11-16T23:10:00+02:00',
          from: maya,
          to: [noa],
          text: 'מעולה. תוכלי גם לצלם את החינה ביום חמישי? בלי תוספת מחיר כמובן.',
          quotesPrevious: 'he',
        },
      ],
    },
    {
      name: 'khatib-rehearsal',
      subject: 'بروفة يوم الجمعة',
      messages: [
        {
          sentAt: '2026-11-12T17:04:00+03:00',
          from: samir,
          to: [noa],
          text: 'مساء الخير نوا،\n\nهل يمكنك الحضور إلى البروفة يوم الجمعة؟',
        },
        {
          sentAt: '2026-11-13T09:30:00+02:00',
          from: noa,
          to: [samir],
          text: 'صباح الخير، سأكون هناك.',
          quotesPrevious: 'ar',
        },
      ],
    },
    {
      name: 'zielinska-faktura',
      subject: 'Faktura za sesję',
      messages: [
        {
          sentAt: '2026-11-10T09:31:00+01:00',
          from: ewa,
          to: [noa],
          text: 'Dzień dobry,\n\nfaktura zostanie opłacona w piątek.',
        },
        { sentAt: '2026-11-10T11:00:00+02:00', from: noa, to: [ewa], text: 'Dziękuję!', quotesPrevious: 'pl' },
      ],
    },
    {
      name: 'xiaomei-hunli',
      subject: '婚礼照片',
      messages: [
        { sentAt: '2026-11-08T12:23:00+08:00', from: lin, to: [noa], text: '您好，\n\n照片什么时候可以给我们？' },
        { sentAt: '2026-11-08T09:45:00+02:00', from: noa, to: [lin], text: '下周三之前。', quotesPrevious: 'zh-CN' },
      ],
    },
    {
      name: 'lens-light-weekly',
      subject: 'Winter light: nine ways to use a grey sky',
      bulk: true,
      messages: [
        {
          sentAt: '2026-11-19T06:00:00+00:00',
          from: studio,
          to: [noa],
          text: '',
          html: '<table width="100%"><tbody><tr><td><h2>Winter light</h2><p>Nine ways to use a grey sky.</p></td></tr></tbody></table>',
        },
      ],
    },
  ],
};
