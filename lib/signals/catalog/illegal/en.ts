import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (backdate|back-date|backdating|back-dated|predate|pre-date) (the|it|this|that|our|your|my|an|them)
    (put|write|use|with|give it|has) [a|an|the] (earlier|different|last month's|old|previous) (date|year) (on|in|for|to|instead)
    (put|write|use|with|date) [a|an|the] ...3 (earlier|different|last month's|previous) date
    (change|alter|move|photoshop|adjust|fix|edit) the [expiry|issue|manufacturing|invoice|production|best before] (date|dates|year) (on|of|in|to|so)
    (off|not in|out of|keep off) the books
    (do it|pay|paid|paying|work|job|this) ...5 without (an invoice|invoice|a receipt|any paperwork|a bill|vat|the vat|gst|invoicing|receipts)
    (no|without) (invoice|receipt|paperwork|bill|gst bill|papers) ...3 (cash|no tax|no vat|ok|please|just)
    cash ...4 (no invoice|no paperwork|no vat|no receipt|no questions|without vat|nothing on paper|skip the vat|no tax|off the books|neither of us|so we|so nobody|so that)
    (cash in hand|cashie|cash only) ...8 (vat|tax|invoice|paperwork|books|taxman|ato|declare|so|no)
    (avoid|skip|dodge|save|evade|leave out|get around) (the|paying|on the|on) (vat|tax|taxes|gst|duty|customs|sales tax)
    (leave|keep|omit|drop) ...5 (out of|off) (the|my|our) (tax return|return|books|accounts|payroll|statement|tax|record|records|report|ledger|filing)
    (not|never|do not|does not|don't) ...4 (show up|appear|declare|mention|report|disclose|show|record) ...4 (in the books|the income|in the accounts|that income|on the statement|in the return|that the post is|the asbestos|the damage|on paper|to the tax|to the insurer|to the buyer|to the buyers|to the bank|in the record)
    (hide|conceal|hidden) ...4 (from|income|money|profit|profits|asset|assets|the damage|revenue|sales) ...3 (taxman|tax|ex|wife|husband|buyer|bank|auditor|auditors|inspector|authorities|insurance|investors|revenue|irs|hmrc|court|landlord)
    so [that] the (taxman|tax office|tax man|irs|hmrc|auditor|auditors|inspector|bank|insurance|authorities) (does not|do not|will not|never|can not) 
    (fake|forge|bogus|phony|fabricate|falsify|invent|make up|making up) (a|an|some|a few|a couple|it|my|his|her|our|invoices|receipts|invoice|receipt|payslip|certificate|signature|testimonials|documents|customers|numbers|figures|references) ...4
    (write|post|get|buy|need|want|do|publish|leave|give us|order|generate) ...8 (five-star reviews|five star reviews|5-star reviews|5 star reviews|five-star ones|positive reviews|good reviews|bad reviews|one-star reviews|one star reviews|testimonials|fake followers|one-star comments) ...5
    (reviews|testimonials|comments|votes) ...4 (different names|different accounts|several accounts|fake accounts|different phones|your friends|your staff|your interns|made-up names|fake names|under names)
    (buy|get|purchase|need) ...3 followers
    (cracked|pirated|crack|torrent|nulled) (version|copy|software|plugin|photoshop|it|of|license)
    (use|grab|take|download|pull|pinch|nick|lift) ...6 (off google|from the internet|off the internet|from google images|off youtube|from youtube|from spotify|off the web|from pinterest|without asking|without paying|without permission|without credit)
    (use|put|play|take|copy) ...6 (anyway|,) ...3 (nobody will|nobody'll|no one will|who will|who is going to|nobody|no one|nobody is going to|who) ...1 (notice|know|check|checks|care|cares|find out|sue|ever know)
    (nobody|nobody'll|no one|who) (will|is|is going to|would|ever) (notice|check|checks|find out|know the difference)
    (copy|clone|rip off|steal|lift|reuse) (their|the competitor's|our competitor's|his|her|that company's|this site's|another) (whole|entire|website|site|texts|design|logo|photos|content|code|whole website|copy|images|menu)
    (skip|forget|bother with|not bother with|never mind|ignore|do not need|don't bother with) (the|a|any|planning) [building|planning|fire|work] (permit|permits|planning permission|permission|inspection|consent|consent form|license|cookie banner|approval) (,|$|and|nobody|no one|the|who|we|it|they|takes|anyway|please|just)
    (sign|stamp|certify|notarise|initial) ...4 (on behalf of (my|him|her)|for him|for my|for them|even though|though you|although|anyway|without (looking|checking|seeing|reading)|without the|in his name|in her name|as if)
    (sign|tick) (it|this|them|the box|the form|off) ...6 (inspected|tested|took place|was done|have not seen|has not been|never|were there|took part|inspection)
    (put|list|register|add) ...3 (wife|husband|brother|mother|son|daughter|sister|cousin|kids|nephew|girlfriend) ...3 (as an employee|on the payroll|as employee|down as)
    (put|list|book|bill|declare|claim|write|mark|call|label|deduct) (it|this|that|them|the ...4) [down] (as|off as) (a|an|business|consulting|repair|office|training|travel) ...1 (business|expense|repair|gift|trip|dinner|office|materials|supplies|consulting|, )
    (make|write|bill|issue|address|book) (the|it|that|an|out the) ...2 (invoice|bill|receipt|it) ...3 (out to|to|on) (my|the|our) (company|business|firm) ...8 (kitchen|house|private|holiday|bathroom|garden|personal|home|wedding|really|although|birthday|flat|wife)
    (receipt|invoice|bill|payslip|payslips|certificate|contract) ...4 (for more than|higher than|double|say # instead|that says|say she earns|to say|say) ...4 (paid|# instead|instead of #|earns|earned|more|it was|it is|we)
    (inflate|pad|round up|bump up|beef up|massage|doctor|tweak|polish up|fudge) the (invoice|hours|numbers|figures|bill|results|data|books|accounts|cv|report)
    (make|adjust|change) the (numbers|figures|results|answers|data|grade|test results|readings) (look|so|until|better|as needed|match|say|fit|a bit)
    (tell|say to|let) the (insurance|insurer|bank|inspector|tax office|landlord|police|investors|court|embassy|visa office|job center|jobcentre|council|auditors|auditor|buyers|buyer|insurance man|judge) ...2 (that|it was|it is|we|he|the|i|you|she|they)
    (say|claim|pretend|write|state) [that] (it|the|he|she|we|they|you|i) ...8 (even though|although|even if|when it is not|when in fact|it does not have to be true|who will check|nobody checks|they never check|the insurance pays)
    (if|when) (anyone|anybody|somebody|the inspector|they|the officer|the insurance man|the taxman) (asks|ask|rings|calls|comes) , (you|say|tell|it|just|we)
    (delete|destroy|shred|wipe|get rid of|lose|go missing|erase) ...8 (before the (audit*|inspect*|police|tax|court|lawyers|investigators|hearing)|and pretend|never existed)
    (without|do not|don't) (telling|tell|asking|ask|informing) (them|her|him|the landlord|the council|the models|anyone|anybody|the tenants|the client|my wife|the bank) ...5 (recording|we are|record|that|and|first|,|$)
    record ...3 (call|meeting|conversation|interview) ...1 (without|but do not|secretly|do not tell)
    (slip|give|pay|offer|hand) (the|him|her|them|that) ...2 (inspector|official|officer|clerk|councilman|councillor|planner|policeman|examiner|customs) ...2 (a little|something|an envelope|a bottle|a few|a bribe|some|money|cash|under)
    (write|do|take|sit) (my|his|her|the|our) [son's|daughter's|term|final|online|driving] (dissertation|thesis|essay|exam|term paper|homework|coursework|test) (for|in|as|so|, |under) (me|him|her|my|his|i|he|she)
    (access|log in|log into|get into|hack|hack into|read|bug|spy on|track) [to|into] ...3 (ex's|ex-wife's|ex|wife's|husband's|competitor's|staff's|employee's|his|her|their|girlfriend's|messages|ex-wife) ...3 (account|email|emails|inbox|phone|mail|mailbox|messages|whatsapp|password|facebook|customer list|server)
    (scrape|harvest|buy|spam) ...4 (emails|email addresses|addresses|contacts|the lot|data)
    ((no|not) (women|woman|men|over|foreigners|older|old|pregnant)|(filter out|reject|drop|exclude|weed out) ...3 (women|over|fifty|older|foreigners|pregnant|applicants over|under|muslims|blacks)) ...6 (but do not put|quietly|do not write|some other reason|off the record|they only get|not in writing|without saying|find some|shortlist|pregnant)
    (photoshop|forge|edit) ...4 (certificate|diploma|signature|id|passport|payslip|bank statement|license|bank statements|receipt|degree)
    (under|below) the (threshold|tender limit) (and|so|,|$)
    split ...4 (invoice|invoices|bill|job|payment) ...6 (threshold|limit|under|below)
    (i) (need|want|keep|have) two sets of (books|accounts) ,
    (put|write) # ...3 on it instead of ...2
    (could you|can you|please|just) (write|put) ...4 on it and (bill|invoice|charge) it to
    (cracked|pirated) (copy|version) of
    (remove|take) the watermark* (from|off|so|and|on)
    (backdate|back-date) (it|the|this|our|your) ...2 (to|so|by|for|please|contract|invoice)
    `,
  ),
];
