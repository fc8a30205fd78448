/** @jsxImportSource ../../../components/badge/markup */
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Badge, type BadgeProps } from '../../../components/badge/badge';
import { draw as render } from '../../../components/badge/markup/draw';
import { NotedLine, type NotedLineProps } from '../../../components/badge/noted-line';
import { UpdateNote } from '../../../components/badge/update-note';
import { badgeTexts } from '../../../lib/locales/badge';
import { BANDS, type Language } from '../../../lib/model';
import { printing } from './florist-thread';

const page = document.createElement('div');
const $ = <Kind extends HTMLElement>(selector: string) => {
  const found = page.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector} in ${page.textContent}`);
  return found;
};
const buttons = () => [...page.querySelectorAll('button')];
const pressed = (label: string) =>
  buttons()
    .find((button) => button.textContent === label)
    ?.click();

beforeEach(() => {
  render(null, page);
  document.body.replaceChildren(page);
});

describe('a badge', () => {
  const draw = (props: Partial<BadgeProps> = {}) =>
    render(
      <Badge
        locale="en"
        texts={badgeTexts[props.locale ?? 'en']}
        band="strained"
        trend="worse"
        messages={24}
        openFile={() => {}}
        {...props}
      />,
      page,
    );

  test('is a button named with the product, the band, the trend and what it does', () => {
    draw();
    expect($('button').getAttribute('aria-label')).toBe('Good Terms · Strained · Getting worse · Open client file');
  });

  test.each(BANDS)('shows %s as a word and a shape', (band) => {
    draw({ band });
    expect($('.word').textContent).not.toBe('');
    expect(page.querySelectorAll('.shape > *').length).toBeGreaterThan(0);
  });

  test('every band has a shape of its own', () => {
    const shapes = BANDS.map((band) => {
      draw({ band });
      return $('.shape').outerHTML;
    });
    expect(new Set(shapes).size).toBe(BANDS.length);
  });

  test('counts messages instead of a trend while learning', () => {
    draw({ band: 'learning', messages: 3 });
    expect($('button').textContent).toBe('Learning3');
    expect($('button').getAttribute('aria-label')).toContain('3 messages so far');
    expect(page.querySelector('.trend')).toBeNull();
  });

  test('reads from the right in Hebrew', () => {
    draw({ locale: 'he' });
    expect([$('button').dir, $('button').lang, $('.word').textContent]).toEqual(['rtl', 'he', 'מתוח']);
  });

  test('opens the client file', () => {
    const openFile = vi.fn();
    draw({ openFile });
    $('button').click();
    expect(openFile).toHaveBeenCalledTimes(1);
  });
});

describe('the line', () => {
  const draw = (props: Partial<NotedLineProps> = {}) => {
    const silent = { toggle: () => {}, giveVerdict: () => {}, openFile: () => {} };
    const closed = { noted: [printing], notJudged: 0, isOpen: false, failed: undefined };
    render(<NotedLine locale="en" texts={badgeTexts[props.locale ?? 'en']} {...silent} {...closed} {...props} />, page);
  };
  const noted = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...printing, incidentId: `incident ${index}` }));

  test.each<[Language, number, string]>([
    ['en', 1, '1 thing noted'],
    ['en', 2, '2 things noted'],
    ['he', 1, 'סומן דבר אחד'],
    ['he', 2, 'סומנו שני דברים'],
    ['he', 3, 'סומנו 3 דברים'],
    ['pl', 1, 'odnotowano 1 rzecz'],
    ['pl', 3, 'odnotowano 3 rzeczy'],
    ['pl', 5, 'odnotowano 5 rzeczy'],
    ['zh', 2, '2 条记录'],
    ['ar', 1, 'ملاحظة واحدة'],
    ['ar', 2, 'ملاحظتان'],
    ['ar', 11, '11 ملاحظة'],
  ])('in %s says %i rightly', (locale, count, expected) => {
    draw({ locale, noted: noted(count) });
    expect($('button').textContent).toBe(expected);
  });

  test('while closed is one button that says so', () => {
    draw();
    expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual(['false']);
  });

  test('does not count what was set aside', () => {
    draw({ noted: [printing, { ...printing, incidentId: 'other', verdict: 'dismissed' }] });
    expect($('button').textContent).toBe('1 thing noted');
    draw({ noted: [{ ...printing, verdict: 'dismissed' }] });
    expect($('button').textContent).toBe('Set aside');
  });

  test('says that a message could not be judged, and that this is no praise', () => {
    draw({ noted: [], notJudged: 2, isOpen: true });
    expect($('button').textContent).toBe('Not fully judged');
    expect($('.aside').textContent).toContain('could not be judged here');
  });

  test('opens to title, confidence, reason and quote', () => {
    draw({ isOpen: true });
    expect($('.title').textContent).toBe('Work beyond the agreement Likely');
    expect($('.reason').textContent).toBe(printing.reason);
    expect($('blockquote').textContent).toBe(printing.quote);
  });

  test('a quote keeps its own language and direction', () => {
    draw({ isOpen: true, noted: [{ ...printing, quote: 'אולי גם תפריטים?', language: 'he' }] });
    expect([$('blockquote').getAttribute('dir'), $('blockquote').lang]).toEqual(['auto', 'he']);
  });

  test('markup in a quote is text', () => {
    const quote = '<img src=x onerror=alert(1)><style>*{display:none}</style>';
    draw({ isOpen: true, noted: [{ ...printing, quote, title: quote, reason: quote }] });
    expect($('blockquote').textContent).toBe(quote);
    expect(page.querySelector('img, style')).toBeNull();
  });

  test('a fact about time has no quote', () => {
    draw({ isOpen: true, noted: [{ ...printing, quote: undefined, span: undefined, language: undefined }] });
    expect(page.querySelector('blockquote')).toBeNull();
  });

  test('verdict buttons are named with their finding and tell the verdict', () => {
    const giveVerdict = vi.fn();
    draw({ isOpen: true, giveVerdict });
    const names = buttons().map((button) => button.getAttribute('aria-label'));
    expect(names).toContain('Not this: Work beyond the agreement');
    pressed('Not this');
    pressed('Confirm');
    expect(giveVerdict.mock.calls).toEqual([
      [printing.incidentId, 'dismissed'],
      [printing.incidentId, 'confirmed'],
    ]);
  });

  test.each(['confirmed', 'dismissed'] as const)('what was %s can be taken back', (verdict) => {
    const giveVerdict = vi.fn();
    draw({ isOpen: true, giveVerdict, noted: [{ ...printing, verdict }] });
    expect($('.verdict [role="status"]').textContent).not.toBe('');
    pressed('Undo');
    expect(giveVerdict).toHaveBeenCalledWith(printing.incidentId, 'open');
  });

  test('the focus stays with the buttons that replace the one that was pressed', () => {
    const giveVerdict = () => draw({ isOpen: true, noted: [{ ...printing, verdict: 'confirmed' }] });
    draw({ isOpen: true, giveVerdict });
    pressed('Confirm');
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  test('a verdict that was not saved is said beside its finding', () => {
    draw({ isOpen: true, failed: printing.incidentId });
    expect($('.failed').textContent).toBe('This was not saved. Please try again.');
  });

  test('leads to the client file', () => {
    const openFile = vi.fn();
    draw({ isOpen: true, openFile });
    pressed('Open client file');
    expect(openFile).toHaveBeenCalledTimes(1);
  });
});

test('the note after an update says what to do and can be closed', () => {
  const close = vi.fn();
  render(<UpdateNote locale="pl" close={close} />, page);
  expect($('[role="status"]').textContent).toContain('Odśwież tę kartę');
  $('button').click();
  expect(close).toHaveBeenCalledTimes(1);
});
