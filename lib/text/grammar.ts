import { loadCompromise } from './compromise.cjs';
import type { Sentence } from './sentences';

/** Who is asked to do what. */
export interface Request {
  /** `you`: the reader; `us`: both sides ("let's add a page"). */
  readonly asked: 'you' | 'us';
  /** As written: "add". Where only a thing is asked for ("we need two more pages"), the verb of the wish. */
  readonly verb: string;
  /** What follows the verb, to the end of its clause, without punctuation. */
  readonly object: string;
}

interface Term {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** Punctuation after the term ends its clause. */
  readonly endsClause: boolean;
}

/**
 * The request in an English sentence: imperatives ("Add a form."), questions ("could you …") and wishes ("I need you to …",
 * "we need …"). Undefined where nothing is asked of the reader: "the designer will add a form", "thanks for adding one".
 * Runs compromise, which is slow: only for sentences that phrases have found worth it.
 */
export function requestIn(sentence: Sentence): Request | undefined {
  if (!known.has(sentence)) known.set(sentence, findRequest(sentence));
  return known.get(sentence);
}

/** Several phrases may ask about the same sentence. */
const known = new WeakMap<Sentence, Request | undefined>();

function findRequest(sentence: Sentence): Request | undefined {
  const terms = termsOf(sentence.text);
  for (let at = 0; at < terms.length; at++) {
    const request = askedAt(terms, at) ?? wishedAt(terms, at) ?? pleadedAt(terms, at) ?? imperativeAt(terms, at);
    if (request) return request;
  }
  return undefined;
}

function termsOf(text: string): readonly Term[] {
  // A type of our own at the border: compromise types the answer as `any`. `json()` would cost a sixth more.
  const documents: readonly { text: string; normal: string; tags?: ReadonlySet<string>; post: string }[][] =
    loadCompromise()(text).document;
  return documents.flatMap((terms) =>
    // The hidden half of a contraction has no text of its own.
    terms
      .filter(({ text: word }) => word !== '')
      .map(({ text: word, normal, tags, post }) => ({
        text: word,
        normal,
        tags: tags ?? new Set(),
        endsClause: /[,;:.!?–—()]/u.test(post),
      })),
  );
}

const MODALS = new Set("could can would will can't couldn't won't wouldn't might may should".split(' '));
/** After "you" these suggest; "you would love it" does not. */
const SUGGESTIONS = new Set(['could', 'can', 'might', 'may', 'should']);
const FILLERS = new Set(
  'please kindly also just then maybe perhaps possibly quickly pls plz so and or but oh ok now do either simply actually as well really only'.split(
    ' ',
  ),
);

/** "could you (please) add", "you might as well add". */
function askedAt(terms: readonly Term[], at: number): Request | undefined {
  const [first, second] = [terms[at]?.normal ?? '', terms[at + 1]?.normal ?? ''];
  const asks =
    (MODALS.has(first) && isYou(second)) || (isYou(first) && SUGGESTIONS.has(second) && !isQuestionBefore(terms, at));
  return asks ? actionFrom(terms, at + 2, 'you') : undefined;
}

const isYou = (word: string): boolean => word === 'you' || word === 'u' || word === 'ya';

/** "what could you …", "how would you …": a question, not a request. */
const isQuestionBefore = (terms: readonly Term[], at: number): boolean =>
  /^(?:if|what|how|when|where|why|whether)$/u.test(terms[at - 1]?.normal ?? '');

const WISHES = new Set('need want like love expect ask hope hoping thinking prefer counting request'.split(' '));

/** "I'd like you to add", "we need two more pages", "let us add". */
function wishedAt(terms: readonly Term[], at: number): Request | undefined {
  const first = terms[at]?.normal ?? '';
  if (/^let'?s$/u.test(first)) return actionFrom(terms, at + 1, 'us');
  if (first === 'let' && terms[at + 1]?.normal === 'us') return actionFrom(terms, at + 2, 'us');
  if (!/^(?:i|we|i'd|we'd|i'm|we're)$/u.test(first)) return undefined;
  for (let next = at + 1; next < Math.min(at + 5, terms.length); next++) {
    const word = terms[next]?.normal ?? '';
    if (/^(?:not|don't|won't|no|never|wouldn't|didn't)$/u.test(word)) return undefined;
    if (WISHES.has(word)) return wishFrom(terms, next);
    if (terms[next]?.endsClause) return undefined;
  }
  return undefined;
}

function wishFrom(terms: readonly Term[], wish: number): Request | undefined {
  const next = terms[wish + 1]?.normal ?? '';
  if (isYou(next)) {
    const after = terms[wish + 2]?.normal ?? '';
    if (after === 'to' || MODALS.has(after) || after === "'d") return actionFrom(terms, wish + 3, 'you');
    return undefined;
  }
  // "I would like to thank you": what the writer does.
  if (next === 'to' || next === 'that' || next === '' || terms[wish]?.endsClause) return undefined;
  return { asked: 'you', verb: terms[wish]?.text ?? '', object: clauseFrom(terms, wish + 1) };
}

const PLEAS = new Set(['please', 'kindly', 'pls', 'plz']);

/** "please add", wherever it stands: the verb need not be at the beginning of a clause. */
const pleadedAt = (terms: readonly Term[], at: number): Request | undefined =>
  PLEAS.has(terms[at]?.normal ?? '') && terms[at]?.endsClause === false ? actionFrom(terms, at + 1, 'you') : undefined;

const STATES = new Set(
  'is are was were looks look seems seem works work needs has have feels sounds went came goes'.split(' '),
);

/** "Add a form", "also add", at the beginning of a clause and with something to do it to. */
function imperativeAt(terms: readonly Term[], at: number): Request | undefined {
  const term = terms[at];
  if (!term?.tags.has('Imperative') || term.tags.has('Negative')) return undefined;
  if (!beginsClause(terms, at)) return undefined;
  const next = terms[at + 1];
  // "Design looks great": a noun that could be a verb.
  if (next && STATES.has(next.normal)) return undefined;
  if (
    !next ||
    term.endsClause ||
    (next.tags.has('Verb') && !next.tags.has('Particle') && !next.tags.has('PhrasalVerb'))
  )
    return undefined;
  return { asked: 'you', verb: term.text, object: clauseFrom(terms, at + 1) };
}

function beginsClause(terms: readonly Term[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && FILLERS.has(terms[before]?.normal ?? '') && !terms[before]?.endsClause) {
    before--;
  }
  return before < 0 || terms[before]?.endsClause === true;
}

/** "do" is one only before another verb: "do come", not "do another round". */
const isFiller = (terms: readonly Term[], at: number): boolean =>
  FILLERS.has(terms[at]?.normal ?? '') && (terms[at]?.normal !== 'do' || terms[at + 1]?.tags.has('Verb') === true);

function actionFrom(terms: readonly Term[], from: number, asked: Request['asked']): Request | undefined {
  let at = from;
  while (isFiller(terms, at)) at++;
  const verb = terms[at];
  if (!verb?.tags.has('Verb') || /^(?:be|have|not|been)$/u.test(verb.normal)) return undefined;
  return { asked, verb: verb.text, object: clauseFrom(terms, at + 1) };
}

function clauseFrom(terms: readonly Term[], from: number): string {
  const end = terms.findIndex((term, index) => index >= from && term.endsClause);
  return terms
    .slice(from, end < 0 ? undefined : end + 1)
    .map(({ text }) => text)
    .join(' ');
}
