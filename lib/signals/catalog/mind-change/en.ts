import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (changed|change|change of) [our|me|his|their|the] (mind|minds|heart) (,|$|about|again|and|on|i|we|since|after|let us|please|so)
    (had|having|have) [a] (rethink|second thoughts|change of heart|reconsidered|a rethink)
    (go|going|switch|switching|revert|reverting|return|returning|went|change) [it|everything|us] back to (the|version|a|option|what|plan|our|last|how|one|serif|white|blue|red) ...5 (after all|please|,|$|instead|version|one|original|i know|sorry|draft|we|now)
    (want|wants|like|prefer|need|take|make|use|do|going|go) ...6 after all (,|$|and|i|we|so|please)
    (not|no longer) (want|wants|need|needs|wanting|going with|go with|using|happy with|like|liking|doing) ...5 after all
    (decided|prefer|rather|rather you did) [now] not ...5 after all
    (know|realise|aware) [that] (i|we) [had|have|already] (approved|said yes|signed off|agreed|gave|told you|confirmed|okayed|ok'd|asked for|chose|picked|said ok|decided|said go|wanted|signed) ...8 (but|however|though|now|and yet|yet)
    (i|we) [had|have|already|did] (approved|signed off|confirmed|okayed|agreed on|agreed to|finalised|gave|said yes|settled on|signed|chose|picked) ...8 (but [now|we now|i]|, however|, yet|but (the|i|we|now|she|he|my|our|director)) ...6 (want|like|prefer|different|instead|change|red|not|rather|wants|move|think|wants it|changed|rethink|drop|longer)
    (forget|disregard|ignore|scrap|scratch|never mind) (what|everything|all|my|the|our) [of] [that|last|previous|earlier|i|we] ...2 (said|told|approved|approval|wrote|decided|asked|agreed|signed|gave|sign-off|yes|ok|chose)
    (actually|hm|hmm|wait|ok|no|nah|sorry) [,] (scrap|scratch|forget|cancel|undo) (that|it|this|the)
    (take back|withdraw|pull back|revoke|retract|cancel|rescind|reverse|undo|overturned|withdrawn) (my|our|what|the|its|her|his) (approval|yes|said|ok|okay|sign-off|decision|consent|confirmation|go-ahead|choice|own decision)
    (no longer|not any more|not anymore|do not) (want|like|happy with|need|fond of) (the|it|this|that) ...6 (i|we) (picked|chose|ordered|approved|asked|wanted|agreed|signed|selected|confirmed|loved)
    (told|asked) you (to|for) ...6 , (please|but|now|make|put|could) ...6 (back|now|instead|again|after all|anyway)
    put (them|that|everything) back ...3 (how|the way|where|in|as|please|,|$)
    (slept|sleeping|sleep) on it (and) ...10
    (i|we) (thought|was sure|were sure|was certain|loved|liked|said|wanted) ...8 (but|now|,) ...3 (now|no longer|today|today i|changed|prefer|would now|different)
    (our|the|my) (decision|choice|plan|yes) ...6 (is off|is out|no longer|has changed|has turned into)
    (plans|requirements|our plans) (have|has) changed [and|,|so]
    (dropping|drop|scrapping|ditching|abandoning|throwing out|reversing) ...8 (we had|we'd|i had|i'd|that we|we) (approved|agreed|settled|confirmed|signed|picked|chosen|chose|wanted)
    (was|were) wrong to (choose|pick|go|select|approve|say)
    (opposite of|contrary to|different from) what (i|we) (asked|said|told|confirmed|approved|wanted|agreed)
    (not going|let us not|not) ...2 (live|ahead|go|print|launch) after all
    (despite|after) (approving|the green light|having approved|signing off|our approval|having signed|my approval) ...10
    (completely|totally|entirely|whole) (different|new) direction
    (cancel|stop) our yes
    (said|gave) (yes|the go-ahead|the green light|go ahead) ...8 (but no|but stop|but now|, but|please stop|but hold)
    (think|believe) we will go back to
    reverting to ...5 after all
    `,
  ),
];
