import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../../lib/text/own-words';

const kept = (text: string): string =>
  ownWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' / ');

describe('quoted history', () => {
  test.each([
    ['On Fri, 6 Feb 2026 at 11:52, Dele Akande wrote:'],
    ['On Fri, 6 Feb 2026 at 11:52, Dele Akande of the bakery on the corner\n<dele@bakery.example> wrote:'],
    ['‫בתאריך יום ג׳, 9 ביוני 2026 ב-20:15 מאת ‪Gal Shemesh‬‏:‬'],
    ['ב-24 במרץ 2026, סטודיו לוטם כתב:'],
    ['في الثلاثاء، 3 مارس 2026 في 2:02 م تمت كتابة ما يلي بواسطة فادي نعيم:'],
    ['W dniu pon., 9 lut 2026 o 11:20 Studio Kreska napisał(a):'],
    ['pon., 9 lut 2026 o 11:20 Studio Kreska <kreska@kreska.example> napisał(a):'],
    ['在 2026年6月1日，施敏 <shimin@yiwen.example> 写道：'],
    ['王芷瑄 <chihhsuan@mail.example> 於 2026年4月2日 週四 下午3:11 寫道：'],
    ['Am 12.03.2026 um 10:04 schrieb Jana Lutz <jana@lutz.example>:'],
    ['Le mar. 3 mars 2026 à 10:00, Luc Petit <luc@petit.example> a écrit :'],
    ['El mar, 3 mar 2026 a las 10:00, Ana Ruiz (<ana@ruiz.example>) escribió:'],
    ['Il giorno mar 3 mar 2026 alle ore 10:00 Ugo <ugo@mail.example> ha scritto:'],
    ['Em ter., 3 de mar. de 2026 às 10:00, Rui <rui@mail.example> escreveu:'],
    ['вт, 3 мар. 2026 г. в 10:00, Анна <anna@mail.example> пишет:'],
    ['2026年3月3日(火) 10:00 田中 <tanaka@mail.example> さんは書きました:'],
  ])('ends the own words at "%s", with and without ">"', (attribution) => {
    expect(kept(`The cake was late.\n\n${attribution}\nWe bake it on Friday.`)).toBe('The cake was late.');
    expect(kept(`The cake was late.\n\n${attribution}\n> We bake it on Friday.`)).toBe('The cake was late.');
  });

  test.each([
    ['-----Original Message-----'],
    ['---------- Forwarded message ---------'],
    ['Forwarded message:\n\n> From: Ann <ann@bakery.example>\n> Date: Tue, 3 Mar 2026\n>\n> The oven'],
    ['-----הודעה מקורית-----'],
    ['---- الرسالة الأصلية ----'],
    ['-------- Wiadomość oryginalna --------'],
    ['------------------ 原始邮件 ------------------'],
    ['From: Ann\nSent: 3 March 2026\nTo: Ben\nSubject: Cake'],
    ['*From:* Ann\n*Date:* 3 March 2026'],
    ['מאת: בועז אורן\nנשלח: יום רביעי 3 בספטמבר 2025 12:15\nנושא: תזכורת'],
    ['من: أنوار الحداد\nتاريخ الإرسال: الأحد، 25 يناير 2026\nإلى: بشاير'],
    ['Od: Anna\nWysłano: 3 marca 2026\nDo: Piotr'],
    ['发件人: 严立伟 <yanlw@dongtai.example>\n发送时间: 2026年3月24日 22:51\n收件人: 章悦'],
  ])('ends the own words at "%s"', (rule) => {
    expect(kept(`Thanks for the proof.\n\n${rule}\n\nYou are late.`)).toBe('Thanks for the proof.');
  });

  test('keeps answers between and below quoted lines', () => {
    const text = '> Is the venue booked?\nYes, on Monday.\n> And the band?\nNot yet.';
    expect(kept(text)).toBe('Yes, on Monday. / Not yet.');
  });

  test('does not take a sentence that ends in a colon for an attribution', () => {
    expect(kept('Our guest wrote:\n"The soup was cold."\nWhat do we answer?')).toContain('What do we answer?');
  });
});

describe('signatures and footers', () => {
  test.each([
    ['Please call me.\n-- \nAnn Lee\nBakery', 'Please call me.'],
    ['Please call me.\n\nBest regards,\nAnn Lee\nHead of Cakes', 'Please call me.'],
    ['Please call me.\n\nAnn Lee\nHead of Cakes\n+44 20 7946 0991\nwww.cakes.example', 'Please call me.'],
    ['Please call me.\n\nSent from my iPhone', 'Please call me.'],
    ['תתקשרי אליי.\n\nנשלח מה-iPhone שלי', 'תתקשרי אליי.'],
    ['אחכה לתשובה.\nבברכה,\nאורטל כהן', 'אחכה לתשובה.'],
    ['بانتظار ردكم.\nمع خالص التحية\nفادي', 'بانتظار ردكم.'],
    ['Czekam na odpowiedź.\nPozdrawiam\nEwa Wilk', 'Czekam na odpowiedź.'],
    ['等您回复。\n此致\n敬礼\n王芳', '等您回复。'],
    [
      'It is fine.\n\nThis e-mail and any attachments are confidential and may be privileged.\nDelete it.',
      'It is fine.',
    ],
    ['It is fine.\n\nTo unsubscribe from this list, click here.', 'It is fine.'],
    ['CAUTION: This email originated from outside of the organization.\nIt is fine.', 'It is fine.'],
  ])('leaves them out of %j', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  test('keeps a postscript below the farewell', () => {
    expect(kept('It is fine.\nRegards\nAnn\nP.S. You forgot the candles.')).toContain('You forgot the candles.');
  });

  test('keeps words below a divider in the middle of a long message', () => {
    const words = Array.from({ length: 30 }, (_, day) => `On day ${day + 1} the guests arrive at nine.`).join('\n');
    expect(kept(`First the plan.\n--\n${words}`)).toContain('On day 30');
  });

  test('keeps thanks when nothing else is said', () => {
    expect(kept('Thanks!\nAnn')).toBe('Thanks!\nAnn');
  });

  test('keeps a short last line that is a sentence in itself', () => {
    expect(kept('thanks\nand bring the cake too')).toContain('and bring the cake too');
  });
});

test('spans ascend, do not overlap and lie within any text', () => {
  const piece = fc.constantFrom(
    '> ',
    '-- ',
    'On 3 May 2026 Ann wrote:',
    'From: A',
    'Sent: B',
    'hello',
    '\n',
    '\r\n',
    ' ',
    '：',
    'x'.repeat(500),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of ownWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
