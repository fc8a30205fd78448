import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    after (all|everything) [that] (i|we) [have] (done|did|gave|given|went) ...3 for (you|u)
    after (all i have|all we have|everything we|everything i|all the) ...4 (for you|together|given you|gave you|you repay|you do this)
    (this) is (how|the way|what) (you|i|we) (repay|thank|treat|get|pay)
    (repay|thank|reward) (me|us) (with|by|like)
    if you [really|truly|actually|even|only] (cared|valued|respected|loved|had a heart|had any) ...8 (you|would)
    thought (we|you) (were|was) (friends|freinds|family|a friend|my friend|different|better than|one of|partners|loyal|on our side|like family)
    (treated|considered|welcomed|took|saw) (you|u) (like|as) [my own|my|a|our|one of] [own] (family|son|daughter|brother|sister|friend|us|the family)
    (you are|you're|u are) (ruining|destroying|killing|breaking|spoiling) (my|our|the|her|his) 
    (you have|you|youve) (ruined|destroyed|spoiled|killed) (my|our|her|his) (daughter's|son's|wedding|day|christmas|life|holiday|birthday|dream|health|marriage|summer|weekend)
    (hope|wonder how|how) (you|can you) (can|could|will) [even|still] (live with|sleep|look at yourself|look in the mirror|look yourself|face yourself) ...3
    hope you (are|'re) (happy|proud|pleased) (now|with yourself|,|$)
    how can you sleep
    (on|on your) conscience
    (because of you|thanks to you|because of your (email|no|decision|delay|refusal)) ...8 (cry|crying|sleep|sick|ill|christmas|job|kids|children|lose|lost)
    (my|our) (kids|children|daughter|son|family|mother|wife|staff|team) ...8 (because of you|thanks to you|suffer*|cry|crying|devastated|heartbroken|will not get|will go without)
    (crying|cried|in tears|slept|sleep|sick) ...8 (because of you|because of your|since your|thanks to you|over your)
    (gave|given) (you|u) [your|a] (first|big|chance|break|start|so much work|so much)
    (nobody|no one) else (gave|would have given|believed|wanted)
    (stuck my neck out|vouched|went out on a limb|put my name) ...3 (for you|to you)
    (recommended|spoke so highly of|defended|supported|trusted|believed in) you ...8 (and|but|never thought|this is|now|least) ...5
    (break|breaks|broke|breaking) (my|our|her|his) heart [that|when|to see] ...5 (you|your|if|that|when|now)
    (does|do|did) [our|my|the] (loyalty|friendship|years|feelings|ten years|relationship) ...5 (mean|count|matter) (nothing|anything)
    ...2 mean* nothing to you
    (my|our) feelings do not (matter|count)
    (let|letting) (me|us|everyone|the kids|the children|a|the whole|my|our) ...3 down ...4 (when|needed|trust*|after|like this|now|again|$)
    (never|not) (thought|expected|expect|believe) (you would|this from you|you could|that you would|you to) ...3 (selfish|cold|this|so|me|us|let|abandon|treat|do)
    (the least you (can|could)|least you could) do ...8
    you owe (me|us) (this|that|it|at least|after|one)
    (what you are|you are) (putting|causing|doing) (me|us|my family) [through|to]
    (if|when) (i|we) (lose|go bankrupt|go under|get fired|end up|loose) ...6 (you|your) ...3
    (do you|you) want [to be the one|me] to tell (my|our|the|her|him) ...4
    (i will|i guess i will|ill) just (sit here|tell (my|our|the)|watch) ...5
    [you|no no] enjoy your (vacation|weekend|holiday|evening|free time) ...4 (while|i will|and|i am)
    (a|any) (true|real) (friend|partner|professional|friend) would (not|never|have)
    (someone|somebody|anyone|person) with a heart would
    think (of|about) (the|my|our|how) (children|kids|animals|bride|poor|families|staff|people|orphans|patients) ...6 (before|will feel|when|if)
    (my doctor|my therapist|my blood pressure) ...8 (stress|you|because of)
    (i would have|i'd have|we would have|i would) (done|do) (it|that|the same|anything) for you
    (disappointed|hurt) (the|all|my) (whole|entire) ...2 
    (i suppose|i guess|so much for) ...3 (friendship|loyalty|trust) ...4
    so much for (loyalty|friendship|being|our|partnership|trust)
    (was there|were there|there) for you when ...6
    (sat|stayed|stood) (with|by) you ...6 (hospital|when|through|funeral)
    `,
  ),
];
