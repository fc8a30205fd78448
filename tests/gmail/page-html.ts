import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/root.mjs';
import { escapeHtml } from './body';

/** What the page's script finds in the page: see `page/mail.js`. */
export interface PageData {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
}

const PAGE = join(root, 'tests', 'gmail', 'page');
const STYLE = join(PAGE, 'style');

/** Where the page's script is served, below https://mail.google.com. */
export const SCRIPT_PATH = '/_/scs/mail-static/_/js/';

/** Gmail's rules for its own page: scripts and styles by nonce, HTML only through its one Trusted Types policy. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: https:",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types gmail#html',
  ].join('; ');
}

/** The document: everything visible is drawn by its script from the data embedded in it. */
export function renderPage(data: PageData, nonce: string): string {
  const json = JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `<!doctype html>
<html lang="${escapeHtml(data.language)}" dir="${data.direction}" class="xiu1Fc" data-theme="${data.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gmail</title>
<link rel="icon" type="image/svg+xml" href="images/mail.svg">
<style nonce="${nonce}">${pageStyle()}</style>
<script type="application/json" id="mailbox-data" nonce="${nonce}">${json}</script>
<script type="module" nonce="${nonce}" src="${SCRIPT_PATH}main.js"></script>
</head>
<body class="aAU" dir="${data.direction}"></body>
</html>
`;
}

/** Source of one of the page's modules; undefined when there is none of that name. */
export function pageScript(name: string): string | undefined {
  const known = name.endsWith('.js') && readdirSync(PAGE).includes(name);
  return known ? readFileSync(join(PAGE, name), 'utf8') : undefined;
}

function pageStyle(): string {
  const files = readdirSync(STYLE).sort();
  return files.map((file) => readFileSync(join(STYLE, file), 'utf8')).join('\n');
}
