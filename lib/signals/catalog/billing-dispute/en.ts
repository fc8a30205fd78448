import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (dispute|disputing|contest|contesting|challenge|challenging|querying|object to|objecting to|take issue with|reject|rejecting|refuse) ...1 (invoice|bill|charge|charges|hours|fee|fees|line|item|items|amount|surcharge|#)
    (i will not|we will not|i am not|we are not|refuse to|not going to|won't be|not prepared to|not willing to|i would not|do not intend to|rather not|decline to) [be] (pay|paying|accept|accepting|cover|covering|process|approve|approving) (for|the|that|this|it|your|line|these|those|that|a|any|overtime|travel|item) ...3 {line-of-bill}
    (i am|we are|i will|we will|im) not [going to] (pay|paying|be paying) (for|that|the|an|extra|#) 
    (do not|did not|never) (expect|expected) ...3 (bill|invoice|amount|total|charge) of this
    (why|how come) (am|are|were|do|should|would|have|did|is|does|have) (i|we|you|the|there|being) ...6 (charged|charging|charge|billed|billing|bill|pay|paying|an extra|invoice|cost|invoiced)
    why (does|is|are|do|did) (the|there|your|this|my|a) ...5 (invoice|bill|fee|charge|hours|total|cost|amount|surcharge) ...6
    (how can|how could|how does|how did|how on earth) (a|an|the|it|that|this|one|two|you|simple) ...8 (cost|take|took|add up|come to|hours|justify|charge)
    (do not|does not|can not|could not|cannot|did not) ...3 (think|believe|see how|possibly|have) ...3 (took|take|taken|needed|need|cost|worth|spent|warrant*) ...6 (hour|hours|minutes|days|much|#|that long|this much)
    (no way|never|surely|impossible) ...3 (took|take|taken|take you|took you|did) ...5 (hours|hour|minutes|days|hrs|that long)
    (hours|figures|numbers|sums|total|timesheet|invoice) (do not|does not|cannot|can not) (add up|make sense|match|look right|seem right|tally)
    (invoice|bill|fee|fees|rate|amount|charge|charges|price|total|quote) (is|was|seems|seem|looks|look|comes out|being|appears) [a bit|way|far|much|rather|really|quite|very|just|simply|frankly|totally|completely|on the|absolutely] (too high|high|excessive|outrageous|ridiculous|steep|inflated|unreasonable|a joke|higher side|too much|unacceptable|disproportionate|exorbitant|not acceptable|not fair|unfair|crazy|a rip-off|shocking|over the top|insane|not justified)
    (too much|excessive|pricey|a lot|rip-off|rip off|a lot of money|overpriced|outrageous|daylight robbery|extortionate) for (a|an|two|three|what|such|one|that|half|so little|some|the work|#|half an) ...2
    (overcharged|overcharging|overbilled|overbilling) (us|me)
    (padding|padded) (the|these|your|those) (hours|bill|invoice|timesheet)
    (is|it is|what) a (rip-off|rip off)
    daylight robbery
    (shocked|surprised|astonished|taken aback|appalled|stunned|horrified|shocked) (at|to see|when i saw|when i opened) (the|your|this|that) [last|final|latest|size of the|amount of the|total on the] (bill|invoice|fee|total|amount|price|hours)
    (hours|minutes|hour|hrs|h) for (an|one|two|reading|writing|my|that|changing|naming|sending|just|some) ...6 (come on|really|seriously|strike|$|it was|are you|you|i|no)
    ^ # (hours|minutes|hrs|h|hour) for ...6 $
    ^ (half an hour|an hour|two hours|three hours|four hours|six hours|a whole day|two days) for ...8 $
    (you|u) [have] (charged|billed|invoiced|put down|counted|added|bill) [us|me] ...5 (for a|for an|whole|when we|but|although|twice|for something|even though|as words|on top|for the time)
    (was|were|been|being) (charged|billed|invoiced) for ...8 (when|but|although|never|even though|that i|that we|only|wobbled|did not)
    (take|strike|remove|drop|delete|cross|get) (it|that|this|the ...4|them|line ...1|item ...1) (off|out|from) [the|my|our|your] (invoice|bill)
    (strike|deduct|remove|take off|knock off) (that|those|the|it|line|them) ...3 (hours|charge|fee|line|item|minutes|overtime|travel|surcharge|expenses|from the invoice)
    (deducted|deducting|withheld|cut|reduced|knocked|taken) ...5 (from|off) (your|the) (invoice|bill|fee|last invoice|final invoice)
    (reissue|redo|resend|correct|revise|send me) (the|your|a|an) [new|corrected|revised|lower|fresh] (invoice|bill) (without|for less|minus|with fewer|with the correct hours|with half|at)
    (credit note|refund) for the (difference|overtime|hours|rest)
    (justify|explain|account for) (the|these|those|that|this|your|how|every|# ) ...4 (hours|fees|charge|charges|bill|invoice|amount|minute|rate|total|cost|price)
    breakdown of (every|each|all|the|these|those) (minute|hour|hours|charge|minutes|cent) ...6 (because|as i|since|hard to believe|doubt|suspicious|before i pay|please)
    (pay|paying|transfer|transferring) [only|you] (what (i|we) (think|consider|deem|feel)|the net|what it is worth|what is fair|two thirds|a fair) ...5
    (only|just) (pay|paying) (for|half|the) ...5 (hours|what|of it|net|agreed|time)
    (not|hardly|never) worth (#|that|the money|90|what you|half|the price|this)
    (nobody|no one) (bills|charges|pays) for ...3
    (really|seriously) (charging|billing|charge|expect) (us|me) ...2 (for|to pay)
    (you can not|you surely do not|surely you do not|you do not|cannot) [seriously|really|honestly|possibly] (be serious|expect (us|me) to pay|charge (us|me)|bill (us|me)|mean this)
    (should not|do not see why i should|do not see why we should|why should i|why should we) [have to] (pay|be charged|be billed|cover|be paying)
    (i|we) (make it|counted|timed|get|reckon) [it|only|the words] ...3 (#|hours|words|minutes|at most|at the most)  ...3 (not|so|at the|and)
    (told|agreed|quoted|said) ...4 # ...6 (invoice|bill|billed|charged|charging) ...4 #
    (for what (i|we) got|for such small work|for such a small job|for the quality|for so little work|for what was delivered)
    ((invoice|bill|hours|fee|fees) ...8 (procurement|finance team|board|accountant) ...3 (reject*|cut|consider*|refus*|think*))
    `,
  ),
];
