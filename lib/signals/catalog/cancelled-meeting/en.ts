import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (cancelling|canceling|call off|calling off|scrap|skip|drop|postpone|postponing|reschedule|rescheduling|rearrange|defer|rain check on|raincheck on|put off|putting off|push back|withdraw from|pull out of|pulling out of|bow out of|back out of|bail on|drop out of|duck out of|prepone) [on] ...4 {meeting}
    (move|push|shift|swap|bring forward) ...2 (our|the|my|today's|tomorrow's|tonight's|that|this|monday's|tuesday's|wednesday's|thursday's|friday's) ...3 {meeting} ...2 (until|till|by|back|instead|another|next|forward)
    (move|push|shift) ...3 {meeting} (until|from|back)
    (can not|cant|unable to|not able to|not be able to|will not|not going to|not gonna|wont) ...1 (make it|attend|join|be there|make) ...2 (today|tomorrow|tonight|monday|tuesday|wednesday|thursday|saturday|on monday|on tuesday|on wednesday|on thursday|on friday|at #|at noon|after all|to the ...2|this afternoon|this morning|on the #|our|anymore|the call|the meeting)
    (will not|won't|wont) be (attending|joining|coming|able to make it|able to join|at his lesson|at her lesson|on the call|there) ...6
    {meeting} ...5 (is|are|has|will|needs|must|stands|has been|have) [to|be|been|now|unfortunately|to be] (cancelled|canceled|off|called off|not happening|deferred|put off|pushed|rescheduled)
    {meeting} ...5 (will not|is not|not going to|won't|wont|isn't) (happen|happening|be happening|work|going ahead|go ahead)
    {meeting} ...5 ((will|'ll) have to wait|does not suit|does not work|will have to be|needs to be moved|has to be moved|clashes|must be moved|has to wait)
    (missed|forgot|forgotten|slept through|overslept and missed|missing) [all about|about|completely about] (our|your|you at the|you on the|today's|yesterday's|this morning's) ...3 {meeting}
    (sorry|apologies|apologise) ...3 (missed|missing|for missing) (you|our|the|your) ...2 (yesterday|call|meeting|today|this morning|appointment|session)
    (did not|didn't|could not|was not able to|wasn't able to|never|not) (show up|turn up|dial in|make it|come to the|come to our|join|attend|make it to) ...4 (yesterday|monday|tuesday|wednesday|thursday|this morning|meeting|call|because|o'clock|today|the nine|last)
    (was not|were not|weren't|wasn't) (there|at the gate|at the office|in|home|at home|on the call) ...1 (on|when|yesterday|this morning|today|monday|tuesday|wednesday|thursday|friday)
    (something|something's|something has|smth) [has|is] (come|came) up ...8
    (can not|not) ...2 meet [you|with you] (today|tomorrow|on|at|this|after all|as|tonight)
    (rather|prefer) (not|to not) meet ...5
    (rain check|raincheck) ...5
    (need|have|must|going|got|afraid|gotta) to (cancel|postpone|reschedule|bail|push|rearrange|call off|skip) (today|tomorrow|tonight|our|on|the (meeting|call|session|appointment)|monday|tuesday|wednesday|thursday|friday|this|next)
    (need|have) to (cancel|postpone|reschedule) , 
    (let us|lets|can we|could we|we will have to|we have to|need to|we need to|must) (cancel|postpone|reschedule|call off|skip) (today|tomorrow|tonight|it|our|this|monday|tuesday|wednesday|thursday|friday|until|to|the (meeting|call|session|lesson|workshop|kick-off|visit)) ...3
    (do|find|pick|make) it (another|some other) (day|time) ...3
    (another|some other) (day|time) (maybe|perhaps|then|instead) 
    (can we|could we|lets|let us) (push|move|shift|postpone) [it|this|that] (to|until|till) (next week|monday|tuesday|wednesday|thursday|friday|tomorrow|another|later)
    (no|skip) (call|meeting|lesson|tutoring|session) (today|tomorrow|tonight|this week|on)
    take our ...3 off your calendar
    (leaving|left) you (sitting|waiting|standing|hanging) ...6 (meeting|zoom|call|cafe|room|restaurant|yesterday|this morning|there)
    slipped my mind
    not (coming|going to come) (in|on|today|tomorrow|to) ...4 (today|tomorrow|meeting|lesson|as arranged|tuesday|after all)
    (i|we) (can not|could not|will not|did not) [unfortunately] (make it|attend|join|come|show up) ...2 friday (,|$|because|as|after all)
    `,
  ),
];
