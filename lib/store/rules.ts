import Dexie from 'dexie';
import { digest } from '../digest';
import type { Incident, RuleScope, VerdictRule } from '../model';
import { phraseOf } from './phrase-of';
import type { Database } from './schema';

/** Stands for everybody where a client's id would stand; ids are never empty. */
export const EVERYBODY = '';

/** The narrowest first: the user spoke of it most closely. */
const NARROWEST_FIRST: readonly RuleScope[] = ['phrase', 'everywhere', 'signal'];

/** The rule that a word on one incident becomes; undefined where there are no words that it could be about. */
export function ruleFor(
  incident: Pick<Incident, 'clientId' | 'signal' | 'quote' | 'language'>,
  scope: RuleScope,
  verdict: VerdictRule['verdict'],
  at: number,
): VerdictRule | undefined {
  const { signal, quote, language } = incident;
  if (scope !== 'signal' && quote === undefined) return undefined;
  const clientId = scope === 'everywhere' ? EVERYBODY : incident.clientId;
  const phrase = scope === 'signal' ? '' : phraseOf(quote ?? '');
  return {
    id: ruleIdOf(scope, clientId, signal, phrase),
    scope,
    clientId,
    signal,
    phrase,
    quote,
    language,
    verdict,
    at,
  };
}

/** The same client, signal and words: the same rule. */
export const ruleIdOf = (scope: RuleScope, clientId: string, signal: string, phrase: string): string =>
  `${scope}:${clientId}:${signal}:${phrase === '' ? '' : digest(phrase)}`;

/** Whether a rule is about an incident. */
export const isCovered = (rule: VerdictRule, { clientId, signal, quote }: Incident): boolean =>
  rule.signal === signal &&
  (rule.clientId === EVERYBODY || rule.clientId === clientId) &&
  (rule.scope === 'signal' || (quote !== undefined && phraseOf(quote) === rule.phrase));

/** The rule that decides on an incident: the narrowest of those about it. */
export const decidingRule = (rules: readonly VerdictRule[], incident: Incident): VerdictRule | undefined =>
  rules
    .filter((rule) => isCovered(rule, incident))
    .sort((a, b) => NARROWEST_FIRST.indexOf(a.scope) - NARROWEST_FIRST.indexOf(b.scope))[0];

/** The rules that can be about incidents of some clients. */
export const readRules = ({ rules }: Database, clientIds: readonly string[]): Promise<readonly VerdictRule[]> =>
  rules
    .where('clientId')
    .anyOf([...new Set([EVERYBODY, ...clientIds])])
    .toArray();

/** All stored incidents that a rule is about. */
export function readCovered({ incidents }: Database, rule: VerdictRule): Promise<readonly Incident[]> {
  const bySignal = incidents.where('[signal+clientId]');
  const found =
    rule.clientId === EVERYBODY
      ? bySignal.between([rule.signal, Dexie.minKey], [rule.signal, Dexie.maxKey])
      : bySignal.equals([rule.signal, rule.clientId]);
  return found.filter((incident) => isCovered(rule, incident)).toArray();
}
