// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { measureBesideSender, measureLineStart, watchRoom } from '../../../lib/gmail/mount-room';

/** An element of the page that stands there: pixels from the left and from the top. */
function placed(left: number, right: number, top: number, bottom: number, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.append(text);
  const rect = new DOMRect(left, top, right - left, bottom - top);
  element.getBoundingClientRect = () => rect;
  element.getClientRects = () => [rect] as unknown as DOMRectList;
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('where the line fits into the last row of a header', () => {
  /** A header 600 pixels wide that ends at 40, its last row begins at 20; the line is 120 wide. */
  const measure = (direction: string, ...inRow: readonly HTMLElement[]) => {
    const header = placed(0, 600, 0, 40);
    header.append(placed(0, 200, 0, 18, 'Flora Lindqvist'), ...inRow);
    const host = placed(0, 600, 40, 40);
    host.style.direction = direction;
    document.body.append(header, host);
    return measureLineStart(host, header, placed(0, 120, 40, 64));
  };

  test('after the recipients', () => {
    expect(measure('ltr', placed(0, 40, 20, 40, 'to me'))).toBe(52);
  });

  test('after whatever stands beside the recipients, buttons without words included', () => {
    const details = placed(44, 60, 20, 40);
    details.setAttribute('role', 'button');
    expect(measure('ltr', placed(0, 40, 20, 40, 'to me'), details)).toBe(72);
  });

  test('from the right where Gmail reads from the right', () => {
    expect(measure('rtl', placed(560, 600, 20, 40, 'אל אני'))).toBe(52);
  });

  test('in the gap before something at the end of the row', () => {
    expect(measure('ltr', placed(0, 40, 20, 40, 'to me'), placed(400, 600, 20, 40, '22:41'))).toBe(52);
  });

  test('nowhere where recipients fill the row', () => {
    expect(measure('ltr', placed(0, 520, 20, 40, 'to me, Anna, the office, the bookkeeper'))).toBeUndefined();
  });

  test('nowhere where the last row holds nothing to stand beside', () => {
    expect(measure('ltr')).toBeUndefined();
  });
});

describe('room beside the sender', () => {
  const measure = (direction: string, sender: HTMLElement) => {
    const row = placed(100, 500, 0, 20);
    sender.style.direction = direction;
    row.append(sender);
    document.body.append(row);
    return measureBesideSender(sender);
  };

  test('goes from the end of the name to the end of the row', () => {
    expect(measure('ltr', placed(100, 260, 0, 20, 'Flora'))).toBe(240);
    expect(measure('rtl', placed(340, 500, 0, 20, 'פלורה'))).toBe(240);
  });

  test('is just enough for a shape where the name takes two rows', () => {
    const sender = placed(100, 500, 0, 40, 'Flora Lindqvist, flowers for every occasion');
    sender.getClientRects = () => [new DOMRect(100, 0, 400, 20)] as unknown as DOMRectList;
    expect(measure('ltr', sender)).toBe(34);
  });
});

describe('watching headers', () => {
  let resize = (_: readonly Element[]) => {};
  let arrive = (_: readonly Element[]) => {};
  const observed = new Set<Element>();
  const awaited = new Set<Element>();

  beforeEach(() => {
    observed.clear();
    awaited.clear();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void) {
          arrive = (targets) => callback(targets.map((target) => ({ target, isIntersecting: true })));
        }
        observe = (target: Element) => awaited.add(target);
        unobserve = (target: Element) => awaited.delete(target);
      },
    );
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: (entries: readonly { target: Element }[]) => void) {
          resize = (targets) => callback(targets.map((target) => ({ target })));
        }
        observe = (target: Element) => observed.add(target);
        unobserve = (target: Element) => observed.delete(target);
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  test('everything is read before anything is written', () => {
    const done: string[] = [];
    const recorded = (name: string) => ({
      prepare: () => done.push(`prepare ${name}`),
      measure: () => {
        done.push(`read ${name}`);
        return () => done.push(`write ${name}`);
      },
    });
    const room = watchRoom();
    const [one, other] = [placed(0, 600, 0, 40), placed(0, 600, 60, 100)];
    room.watch(one, recorded('badge'));
    room.watch(other, recorded('line'));
    resize([one, other]);
    expect(done).toEqual(['prepare badge', 'prepare line', 'read badge', 'read line', 'write badge', 'write line']);
  });

  test('nothing far from the screen is measured before it comes near', () => {
    const measured: string[] = [];
    const named = (name: string) => ({
      measure: () => {
        measured.push(name);
        return () => {};
      },
    });
    const room = watchRoom();
    const [near, far] = [placed(0, 600, 0, 40), placed(0, 600, 9000, 9040)];
    room.watch(near, named('near'));
    room.watch(far, named('far'));
    resize([near, far]);
    expect(measured).toEqual(['near']);
    expect([...awaited]).toEqual([far]);
    arrive([far]);
    expect(measured).toEqual(['near', 'far']);
    expect([...awaited]).toEqual([]);
  });

  test('nothing is measured in a thread that Gmail hides', () => {
    const measure = vi.fn(() => () => {});
    const room = watchRoom();
    const hidden = placed(0, 0, 0, 0);
    room.watch(hidden, { measure });
    resize([hidden]);
    expect(measure).not.toHaveBeenCalled();
  });

  test('a header is let go with the last thing that was fitted into it', () => {
    const header = document.createElement('div');
    const room = watchRoom();
    const leave = [1, 2].map(() => room.watch(header, { measure: () => () => {} }));
    leave[0]?.();
    expect(observed.has(header)).toBe(true);
    leave[1]?.();
    expect(observed.has(header)).toBe(false);
  });
});
