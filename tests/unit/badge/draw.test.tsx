/** @jsxImportSource ../../../components/badge/markup */
// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../../components/badge/markup/draw';

const page = document.createElement('div');

beforeEach(() => {
  draw(undefined, page);
  document.body.replaceChildren(page);
});

test('elements, components, fragments and texts become what they say', () => {
  const Greeting = ({ name }: { readonly name: string }) => (
    <>
      Dear <b>{name}</b>, {3} menus
    </>
  );
  draw(
    <p class="letter">
      <Greeting name="Flora" />
    </p>,
    page,
  );
  expect(page.innerHTML).toBe('<p class="letter">Dear <b>Flora</b>, 3 menus</p>');
});

test('what is false, null or undefined is not there', () => {
  draw(
    <p title={undefined} hidden={false}>
      {false}
      {null}
      {undefined}
      {true}
    </p>,
    page,
  );
  expect(page.innerHTML).toBe('<p></p>');
});

test('false is a value for ARIA', () => {
  draw(<button type="button" aria-expanded={false} disabled={true} />, page);
  expect(page.innerHTML).toBe('<button type="button" aria-expanded="false" disabled=""></button>');
});

test('markup in a text stays text', () => {
  draw(<p title={'"><script>'}>{'<img src=x onerror=alert(1)>'}</p>, page);
  expect(page.querySelector('img, script')).toBeNull();
  expect(page.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('drawing again keeps the elements and the focus, and changes what differs', () => {
  const line = (count: number) => (
    <button type="button" title={`${count} noted`}>
      {count} noted
    </button>
  );
  draw(line(1), page);
  const button = page.querySelector('button');
  button?.focus();
  draw(line(2), page);
  expect(page.querySelector('button')).toBe(button);
  expect(document.activeElement).toBe(button);
  expect(page.innerHTML).toBe('<button type="button" title="2 noted">2 noted</button>');
});

test('an attribute that is not said any more goes', () => {
  draw(<p lang="he" dir="rtl" />, page);
  draw(<p lang="en" />, page);
  expect(page.innerHTML).toBe('<p lang="en"></p>');
});

test('another element takes the place of one that does not fit, and the rest goes', () => {
  draw([<p key="a">menus</p>, <p key="b">signs</p>], page);
  draw(<ul />, page);
  expect(page.innerHTML).toBe('<ul></ul>');
});

test('a click does what was drawn last, once', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  draw(<button type="button" onClick={first} />, page);
  draw(<button type="button" onClick={second} />, page);
  page.querySelector('button')?.click();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
});

test('a button that was drawn again without an act does nothing', () => {
  const act = vi.fn();
  draw(<button type="button" onClick={act} />, page);
  draw(<button type="button" />, page);
  page.querySelector('button')?.click();
  expect(act).not.toHaveBeenCalled();
});

test('drawings are SVG, what stands beside them is not', () => {
  draw(
    <p>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M0 0h1" />
      </svg>
      <b>menus</b>
    </p>,
    page,
  );
  const namespaces = ['svg', 'path', 'b'].map((tag) => page.querySelector(tag)?.namespaceURI?.split('/').at(-1));
  expect(namespaces).toEqual(['svg', 'svg', 'xhtml']);
});
