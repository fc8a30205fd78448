/** What is particular to one language when a request is compared with an agreement. Lists are words separated by blanks, as people write them. */
export interface LanguageWords {
  /** Cores under which a folded word is compared; the word itself need not be among them. Roots begin with "√". */
  stems(word: string): readonly string[];
  /** What may be taken off the front of a word in an agreement, which names things and speaks in no sentences. */
  readonly articles?: RegExp;
  /** More cores of a word in a request, where it may be a verb. */
  verbStems?(word: string): readonly string[];
  /** "two", "forty": value → words. */
  readonly numbers: Readonly<Record<number, string>>;
  /** "second", "third": value → words. */
  readonly ordinals: Readonly<Record<number, string>>;
  /** One more of the same, which may still be within a limit: "another". */
  readonly another: string;
  /** Beyond what there is: "extra", "additional". */
  readonly extra: string;
  /** Besides something: "also", "as well"; a request that says so is never taken as included. */
  readonly besides: string;
  /** In an exclusion: more of what is agreed, not a thing of its own ("further options", "other positions"). */
  readonly others: string;
  /** Rounds of revision by whatever name. */
  readonly rounds: string;
  /** Units that are used up in the course of the work, so that "another" may be within the limit. */
  readonly usedUp: string;
  /** "We shall do it ourselves": no request. */
  readonly bySelf: string;
  /** A lower bound or none: "minimum", "unlimited". */
  readonly unbounded: string;
  /** Words of work that tell little of what it is about: "design", "creation". */
  readonly generic: string;
  /** Beginnings of words that name work or its product: a request without any is not judged as "not listed". */
  readonly work: string;
  /** Words that carry nothing. */
  readonly stop: string;
  /** Words between two things listed: "and". */
  readonly joins: string;
  /** Groups of words that mean the same thing to an agreement, separated by "|". */
  readonly synonyms: string;
}
