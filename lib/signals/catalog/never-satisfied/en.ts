import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (still|just) [is|are|was] (not|never) [quite|really|at all|exactly] (right|there|it|happy|satisfied|feeling it|convinced|what|good enough|love|loving|sold|working for|perfect|up to|wow*|impressed) ...3 (again|after|version|round|draft|time|$|,|sorry|we|i)
    it is still not (right|there|it|what)
    (still|again) [is|are] (something|something's|somehow) ...2 (off|missing|wrong|not right|bothers)
    something [is|about it is|about it] still (off|missing|not right|wrong)
    (version|draft|round|mix|attempt|iteration|concept|revision|take) ({number}|nine|ten|eleven|twelve) ...4 (and|still|i) ...6 (still|hate|not|back|no better|same|nothing|worse)
    (after|been through|seen|had|on|in|through) [all|about|some|something like|now] {number} [...1] (rounds|versions|drafts|options|attempts|concepts|revisions|proposals|designs|layouts|candidates|iterations|tries|mixes) ...6 (still|not|and|none|nothing|no)
    none of (your|the|these|them|those|this) ...4 (good enough|right|works|work|convinces|speaks|usable|suitable|like|any good|what|hit|feels|is it|are)
    (nothing|none of what|not one thing|not a single|not one) ...1 (you|that you|we have seen|of your|of the|of them|was|one) ...4 (good enough|right|hits|works|like|usable|suitable|wows|use|remotely|good|remotely suitable|pleases|ever)
    (reopen|re-open|revisit|go back over|have another go at|redo|go over|go through|look at) ...8 (closed|signed off|approved|finished|accepted|settled|one more time|once more|yet again|for the ...1 time|the fifth time|sixth time|again and again)
    (i|we) (know|realise) [that] (we|i|you|it was|it is|this was|that was) [already|had|have] (closed|signed off|approved|finished|accepted|settled|ticked off|done|handled) ...6 (but|,) ...4 (again|another|reopen|one more|look|redo|revisit|go through|still|could we|can we)
    (back to the drawing board|start over|start again|start from scratch|try again|another go|do it over|once more from the top) ...4 (for the|again|once more|and again|, again|yet again)
    (yet|once) again (not|it is not|you|no|it leaves|disappointed|wrong)
    again not (up to|what|right|good|there|satisf*)
    (not ever|never been|never really) (happy|satisfied|pleased|right|quite right|good enough|really happy) ...3 (with any|with the|with your|with what|any of|$|,|is it)
    not (happy|satisfied) with any
    every time (you|i|we) (send|change|fix|look|show|get|open|solve|deliver) ...8 (something|wrong|find|another|worse|new|else|more)
    each time (you|i|we) (send|change|fix|look|show|get|open|solve|deliver) ...8 (something|wrong|find|another|worse|new|else|more)
    (keep|keeps) (finding|coming back to|noticing|seeing) ...8 (fault*|wrong|more|not perfect|things|new|else|mistakes|problem*)
    (another|found|yet another|new) [#|thirty|twenty|ten|forty|fifty|dozen|list of|long list of] ...2 (things|corrections|points|changes|issues|comments|remarks) ...6 (already signed|already approved|you fixed|changed|again|approved|accepted|closed|signed off)
    (hate|dislike) (it|them|this|that) (as much|just as much|more than|even more)
    (same|no better|as bad|no improvement) ...4 (feedback|verdict|than|as|problem|on) ...4 (last time|the first|the last|previous|nine|eight|your|week|ones)
    (back to|repeat*) ...2 (saying|what we said|square one) ...4
    (do not|does not|can not) (recall|remember|think of) ...4 (single|one) ...4 (good|like*|happy|satisf*)
    (umpteenth|hundredth|tenth|ninth|eighth|seventh|sixth|fifth|fourth|nth) (time|version|draft|attempt|proposal|round|try|revision|mix|concept) ...8 (still|same|and|no|again|hate|worse)
    (better|closer|close) [,] but [it is|is] [still] (better is|still|not|never|it is still) ...3
    (know it when i see it|until i like it|until i love it|till i like it|until i am happy|until it is perfect)
    (try|keep trying|keep going|redo it|again) again and again
    any better than ...8 (before|rejected|turned down|last|first|previous)
    (still|again) (hate|leaves me cold|dislike|does nothing for me|does not wow|not wow|annoys|bothers)
    (leaves|left) me cold
    (do not|not) ...3 (any|anything) (you|of it|of them|of these) ...3 (do|send|make|good|like*)
    `,
  ),
];
