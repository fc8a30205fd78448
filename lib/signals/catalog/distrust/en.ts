import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    {machine} (says|said|tells|told|gave|thinks|disagrees|recommends|suggested|suggests|wrote|came up|found|does it|made|claims|has|rewrote|produced|confirmed|did it|told me|reckons) (you|it|me|us|that|with you|the|a|otherwise|your|something|mistakes|different|better|there|its|one|another|twelve|no)
    (asked|ran|pasted|put|checked|fed|let|had|run|uploaded|threw|gave|compared) ...8 {machine} ...6 (says|said|wrong|better|different|disagree*|found|rewrote|rewrite|instead|replaced|use|came|its|it|gave|told|check|check your|implement|so)
    (ran|put|pasted|fed|checked) (your|this|the|that) ...4 (through|into|in|with) {machine}
    (i|we) googled (it|this|the|that|around|for) ...6 (and|you|wrong|true|not|says)
    (read|saw|seen|looked it up|found) ...4 (online|on the internet|on google|on reddit|on youtube|on a forum|on facebook) ...6 (and|so|wrong|otherwise|different|you|should|it)
    (watched|seen) [a|some|a few|a couple of|one] ...2 (video|videos|tutorial|tutorials) ...4 (and|so|on|,) ...6 (you|know|wrong|not|easy|sure|it)
    my ...2 {relation} ...8 (says|thinks|reckons|disagrees|told me|tells me|looked at|has looked|had a look|redid|rewrote|redrew|would do|would not do|could see|agrees that|corrected|has corrected|noticed|checked|feels) ...8 (wrong|nonsense|differently|better|change|otherwise|rubbish|should|disagree*|so|his way|her way|not|overcomplicat*|instead|no|too|unnecessary|like that)
    (i|we) know (my|our) (customers|business|market|audience|clients|customers better|brand|users|industry|readers|guests|trade|own) (better|than you|,|and|so|you do not|$|best|than any)
    (i|we) know (better|what works|best|what i am doing|what (customers|people|users|clients|sells|looks|needs)|more about|this better) ...4
    (i|we) know better than
    know ...4 better than (you|u|any|some)
    (do not|could not|not) (care|interested) (what|why|about|in) ...2 (best practice*|the standards|you think|your analysis|your opinion|your data|the guidelines|the rules|the reason*|the data|the experts|the theory|the research) 
    (your|so-called) (so-called|professional|expert) (expert*|analysis|best practice|opinion|advice|expertise|professionals|strategy) 
    (your|the) (advice|opinion|recommendation|recommendations|warning|warnings|professional opinion|concerns|concern|reservations) (is|are|was|were) [duly] (noted|ignored|always exaggerated|not needed) 
    (ignore|ignoring|disregard|disregarding|disregarded|overrule|overruled|overruling|override|overriding|skip|skipping|dismiss) (your|you|the|all your|what you) ...2 (advice|recommendation|recommendations|warning|warnings|opinion|proposal|analysis|version|suggestion|suggestions|recommended|recommend|on the|data|expertise)
    (just|simply|please) [just] do (it|as|what) (my way|his way|her way|our way|i say|as i say|i tell you|i said|i am telling you|we say|like i|the way i|as i told|you are told|you're told)
    (do|doing|did) (it|this|that) my way
    do as (i|we) say
    (you are|you're|u are) (overthinking|overcomplicating|exaggerating|making it sound|making a science|making it too complicated|being paranoid|doing it wrong|doing it all wrong|being timid|mistaken about|wrong about|just trying|only saying)
    (you are|you're) (wrong|mistaken) (about|on|there|and|$|because|mate)
    (i|we|my team|nobody) (do not|does not|did not|can not|simply do not|just do not|never) [really|actually|quite] (believe|buy|accept|trust) (you|that|your|this|a word|what you|any of)
    (not|hardly|nobody is) (convinced|sure) ...2 (you (know|understand|have|are right)|you actually know|that you (know|understand))
    (trust|prefer|believe|go with|going with|follow|rely on) (my|our|his|her) [own] (gut|instinct|instincts|eyes|gut feeling|feeling|intuition|judgement|judgment|nose)
    (my|our) (gut|gut feeling|instinct|intuition) (tells|is|feeling|feels)
    (spare|save) (me|us) (the|your) (theory|lecture|reasoning|explanation*|jargon|excuses|details|science|technical)
    (do not need|need no|no need for|not need) (a|your|any|another|the) [more] (lecture|input|advice|analysis|strategy|expertise|opinion|explanation|theory|lesson|expert|specialist)
    (do not|dont|stop|no need to|kindly do not) (tell|telling|teach|teaching|lecture|lecturing|explain to) (me|us) (how|what|about|marketing|it can not|my|that|on|anything|why)
    [i have] been (in (this|the) (business|trade|industry|game)|doing this|running|building|selling) ...2 (for|since) ...3 (years|decades|before|you)
    (that is|that's|it is) (just|only) your (opinion|view|theory|take)
    (i|we) (redid|rewrote|redrew|redesigned|rewritten|have rewritten|have redone|have redrawn|have corrected|corrected|replaced|fixed|retyped|undid) (your|the|it|all of your|most of your) [whole|entire] ...2 (myself|ourselves|text|layout|translation|code|design|in canva|version|plan|with|so|copy|english|logo|wording|draft)
    (sounds|looks) (like|to me like) (you are making|scaremongering|nonsense|an excuse|you just|you want to sell)
    (that is what you say|you only say|you just say|you would say|you only say that|you say that|you are just saying) ...1 (because|to|that|so) 
    (are you|you) (sure|certain) you know what you (are|'re) (doing|talking)
    (you say|you tell me|you claim) ...10 (i say|i tell you|we say|i think|i disagree)
    (why should|why would) (i|we) (believe|trust|listen to|follow|take advice)
    (let me|i will|i shall) be the judge of
    (whatever|no matter what) (the|your|you|it) ...4 (says|say|recommend|suggest|think|report|experts|textbook*|may say) ...2 ,
    (double check|double-check|second guess|check) everything you (do|send|write|say|deliver)
    (have|had|getting|get) ...6 (double check|double-check|look over|check over|go over|verify) (your|everything you|all your|every)
    (with|all) [all] [due] respect , ...6 (i|we|that|you) ...3 (doubt|know|wrong|just your|disagree|opinion|nonsense|still|do it|going with)
    (i doubt|we doubt|i have my doubts|i highly doubt|i seriously doubt) [that] you (have|understand|know|tested|did|even|really|actually|are)
    `,
  ),
];
