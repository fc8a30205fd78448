// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { TEXT_LIMIT } from '../../../lib/gmail/own-text';
import { rangesOf } from '../../../lib/gmail/ranges';
import { drawMail, readMail } from './read-own-text';

describe('a body as text', () => {
  test.each([
    ['blocks and breaks', '<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
    ['empty lines', '<div>One</div><div><br></div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['white space', '<div>\n  One\n\t two  </div>\n <span> three</span>', 'One two\nthree'],
    ['no-break spaces', '<div>10&nbsp;000 euros</div><div>&nbsp;</div><div>net</div>', '10 000 euros\n\nnet'],
    ['lines that are kept', '<pre style="white-space: pre-wrap">One\nTwo</pre>', 'One\nTwo'],
    ['words marked by Gmail’s search', '<div>over<span class="il">due</span> invoice</div>', 'overdue invoice'],
    ['words that may break', '<div>invoice<wbr>number</div>', 'invoicenumber'],
    [
      'tables',
      '<table><tr><td>Chairs</td><td>120</td></tr><tr><td>Tables</td><td>12</td></tr></table>',
      'Chairs 120\nTables 12',
    ],
    ['lists', '<ul><li>Roses</li><li>Lilies</li></ul>', 'Roses\nLilies'],
    ['emoji', '<div>Thanks <img data-emoji="🌷" alt="🌷"><img alt="🎂" src="x"></div>', 'Thanks 🌷🎂'],
    ['other images', '<div>Our logo <img alt="Hall of Roses" src="x"></div>', 'Our logo'],
    ['code', '<style>p { color: red }</style><script>alert(1)</script><div>Hi</div>', 'Hi'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(readMail(html).text).toBe(text);
  });

  test('of a mail that never ends is cut and marked', () => {
    const mail = readMail(`<div>${'The hall is cold. '.repeat(TEXT_LIMIT / 10)}</div>`.replaceAll('. ', '.<br>'));
    expect(mail.isCut).toBe(true);
    expect(mail.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
  });

  test('of one endless line is cut and marked', () => {
    expect(readMail('x'.repeat(TEXT_LIMIT + 1))).toMatchObject({ isCut: true });
  });

  test('two hundred elements deep is read', () => {
    const body = drawMail('');
    let deepest = body;
    for (let depth = 0; depth < 200; depth += 1) {
      const next = document.createElement('span');
      deepest.append(next);
      deepest = next;
    }
    deepest.textContent = 'The hall is cold.';
    expect(rangesOf(body, { start: 0, end: 3 }).map(String)).toEqual(['The']);
  });
});

describe('text that nobody can see is not read', () => {
  test.each([
    ['display: none', 'display:none'],
    ['visibility: hidden', 'visibility:hidden'],
    ['no size', 'font-size:0px'],
    ['one pixel', 'font-size:1px'],
    ['transparent', 'opacity:0'],
    ['white on white', 'color:rgb(255, 255, 255)'],
    ['nearly white on white', 'color:rgb(254, 252, 250)'],
    ['black on black', 'color:rgb(0, 0, 0);background-color:rgb(0, 0, 0)'],
    ['without colour', 'color:rgba(0, 0, 0, 0)'],
    ['off the page', 'position:absolute;left:-9999px'],
    ['pushed off the line', 'text-indent:-9999px'],
    ['in a box without height', 'max-height:0px;overflow:hidden'],
    ['clipped', 'position:absolute;clip:rect(0px, 0px, 0px, 0px)'],
  ])('%s', (_, style) => {
    expect(readMail(`<div>The cake is fine.</div><div style="${style}">You idiots.</div>`).text).toBe(
      'The cake is fine.',
    );
  });

  test('what is shown inside what is hidden is read', () => {
    expect(readMail('<div style="visibility:hidden">a<span style="visibility:visible">Seen.</span></div>').text).toBe(
      'Seen.',
    );
    expect(readMail('<div style="font-size:0px">a<span style="font-size:14px">Seen.</span></div>').text).toBe('Seen.');
  });

  test('white text on a coloured button is read', () => {
    expect(readMail('<a style="background-color:rgb(20, 60, 160);color:rgb(255, 255, 255)">Pay now</a>').text).toBe(
      'Pay now',
    );
  });

  test('white text on an image is read: nobody knows what the image shows', () => {
    expect(readMail('<div style="background-image:url(x.png);color:rgb(255, 255, 255)">Spring sale</div>').text).toBe(
      'Spring sale',
    );
  });

  test('in a dark theme light text is read', () => {
    const body = drawMail('<div>Good evening.</div>');
    document.body.style.color = 'rgb(255, 255, 255)';
    expect(rangesOf(body, { start: 0, end: 4 }).map(String)).toEqual(['Good']);
    document.body.removeAttribute('style');
  });
});

describe('the places of a span', () => {
  const HTML =
    '<div dir="ltr">The  cake\nwas <b>late</b> again.<br></div><blockquote type="cite">Noon?</blockquote><div>Not <i>good</i>.</div>';
  const rangesAt = (words: string) => {
    const start = readMail(HTML).text.indexOf(words);
    return { body: drawMail(HTML), span: { start, end: start + words.length } };
  };

  test.each([
    ['one text', 'The', ['The']],
    ['collapsed spaces', 'The cake was', ['The', 'cake\nwas']],
    ['several elements', 'was late again', ['was', 'late', 'again']],
    ['both sides of a quote', 'again.\n\nNot good', ['again.', 'Not', 'good']],
  ])('in %s', (_, words, texts) => {
    const { body, span } = rangesAt(words);
    expect(rangesOf(body, span).map((range) => range.toString().trim())).toEqual(texts);
  });

  test('are left out where the page has changed since', () => {
    const { body, span } = rangesAt('late');
    rangesOf(body, span);
    body.querySelector('b')!.textContent = 'early';
    expect(rangesOf(body, span)).toEqual([]);
  });

  test('are none for an empty span or one beyond the text', () => {
    const { body } = rangesAt('late');
    expect(rangesOf(body, { start: 3, end: 3 })).toEqual([]);
    expect(rangesOf(body, { start: 9000, end: 9010 })).toEqual([]);
  });
});
