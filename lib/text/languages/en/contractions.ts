/** English contractions, with and without their apostrophe, as the words they stand for. */

const AUXILIARIES = [
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'would',
  'could',
  'should',
  'must',
  'might',
  'need',
];

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  aint: ['is', 'not'],
  "let's": ['let', 'us'],
  lets: ['let', 'us'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  youd: ['you', 'would'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  weve: ['we', 'have'],
  wed: ['we', 'would'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  wheres: ['where', 'is'],
  heres: ['here', 'is'],
  theres: ['there', 'is'],
  hes: ['he', 'is'],
  shes: ['she', 'is'],
  whos: ['who', 'is'],
  hows: ['how', 'is'],
  isnt: ['is', 'not'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  gimme: ['give', 'me'],
  lemme: ['let', 'me'],
  dunno: ['do', 'not', 'know'],
  couldve: ['could', 'have'],
  shouldve: ['should', 'have'],
  wouldve: ['would', 'have'],
  coulda: ['could', 'have'],
  shoulda: ['should', 'have'],
  "y'all": ['you', 'all'],
  yall: ['you', 'all'],
  "c'mon": ['come', 'on'],
  cmon: ['come', 'on'],
  "d'you": ['do', 'you'],
  dyou: ['do', 'you'],
  wtf: ['what', 'the', 'fuck'],
};
const contractions = new Map(Object.entries(WHOLE));
for (const verb of AUXILIARIES) {
  contractions.set(`${verb}n't`, [verb, 'not']);
  contractions.set(`${verb}nt`, [verb, 'not']);
  contractions.set(`${verb}n'`, [verb, 'not']);
}

/** Nouns keep their 's as a possessive; after these words it is a verb. */
const BEFORE_IS = new Set(
  'it he she that this what who where there here how when why everything everyone everybody something someone nothing nobody one'.split(
    ' ',
  ),
);
const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };

/** The words a contraction stands for; undefined when the word (lower case, straight apostrophe) is none. */
export function expandContraction(word: string): readonly string[] | undefined {
  const whole = contractions.get(word);
  if (whole) return whole;
  const at = word.lastIndexOf("'");
  if (at <= 0) return undefined;
  const [stem, ending] = [word.slice(0, at), word.slice(at + 1)];
  const verb = ENDINGS[ending];
  if (verb) return [...(expandContraction(stem) ?? [stem]), verb];
  return ending === 's' && BEFORE_IS.has(stem) ? [stem, 'is'] : undefined;
}

const AFTER_YOU_ARE = new Set(
  'a an the so such not just too really all being getting going doing making wasting kidding joking welcome right wrong late obviously clearly simply only absolutely completely totally no never'.split(
    ' ',
  ),
);
const AFTER_IT_IS = new Set(
  'a an the only just not so too really been hardly no very like because what all still already'.split(' '),
);
const AFTER_ID = new Set(
  'like love say rather want need be appreciate suggest prefer expect have really also'.split(' '),
);
const AFTER_COULD = new Set(['could', 'should', 'would', 'must', 'might']);

/** Words that are written like others: what they stand for is decided by their neighbours. */
export function expandByNeighbours(
  word: string,
  previous: string | undefined,
  next: string | undefined,
): readonly string[] | undefined {
  if (word === 'ur' || word === 'your' || word === 'yr')
    return next && AFTER_YOU_ARE.has(next) ? ['you', 'are'] : undefined;
  if (word === 'its') return next && AFTER_IT_IS.has(next) ? ['it', 'is'] : undefined;
  if (word === 'id') return next && AFTER_ID.has(next) ? ['i', 'would'] : undefined;
  if (word === 'of') return previous && AFTER_COULD.has(previous) ? ['have'] : undefined;
  return undefined;
}
