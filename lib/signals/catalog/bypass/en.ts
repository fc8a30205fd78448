import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (speak|talk|talking|deal|dealing|speaking|discuss|correspond|communicate|work) [to|with|directly with|only with|only to|directly to|it with|this with] [only] [the|your|a|an] (owner|boss|director|managing director|senior partner|managing partner|founder|ceo|md|principal|superior|supervisor|someone senior|someone higher|person in charge|someone in charge|decision maker|real lawyer|partner) (only|not|instead|from now on|and not|rather|please|pls|directly|,|$|now)
    (rather|prefer|want|insist|only|demand|wish|let me|expect) ...3 (speak|talk|deal|dealing|hear|discuss|work|talking|speaking) [directly|only] (to|with|from) (the|your|a|someone) ...2 {boss}
    (put|connect|get|pass|transfer) me [through] (to|on to|with) your
    (want|get me|need|insist on|give me) (the|your|a) {boss} (,|$|not|and|himself|herself|to (do|handle|take|call|look|answer)|on (this|it|the phone)|please|now|instead)
    (want|need|ask) (you|u|him|her) (personally|yourself|in person|alone) ...5 (on this|not|to|,|$|and)
    [want|need|prefer] you personally (on|to|and not|not|to handle) ...4
    (take|handle|do|look after|see to|take care of) [care of] (this|it|over|that|our account|the) ...2 (yourself|personally) ...6 (not|and|,|please|instead|$)
    (not|never|do not|does not|will not|refuse to) ...4 (deal|talk|talking|speak|discuss*|work|dealing|explain*|repeat*|speaking|write|go through|answer|negotiat*) [it|this|business|everything] (with|to|through|via|by|questionnaires from) (a|an|your|the|his|her|any|anyone below|some) [project|account|mere|lowly|junior|office|case] (assistant|junior|juniors|intern|trainee|secretary|associate|colleague|colleagues|manager|managers|coordinator|employee|employees|account manager|project manager|helpdesk|support|deputy|team|staff|receptionist|subordinate|underling|executive|assistants)
    (passed|handed|fobbed|palmed|shunted|pushed) [on|off|over] (to|onto|on|with) (a|an|some|your|the) [...1] (junior|assistant|associate|trainee|deputy|colleague|intern|graduate|team member)
    (going|go|gone|went) over your head
    (above|below|higher than) (you|director level|your level|your pay grade) ...3 (decide*|in charge|please|,|$)
    (from now on|in future|from here on|going forward|henceforth) ...8 (only|directly) ...6 {boss}
    {boss} only (,|$|please|not|from)
    only (talk|speak|deal|take calls|discuss|accept|work|write|answer|dealing|negotiate) ...3 {boss}
    only (to|with) (the|your) {boss}
    (dealing|deal|talk|speak|discuss) ...2 with your (ceo|owner|boss|director|partner|md) [only|directly]
    (not|instead of|rather than|and not) (his|her|your|the|a|an|some) (assistant|junior|deputy|trainee|associate|account manager|project manager|employee|secretary|intern|subordinate)
    (writing|write|wrote|written|email|emailing|turning|contacting|went|going|come|coming|escalating) [this] (straight|directly) to (you|your|the|him|her) ...3 (because|as|since|instead|founder|boss|owner|ceo|principal|{boss})
    (asking|writing to|writing) you (as|because you are) the (owner|founder|boss|principal|partner|director)
    (why am i|why are we) (talking|speaking|dealing|being) ...4 (you|assistant|junior|deputy|with|trainee)
    where is the (owner|boss|manager|director)
    not senior enough
    who is your (superior|boss|supervisor|manager)
    (bypass|skip|leave out|cut out|go around|get round) ...2 (coordinator|project manager|account manager|assistant|middleman|ticket system|helpdesk|support)
    (do not want|not want) (a|the|your|any) (ticket|account manager|project manager|contact person|junior|assistant|associate|trainee|deputy|helpdesk)
    (have|ask|tell|get) (your|the) {boss} [sir] (call|ring|phone|write|contact|to call|to ring|to contact|to phone|take over|to take over|handle|to answer|to write|to join) 
    (no offence|no offense|nothing against|with respect|with all respect) [to|meant to] ...8 (but|,|prefer|insist|rather|partner|owner|boss|you) ...4 (owner|partner|boss|you|yourself|director|senior|architect herself)
    `,
  ),
];
