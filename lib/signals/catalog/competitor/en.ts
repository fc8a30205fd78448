import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (another|other|different|last|old|previous|bigger|cheaper|your competitor|the next|any other|someone else's|former) {rival} ...8 (for half|cheaper|for less|for #|faster|for free|does not charge|do not charge|never charged|never asked|never took|would have done|would have had|would do|will do|does it|do it for|quoted|offers|includes|include|throw in|half the price|lower|half fees|overnight|less)
    (got|have|received|had|found) [a|another|two|three|several|some|an] (quote|quotes|offer|offers|better quote|cheaper quote|cheaper offer|lower quote) ...8 (half|less|lower|cheaper|from another|better than|below|under|elsewhere|from someone|from a|of yours|than yours)
    (someone|somebody|a guy|a bloke|a student|people|students|a kid|a freelancer|theres a guy|there is a guy|i know someone|another one|a studio|a man|a woman|a friend's designer) ...6 (for less|cheaper|for half|for free|overnight|for a tenner|for # |faster|for a pizza|for nothing|quicker|way cheaper|who will do)
    (on|from|through) (fiverr|upwork|99designs|freelancer|canva|vistaprint) ...8 (for|fifty|cheaper|#|half|less|in|cost*)
    (wix|squarespace|canva|fiverr|chatgpt|legalzoom|turbotax) ...4 (does|do|costs|charges|offers|for free|for #|is free|would)
    (everyone else|everybody else|nobody else|no one else|the competition|your competitors|your rivals|your competitor|other agencies|most agencies|the others|other people|other vendors|any other designer) ...4 (charges|do|does|deliver|delivers|include|includes|offer|offers|cheaper|are cheaper|is cheaper|faster|would|give|gives|takes|asks|bend|bill|bills|can|cost|costs) ...4
    (go|going|switch|look|looking|move|take (my|our) business|shop|find someone|find somebody|take our custom) elsewhere
    (match|beat|meet|matching) (that|their|the|this|his|her) ...2 (price|quote|rate|deal|price of|#|speed)
    (three|two|several|other|more|better|cheaper) [other] (offers|quotes) (on the table|in my inbox|on my desk|lower|that are|all of)
    (plenty of|lots of|loads of|hundreds of|many) [other] {rival} [out there|in town|around|on the] ...4 (who|would|happy|glad|that|do|asking|love|for less)
    (most expensive|dearest|priciest|highest) ...1 (of the lot|of them all|quote|in town|the lot|we have|bid|among)
    (market|going) (rate|price) ...6 (lower|less|is|half|below|lesser)
    (i can|i could|we can|we could|could|can) (get|have|order|find|buy) (it|this|that|the same|someone|somebody|the same thing) [done|made] ...4 (cheaper|for|from china|elsewhere|for half|on fiverr|on upwork|faster|overnight|who) ...3
    my (old|last|previous|former) (designer|accountant|developer|lawyer|translator|photographer|agency|tutor|guy|gardener|plumber) (never|always|did|charged|would|used to|only|did not|took|had) ...5
    (half|third|quarter|tenth|fraction) (of|the) (what you|yours|price you|that|the price|your price|cost|what i pay you) ...4 (charge|take|ask|elsewhere|cost|$|,)
    (than|while|whereas) you (charge|cost|take|ask|bill|quoted)
    (charges|takes|costs|asks|only takes|only charges) ...4 (and you|you are|you want|you charge|while you|you take|, you|you cost)
    (cheaper|faster|quicker) than you*
    (the lot|the guy|the firm|the agency|the place|the studio|a place|an agency|a studio|the office|firm|company|place|bloke|colleague|competitor) (down the road|around the corner|across the road|next door|across town|down the street|in manila|in china|in india|round the corner|in vietnam|in kraków) ...6
    (in|from) (india|vietnam|china|bangladesh|pakistan|the philippines|manila|ukraine|poland|romania) ...6 (half|less|cheaper|fraction|overnight|#|tenth)
    (we are|i am|been|also) (talking|speaking|in touch|negotiating|in talks) (to|with) (other|another|two other|three other|several|your) ...3 {rival} ...8 (faster|cheaper|less|willing|rates|contract|prices|lower|$)
    why should (i|we) (pay|wait|stay) ...8 when ...8
    would do it for (#|half|less|free|nothing|a)
    (hate|sorry|do not want|reluctant) to (switch|go with|leave|move|change|lose) ...6 (but|,) ...8 (cheaper|less|faster|lower|offer|beat|#)
    (can|could|kindly|please|will|would) [you] match (that|it|their|this|his|her)
    `,
  ),
];
