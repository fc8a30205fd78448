/** How a report looks, on screen and on paper. Its digest stands in the report's own policy: no other style is applied. */
export const REPORT_STYLE = `
:root { color-scheme: light; --line: #c9ced6; --soft: #4d5766; }
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #4d5766; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem; max-inline-size: 50rem; font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; color: #16202c; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin-block: 0 1.5rem; }
h2 { font-size: 1.3rem; margin-block: 2.5rem 0.75rem; }
h3 { font-size: 1.05rem; margin-block: 0 0.5rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.92rem; margin-block: 0.5rem 1rem; }
caption { text-align: start; color: var(--soft); padding-block: 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.5rem; border-block-end: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
thead th { font-weight: 600; }
.counts th:last-child, .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
article { border-block-start: 1px solid var(--line); padding-block: 1.25rem; }
blockquote { margin: 0.75rem 0; padding: 0.5rem 0.9rem; border-inline-start: 4px solid #5b6b80; background: #f3f5f8; white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; }
.context { border-inline-start-color: var(--line); background: none; color: var(--soft); }
.soft { color: var(--soft); }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: 0.4rem; } }
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  header { min-block-size: 60vh; break-after: page; }
  h2, h3 { break-after: avoid; }
  article, tr, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
  blockquote, .context { background: none; }
}
`;

/** SHA-256 of {@link REPORT_STYLE} in base64, as a content security policy names it; a test keeps them together. */
export const REPORT_STYLE_DIGEST = 'sha256-gus5oGgNzDWoca4X6c12K827sNFj991hnk8Jtc1EHeo=';
