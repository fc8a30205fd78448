import { listTopics } from './list-topics';

export const topics = listTopics([
  [
    ['after-hours'],
    `
    (weekend|weekends|saturday|saturdays|sunday|sundays|holiday|holidays|vacation|annual leave|time off|day off|days off|shabbat)
    (working|office|business|regular|normal) (hours|day|days)
    (hours|weekdays|on weekdays|workday|workdays|working week)
    (after|past|before|until|later than) [about] (#|five|six|seven|eight|nine|ten|eleven|midnight|half past|noon|dinner|work|knock-off|close of business)
    (at night|night|nights|evening|evenings|late-night|midnight|3am|the small hours|bedtime|dinner time|early morning|early mornings)
    (private (phone|number)|from friday|until monday|until the morning|available|reachable|on call|switch off|switch the phone off|family time)
    (# to #|nine to five|nine to six|monday to friday)
    `,
  ],
  [
    ['urgency'],
    `
    (urgent|asap|immediately|at once|right away|instant|instantly|same-day|same day|last-minute|rush|rushes|rushed)
    (reply|replies|answer|answers|response|turnaround) ...3 (within|in) ...3 (minute|minutes|hour|hours|day|days)
    (day's|days'|days|hours'|hours|week's|weeks') [of] (notice|warning)
    (chase|chasing|pressure|pressuring|hurry|hurrying|push me|pushing me|deadline|deadlines|follow up)
    expect ...4 (reply|replies|answer|response|respond)
    working day to (answer|reply|respond)
    `,
  ],
  [
    ['flood'],
    `
    (# messages|ten messages|ten separate|a dozen|dozens of|so many messages|so many emails|message after message|flood|bombard|bombarding|barrage|spam|spamming)
    (separate|several|multiple|#|five|ten|twenty|fifteen|eleven|twelve) [separate|whatsapp] (messages|emails|mails|texts|calls|voice notes|whatsapps)
    (one|a) [single|collected] (list|message|email|mail|document)
    (calling|call|ring|ringing|write|writing|phone|phoning) ...3 (repeatedly|again and again|five times|ten times|# times|several times|non-stop|constantly|every # minutes|every hour|every ten minutes|every five minutes)
    (three|several|multiple|different|every|five) channels
    (constant pings|once a week|line by line|bundle your|one a day)
    every (# minutes|few minutes|five minutes|ten minutes|twenty minutes|half hour|hour|half an hour)
    `,
  ],
  [
    ['demeaning'],
    `
    (insult|insults|insulting|offend|offensive|abuse|abusive|name-calling|names|nicknames|rude|rudeness|disrespect|disrespectful|demeaning|belittle|belittling|humiliate|humiliating|mock|mocking|sarcasm|sarcastic|ridicule|sexist|racist|swear|swearing|swear words|curse|cursing|profanity|foul language|vulgar|slurs)
    (respectful|respect|civil|polite|professional|courteous|decent|calmer|calm) [and respectful] (tone|language|manner|way|with)
    (tone|language|wording|professional|proffesional|civil|civilised|polite|respectfully)
    (remark|remarks|comment|comments|joke|jokes) ...4 (about|on) ...3 (accent|age|religion|sex|gender|looks|appearance|weight|body|clothes|origin|family|intelligence|faith|colleague|assistant|team|staff)
    (those|such|that kind of|these|personal) (remarks|comments|jokes|words|names|expressions)
    (spoken|talked|speak|talk|speaking|talking) ...5 (like that|like this|that way|this way|in that|in this|down to)
    (sworn|politely|how i look)
    (sweetheart|darling|honey|love|girl|dear|babe|personal|personally|idiot|stupid|incompetent)
    `,
  ],
  [
    ['shouting'],
    '(shout|shouting|shouted|yell|yelling|yelled|scream|screaming|capitals|caps|capital letters|all-caps|lower case|raise your voice|raising your voice|exclamation marks)',
  ],
  [
    ['threat'],
    `
    (threat|threats|threaten|threatening|threatened|bad review|bad reviews|negative review|negative reviews|intimidate|intimidating|blackmail|lawyer|lawyers|legal action|sue|suing)
    `,
  ],
  [
    ['scope'],
    `
    (two|second|third|more) (rounds|round)
    (new features|small favours|goes into a quote|on the side)
    (extra|additional|out-of-scope|unpaid) (work|task|tasks|request|requests|pages|page|item|items|changes|rounds|round)
    (scope|change order|change orders|change request|change requests|further rounds|rounds of|round of|adding tasks|add tasks|more rounds|sprint|not included|outside the contract|outside our agreement|beyond the agreement|beyond the contract|beyond what we agreed)
    (agreed|approved|confirmed|quoted) ...3 (in writing|first|beforehand|separately)
    `,
  ],
  [
    ['bypass'],
    `
    (my boss|our boss|my manager|my partner|the owner|my director|my husband|my wife|our director|our ceo|cc'ing|copying in)
    (go through|come through|contact|write to|speak to|talk to|send) ...6 (in charge of|responsible for|your contact|contact person|project manager|account manager)
    (the interns|junior designers|only contact|over (her|his|my|our) head|head $)
    (go|come|send|route|run|pass) ...6 through (me|us|her|him)
    (team|staff|designers|developers|colleagues|colleague|subcontractors|employees|assistant|printer|supplier) ...3 (directly|privately|behind my back)
    (directly|behind my back|over my head|around me|past me|bypass|bypassing|contact persons|contact person|point of contact)
    to (me|us) and not to
    `,
  ],
  [
    ['cancelled-meeting'],
    `
    (cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|cancellations|no-show|no-shows|reschedule|rescheduling|postpone|stand me up|missed (meeting|meetings)|turn up late|called off|on time for our)
    (move|moving|moved) ...3 (meeting|meetings|call|session|sessions|appointment|lesson)
    `,
  ],
  [
    ['mind-change'],
    '(changing your mind|change your mind|keep changing|keeps changing|going back and forth|reverse|reversing|reversals|once approved|after approval|after it is approved|after you approved)',
  ],
  [
    ['never-satisfied'],
    '(reopen|reopening|reopened|already approved|signed off|already settled|open-ended|endless|over and over|same point again)',
  ],
  [
    ['late-payment'],
    '(pay late|late payment|late payments|paying late|pay on time|paid on time|delay payment|delaying payments|overdue)',
  ],
  [
    ['discount', 'billing-dispute'],
    '(discount|discounts|cheaper|lower price|price is fixed|my rate|my rates|our rates|my price|price is final|prices are final|rate is fixed|haggle|haggling|renegotiate|renegotiating|reopen the price|for free|for exposure|without pay)',
  ],
  [
    ['competitor'],
    `
    (agencies|competitors|providers|others) (quotes|prices|rates)
    (comparing|compare|comparison|comparisons) ...6 (other|others|another|competitor|competitors|providers|agency|agencies|freelancers|colleagues)
    `,
  ],
  [['guilt-trip'], '(guilt|guilt-trip|guilty|emotional blackmail|make me feel|making me feel|after all you have done)'],
  [['blame'], '(blame|blaming|blamed|accuse|accusing|accusations|finger-pointing)'],
  [
    ['distrust'],
    '(second-guess|second-guessing|overrule|overruling|micromanage|micromanaging|edit (my|the live|our)|editing (my|the live|our)|change my files|second opinion|question every|let me do my job|my drafts|source files|second-guessed)',
  ],
  [
    ['illegal'],
    '(change the date|backdate|backdated|backdating|fake|illegal|unlawful|under the table|off the books|dishonest|false invoice|false invoices|unlicensed)',
  ],
]);
