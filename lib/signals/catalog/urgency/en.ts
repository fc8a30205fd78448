import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Wants it at once.
    (need|needs|want|require|must have) ...6 (asap|a.s.a.p.|right now|right away|straight away|immediately|at once|pronto|urgently|yesterday|this minute|this second|this instant|this very minute|this moment|on priority)
    (please|kindly|just|can you|could you|you to|has to|have to|must) ...10 (right now|straight away|immediately|at once|pronto|urgently|asap|this minute|this second|this instant|this very minute|without delay|on priority|today itself)
    (do|send|fix|finish|call|ring|answer|reply|respond|get back|sort|revert|handle|change) [me|it|us|this|back|to me|to us|on this|to this] [back|up|over] {at-once} (,|$|it is|it has|i need|because|before|if)
    (need|want) (it|this|them|that|you|these) now
    (now|asap) [please|pls] (now|asap)
    ^ (asap|immediately) [please] $
    (urgent) (please|means)
    (it is|this is|very|extremely|super|most|really|is an|an) (urgent|emergency) ...2 (please|call|i need|we need|drop|answer|reply|come|send)
    (very|extremely|super) (very urgent|urgent [matter]) $
    (most|very) urgent (basis|basis ,|request)
    [on] (immediate|urgent|most urgent) basis
    time critical
    immediate (action|response|attention|answer|reply) (required|needed|requested|please|expected)
    (quick|fast|speedy|instant) (turnaround|response|reply) (needed|required|expected|please)
    rush job
    (top|highest|absolute) priority (and|please|today|now|over|above|,)
    (drop|stop|leave|push aside|put aside) (everything|whatever|what) ...3 (and|please|,|this|aside|$)
    (push|put|leave|set) everything [else] aside
    hurry up
    (get a move on|get cracking|get on with it|chop chop|get a wiggle on|step on it)
    (clock is|clock's) ticking
    every (minute|second|hour) (counts|you|matters)
    can not wait (until|till|any longer|that long)
    (no way i can|i will not|i am not going to|do not make me|do not make us|we really can not|not used to|do not like|i do not like|i hate) (wait|waiting)
    (do not|does not) have (until|till|time until|that long)
    // A deadline nobody could meet.
    (need|needs|want|wants|require|expect|send|please|deliver|finish|see|like|done|ready|must be|in my inbox|on my desk) ...12 {within-hours}
    (need|needs|wants|require|expect|expects|must|deliver|finish|i would like|we would like|demand) ...14 {by-soon} (,|$|please|and|without|no|at|as|because|it is|so|for|since|the latest|latest|or)
    (need|needs|wants|require|expect|expects|demand) ...8 {by-soon}
    (need|want|expect|must) ...3 (this|it|that|them|everything|all of it|all of this|done|these|files|file|answer|reply|response) ...3 {soon-hour} ($|no|at the latest|latest|without|please|not)
    (i|we) (need|want) (it|this|that|them) (today|tonight|this afternoon|this evening|now)
    (has|have|needs|must) [to] be (done|live|ready|finished|sent|online|fixed|filed|in|translated|printed) [by|before] [the end of] (today|tonight|midnight|this evening|this afternoon|lunch|noon)
    by (today|tonight) [,] (without fail|latest|at the latest)
    (today|tonight|this evening|now) , not (tomorrow|next week|later|monday|in an hour|after)
    (today|tonight) please , not
    (not|instead of) (tomorrow|thursday|friday|monday|next week|later) , (today|tonight|now)
    you have [got] (one hour|an hour|# hour|# hours|till|# minutes|ten minutes|two hours|half an hour|thirty minutes|twenty minutes)
    (know|realise) [that] (you|we|i) said ...3 , [but] ...2 (i|we) (want|need) ...4 (today|tonight|now|this|tomorrow|by)
    (deadline|launch|date) (has|was|is|had) [been] (moved up|brought forward|moved forward)
    only (just|now) (found out|heard|told you|realised|got) ...6 (but|,|and|so) ...4 (need|please|tonight|today)
    (sorry for the|i know it is|realise it is|appreciate it is) (short notice|friday night|sunday|the weekend|late|saturday) ...3 but ...10 (today|tonight|tomorrow|hours|hour|need|has to)
    (stay late|work through the night|work all night|work late|stay up|pull an all-nighter) ...4 (tonight|if|and|to|for|until|,|on)
    (first thing tomorrow|tomorrow at|by tomorrow at|tomorrow by) ...3 (please|latest|sharp|at the latest)
    // Scolds for not answering within hours.
    why (have|has|did|are|do|is) (you|nobody|no one|not you|not anyone|anyone|it) ...3 (not|take|taking) ...3 (repl*|answer*|respond*|got back|get back|called|long*|written back|pick up|picked up)
    why (have not|has not|did not|are not|do not|is) (you|anyone|anybody|nobody|no one) ...3 (repl*|answer*|respond*|got back|get back|getting back|called|call|written back|pick up|picking up|picked up)
    why (does|is) it (take|taking) (you|so long|forever|your)
    (what is|what's|whats) taking (so long|you)
    (how long|how much longer) (does|do|will|must|should|am) (it|i|we) (take to (answer|reply|get)|have to wait|take you to|wait|supposed to wait|need to wait)
    (sent|wrote|emailed|messaged|texted|called|asked|rang|mailed|written) ...6 {hours-ago} ...3 (and|but|,|with) ...6 (no|not|nothing|still|silence|have|never|where|yet)
    ({hours-ago}|at # ...2|at nine|at noon) ...1 (still|and) (no|nothing|not|waiting)
    (haven't|have not|not|nothing|no answer|no reply|no response|never) ...3 (heard|answered|replied|back|received|from you) ...6 (this morning|since # ...1|for hours|all day|all morning|since breakfast|since lunch|hours ago|an hour ago|since this morning|since nine|last night|since yesterday|lunch time|in hours)
    [have|been|am|are|i] (waiting|sitting here|refreshing my inbox) ...4 {since-then}
    still (waiting|no (reply|answer|response|revert|news)) ...4 (minute|minutes|hours|hour|you|your|#|since|from|on)
    (still no|any) (reply|answer|response|update) [from you] (it has been|been|its been|three hours|two hours|an hour|hello)
    it has been (an hour|a full hour|hours|# hours|two hours|three hours|four hours|half a day|# minutes|all day) ,
    it has been (a full hour|hours since|# hours|two hours|three hours|four hours|five hours|half a day) (since|and|already|now|with|,|$)
    (called|rung|phoned|texted|messaged|rang|tried) [you] (twice|three times|four times|five times|# times|several times|ten times) ...4 (today|this morning|since|already|and|where|in the)
    (expect|want) ...3 (reply|answer|response|emails|messages|responses|answers|call back) ...5 (within|in|by|immediately|now|today|tonight|straight away|the same day|minutes)
    (expect|want|need) you to (be (reachable|available|faster|quicker|online)|answer (me|immediately|when|within|my)|reply (within|immediately|when|faster)|pick up|respond (within|faster|immediately))
    (you should|you could) have (replied|answered|responded|got back|called) (by now|already|last night|hours ago|yesterday|long ago|this morning)
    (you have|you had) my (message|email|mail) since
    (left me|leaving me) on read
    (blue ticks|you were online|been online|saw you online|see you are online|seen my message|read my message) ...6
    (are you [even]) (there|awake|at your desk|alive) $
    (where are you|why are you not answering|why are not you answering|please answer|answer me|answer your phone|pick up the phone|pick up) (,|$|i have|it is|now|please|we|i need)
    (where is|where's|wheres) (my|that|the) (reply|answer|response) ...3
    (just following up|following up|just checking|a nudge|chasing) ...6 (# minutes|minutes|an hour|hours|this morning|hour) ...4
    (unacceptable|not acceptable|unprofessional|ridiculous) ...6 (wait*|answer*|repl*|respond*|half a day|response)
    need (an|your) (answer|reply|response|decision) (now|today|tonight|immediately|asap|this minute|this morning|this second|this afternoon|within|in the next|right now|right away)
    (get back to|come back to|call|ring|text) me (immediately|at once|right now|right away|now|straight away|the second|the moment|asap|pronto|within|the minute)
    (the moment|the second|the minute) you (see|read|get|open) this
    (forget|cancel) your other (clients|customers|jobs|projects|plans)
    (above|before|over|ahead of) your other (clients|customers|jobs|projects)
    (do not|could not) care what [else] (is on your|you have|you are)
    whatever it takes
    (its|it is|it is already|now it is|nearly) # ...3 (and|,|so|now) ...3 (need|want|still|no|where|are you|please)
    {by-soon} (please|pls|without fail|at the latest|no excuses|no discussion)
    by (tonight|midnight|lunchtime|eod|cob|close of play|end of day|end of business|this evening|tomorrow morning|first thing tomorrow) [please|today] $
    (on my desk|in my inbox|with me|on my screen|in my hands|in my hand) [by|before|within|in] ...5 (hour|minutes|tonight|noon|lunch|today|breakfast|midnight|# am|# pm|a.m|tomorrow morning|first thing)
    (need|want|require|must have|have to have|i will need|we will need) ...14 by (#|eight|nine|ten|seven|six|noon|tonight|midnight) [am|pm|a.m|p.m|o'clock] (today|tonight|tomorrow|this morning|this evening|tomorrow morning|sharp|at the latest|latest)
    by # [am|pm] , and it is (nearly|almost|already|now|#) ...3
    it is [already|now|nearly|almost|only] # ...1 (now|already) $
    within [the] next (one|two|half|#) (hour|hours|minutes)
    (sent|wrote|messaged|emailed|texted) [you|this|that|it] ...3 at # ...3 (and|,) ...2 it is [now|already|nearly|gone]
    i (need|want|expect) ...8 (tonight|today|within the hour|this afternoon|by tonight) $
    (all|everything|whole|entire) ...8 (by|before) (tonight|tomorrow morning|noon|midnight|tomorrow at|this evening|breakfast|end of day)
    (not|never) (acceptable|ok|okay|good enough) ...4 (wait|waiting) ...5 (hours|hour|half a day|a day|all day|answer|reply)
    (still|and) (no|not a) (reply|answer|response|word|peep) from you
    `,
  ),
];
