// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHost, createSheet, HOST_ATTRIBUTE, removeStaleHosts } from '../../../lib/gmail/badge-host';
import { themeAround } from '../../../lib/gmail/badge-host-theme';

afterEach(() => document.body.replaceChildren());

const host = () => {
  const made = createHost(document, 'badge', createSheet('button { color: teal }'));
  document.body.append(made.element);
  return made;
};

describe('a host', () => {
  test('is a custom element with a closed shadow root', () => {
    const { element } = host();
    expect(element.localName).toMatch(/^[a-z]{8}-[a-z]{8}$/);
    expect(element.shadowRoot).toBeNull();
    expect(element.childNodes).toHaveLength(0);
  });

  test.each(['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'pointerdown'])(
    'keeps %s from Gmail’s shortcuts and headers',
    (type) => {
      const { container } = host();
      const heard = vi.fn();
      document.addEventListener(type, heard);
      container.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.removeEventListener(type, heard);
      expect(heard).not.toHaveBeenCalled();
    },
  );

  test.each(['click', 'keydown'])('a made-up %s does nothing', (type) => {
    const { container } = host();
    const button = document.createElement('button');
    const act = vi.fn();
    button.addEventListener(type, act);
    container.append(button);
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    expect(act).not.toHaveBeenCalled();
  });

  test('only custom elements are cleared away as left behind', () => {
    host();
    const table = document.createElement('table');
    table.setAttribute(HOST_ATTRIBUTE, 'a mail may say so');
    document.body.append(table);
    removeStaleHosts(document);
    expect([...document.body.children]).toEqual([table]);
  });
});

describe('the theme around an element', () => {
  const around = (background: string, colour = '') => {
    const outer = document.createElement('div');
    outer.style.backgroundColor = background;
    outer.style.color = colour;
    const inner = document.createElement('div');
    outer.append(inner);
    document.body.append(outer);
    return themeAround(inner);
  };

  test.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(31, 31, 31)', 'dark'],
    ['rgba(20, 20, 20, 0.9)', 'dark'],
    ['rgb(242, 246, 252)', 'light'],
    ['rgb(32 33 36 / 95%)', 'dark'],
  ])('%s is %s', (background, theme) => {
    expect(around(background)).toBe(theme);
  });

  test('over a photograph the letters decide', () => {
    expect(around('rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)')).toBe('dark');
    expect(around('rgba(255, 255, 255, 0.1)', 'rgb(32, 33, 36)')).toBe('light');
  });
});
