import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (i|nobody|no one|my ...1) [have|had|has] (never) [once|ever|actually|even] (agreed|agree|approved|approve|signed off|confirmed|consented|authorised|accepted|committed|green-lit) [to|on|any|the|that|it|this|those|with|anything|for|a|an]
    (i|we) did not (agree|approve|say|ask|order|confirm|sign|authorise|accept|consent|request|commit|promise) [to|on|for|any|the|that|it|this|anything|those|you to|such] [a|an|the|that|it|such|this|any|kind|thing|of|work] ...2 (,|$|you|and|i|we|it|that|so|kind|deposit|price|design|extra|fee|work|logo|menu|terms|change)
    (nobody|no one|none of us) [here|at our end|on our side|on our team|in my team|in this office|ever|in our office] (agreed|approved|asked|ordered|confirmed|signed|said|authorised|gave|requested|informed)
    (nobody|no one) (ever) (told|informed|said anything to) (me|us) (about|that|there)
    (that is|this is|it is|it was|that was|this was|is) (not|never) (what|how|the way) (we|you and i|was|you) ...1 (agreed|discussed|said|asked|signed|ordered|arranged|settled|shook|approved|talked|was agreed)
    (not|never) (what|as) (we|was) (agreed|discussed|said) 
    (that|it|price|this|fee|date|deadline|which|extra|milestone|approach|plan|rate) was never (agreed|part of|discussed|the deal|mentioned|approved|accepted|confirmed|fixed|in the|our|settled|signed)
    (there|there has|there had) (was|were|been) never (any|an) [talk|mention|agreement|deal|discussion|question|limit|deadline|contract|such]
    (there|there has|there had) never (was|were|been) (any|an|a|talk|mention) ...3
    never any (talk|mention|agreement|question|discussion) of
    (there was|we had) no (deadline|agreement|such|contract|mention|appointment|talk|limit|approval|order|such agreement|oral) ...4
    (you|u) (told|promised|assured|guaranteed|guarantied) (me|us) [on the phone|that|in the meeting|back then|in person|explicitly|clearly|at the start|from the start|when we met|last month|in ...1] (it|you would|the|this|that it|ten|everything|unlimited|there would|i would|we would|hosting|revisions|free|two|three|all|five|you will) ...8 (included|free|no charge|no extra|unlimited|be done|cover|not be charged|charged|for nothing|pages|by|all in|everything|not have to)
    (on the phone|in our call|on the call|in the meeting|at the meeting|when we met|at the start|back in ...1|from the start|from the beginning|from day one|from the very start) [,] (you|u|we|i) (said|told|promised|agreed|assured|asked|guaranteed|always) ...4
    (you|we|i) (promised|guaranteed) [me|us] (unlimited|free|that it would|it would be|to include|everything)
    (you|u) said ...4 (would be|was|were|is|are|it would|will be) ...2 (included|free|all in|part of|for nothing|no extra)
    you said you would do it for (nothing|free)
    (we|i) (always|clearly|definitely|distinctly|specifically|explicitly|expressly) (said|told|agreed|asked|understood|stated|ordered|wanted|refused|remember) 
    (it was|it has) always [been] (understood|agreed|clear|the deal|our understanding|part of)
    (from|since) (day one|the start|the beginning|the very start|the very beginning|the outset) ...6 (deal|agreement|we|was|it|included|told|said|agreed)
    (do not|does not|did not|cannot|can not|no) [even|actually] (recall|remember|recollect|recollection of|memory of|recollection|record of) [ever] (agreeing|signing|approving|saying|asking|confirming|ordering|anything|any|that conversation|such|this|having|giving|promising|discussing|a conversation|of the kind|that) ...3
    (you must|you are|must) [be|have] (misheard|misremembering|misunderstood me|mistaken me|confusing me|thinking of another|dreamt|dreamed|imagining|got me mixed|mixed me up|making that up|making this up|making it up|twisting|rewriting)
    (you|you have) made (that|this|it) up
    (do not|stop) (put*|twist*) (words|my words)
    (putting words|twisting my words|twist my words)
    (misquoting|misquote|misrepresenting) (me|my|what)
    (simply|plainly|just|completely|totally|absolutely) (not true|untrue|false) [that]
    (not true|untrue) that (i|we|you) ...4 (agreed|said|asked|approved|saw|cancelled|ordered|requested|signed|told)
    (i|we) deny (that|ever|having|any)
    news to (me|us) (,|$|that|and)
    (our|the) (agreement|deal|arrangement|understanding|contract) was (always|for|that|never|not|about|verbal|clearly) ...6 (not|never|whatever|always|you would|you|no matter|free|including|instead)
    (we|i) (said|agreed on|agreed|settled on) ...5 , not ...4
    (i|we) only (said|meant|agreed to|told you|asked for|wanted) ...6
    (that|it|this) (was|is) not (an|a|my|our) (approval|order|go-ahead|agreement|yes|green light|commitment|confirmation|instruction|contract)
    (my|that|the) (signature|ok|okay|yes|thumbs up|email) ...6 (does not|did not|was not) mean
    (did not|does not) mean (ok|yes|i|we|that i|that we) (agreed|approved|accept|accepted|ok|yes|approve|that)
    (at no point|at no time|under no circumstances) (did|have|was|were) (i|we|anyone|anybody|my|there|any)
    (you|your) (offered|suggested|wanted|insisted) , (not|i did not|we did not) ...2
    (i was|we were) never (told|informed|asked|warned|given|shown|consulted|made aware|sent)
    (not|never) (part of|in) (the|our) deal
    (show me where|where does it say|where did i|when did i|when did we|since when|who says|who said) ...2 (i|we|two|that|agreed|said|approve|approved|agree|it|say|ask|asked)
    do not remember it (like|that way)
    (that is not how|not how) i remember
    (i|we) never gave [you|a|any|the|my|our] [a|any|the|green|such] (green light|go-ahead|go ahead|permission|approval|consent|ok|okay|instructions|order)
    (i|we) never (said|agreed to|agreed on|approved|ordered|authorised|promised|confirmed) (that|it|this|any|anything|such|those|the|yes|a|no) (,|$|you|kind|of the kind|price|fee|deadline|such|thing|terms|and)
    (i|we) never (discussed|talked about|spoke about|spoke of|mentioned|accepted|signed|agreed) (any|a|an|the|that|such|to|anything) (extra|additional|deposit|fee|fees|deadline|price|contract|cost|costs|terms|of|limit|rate|charge|surcharge|change|bonus)
    (i|we) never (asked for|requested|wanted|ordered) (that|this|it|any of|these|those|a|an|the|extra) ...1 (,|$|show|so|and|you)
    no such ...4 (reached me|existed|was agreed|was made|was ever|agreement|conversation|promise|deadline|thing was)
    never said yes to
    never the deal
    `,
  ),
];
