import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (this|it|that|which|failure|delay|whole thing|mess) is (all|entirely|completely|still|clearly|your|down) ...1 (your fault|your problem|your doing|on you|on your head|your responsibility|fault|down to you) ...3
    (is|was|it's|its) [all|entirely|still] your (fault|doing) 
    (that is|that's|thats|its|it is|this is|all|so it is) [all|entirely|down] (on you|down to you|down to your)
    you (should|ought to|could) have ...1 (stopped|warned|told|insisted|refused|known|reminded|prevented|talked|pushed|made|said|seen|done something|checked|caught|guessed|noticed|thought|been clearer|explained|chased|listened) (me|us|that|to|it|harder|more|louder|him|her|coming|i|we|clearly|,|$|my|our|out|this|how|no|something)
    you should of (stopped|warned|told|made|refused|insisted)
    you should not have (let|listened|allowed|trusted|done what|followed)
    why (did not|did|would) (you|nobody|your) [not] (stop|warn|tell|remind|insist|prevent|let|catch|make|refuse|monitoring|push|chase) (me|us|that|harder|more|it|our|him|her|anyone)
    (had you|if you had|if only you had) ...4 (insisted|pushed|warned|stopped|reminded|told|refused|been|made|explained|said|talked) ...6 (would|wouldn't|i'd|we'd|not be|mess)
    (you|who) (let|allowed) (me|us|my|our|him) [to] (choose|pick|skip|sign|do|make|go|cut|decide|launch|delete|use|drop|staff|team|approve|write) ...6 (so|now|and|that|,|you)
    (hold|holding|held) (you|your agency|your company|your firm|your team|your studio) [fully|personally] (responsible|accountable|liable)
    (i|we) (blame|am blaming|are blaming) (you|your|it on you)
    blaming (you|your)
    (because of|thanks to) (you|your) [...2] (we|i|our) (missed|lost|failed|have to pay|are|look|had|have been fined|stood|now|guests)
    (your job|you are paid|what i pay you for|what we pay you for|paying you for|your responsibility|paid) ...2 (to|is to|was to) (make sure|stop|prevent|remind|make me|make us|chase|tell|protect|catch|warn|check|notice)
    (you are|you're|youre|as) the (expert|professional|planner|specialist|contractor|lawyer|accountant|designer|agency|architect) , ...6 (should|you|on you|carry|know*|job|not|why|ought|risk|stop*)
    (against|despite|ignored|ignoring) your (advice|warning|warnings|recommendation|recommendations) ...8 (you (should|could|must|did|have|had|never|ought|knew)|still|now|professional|responsible|fault|flooded|however|your)
    (i|we) know (you|u) (said|told|warned|advised|recommended) ...10 (but|still|,) ...4 (your (problem|fault|job|responsibility)|you|should|fix|problem|fault|responsible)
    (you said|you told|you warned|you advised|you wrote|you may have (said|warned|advised)|you only mentioned|you only warned|you only said) ...12 (but|so why|, fine) ...4 (you|should|still|did not|didn't|louder|stop*|nobody|why|not)
    do not (tell me you|say you|hide behind|say that you|tell me that you) (told|warned|said|advised|it|that|your)
    (so why|why) (on earth|the hell) (did|did not|didn't) (you|your) (not|stop|let|warn)
    but where were you
    (you knew|you know) (i|we|that|he|she|my|our) ...6 (should|could|you should|so why|and you|yet)
    (due to|from) your (side|end|fault) only
    (that is|is|was) something i (would have|would|had) expected you to
    your (name|logo|firm) is on ...4 (not mine|so)
    you carry the (risk|blame|responsibility)
    how could you (let|allow) (me|us|my|our|him|her|this|that)
    `,
  ),
];
