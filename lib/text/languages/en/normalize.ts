/** English spelling: one spelling for British and American, typing habits, letters repeated for emphasis. */

const OUR = /(col|fav|behavi|hon|lab|neighb|hum|flav|rum|endeav|harb|vig)our/u;
const RE_ENDINGS: Readonly<Record<string, string>> = {
  centre: 'center',
  theatre: 'theater',
  metre: 'meter',
  litre: 'liter',
  programme: 'program',
  grey: 'gray',
};

const PLAIN = /^[a-z]*$/;

/** One spelling of an English word or beginning of a word; lower case in, lower case out. */
export function foldEnglish(word: string): string {
  const lower = PLAIN.test(word)
    ? word
    : word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[’ʼ`´]/gu, "'");
  return (RE_ENDINGS[lower] ?? lower)
    .replace(OUR, '$1or')
    .replace(/([aeiou][a-z]*)iz(?=e|i|a|$)/u, '$1is')
    .replace(/([^l]e)ll(?=ed|ing|ation)/u, '$1l');
}

const HABITS: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  yous: 'you',
  r: 'are',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  tnx: 'thanks',
  thanx: 'thanks',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tom: 'tom',
  bc: 'because',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  tho: 'though',
  thru: 'through',
  msg: 'message',
  ppl: 'people',
  yr: 'your',
  yrs: 'years',
  wk: 'week',
  mins: 'minutes',
  min: 'minute',
  hrs: 'hours',
  hr: 'hour',
  abt: 'about',
  b4: 'before',
  gr8: 'great',
  k: 'ok',
  okay: 'ok',
  ty: 'thanks',
  nite: 'night',
  lil: 'little',
  dis: 'this',
  da: 'the',
  n: 'and',
  nd: 'and',
  urself: 'yourself',
  yourselve: 'yourself',
  seperate: 'separate',
  seperately: 'separately',
  recieve: 'receive',
  recieved: 'received',
  definately: 'definitely',
  imediately: 'immediately',
  immediatly: 'immediately',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  wich: 'which',
  allways: 'always',
  alot: 'lot',
  incase: 'case',
  mum: 'mom',
  mums: 'moms',
  favor: 'favor',
  nothin: 'nothing',
  doin: 'doing',
  ya_: 'you',
};

/** Forms of one English word that is no contraction. */
export function englishForms(word: string): string[] {
  const folded = foldEnglish(word);
  const plain = folded.replace(/'s?$/u, '');
  const habit = HABITS[plain] ?? plain;
  const forms = [habit];
  if (folded !== plain) forms.push(folded);
  if (habit !== plain) forms.push(plain);
  // "sooooo", "pleeease"
  if (/(\p{L})\1\1/u.test(plain))
    forms.push(plain.replace(/(\p{L})\1{2,}/gu, '$1$1'), plain.replace(/(\p{L})\1{2,}/gu, '$1'));
  return forms;
}
