import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

/** "Please", "I'd ask you", "from now on": what turns "do not call" into a wish addressed to the reader. */
const ASK =
  '(please|pls|plz|kindly|would you|could you|can you|will you|may i ask you|can i ask you|could i ask you|i ask you|i would ask you|i must ask you|i have to ask you|i need you|i want you|i would like you|i would prefer you|i would rather you|i ask that you|i have to ask that you|i must insist that you|i have to insist that you|i would appreciate it if you|i would be grateful if you|it would help me if you|it would help if you|from now on|from here on|from today|going forward|in future|in the future|for the future)';

/** What clients do that their suppliers ask them not to do. */
const DO =
  '(call|ring|phone|text|message|whatsapp|ping|dm|write|email|mail|contact|approach|chase|nag|bombard|flood|spam|shout|yell|scream|swear|curse|threaten|insult|mock|belittle|attack|compare|copy|cc|forward|share|show|record|film|interrupt|cancel|reschedule|move|postpone|reopen|expect|count on|rely on|assume|drop by|drop in|turn up|show up|come by|come in|walk in|edit|touch|overwrite|add|slip|sneak|ask|demand|pressure|push|rush|blame|accuse|lecture|micromanage|second-guess|bypass|go|speak|talk|address|refer|raise|make|bring|hold|give|pass|let|post|discuss|drag|involve|comment|joke|send|put|set|pull)';
const DOING =
  "(calling|ringing|phoning|texting|messaging|writing|emailing|mailing|contacting|approaching|chasing|nagging|bombarding|flooding|spamming|shouting|yelling|screaming|swearing|cursing|threatening|insulting|mocking|attacking|comparing|copying|cc'ing|ccing|forwarding|sharing|showing|recording|interrupting|cancelling|canceling|rescheduling|moving|reopening|expecting|dropping|turning up|coming|editing|touching|changing|adding|slipping|sneaking|asking|demanding|pressuring|pushing|rushing|blaming|accusing|lecturing|micromanaging|second-guessing|bypassing|going|speaking|talking|addressing|raising|using|making|bringing|holding|posting|discussing|involving|commenting|joking|sending|doing|treating|such|these|this|that|it)";
/** Whom or what it is done to: without one, "please do not send" may be about parcels. */
const AT =
  '(me|us|my|our|her|him|them|staff|team|colleague|colleagues|assistant|interns|intern|people|weekend|weekends|night|nights|evening|evenings|holiday|holidays|sunday|sundays|saturday|saturdays|after #|before #|anymore|any more|any longer|no longer|again|every|each|separate|directly|privately|personally|like that|like this|that way|this way|that tone|this tone|caps|capitals|repeatedly|constantly|appointment|urgent|in the middle of|without)';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Stop it.
    ${ASK} ...4 (stop|quit|cease|refrain from|abstain from|desist from|leave off|avoid|stopped|refrained from) ...1 ${DOING}
    ^ [and|so|but|just|again|then] stop ${DOING} ...8 ${AT}
    (please|kindly) (stop|quit|cease|drop) (that|it|this) [now|right now|at once|,|$]
    (has|have|needs|need|must|got) to (stop|end|cease) (,|$|here|now|immediately|today)
    must (stop|end|cease) (,|$|here|now|immediately|today)
    (enough|no more|that is enough) (with|of) (the|these|those|this|your|of)
    (refrain|abstain) from (such|these|those|this|making|calling|contacting|using|comments|remarks)
    // Do not do it.
    ${ASK} ...3 (do not|not|not to|never|did not|no longer|avoid) ...2 ${DO} ...10 ${AT}
    ${ASK} ...3 (do not|not to|did not|no longer|never) ...1 (call|ring|phone|text|chase|nag|shout|yell|swear|threaten|insult|interrupt|compare|cc|bypass|micromanage|pressure|blame|pressurise|bombard|reopen)
    ${ASK} ...3 (do not|not to) ...1 (expect|count on|rely on|wait for) ...4 (reply|replies|answer|answers|response|hear|that|me|it|so)
    ^ [again|and] do not (call|ring|phone|text|message|contact|threaten|insult|shout|yell|swear|hold|bring|compare|blame) ...8 (me|us|my|our|against|again|any more|anymore|staff|team)
    (do not|did not|rather not|prefer not|not) want to be (called|contacted|shouted|yelled|sworn|spoken|talked|treated|blamed)
    please do not (edit|touch|change|overwrite) (the|my|our) (live|source|files|file|site)
    please do not (do|say|write|use) (that|this|it|so|such words|those words|these words|that tone|this tone|that language|such language) (again|any more|anymore|,|$)
    (please|kindly) (write|type) [to me] in lower case
    please do not let (everyone|everybody|the whole)
    please do not approach
    (important|matters) to me that we (stick|keep)
    ${ASK} ...2 leave (remarks|comments|jokes|that|those|it|them|me|us|my|personal|this|insults) ...6 (out|alone|aside|at home)
    (leave|keep) (them|it|that|those|these) out (of|,|$)
    keep your hands off
    (please|pls|so|,) let (that|this|it) (go|drop|rest)
    would (prefer|rather) [it if|that] (you did not|you do not|you kept|you left|not be|you kept|you stopped)
    (would|should) like (that|this|it|these) to (end|stop)
    // Keep to it.
    (please|kindly|let us|must|need you to|ask you to|ask that you|asked you to|want you to|expect you to|could you|can you|would you|like us to) ...3 (respect|honour|stick to|keep to|go back to|stay within|abide by|observe|adhere to) ...3 (hours|time|times|time off|evenings|weekends|holidays|privacy|slots|agreement|contract|scope|limits|boundaries|channel|channels|process|rounds|them|it|that|decision)
    (keep|stay|remain|be) [it|this|things|that] [a|the] [conversation] (professional|civil|polite|respectful|courteous|proffesional|businesslike)
    (keep|maintain|use|adopt) [a|this conversation|the conversation|your|to a] [more] (respectful|polite|civil|professional|calmer|friendly|decent|civil) [tone|language|manner|way|,|$]
    keep this conversation (civil|polite|professional|respectful)
    (ask|asking|wish|like) [you] for a (calmer|more respectful|respectful|different|politer|friendlier) (tone|one|language)
    (watch|mind|moderate) your (language|tone|words|mouth)
    (speak|talk|write) to (me|us|them|her|him|my staff) (politely|respectfully|with respect)
    ${ASK} ...4 (apologise|apologize) to ...8 (not|never|again|way)
    please (keep|hold|save|leave) ...4 (to|until|till|for) ...4 (email|mail|weekdays|monday|morning|working|office|business|urgent|emergencies)
    (kindly|please) (keep|hold) (your|all) (questions|messages|calls|requests) (until|till|for|to)
    (hold|keep) your questions until
    (bundle|collect|gather|batch) (your|all|the) (feedback|comments|notes|changes|questions|requests)
    send (one|a single) [collected|single|combined] (list|message|mail|email|document) ...4 (instead|rather|not)
    (instead of|rather than) (#|ten|twenty|fifteen|five|a dozen|several|separate|in) [separate|single] (messages|mails|emails|texts|calls|drips)
    one (message|mail|email|list|channel) ...6 (is enough|will do|is plenty)
    (keep|limit) (them|it|messages|calls) to one ...2 (day|week)
    pick one and stick
    (give|allow) me (a|#|one|at least|24|twenty-four|two) ...4 (day|days|hours|notice|working day) ...6 (before you|to answer|to reply|to respond|for requests|notice)
    (at least|minimum of|a minimum of) (#|two|24|one|three|a) ...2 (notice|days' notice|days notice|hours' notice|hours ahead|days ahead|day ahead|in advance|day's notice)
    (in future|from now on|going forward|next time) ...2 (cancel|book|please|kindly|only|every|mark|give me|plan)
    (from now on|from here on|as of today|from today|going forward|starting today|from this month) ...3 (please|kindly|only|no more|no calls|all requests|all changes|all questions|any changes|mark|i only|requests|meetings|changes)
    plan (around|ahead|accordingly) (that|next time|,|$|please)
    (please|kindly) ...3 (go|come|run|route|pass) ...6 through (me|us|him|her|tom|them|#|the)
    (insist|ask) that you (go|come|send|write|speak|talk|contact|use|keep|respect|deal) 
    [please] (send|address|direct|bring|put) ...6 to me ...2 (not to|instead of|rather than|and not)
    (tell|ask|call|write to|talk to|speak to|come to) (me|us) ...1 (and not|not|instead of|rather than) (my|our|the|her|him|them)
    (so|please) do not (write|talk|go|speak|turn) to the ...3 (any more|anymore|directly|again)
    (ring|call|phone|knock|ask|check|email|write) (first|before|ahead) ...8 (before you|come|drop|visit|appointment|workshop|agree)
    (please|kindly) (knock|ring|call|ask) before you
    be on time for our
    respect my (time|time off|evenings|weekends|holidays|privacy|hours|working hours|decision|boundaries|day off)
    let me do my (job|work)
    (please|kindly) use it ($|instead|,)
    // What I do not accept.
    (i|we) (can not|will not|do not|am not going to|are not going to|am not willing to|refuse to|no longer|will no longer|am no longer willing to|could not|shall not) (accept|tolerate|put up with|allow|stand for|have|continue|discuss|be|take|answer|reply|respond|work|do|let|go along with|keep|listen) ...4 (being|shouted|sworn|spoken|talked|treated|yelled|insulted|threatened|conversation|tone|language|insults|remarks|threats|behaviour|abuse|comments|swearing|calls|messages|it like|like this|like that|that way|this way|sexist|weekends|sundays|evening|evenings|night|private|social|rush|free|exposure|holidays|adding|voice)
    (can not|will not) (continue|go on with|carry on with) this (conversation|call|discussion)
    (is|are|was|were) [simply|just|really] (not|never) [okay|ok] (acceptable|okay|ok|appropriate|something i can) ...10 (me|us|i|my|our)
    (unacceptable|out of line|inappropriate|not acceptable|not okay|not appropriate) ...12 (please|stop|refrain|again|kindly|ask|end)
    not (acceptable|okay|ok) to (threaten|insult|shout|yell|swear|speak|talk|call|contact|ask|expect|record|demand)
    nobody in my (team|studio|office|company|agency) ...3 (called|gets|is)
    (do not|will not|does not|should not|has no place|have no place|has no business) (belong|have a place|place|be) [in|here] ...6 (leave|please|in our|work|review|workplace|stop|project)
    (have|has) no place in (our|this|my)
    draw (a|the) line
    (line|lines) [that] (i|we) (will not|do not) (cross|let)
    do not ask (me|us|my staff|my team) (again|to work|to lie|to backdate|to change the date)
    without (asking|telling) me is not
    (is not|isn't) something i (can|could|will|want) (accept|go along|tolerate|put up|to)
    // What follows if it goes on.
    if (you|it|this|that|there|these) ...10 (again|more|continues|happens|happen|another) ...8 (i|we) (will|shall|would|am going to|have to|must) [have to] (end|terminate|stop|hang|leave|cancel|charge|bill|withdraw|walk|close|refuse|pause)
    (i|we) (will|shall|am going to|would|must) [have to] (end|terminate|hang up|hanging up|cancel|leave|withdraw|walk away) ...6 if ...6 (again|continues|more|happens)
    (hang|hanging) up (the next time|next time|if you)
    if there are more
    if you want this to (continue|work) ...8 (must|has to|needs to|stop|end)
    (will|are) [be] (billed|charged|invoiced) ...3 (from now on|from today|in future|going forward)
    (cancelled|called off|cancellations) ...8 (will be|are) (billed|charged|invoiced)
    // My hours and ways.
    (i|we) (do not|will not|no longer|never|will no longer|am not|am no longer|can not) ...1 (answer|reply|respond|read|take|check|pick up|work|be reading|be answering|do|available|reachable) ...8 (after #|after six|after seven|after eight|evening|evenings|night|weekend|weekends|sunday|sundays|saturdays|holidays|private|so please|please|outside|hours)
    (outside|out of) [of] (office|working|business|my|our|regular) (hours|working) ...6 (not|no|wait|only)
    (no|no more) ...1 (calls|voice notes|voice messages|texts|messages|rush|last-minute|last minute|whatsapp|whatsapps|surprises|emails|requests|changes) ...4 (after #|after eight|after six|please|pls|on bank|on weekends|at night|weekends|without|thanks)
    (belong|belongs) to my (family|kids|children) ...8 (not|no)
    (i|we) (will|only|will only|only do|can only) [only] (reply|respond|answer|accept|take|work|react|look) ...6 (that come|through the|by email|during|in working|within|in writing|ticket|to requests|from)
    (further|more|extra|additional|new) (rounds|pages|work|changes|requests|features|tasks|items) ...4 (have to|need to|must|need a|need|require|require a|will only) ...6 (agreed|approved|signed|change order|quote|writing|quoted)
    this (has to|must|needs to|will) be the last (one|time)
    anything new goes into
    is (final|not up for debate|not up for discussion|not negotiable|fixed) ...2 (so|please|,) ...4 (please|do not|stop|let)
    (i have|i've) (told|asked) you (before|already|twice|several times|more than once|repeatedly) ...6 (not|that i do not|to stop|stop)
    (will|would) not (speed|help|change|get) ...6 so please
    do rush jobs ...4 (please|not)
    (there is|there's) no need to (write|call|send|message|ring|text|email|copy) ...8 (at once|twice|every|each|again|pick|several|three)
    (could|can|shall) we (agree|settle) [on|that] ...6 (wait|only|not|no|until|weekdays)
    (like|want|need) us to go back to
    (messages|calls|questions|things) [should|can|must|to] wait until (the|monday|morning|working|tomorrow)
    (messages|requests|calls) that (come|arrive|are sent) ...6 (will be|will wait|are answered|get answered|wait)
    (i would|i'd) rather you (kept|did not|not|asked|left|used|wrote|sent|stopped|spoke|called)
    (you may|you are welcome to|you can|feel free to) (criticise|criticize|disagree|complain) ...8 (but|just) ...3 (do so|do it|please|not|do not|politely)
    (to|so as to) protect my (health|time|team|evenings) ...2 (i|we) (no longer|do not|will)
    (let me|to) be clear ...4 (do not|will not|not|no)
    (does not|do not|did not) (work for|suit|sit well with) me ...4 (so|please|ask|i would|stick)
    bear (that|it|this) in mind when you
    (happy|glad) to help ...4 but (not|please not|only) 
    (ask|asked|asking) you not to
    (is|are) to be (agreed|discussed|settled|sent|made) (in writing|by email|with me) (only|first)
    `,
  ),
];
