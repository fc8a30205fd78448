// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readMail } from './read-own-text';

const TOGGLE =
  '<div class="yj6qo ajU"><div class="ajR" role="button" aria-expanded="false"><img class="ajT" src=""></div></div>';
const gmailReply = (own: string, attribution: string, quoted: string) =>
  `<div dir="auto">${own}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${quoted}</blockquote></div>`;

const ADDRESS = '&lt;<a href="mailto:dana@cake-house.example">dana@cake-house.example</a>&gt;';

describe('replies of mail programs: own words stay, history goes, its introduction is kept apart', () => {
  test.each([
    [
      'Gmail, English',
      gmailReply(
        'The cake was late again.',
        `On Wed, Mar 11, 2026 at 9:30 AM Dana ${ADDRESS} wrote:`,
        'We deliver at noon.',
      ),
      'The cake was late again.',
      ['On Wed, Mar 11, 2026 at 9:30 AM Dana <dana@cake-house.example> wrote:'],
    ],
    [
      'Gmail, Hebrew',
      gmailReply('העוגה שוב איחרה.', `‫בתאריך יום ד׳, 11 במרץ 2026 ב-9:30 מאת ‪דנה‬‏ ${ADDRESS}:‬`, 'נספק בצהריים.'),
      'העוגה שוב איחרה.',
      ['‫בתאריך יום ד׳, 11 במרץ 2026 ב-9:30 מאת ‪דנה‬‏ <dana@cake-house.example>:‬'],
    ],
    [
      'Gmail, Arabic',
      gmailReply('تأخرت الكعكة مرة أخرى.', `في الأربعاء، ١١ مارس ٢٠٢٦, ٩:٣٠ ص دانا ${ADDRESS} كتب:`, 'نوصل ظهرا.'),
      'تأخرت الكعكة مرة أخرى.',
      ['في الأربعاء، ١١ مارس ٢٠٢٦, ٩:٣٠ ص دانا <dana@cake-house.example> كتب:'],
    ],
    [
      'Gmail, Polish',
      gmailReply(
        'Tort znowu się spóźnił.',
        `śr., 11 mar 2026 o 09:30 Dana ${ADDRESS} napisał(a):`,
        'Dowozimy w południe.',
      ),
      'Tort znowu się spóźnił.',
      ['śr., 11 mar 2026 o 09:30 Dana <dana@cake-house.example> napisał(a):'],
    ],
    [
      'Gmail, Chinese',
      gmailReply('蛋糕又迟到了。', `Dana ${ADDRESS} 于2026年3月11日周三 09:30写道：`, '我们中午送货。'),
      '蛋糕又迟到了。',
      ['Dana <dana@cake-house.example> 于2026年3月11日周三 09:30写道：'],
    ],
    [
      'Gmail, quoted again, with prefixes before its names',
      '<div>Still waiting.</div><div class="m_-8841723gmail_quote">On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:<br><blockquote class="m_-8841723gmail_quote">We deliver at noon.</blockquote></div>',
      'Still waiting.',
      ['On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:'],
    ],
    [
      'Gmail, history and signature folded away',
      `<div dir="ltr">Still waiting.</div>${TOGGLE}<span class="HOEnZb adL"><font color="#888888"><br>Miriam, Hall of Roses</font></span><div class="adL"><div class="gmail_quote"><div class="gmail_attr">On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:</div><blockquote class="gmail_quote">We deliver at noon.</blockquote></div></div>`,
      'Still waiting.',
      ['On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:'],
    ],
    [
      'Outlook on the web, with a signature',
      '<div>Still waiting.</div><div id="Signature"><p>Miriam<br>Hall of Roses</p></div><div id="appendonsend"></div><hr><div id="x_divRplyFwdMsg" dir="rtl"><b>מאת:</b> דנה<br><b>נשלח:</b> יום רביעי 11 מרץ 2026 09:30<br><b>אל:</b> מרים<br><b>נושא:</b> עוגה</div><div>נספק בצהריים.</div>',
      'Still waiting.',
      ['מאת: דנה נשלח: יום רביעי 11 מרץ 2026 09:30 אל: מרים נושא: עוגה'],
    ],
    [
      'Outlook for Windows',
      '<div class="WordSection1"><p class="MsoNormal">Still waiting.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>Od:</b> Dana &lt;dana@cake-house.example&gt;<br><b>Wysłano:</b> środa, 11 marca 2026 09:30<br><b>Do:</b> Miriam<br><b>Temat:</b> Tort</p></div><p class="MsoNormal">Dowozimy w południe.</p></div>',
      'Still waiting.',
      ['Od: Dana <dana@cake-house.example> Wysłano: środa, 11 marca 2026 09:30 Do: Miriam Temat: Tort'],
    ],
    [
      'Outlook that another program has stripped of its marks',
      '<p>还在等。</p><p>发件人: Dana<br>发送时间: 2026年3月11日 9:30<br>收件人: Miriam<br>主题: 蛋糕</p><p>我们中午送货。</p>',
      '还在等。',
      ['发件人: Dana 发送时间: 2026年3月11日 9:30 收件人: Miriam 主题: 蛋糕'],
    ],
    [
      'Apple Mail, which introduces inside the quote',
      '<div>Still waiting.</div><div><br><blockquote type="cite"><div>On 11 Mar 2026, at 09:30, Dana &lt;dana@cake-house.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>We deliver at noon.</div></blockquote></div>',
      'Still waiting.',
      ['On 11 Mar 2026, at 09:30, Dana <dana@cake-house.example> wrote:'],
    ],
    [
      'Thunderbird',
      '<p>Still waiting.</p><div class="moz-cite-prefix">Am 11.03.26 um 09:30 schrieb Dana:<br></div><blockquote type="cite" cite="mid:1@x"><pre class="moz-quote-pre">We deliver at noon.</pre></blockquote><div class="moz-signature">-- <br>Miriam</div>',
      'Still waiting.',
      ['Am 11.03.26 um 09:30 schrieb Dana:'],
    ],
    [
      'Yahoo',
      '<div class="yahoo-style-wrap"><div dir="ltr">Still waiting.</div></div><div id="ydp123yahoo_quoted_42" class="ydp123yahoo_quoted"><div><div>On Wednesday, March 11, 2026, 09:30:00 AM, Dana wrote:</div><div>We deliver at noon.</div></div></div>',
      'Still waiting.',
      ['On Wednesday, March 11, 2026, 09:30:00 AM, Dana wrote:'],
    ],
    [
      'Proton',
      '<div>Still waiting.</div><div class="protonmail_signature_block"><div>Sent with Proton Mail</div></div><div class="protonmail_quote">On Wednesday, March 11th, 2026 at 9:30 AM, Dana &lt;dana@cake-house.example&gt; wrote:<br><br><blockquote class="protonmail_quote" type="cite">We deliver at noon.</blockquote></div>',
      'Still waiting.',
      ['On Wednesday, March 11th, 2026 at 9:30 AM, Dana <dana@cake-house.example> wrote:'],
    ],
    [
      'plain text',
      'Still waiting.<br><br>On Wed, Mar 11, 2026 at 9:30 AM Dana<br>&lt;dana@cake-house.example&gt; wrote:<br><br>&gt; We deliver at noon.<br>&gt; Dana<br><br>-- <br>Miriam',
      'Still waiting.',
      ['On Wed, Mar 11, 2026 at 9:30 AM Dana <dana@cake-house.example> wrote:'],
    ],
  ])('%s', (_, html, text, attributions) => {
    expect(readMail(html)).toMatchObject({ text, attributions });
  });
});

describe('replies inside and below quotes', () => {
  test('stand between the parts of a quote', () => {
    const { text, isUncertain } = readMail(
      gmailReply(
        'See below.',
        'On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:',
        'Noon?</blockquote><div>Too late.</div><blockquote class="gmail_quote">Or eleven?</blockquote><div>Fine.</div><blockquote class="gmail_quote">Dana',
      ),
    );
    expect(text).toBe('See below.\n\nToo late.\n\nFine.');
    expect(isUncertain).toBe(false);
  });

  test('stand below a quote', () => {
    expect(
      readMail(`${gmailReply('', 'On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:', 'Noon?')}<div>Eleven.</div>`).text,
    ).toBe('Eleven.');
  });

  test('stand between quoted lines of plain text', () => {
    expect(readMail('&gt; Noon?<br>Too late.<br>&gt; Or eleven?<br>Fine.').text).toBe('Too late.\n\nFine.');
  });
});

describe('forwards', () => {
  test('are not the sender’s words, in Gmail', () => {
    const { text } = readMail(
      '<div>Did you see this?</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>מאת: <strong>דנה</strong><br>Date: יום ד׳, 11 במרץ 2026, 9:30<br>Subject: Cake</div><div>You people are all the same.</div></div>',
    );
    expect(text).toBe('Did you see this?');
  });

  test('without a word of the sender leave nothing', () => {
    const forward = readMail(
      '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Dana<br>Date: Wed, Mar 11, 2026, 9:30 AM<br>Subject: Cake</div><div>You people are all the same.</div></div>',
    );
    expect(forward).toMatchObject({ text: '', isUncertain: false });
  });

  test('go in Thunderbird and in plain text', () => {
    expect(
      readMail('<p>For you.</p><div class="moz-forward-container">-------- Forwarded Message --------<br>Idiots.</div>')
        .text,
    ).toBe('For you.');
    expect(
      readMail(
        'For you.<br><br>Begin forwarded message:<br><br>From: Dana<br>Date: 11 March 2026 at 09:30<br>To: Miriam<br><br>Idiots.',
      ).text,
    ).toBe('For you.');
  });

  test('go with quotation signs too, where a long line lost its own; answers to a quoted header stay', () => {
    const header =
      '&gt; From: Dana<br>&gt; Date: 11 March 2026 at 09:30<br>&gt; To: Miriam<br>&gt;<br>&gt; You people<br>';
    const own = readMail(`For you.<br><br>Forwarded message:<br><br>${header}are idiots.<br>&gt; Dana`);
    expect(own.text).toBe('For you.');
    const attribution = 'On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:';
    expect(readMail(`${attribution}<br>${header}They deliver at noon.`).text).toBe('They deliver at noon.');
  });
});

describe('what cannot be told with certainty', () => {
  test.each([
    [
      'a quote that no mail program marked',
      '<div>Look:</div><blockquote>You people are all the same.</blockquote>',
      'Look:',
    ],
    [
      'an introduction with no quote to see',
      'Hello.<br>On Wed, Mar 11, 2026 at 9:30 AM Dana &lt;d@c.example&gt; wrote:<br>We deliver at noon.',
      'Hello.',
    ],
    [
      'a quote that has lost its element',
      '<div>Hello.</div><div class="gmail_quote"><div class="gmail_attr">On Wed, Mar 11, 2026 at 9:30 AM Dana wrote:</div>We deliver at noon.</div>',
      'Hello.',
    ],
    ['a mail that is nothing but a quote', '<blockquote>Please call me.</blockquote>', 'Please call me.'],
    ['a mail that is nothing but a signature', '<div class="gmail_signature">Please call me.</div>', 'Please call me.'],
    ['a mail that Gmail has trimmed whole', `${TOGGLE}<div class="adL">Please call me.</div>`, 'Please call me.'],
  ])('%s is marked', (_, html, text) => {
    expect(readMail(html)).toMatchObject({ text, isUncertain: true });
  });

  test('a writer’s own indent and bold label are own words', () => {
    const html =
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Tables: 12</blockquote><div><b>Note:</b> no nuts.</div>';
    expect(readMail(html)).toMatchObject({ text: 'Tables: 12\nNote: no nuts.', isUncertain: false });
  });
});
