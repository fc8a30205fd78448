import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Cannot or will not pay now.
    (can not|unable to|not able to|will not be able to|not in a position to|could not) [yet|currently|really|possibly] (pay|settle|transfer|clear|release|process) [you|your|the|this|it|that|all|any|our] (month|now|yet|until|till|today|week|year|before|on time|due|due date|in full|at the moment|right now|moment|just|this|as|invoice|bill|balance|fee|bills)
    (can not|will not|not going to|not able to|unable to) ...2 (pay|settle|transfer|clear|release) ...8 (until|till|before|this month|this week|this year|by the due date|on time|right now|at the moment)
    (will not|won't) be paying (by|on|until|till|this|before|the invoice until)
    (not|never) [been able to|yet|quite] (got round|gotten around|got around|managed|come round) to (paying|pay|it|transferring|transfer|setting up|sending|settle|settling|your)
    (have not|has not|had not|haven't) [yet|even|still] paid (you|u|your|the|it|that|yours)
    (know|realise|aware) [that] (it|we|i|your|the|that|this) ...6 (overdue|past due|was due|were due|is due|late with|behind with|still owe|owe you|been due|fell due|behind on)
    (i|we) [still|do] owe you (since|money|the|two|three|#|from|,|and|but)
    what you are owed
    // Later.
    (pay|paid|settle|settled|clear|cleared|transfer|process|processed|settling|paying|released) [you|your|it|the|them|up|off|that|this|out|yours|all] ...5 (next month|next quarter|next payday|in the new year|in the new quarter|after the holidays|after christmas|after payday|at the end of next month|at the end of the quarter|in the next payment run|when the season|in the spring|in the summer|in the autumn|once the|as soon as the|as soon as our|once our|once we|when our|when i can|when we can)
    (pay|settle|transfer|clear|sort) ...6 (once|when|as soon as|until) (the|my|our|we|i|it) ...5 (sold|sells|paid|pays|comes in|come in|come through|comes through|comes back|back from|gets back|get paid|arrives|lands|through|settles|funding|refund|opens)
    (will|shall) be (settled|cleared|processed|released) ...3 (next|when|after|in the next|in the new|as soon as|as and when|eventually|at some point|whenever|later|with the|in due course)
    (invoice|bill|payment|fee|balance|money|yours|it|that|check|cheque|instalment|retainer|deposit|account) (will|would|shall) [just|simply|now|unfortunately] have to (wait|be patient|go|be paid later|hang on)
    (can|could|would) (it|that|you|u|the ...2|your ...2) [please] (wait|hold off|hang on|bear with) ...3 (till|until|for|a few|another|next|a bit|a little|on|with us on the)
    have to wait ...4 for (your|the|its) (money|payment|fee|cheque|check|invoice)
    (pay|paid|payment|invoice|money|bill|balance|fee|transfer|cheque|check) ...8 (another|a few more|a couple more|couple of|few) (days|weeks|months|week|fortnight)
    (another|a few more|some more|a bit more|a little more|more) (time|days|weeks|patience) ...4 (pay|payment|balance|invoice|bill|amount|to pay|transfer|for the balance|money)
    (push|move|put|postpone|delay|defer|extend|stretch|roll over|leave|delaying|pushing) ...3 (payment|payments|invoice|instalment|installment|deposit|balance|payment term|bill|transfer) ...4 (to|until|till|by|back|over|off|for)
    (payment|payments|invoice|transfer|balance|instalment|retainer|settlement|deposit) ...4 (delayed|deferred|postponed|on hold|stuck|late again|slipped|be late|running late|rolled over|on ice|missed the|frozen|fell through|not gone out|did not go|has not gone|has come back|blocked)
    (apologies|sorry|apologise|excuse) ...4 (delay|lateness|hold-up|holdup|late) ...3 (payment|paying|invoice|transfer|balance|deposit|with your money)
    (forgot|forgotten|overlooked|lost|mislaid|misplaced|missed) ...2 (your|the|about your|about the|to pay|to transfer|to settle|to wire) ...2 (invoice|invoices|bill|payment|reminder|reminders|transfer|you|instalment|fee|again)
    forgot to (pay|transfer|wire|settle|release|sign off) (you|your|the|it|ur|this)
    (we|i|they|our accountant) [only] pay* ...4 (at|after|in) (60|90|ninety|sixty|45|120|forty-five) [days]
    (thirty|14|30|fourteen|seven) days ...4 (does not|do not|not) (work|possible|suit)
    changed our payment terms
    // The money is not there.
    (cash flow|cashflow|cash is|things are|budget is|funds are) [a bit|very|really|pretty|quite|rather] (tight|problem|problems|issue|issues|low|frozen|short|slow|exhausted|a bit tight) ...8
    (cash flow|cashflow) (problem|problems|issue|issues|difficulties|crisis|trouble|gap|squeeze|is)
    (there is|have) a [bit of a|small|little] (cash flow|cashflow)
    (skint|strapped for cash|short on cash|out of money|no money|ran out of money) ...4 (this|till|until|right now|at the moment|now|,|$|week|month|either|mate|to pay)
    (we|i) (have not|haven't) been paid (ourselves|myself|yet|by our|by my)
    (until|once|when|as soon as|till|after|unless) (our|my|the) [own|end] (client|customer|customers|clients|funder|investor|investors|grant|insurance|buyer|tenant|refund|bank|tax refund|loan|sponsor) ...3 (pays|pay|paid|comes|settles|has paid|have paid|is in|through|lands|releases|transfers|arrives|honors)
    (waiting|wait) [for|on] ...5 (grant|refund|funding|client|customer|investor|payment|loan|insurance|money|signature|approval) ...8 (pay|invoice|bill|you|yours|money|paid)
    // Somebody or something in the way.
    (payment run|pay run|payment cycle|cut-off|cutoff|payment system|finance system|new system) ...6 (missed|next|stuck|was on|weren't|issue|was yesterday|third|moved|until|so|already|delayed)
    missed the (cut-off|cutoff|payment run|deadline for payment|run)
    (accounts|finance|bookkeeper|accountant|treasurer|director|signatory|the person who|budget holder|approver) ...10 (on leave|on holiday|on vacation|off sick|resigned|away|abroad|back on the|maternity|ill|out of office|travelling|traveling|once a month|back from)
    (not|still not|nobody|no one) ...3 (approved|signed off|processed|authorised|released|approve) ...5 (payment|invoice|invoices|your bill|your fee|bill|for payment)
    (check|cheque) is in the (post|mail)
    (stop|quit|no need to keep|hold off on|hold off|do not) (chasing|sending reminders|sending me reminders|reminding|sending the reminders|keep reminding|sending those reminders)
    (your|all|three|two|second|third|fourth|several|of the|both) [payment] (reminder|reminders) ...8 (but|noted|again|deal|pay|when|until|sorry|overlooked|wait|in the meantime|so)
    (card|direct debit) [got|was|has been|has|is] (declined|bounced|rejected|returned)
    // Parts and promises.
    (half|part|some|a third|#) [of it] now [,] and the (rest|other|remaining|remainder|balance)
    (rest|remainder|remaining|balance|other half|the other) ...6 (next month|in the summer|at some point|next year|when i|when we|in the autumn|we will see|sometime|some other time|until)
    pay ...4 in (instalments|installments|# instalments|small instalments|monthly parts|six monthly|several parts|stages|parts|chunks|two goes) ...10 (due|overdue|owe|fell due|outstanding|starting)
    (i said|i know i said|we said|i promised|we promised|promised) ...1 (monday|friday|last week|the 5th|the 1st|pay|payment|transfer|money) ...6 (but|and|then|however) ...6
    (sometime|some time|at some point|hopefully|eventually|one of these days) ...3 (pay you|pay your|pay it|get paid|transfer|settle)
    (pay|payment|paid|transfer|settle|transferred|get to it) ...6 (sometime|at some point|hopefully|when i get|eventually|when i get round|one of these days|when it happens|whenever)
    (you will|ull) (get|have|see) (it|paid|your money|yours|the money) (when|once|as soon as|eventually|after)
    (bear with|be patient with|exercise patience|have patience) ...8 (payment|bill|bills|pending|invoice|balance|retainer|transfer|money|pay|fee)
    (pending|outstanding|overdue|unpaid|open) (bill|bills|invoice|invoices|amount|payment|balance|fee|payments) ...10 (next|later|once|after|when|until|can not|patience|instalments|will be|shall be|sorry|wait|only)
    (invoice|bill|payment|balance|fee|instalment|amount|money) [that] (was|were|has been|fell) (due|overdue) ...10 (but|can not|will|not|until|has to|i need|we need|sorry|still|come back|going to)
    ask (for|you for) [a little|a bit|some|more] ...3 (patience|extension|more time) ...8
    (completely|totally|clean) forgot (yours|your|about your|about the) ...4 (again|invoice|bill|payment)
    forgot (yours|your invoice|your bill|to pay you|to pay your|to pay the|about your invoice|about your bill|to transfer your|to send your)
    (nothing|nothing's) [has|have] (gone out|been paid|been sent|been transferred|left our account) ...5
    (can not|cant) (do|pay|settle|manage) (yours|your|it|you|that) ...3 (until|till|til|before|this month|this week|right now|yet|at the moment|just now)
    (payment|invoice|transfer|instalment|balance|fee) ...2 (was|were|fell) due ...4 (has come back|came back|bounced|did not go|is not going|is still|will be late|slipped|has not|have not|won't|will not|cannot|can not)
    (is|are) not going to happen (this month|in one go|this week|before|until|on time|by|now)
    (slipped|fell) (through|off|through the cracks) ...4 (again|our end|my end|our side|invoice|payment)
    (beyond|past) (the due date|its due date|the date|our terms|what it says)
    (have not|not) got (the money|the funds|it|the cash) ...3 (yet|right now|at the moment|this month|until|till|now|,|$)
    (pay|settle|transfer) (you|your invoice|it|your bill|the balance|the invoice|that) (in|by|at|around|after|from|mid) (january|february|march|april|may|june|july|august|september|october|november|december|the new year|next month|the end of next month) instead
    (payment|invoice|money|your fee|your invoice|your payment) ...4 (will be|is going to be|is|be) [a bit|a little|slightly|another|about|again|#] ...2 (late|delayed|overdue)
    (sorry|apologies|apologise|know) ...5 (invoice|payment|bill|transfer|balance) ...4 (late|overdue|still open|still outstanding|still unpaid|not been paid|unpaid|delayed)
    (we|i) (will|can) (pay|settle|transfer) ...5 (as soon as|once) (we|i|our|the|my) ...6
    (extend|extension|extending|more time) ...4 (payment|pay|due date|deadline for payment|invoice|terms)
    `,
  ),
];
