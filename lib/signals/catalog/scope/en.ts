import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  // Says itself that the work is additional.
  ...listPhrases(
    { kind: 'additional' },
    `
    {ask} ...4 (throw|chuck|sneak|slip|squeeze) (in|it in|that in|this in)
    {ask} ...4 (throw|chuck|sneak|slip|squeeze) ...5 in
    (^|,|and|but|oh|mate|so) (throw|chuck|sneak|slip|squeeze) (in|a|an|me|us|some) ...3
    , so squeeze (it|that|this|them) in
    , throw in the
    but throw in
    can be (slipped|squeezed|thrown) in
    (slip|squeeze) in another
    not you [just] slip (that|it) in
    a bit more than what we signed
    (could|can) you ...6 when you are (in|at) the office for
    extra wish
    (few|two|three|some) additional ...3 (like|want|need) you to
    two more ...6 not planned
    while you are (at it|in there|there|here|up there|out there|on site|looking at|managing|handling|in the ...2) ...10 {make-verb}
    ({ask}|{make-verb}) ...20 while you are (at it|in there|there|here|up there|out there|on site|looking|managing|handling|photographing|in the ...2)
    while you (are|have) ...10 just {make-verb}
    while (the|we) ...6 , you (might|may) as well
    while you have [got] ...4 (out|with you|open|ready|up)
    (once|as long as|when|now that|as) (you|your ...1|the ...1|your ...3) (have|are|is|has) ...8 (they could also|do the|could also|you could do|have a quick go|you may as well|also draw|also do|you could just)
    (since|as|seeing as|seeing|given that|now that|because) (you|u) (are|have|will have|already|know) ...12 (please|just|also|too|as well|could you|would you|can you)
    (also|too|as well|please) ...12 (since|as) (you|u) (are|have) (already|got|there|in there|anyway|the ...2 open|all our)
    (you have|you will have|you) ...6 (open|with you|in hand|there|out) (already|anyway) ...3
    (tiny|small|little|quick|wee|one last|one more|last) (add-on|addition|bonus|something extra|extra ,|extra request)
    (tiny|small|little) favor , [also|too]
    (little|small) something extra
    (small|tiny|little|extra) request [only] , ...2
    do me a favor and {make-verb}
    one (last|more|final) (thing|wish|small thing|little thing|tiny thing|tiny) ...2 ({ask}|{make-verb}|a short|a small)
    a little tweak on top
    just (a|one) [tiny|small|little|quick|wee] (extra|add-on|addition)
    ({ask}|{make-verb}|you) ...12 as (a|a little|a small) (bonus|freebie|thank-you|gift)
    as a (bonus|courtesy) , ...2 (i would|we would|you could|please|could you)
    as a courtesy you (could|might|should)
    a freebie
    (thought of|had) something extra
    {forgotten} ...6 (need|want|please|you will|should|that|each)
    (i|we) forgot the ...12 (too|also|as well)
    (you|u) (might|may) as well {make-verb}
    (might|may) as well {make-verb}
    (could|would) not hurt to also
    {besides} the ...6 , ...3 ({ask}|{make-verb}|i would|we would|have)
    {besides} (the|our|what|your) ...2 (agreed|ordered|signed|booked|quoted|contracted|discussed|contract|package|paid for|original)
    ({ask}|{make-verb}) ...14 (on top of|in addition to|besides|over and above) the ...2
    it is beyond what we (ordered|agreed|signed|booked)
    (another|one more|extra|additional) (round|set|batch|pass) of (revision|revisions|changes|edits|corrections|feedback|comments|thoughts|amendments|renderings|drafts|concepts|versions)
    (do|have|need|want|squeeze|squeeze in|start|call this|let us do|like|make) [in] (a|an|another|one more) [{ordinal}] round
    one more round (and|of|before|please)
    a {ordinal} (concept|round|draft|version|revision|proposal|sketch) (please|,)
    (i|we) [do not] (count|counting) rounds
    (rounds|revisions|changes|drafts) ...4 (used up|are done|are gone) ...12 (attached|let us|please|but|so|here)
    used [up] (all|our|the) [of|three|two|the|our] ...3 ...8 (but|because|please|i realise|though|let us|have ideas|has ideas)
    (know|realise|aware) ...3 (we|have) ...2 (used|had) (our|up|all) ...3
    (know|realise|aware|admit) [that] (it|this|that) (is|was|has) not ...8 (but|however|still|though)
    (know|realise|aware|admit) [that] (we|the ...1|our ...1) (said|agreed|had|booked|wanted|ordered|contracted|only) [on|for|it|was|is] (only|just|{number}|the) ...8 (but|however|still|though) ...1 (i need|we need|i want|we want|please|could you|let us|here are|we would|i would)
    (not|never) ...3 (in|part of|covered by|mentioned in|on|in the|within) [the|our|your] {agreement} , ...1 (but|however|though|still|please|so|and|can|could|i|yet)
    (not|never) (in|part of|covered by|mentioned in|on) [the|our|your] {agreement} [i know|i admit|i realise|of course|though] ,
    (not|never) [...1] (discussed|agreed|mentioned|planned|foreseen|talked about|spoken about|scheduled|thought of) [it|this|that|on|in the ...1] , [...1] (but|however|though|still|can|could|please|and)
    that (was|is) not (agreed|planned|discussed|foreseen) (but|,)
    even (if|though) (the|our|we|it|that|three|two) ...5 (agreed|contract|offer|agreement|booked|foreseen|used all)
    (said|says) nothing about ...4 (but|however|and|so)
    nobody said anything about
    (contract|agreement|offer|deal|package|quote|brief|scope|plan|order|booking|arrangement) (says|said|covers|covered|ends|ended|excludes|excluded|was for|was) ...8 (let us|make it|but [please] (stay|throw|keep|do)|and yet|nevertheless|but (i|we) (need|want|would|could)|but your|and i would like you to|i would ask you)
    (agreed|signed|booked|ordered|contracted|hired|paid) [on|for|up for] ...8 (but|however|let us|and|so|now|there will) [...1] (i|we|you) [now|can|will] (need|make it|expect|manage|assumed|could|just)
    (agreed|signed|booked|ordered|contracted|hired) ...8 (let us make it|just make it|we now need|now i need|there will be)
    (was|were) for ...4 (but|,) ...4 (just make it|so make it|please just|will be|there are now|just run)
    instead of (the|our) [...2] (we|agreed|booked|ordered) 
    instead of (one|two|three|four|five|six|eight|ten|#) ...3 (i need|we need|we will need|make it)
    (let us|just|please) make it {number}
    make it {number} [...2] (instead|rather than)
    (never mind|forget|not be petty about|regardless of) the ...2 (rounds|count|limit|contract|offer|scope|word)
    ({ask}|{make-verb}|would now like) ...20 (at|for) (no|without any) (extra|additional|more|further) (cost|charge|fee|money|price)
    ({ask}|{make-verb}|we will) ...20 no (extra|additional|separate|new) (charge|charges|cost|fee|invoice|work|order|contract|quote|bill)
    (that is|it is|is|presume it is|i presume) no extra work
    ({ask}|{make-verb}) ...20 without (charge|extra charge|a new (quote|order|offer|contract)|making (it|this) a new|making a fuss|extra cost)
    without making it a new
    (not|no) [...2] (need|require|want|worth|do not think) ...4 (a new|another|a separate|new) (offer|contract|quote|engagement|order|engagement letter|invoice)
    (not worth|hardly worth) (another|a separate|a new) (quote|order|contract|offer)
    (same|the same) (fee|price|budget|rate|retainer|bill|money) (of course|obviously|i presume|then|too|$|if possible|isn't it)
    (within|under|in|inside) the same (retainer|budget|fee|agreement|contract|price|bill)
    (under|within) the same agreement
    (assume|assumed|presume|guess|take it|figured|surely|expect|thought|granted|trust|suppose|imagine) [it|that] ...10 ((is|are|was|in) included|part of the (deal|package|price|contract|service)|comes with|come with|in there|covered|in the package|all in)
    (is|are) (included|in there|covered|part of (it|the deal|the package)) , (right|no|correct|isn't it|yes|surely)
    surely ...6 (comes with|included|part of|covers|could)
    (come|comes) with a (website|logo|package|contract) [...2]
    (goes|go) without saying , so
    treat (them|it|this|that) as included
    (is|are) part of (the deal|it)
    (what|that) (we|is) signed , [two|three|a]
    (a bit|a little|slightly) more than what we (signed|agreed|ordered|booked)
    (i have|we have|i am|have) (added|attached|recorded|included|enclosed|enclosing|adding|sending|sent|put) ...4 (more|extra|another|additional|a second|a few|eleven|further) [...1] (to|for|document*|chapter*|file*|word*|photo*|footage|episode*|page*|ones|thousand)
    (added|attached) ...3 more ...2 to (translate|edit|retouch|write|design|draw|film|do)
    sending ...2 (additional|extra|more) footage
    (grew|grown|got longer|got bigger) ...8 (same price|rest as well|please|simply)
    (expand|extend) (this|it|that) to (the whole|all)
    (the rest|that one|those|the others|mine|his|hers|theirs) (too|as well) , [...2] (please|would you|will you|right)
    (do|does|did) (my|our|his|her|their) (wife|husband|brother|sister|mother|father|cousin|mate|mates|friend|friends|neighbor|neighbors|son|daughter) ...3 (too|as well|also)
    (proofread|design|shoot|check|edit|write|translate|draw|paint|look over|do) my (wife|husband|brother|sister|mother|father|cousin|mate|friend|neighbor|son|daughter|sister's|boss)
    my (wife|husband|brother|sister|mother|cousin|colleague|friend|son|younger son) ...8 (slipped in|same go|sit in on the lessons) ...3
    next door (gutters|too)
    carry on (in|into|out) (there|the|to)
    just (carry|go) on (in|into|out|to)
    keep (going|answering|fixing) ...8 (changes|questions|next year|three more|after)
    (want|need|expect|like) unlimited (changes|revisions|rounds|corrections|edits)
    {ask} ...3 (another|an extra|one more|a few more|a few extra|two more|three more|ten more|some more|# more|a couple of extra|several more|a few additional|an additional|# additional|# extra|additional|extra) ...3 {deliverable}
    (another|an extra|one more|a few more|two more|three more|# more|a couple of extra|additional) ...2 {deliverable} (please|pls|beyond|on top|besides)
    (another|two more|three more|four more|# more|a few more) ...3 (beyond|on top of|outside|over) (the|our|what)
    (we|i) (have|also) decided ...6 (as well|too|also|have you)
    (write|do|make|design|draw|build|record|prepare|translate|film|edit|cut|paint|animate|print) ...10 (as well|too) , ...3 (since|you have|you are|same|please|would you|right|will you|won't you|no big deal|it is hardly)
    `,
  ),
  // Adds to what there is, but may be within what was agreed.
  ...listPhrases(
    { kind: 'additional', confidence: 'possible' },
    `
    {ask} ...2 also {make-verb} (a|an|the|our|my|your|us|me|some|up|those|{deliverable}|sure) ...2
    (please|kindly|so|then|oh) also {make-verb}
    also (please|kindly|could you|can you|would you|i need|we need) [...1] {make-verb}
    ^ also , [...2] (i need|we need|please)
    we also (need|want) [a|an|the|you|our|it] ...5
    (i|we) would also (like|need|want) you to {make-verb}
    (could|can|would|will) you [please|maybe|just|perhaps] {make-verb} ...14 (too|as well|also|while)
    (please|kindly|pls) {make-verb} ...14 (too|as well)
    {make-verb} (me|us) also
    (could|can|would|will) you [please|maybe|just|also] (make|do|fix|get|give|have) (us|me|the|a|an|our|my|some|up) ...14 (too|as well|also)
    (want|need|would like) you to {make-verb} ...10 (too|as well|also)
    (want|need|would like|thought|hoping|assumed|thinking) you (to|could|would) (also|take over|handle|manage)
    how about you also
    (it would be|would be) (nice|great|cool|lovely|handy) if (the|you|it|we) ...3 (also|could also) ...3
    (too|as well) , [...1] (should be|that should be|it should be|can not be|it can not be) (easy|hard|quick|difficult)
    {ask} ...14 (real quick|should be quick|no big deal|takes you five|take you five|should be easy|nothing fancy|hardly any work|barely any work|just swap|it is just clicking|can not be hard|will not take long)
    only a small extra
    besides ...5 , ...3 (you to|please|do please)
    by the way , we need
    (before|after) you (finish|go|leave) , ...4 (needs|please|could|do)
    now that ...8 , ...3 (please|have a|you could|do the)
    could (we|you) ...2 turn (it|this|that|the ...2) into
    let us turn
    (make|turn) (it|the ...3) (a|an|into a|into an) ...4 instead of
    `,
  ),
  // Only asks for work: what it is worth, the agreement says.
  ...listPhrases(
    { kind: 'request' },
    `
    {request} ...3 {work-verb}
    (another|{ordinal}|next) (round|set|batch|pass|draft|concept|version)
    round {number}
    {request} ...4 {deliverable}
    ({request}|there is) ...6 (more|another|additional|extra|{ordinal}) ...4
    ^ [then|and|oh|so|now|also|please|kindly|just] {work-verb} [us|me] (the|a|an|our|my|some|all|#|two|three|four|those|these|this|that|it|on|up|out|in|{deliverable})
    , [then|and|so|now|also|please|kindly|just] {work-verb} [us|me] (the|a|an|our|my|some|all|#|two|three|four|those|these|this|that|it|on|out|in|{deliverable})
    (counting|relying|banking) on you ...3
    (you will|you are) (do|doing|be doing|taking|handling) ...4
    (we|i) (will|are going to) need you
    (needs|need) (doing|writing|painting|designing|editing|translating)
    (attached|enclosed) (are|is) ...6 (round|comments|changes|notes|texts)
    `,
  ),
];
