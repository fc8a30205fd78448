import type { RuleDraft } from '../messages';
import type { VerdictRule } from '../model';
import { openDatabase } from './database';
import { readRules } from './rules';
import { previewRule, type RulePreview } from './verdicts';
import { type Stop, watch } from './watch';

/** A rule of the user's with the name of the client it holds for; undefined: for everybody. */
export interface RuleView {
  readonly rule: VerdictRule;
  readonly client: string | undefined;
}

/** The rules that can be about a client, or all there are, the newest first. */
export function watchRules(
  clientId: string | undefined,
  listener: (rules: readonly RuleView[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(
    async (database) => {
      const rules = clientId === undefined ? await database.rules.toArray() : await readRules(database, [clientId]);
      const clients = await database.clients.bulkGet(rules.map((rule) => rule.clientId));
      const views = rules.map((rule, index): RuleView => ({ rule, client: clients[index]?.name }));
      return views.sort((a, b) => b.rule.at - a.rule.at);
    },
    listener,
    onError,
  );
}

/** What a rule would do to the past; undefined where it could not be given. Reads only. */
export const findPreview = async (draft: RuleDraft): Promise<RulePreview | undefined> =>
  previewRule(await openDatabase(), draft);
