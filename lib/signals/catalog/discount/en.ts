import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (can|could|would|will) (you|we|u) ...8 (discount|lower price|lower rate|better price|special price|mates rate|less money|at no charge|free of charge|for free|on the house|at no cost|for nothing|half price|half the price|bulk rate|student price|last year's price|without charge)
    (any|is there any) [chance|possibility|hope|way|room] [of|for] [a|some] (discount|reduction|wiggle room|flexibility on (the|your) (price|fee|rate)|money off|price reduction|rebate)
    (any|some|is there) (room|wiggle room|movement|flexibility|leeway) (on|in|for) (the|your) (price|rate|fee|quote|cost)
    (knock|take|shave|cut|get) (ten|five|fifteen|twenty|a few|a couple|a bit|something|a little|a third|a quarter) ...3 off
    (knock|take) ...3 off (the|your) (price|bill|fee|quote|total|rate|invoice)
    (reduce|drop|cut|trim|slash|come down on|bring down|reconsider|sharpen) (the|your|that|its) [hourly|day|monthly|annual|total|overall|quoted] (price|fee|rate|rates|quote|cost|prices|fees|pencil|quotation)
    (bring|get) (the|your|it|that|ours|us) ...2 (price|fee|rate|cost|quote) down ...2
    waive (the|your|that) ...3 (fee|fees|charge|charges|surcharge|cost)
    (do|make|give) (us|me) a (better price|special price|good price|deal on|mates rate|better rate|lower price|price|better deal|bit of a discount)
    (mates rate|mates' rate|mates rates|friends and family price|family discount|friend price|friends and family rate|long term client discount) [please|then|,|for us|for me]
    (deserve|expect|appreciate|like|hope for|hoping for|need|asking for|ask for) (a|some|another|the same) ...2 (discount|reduction|something off|price reduction|rebate)
    (what is|what's|whats) (the|your) (best|lowest|rock bottom|final) (price|rate|you can do)
    (best|rock bottom|discounted|lowest) (discounted rate|price you can|rate you can|rate please)
    how low can you go
    (is that|is this) (your|the) (best|lowest) (price|offer|rate)
    (meet|met) (us|me) (halfway|half way|in the middle)
    meet (somewhere) in the middle
    (good|great|amazing|excellent|lots of|plenty of|free|valuable|huge|fantastic|more) (exposure|publicity) (for you|to you|instead|in return|you)
    (be|is|get|gain|gives you|getting|gives) [a|some|great|good|lots of|you|amazing] (exposure|publicity) [for you|for your]
    (pay|paid|payment) (in|with) (exposure|publicity|equity|shares|vegetables|cake|kind)
    (use|put|have) it (in|for|on) your portfolio
    (do it|do this|speak|perform|play|shoot|help us|help) ...4 (for nothing|for exposure|for equity|without pay|free of charge|free of cost|pro bono|unpaid|for the experience)
    (do|make|give|design|write|film|record|shoot|send|draw|try) ...8 (free of charge|at no charge|free of cost|without charge|at no cost|on the house|gratis|for nothing|without charging)
    (there is|we have|we've|have) no (fee|budget|money) (but|for|in it|, but|to pay)
    (can not|could not|do not) [really] (pay|afford) (much|you|your rate|a fee|that|the full|your fee|your price|that much) ...3 (but|so|yet|though|because|would)
    (more|lots of|plenty of|a lot of|lots more|much more) ...2 (work|jobs|business|orders|projects) (later|to come|afterwards|coming|in the future|down the line|for you after|after this)
    (go|goes|went) (well|easy) ...2 (there will be|on the price|on us|more work|lots)
    (if|in case) you (came|come|go|went|could come|can come) down [a little|a bit|to|by|on] ...2
    come down (a bit|a little|on the price|on your|in price|in your)
    (call it|make it|do it for|round it down to|round down to|settle for|let us say) (#|[a] hundred|two hundred) ...3 (and|instead|quid|euros|dollars|pounds|all in|cash|,|then we)
    (do|take|accept|would you take|could you do it for|do it for) # (quid|pounds|euros|dollars|bucks|and call it|instead of)
    (for|at|with|give|take|knock|offer|want|need|get|expect|deserve|us|me|it|by|about|maybe|say|is|be|make|then|and|or|you|^) [...2] (ten|five|fifteen|twenty|thirty) (percent) (off|less|reduction)
    (out of|over|above|beyond|more than|exceeds) (our|my) budget ...8 (could|can|any|would|what|is there)
    (a bit|little|too|rather|slightly) (expensive|pricey|steep|high|much|ouch) for (us|me|our|what) ...6 (can|could|any|would|do)
    (was|were) (hoping|expecting|thinking) ...4 (closer to|around|nearer|more like|along the lines of|pay about|pay less|lower|cheaper) ...5
    (adjust|adjustment|consider|reconsider|revise) ...2 (in price|in rate|the price|your price|your rate|your fee|your quotation|the rate)
    (throw|chuck) ...4 in (for free|at no charge|for nothing|free)
    (skip|forget|drop) the (fee|charge|setup fee|rush fee)
    (knock|take|get) ...3 (%|percent|per cent) off
    (reduce|drop|trim|slash) (the|your) [hourly|day|monthly|quoted] (price|fee|rate|quote|quotation) [a|by|for|to|please|since|as|if|slightly|,|$]
    (at|for) # % (under|less than|below) (last|your|the)
    (would|could|will|can) you (take|accept|do it for|do) # [and|for|instead] ...2
    (come in|coming in|be) (at|under) # % (under|less|below)
    bring (ours|it|that|this|the price|the quote|your price|your fee) down (from|to|by|a|,|$)
    (cheaper|lower|better) (price|rate) (for us|please|if we|since we)
    `,
  ),
];
