import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

/** What is paid, and what is asked for when it is not. */
const BILL =
  '(invoice|invoices|bill|bills|balance|payment|payments|deposit|retainer|fee|fees|instalment|installment|instalments|honorarium|rent|amount|sum|statement|account|transfer|money|dues|advance|remainder|arrears|debt|royalties|commission|cheque|subscription)';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Overdue.
    (invoice|invoices|bill|bills|balance|payment|payments|deposit|retainer|fee|fees|instalment|installment|rent|amount|sum|account|subscription) ...8 (overdue|past due|past its date|past its due|unpaid|unsettled|in arrears|still open|remains open|remain open|been open|well past|pending)
    ${BILL} ...2 (is|are|remains|remain) [still|now|already] (outstanding|open|pending)
    ${BILL} ...5 since # and still outstanding
    percent advance is pending
    advance is pending
    (overdue|outstanding|unpaid|unsettled|past due|pending|late|open) (invoice|invoices|bill|bills|balance|payment|payments|amount|amounts|sum|fee|fees|dues|account|rent|items|lesson fees|retainer|debt)
    ${BILL} ...6 (was|were|fell|had been) [payable|due] ...1 (due|payable) 
    ${BILL} ...6 (is|are) [now|already|currently] (#|one|two|three|four|five|six|several) (day|days|week|weeks|month|months) (late|overdue|old|past|behind)
    (invoice|payment|instalment|installment|balance|fee|bill|it|amount) ...5 (fell due|has fallen due|falls due on|falls due tomorrow|is due tomorrow|is due today|is payable today|due yesterday|was due|were due|became due)
    (payment|invoice|bill|fee) ...6 , due on
    ${BILL} ...4 (falls|is|becomes|are) [now] (due|payable) (on|tomorrow|today|this|by|,|$)
    now (due|payable)
    (is|are|was) [now] payable (this|today|tomorrow|on)
    due date (was|has passed|is past|passed|has gone)
    (days|term|terms|deadline) ...5 (ran out|run out|has expired|have expired|expired|is over|passed|has passed)
    (on|at) day (#|forty|sixty)
    it has been (#|two|three|four|six|several|a) (days|weeks|months|month) since i (billed|invoiced|sent you the)
    // Not here.
    (have not|has not|had not|did not|not) [yet] [been] (received|recieved|paid|settled|arrived|reached|come|transferred|cleared|gone through|credited|got|had|seen) ...5 (payment|payments|transfer|money|amount|deposit|fee|in yet|balance|retainer|dues)
    ${BILL} ...8 (has not|have not|had not|is not|not|never) [yet] [been] (arrived|paid|settled|come|reached|transferred|cleared|here|received|made|gone|credited|hit|shown)
    (i|we) (have|has) not been paid
    not been paid for
    (no|any) (sign|trace) of (your|the) (payment|transfer|money|deposit)
    (nothing|no payment|no money|no transfer) ...4 (has arrived|is arrived|arrived|from you|on my side|on my account|received|come in|so far)
    (received|recieved|seen|had) no (payment|money|transfer)
    (still|we are still|i am still) (missing|waiting for|awaiting|waiting on) (your|my|the|a|our) [final|last|second|first] ${BILL}
    (still|are still|is still) ...3 (owed|owe|owing|missing|to receive)
    (still have to|have yet to|yet to) (receive|be paid|get) ...4 (payment|fee|money|amount|paid|for)
    you still owe (me|us) # [for|,|$]
    you [still] owe (me|us) ...4 for the
    (payments|payment|half|part|balance|money) ...6 (missing|still missing) ...4 (from|side|could|,|$)
    (only part|only half|half) of (the|it|our|my) [total|bill|invoice|amount] ...4 (paid|missing|here)
    there (are|is) (#|still #|still|a|one) ...3 left to pay
    (there are|there is) # left
    remains to be paid
    (cheque|check|direct debit|card payment|card) ...5 (bounced|was returned|has not reached|not reached)
    card ...2 declined ...4 (fee|payment|so|invoice)
    (bank|account|books|records|system) ...2 (shows|show|says) ...2 (nothing|no|an unpaid|the balance|as unpaid)
    (can not|could not|do not) (see|find) (it|the payment|your payment|the transfer|the money) (on|in) (my|our) (account|bank)
    (did not|has not) (arrive|reach|go through) ...4 (account|payment|transfer|due)
    (slipped through|stuck somewhere|stuck in approval|got lost) ...14 (due|payment|invoice|been in|request|fee|open)
    // Asking for it.
    (reminder|nudge|reminded|remind you|friendly reminder|heads-up|chasing|chase) ...5 (invoice|invoices|payment|balance|fee|fees|deposit|instalment|installment|bill|amount|rent|retainer) ...3 (of|for|is|was|from|falls|fell|due|#)
    (nudge|chase|chasing) ...6 (invoice|bill|payment)
    (first|second|third|final|last|gentle|friendly) [and last] (reminder|request|notice|demand) ...6 (invoice|payment|fee|fees|amount|pay|balance|bill|of|for #|before i stop|we do not receive|account)
    (sent|had) ...2 reminders ...8 (payment|invoice)
    (sorry to (chase|bug|bother|push|nag)|hate to ask|sorry to ask) ...6 (invoice|money|payment|bill|paid|pay)
    (when|what date) (can|may|could|will|should|do|would) ...8 (expect|be able to pay|paid|be paid|be released|transfer|pay|payment)
    (when to|let me know when) ...4 expect ...3 (payment|transfer|it|money)
    (any|is there any) (news|update|word|progress) (on|about|regarding) ...6 (invoice|payment|bill|transfer|money|fee)
    (checking in|following up|follow up|checking|writing|asking) (on|about|regarding) ...4 (invoice|invoices|payment|unpaid|bill|fee|outstanding)
    (please|kindly|pls|request you to|ask you to|could you|can you|would you|grateful if you|glad if you) ...3 (settle|clear|pay|release|transfer|arrange|remit|wire|process) [the|your|my|our|this|what] ...4 (balance|invoice|invoices|bill|dues|outstanding|open items|open amount|amount|payment|remaining|remaining #|what is left|the rest|sum|money|fee|fees|attached statement|#|debt|arrears|deposit|by transfer|transfer this week)
    (arrange|make) [the|a|for] (transfer|payment) (this week|today|by|of|as soon|now|immediately|at once|before)
    (settle|pay|clear) my (fee|fees|invoice|bill|honorarium|account)
    (appreciate|expect|request|need|await) [your|the] payment (this|by|within|today|before|now|as)
    would need ...6 (payable|due|first|deposit|instalment|installment)
    (take care of|look at|have a look at|look into|chase) ...8 (invoice|payment|transfer|accounts department|bill)
    (confirm|tell me|know) ...4 date of (payment|transfer)
    (did|has|have) (the|your|my|our) (transfer|payment|invoice|bill|money|cheque) ...4 (go out|gone out|gone|go through|been passed|been approved|stuck|get stuck|got stuck|been paid|been sent|sent)
    did you (get round to|manage to pay|see|forget) ...4 (bill|invoice|payment)
    get (the|my|our) invoice ...6 (closed|paid|settled|sorted)
    (promised|wrote|said|agreed) ...4 (pay|payment|transfer|payable|paid) ...8 (but|nothing|on|for last|last|by|not)
    deposit was to be paid
    (what is happening|what happened|what is going on) (with|to) (the|my|our) (payment|invoice|transfer|money|bill)
    (resend|sent again|attached again|attached once more|attach again|once more|here it is again) ...10 (due|overdue|payment|paid|case|overlooked)
    invoice ...3 (once more|again) ...6 (due|overlooked|case)
    (rely|depend) on timely payments
    awaiting (your|the) (payment|transfer)
    see to it ...6 (paid|settled)
    // What follows.
    (late fees|interest|late fee|penalty) ...6 (apply|applies|charged|overdue|unpaid|late amount)
    (must|will|have to) ...2 charge interest
    since i billed you
    (if|unless) ...8 (payment|amount|invoice|debt|bill|balance) ...6 (paid|payed|settled|received|arrive|arrives|receive) ...12 (collection|lawyer|pause|stop|suspend|agency|hand|pass|work|charge)
    (if|unless) we do not receive ...14 (collection|agency|lawyer|stop|suspend)
    until (the|all|your) ...3 (invoice|invoices|balance|payment|fees) ...3 (paid|settled|arrives|received|arrive)
    (please be|kindly be|be) reminded
    (remind you|reminder) ...1 (of|about|that|for) ...6 (payment|balance|unpaid|invoice|fee|amount|due)
    draw your attention to ...12 (payment|overdue|amount|statement|invoice)
    `,
  ),
];
