import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Lawyers, courts and authorities.
    (i will|i am going to|we are going to|i shall|we shall|i am gonna|or i|ill|going to|ready to|prepared to|happy to|forced to|minded to) [personally|happily|just|have to|gladly] (sue|take you to court|drag you|take legal action|take you to the cleaners|press charges|see you in court|bury you|take you to small claims)
    (hear|hearing) from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|legal team|legal department|barrister)
    see you in (court|small claims)
    (my|our) (lawyers|solicitor|attorney|legal team|barrister) (is ready|are ready|is going|would be happy|is itching|would love|has been told|is waiting|will bury|will be in touch|will contact you|will deal with you) ...6
    (legal action|legal steps|legal proceedings|a lawsuit|court action|police complaint|court case) (against you|if|unless|will|without)
    (take|taking|start|initiate|initiating|file|filing|launch) (legal action|legal steps|legal proceedings|a lawsuit|police complaint|fir|a police complaint|a claim) ...4 (against|on|if|unless|without|and|you)
    (file|filing|lodge) (fir|a complaint|complaint|police complaint) (on|against|about|with) ...2 (you|your|unless)
    (i will|we will|or i|i am|i shall|we shall|i can|i could|shall i|should i|i am going to|will be) [always|just|have to|be] (report|reporting|tell|telling|call|inform|complain to) [you to|to|you] [the|your] (tax|immigration|police|hmrc|irs|authorities|better business|trading standards|licensing|ombudsman|council|tax office|tax people|home office|revenue|professional body|inspector|building inspector|university|regulator|bbb|bar association|chamber)
    (report|reporting) you (to|unless|if|for|and)
    (trading standards|hmrc|the tax office|immigration|the police|the tax man|the irs|the authorities) (will|would|might|should) [like|love|be|want] ...3 (hear|know|interested|look|take|chat|visit)
    // Reputation.
    (leave|leaving|write|writing|post|posting|put|give|giving) [you|up] (a|an|the|bad|negative|one|some|your) ...2 (one-star|one star|1-star|1 star|bad|negative|terrible|scathing|nasty) ...2 (review|reviews|rating|feedback)
    (one-star|1-star|one star|1 star|bad|negative) (review|reviews|rating|feedback) (on|everywhere|if|unless|by|up on|across|from|should|for you|will|is|waiting)
    (leave|give) [you] (bad|negative) (feedback|reviews)
    (ruin|destroy|trash|wreck|finish) (your|you) [little|whole|good] (reputation|business|career|name|studio|agency|life|livelihood|company|$|if|,)
    (i will|i am going to|gonna|we will|we can|i can|i could) (ruin|destroy|finish|break|end|bury) you
    (drag|drags|dragging) your name through
    (name|naming) and (shame|shaming)
    (i will|we will|i am|or i|i shall|shall i|going to|and i) (go|going) (public|to the press|to the papers|to the media|to the newspapers) (with|if|unless|about|and|on|$|,)
    (take|taking) (it|this) to the (papers|press|media|newspapers|police|ombudsman)
    (post|publish|share|put|posting) ...6 (screenshots|our chats|our emails|this conversation|our conversation|your emails|everything|video of your) ...6 (on|to|linkedin|facebook|twitter|online|everywhere|social)
    (everyone|everybody|every bride|every client|every wedding planner|the whole town|the whole industry|the whole village|all your clients|your other clients|all of them|whole street|the whole county|every venue|all my followers|my followers|industry|they will all) ...6 (will|is going to|are going to|is gonna) [soon|all|certainly] (know|hear|find out|learn|be told|hear about) 
    tell (everyone|everybody|the whole|all|the world|every|all my|my followers|your other clients|your clients) ...8 (your|scam*|cheat*|how|what)
    (you will|you wont|you will not|make sure you|to it that you|ensure you) [never|not] (work|find another|get another|find work|shoot another|get a permit|get work) ...6 (again|town|industry|client|city|job|business|with)
    (never|not) work in this (town|industry|business|city|field|sector) again
    (blacklist|blacklisted|struck off|have your license|license revoked|licence revoked|get your license)
    (you will be|you are|your ...2 (is|are)|career is|career will be) (finished|done for|over|toast) (in|if|when|once|,|$|i will)
    i know (a lot of|many|people|all the|everybody|everyone|the right) [people] ...3 (in this|in the|industry|business|town|who)
    (friends|contacts|people) in high places
    // Jobs.
    (have|get|getting|see) (you|him|her|them|that girl|that guy|your ...2) (fired|sacked|dismissed|removed from your job|kicked out|suspended|struck off|deported|replaced by)
    (out of a job|cost you your job|lose your job|clearing your desk|no longer employed|loses her job|loses his job)
    (call|word|email|message|phone call|post|tweet) (to|from) (your|me|my) ...4 (and|is all|,) ...4 (you|your|finished|never|job|gone)
    one (phone call|call|word|post|email|tweet) (from me|to|and) ...10 (you|your|finished)
    // Money owed.
    (or|otherwise|else|until|unless|no ...3 ,) [else] (i am not|i will not|we will not|we are not|you will not|no|there will be no|not a|i do not|you can forget|forget) (paying|pay|see|get|getting|payment|money|be paid|cent|penny|the rest|your|any) 
    (will not|won't|not|never) [see|get|getting|be getting|releasing|paying] (a|another|one|single) (cent|dime|euro|dollar|pound) ...6 (until|unless|from|of|till|,|$|if)
    (hold|holding|withhold|withholding|keep|keeping|freeze|freezing|block|blocking|sitting on|release) [back] (your|the|all|your final|the final|any|on the|on your) [final|outstanding|remaining|last|next|november|balance of|further] (payment|payments|fee|invoice|deposit|balance|milestone|money|salary|cheque|check|invoices|retention) (until|unless|as leverage|till|if)
    (invoice|payment|balance|fee|money|rest|bill|amount) ...8 (until|unless|once|till) you ...3 (agree|do|add|give|sign|fix|deliver|waive|drop|redo|change|hand|apologise|have)
    (not paying|will not pay|not releasing|no payment|no money|stop payment|no pay) ...8 (until|unless|till|if you|before) you
    (no|without) (redesign|revision|files|plan|code|website|photos|discount|report|apology|logo|file|corrections) , no (money|payment|pay|fee|salary|cash)
    (dispute|disputing|chargeback|charge back|reverse) ...4 (with my bank|everything|the payment|the charge|with my card|with paypal|all payments)
    // Bodily harm, menace.
    (i know|we know|i have|we have) (where|which) ...1 (you live|your office|you park|your kids|your family|car is yours|home address|house is|parents' address|your children|address)
    (i|we) know where (you|your|he|she) ...2 (live|lives|is|are|work|works|park|school)
    (sleep with one eye open|expect a visit|you have been warned|last warning|final warning|do not test me|do not push me|do not make me angry|do not mess with me)
    (i am|i) (warning|warn) you
    (make|making) (your life|you) (hell|miserable|suffer|pay|sorry|a living hell|very difficult|regret|an example|an example of)
    make an example of you
    (break|smash|knock|wring|rip|punch|kick|slap|beat|bash) (your|you) ...1 (neck|teeth|head|face|fingers|legs|arms|camera|door|car|nose|windows|up|skull|bones|in|kneecaps)
    (i am|we are|im|my ...3) (coming|going to come|gonna come) (over|round|down there|to your|for you|after you|to get you)
    (there will be|be|suffer|face) [serious|severe|grave|legal] consequences [for you|if|unless|personally]
    (teach|taught) (you|him|her|them) a lesson
    things (will|are going to|could|can|might) (get|become|turn) [very|really|pretty] (ugly|nasty|messy|unpleasant)
    (it would|it'd|it'd be|would be|be) (be|a|such|a real|a terrible|be such) [a|real] (shame|pity) if (something|someone|your|anything|the|everyone|people|that|all)
    (would|i'd) hate (for|to see|to have to) ...4 (hear|know|find out|happen|leave|tell|learn|lose|report|boss|other)
    (i would|i'd) be [very|more] careful [if i were you|with]
    (careful|nice|think|remember that|think again|think twice|think carefully|think hard) ... if i were you
    (think|think very) (twice|carefully|hard|again) (before|about your next|about what)
    (what would|wonder what|what will) your (wife|husband|boss|clients|family|employer|mother|other clients|partner) ...3 (say|think|make of)
    (last|final) (chance|warning) (before|,|or|to|pal|mate)
    you leave me no (choice|option|alternative)
    (no choice|no option|no alternative|little choice) but to (report|post|name|inform|tell|go|sue|take|contact|leave|escalate|involve|file|make|dispute|write)
    (either|or else|or) (i|we) (go public|go to|tell|report|post|sue|publish|will sue|will post|will report|will tell|will go|will make|will ruin|pull|call the)
    (friends|brother|cousin|uncle|husband|cousins|boys|lads) (is|are|who|will|and) ...6 (coming round|come round|pay you a visit|visit you|police|sort you|deal with you|come over)
    you will [so|really|bitterly] regret (this|it|that|crossing|messing|that tone|saying)
    watch your back [mate|pal] $
    (my|our) (lawyer|lawyers|solicitor|attorney) ...6 (unless|if you|against you|sue|bury you)
    (will be|be) (hearing|contacted) ...2 my (lawyer|lawyers|solicitor|attorney)
    (have|leave|write|put|post) ...2 (one-star|one star|1-star|1 star) ...6
    going to hear your name
    make it my business that ...4 (no longer|never|not|lose|loses|sacked|fired)
    `,
  ),
];
