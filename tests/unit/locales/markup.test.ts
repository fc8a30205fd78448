/** Words that people read stand in the catalogues, never in the markup. */
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../../../{components,entrypoints}/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Attributes and props whose value somebody reads or hears. */
const READ_ALOUD =
  /^(aria-(label|description|roledescription|valuetext)|title|alt|placeholder|label|summary|legend|hint)$/;

test('there is markup', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(10);
});

test.each(Object.entries(sources))('%s has no words of its own', (_, source) => {
  expect(wordsIn(parseAst(source, { lang: 'tsx' }))).toEqual([]);
});

test('words in markup would be found', () => {
  const source = `const a = <p title="Late again">Invoice {'overdue'} <b>{t('x')}</b><i aria-label={\`pay \${x}\`} class="soft" /></p>;`;
  expect(wordsIn(parseAst(source, { lang: 'tsx' }))).toEqual(['Late again', 'Invoice', 'overdue', 'pay']);
});

/** Any node of the syntax tree (ESTree with JSX). */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function wordsIn(node: unknown, shown = false): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((child) => wordsIn(child, shown));
  if (!isNode(node)) return [];
  if (node.type === 'JSXText' || (shown && isText(node))) return words(textOf(node));
  if (node.type === 'JSXAttribute') return wordsIn(node.value, READ_ALOUD.test(attributeName(node)));
  const fields = Object.entries(node).filter(([name]) => name !== 'type');
  return fields.flatMap(([name, value]) => wordsIn(value, isShown(node, name, shown)));
}

/** Children of an element are shown; in an expression, only what it may come to is. */
function isShown(node: Node, field: string, shown: boolean): boolean {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return field === 'children';
  if (node.type === 'JSXExpressionContainer' || node.type === 'TemplateLiteral') return shown;
  if (node.type === 'ConditionalExpression') return shown && field !== 'test';
  if (node.type === 'LogicalExpression') return shown && field === 'right';
  return false;
}

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateElement';

function textOf(node: Node): string {
  const { value } = node;
  if (typeof value === 'string') return value;
  const raw = typeof value === 'object' && value !== null && 'raw' in value ? value.raw : '';
  return typeof raw === 'string' ? raw : '';
}

/** The product's name is the same in every language. */
const PRODUCT = 'Good Terms';

const words = (text: string): readonly string[] =>
  /\p{L}/u.test(text) && text.trim() !== PRODUCT ? [text.trim()] : [];

function attributeName({ name }: Node): string {
  return isNode(name) && typeof name.name === 'string' ? name.name : '';
}
