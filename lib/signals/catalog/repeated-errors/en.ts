import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (wrong|old|same|unsigned|blank|outdated|empty|low-res|upside down|incomplete) (files|format|link|form|attachment|template|address|folder|column|photos|pictures|document|account|date|dates|link|draft|invoice|mistake|spreadsheet|number|logo|password|scan|column|list|size) [...1] (again|once more|yet again|a second time|as usual|, again|as last|as before|for the (second|third|fourth|fifth|3rd|2nd|4th|nth))
    (i|we|my ...1|our ...1|they|he|she) [have|has|had|must have|seem to have|did|just] [once|yet] (again|once again|once more) (sent|forgot|forgotten|uploaded|used|filled|deleted|mixed|entered|put|overwrote|missed|attached|submitted|booked|paid|lost|changed|broke|posted|locked|wrote|typed|clicked|left|overwritten)
    (forgot|forgotten|deleted|mixed up|locked myself out|overwrote|overwritten|broke|broken|messed up|stuffed up|screwed up|mistyped|misspelt|transposed|left off|unsigned|mislaid|pasted|double-booked) ...6 (again|once more|yet again|as usual|for the ...1 time|second time|third time|as always|, again)
    (sent|uploaded|used|attached|posted|put|entered|shared|emailed|submitted|filed|saved|pasted|filled|paid|clicked|edited|changed|wired) [you|it|them|the|in|to|my|our|a|this|your|up] ...6 (wrong|old|unsigned|previous|draft|low-res|closed|public|outdated|jpg|jpegs|expired) ...2 (again|once more|yet again|as usual|, again|second time)
    (i|we) [have|just] (did|done|made) it again
    (it|that|this) [has] happened again , ...4 (we|i|our|my|intern)
    again (i|we|our|my|by mistake|no|only|wrong|the wrong|not signed|unsigned|without) ...3 (mixed|forgot|sent|uploaded|used|deleted|wrong|old file|file|page|attachment|missed|stamp|reference|team)
    (same|the same) (mistake|error|slip|mess|problem|thing|blunder|typo) (as|again|like) ...3 (last|before|again|time|week|month|always|in)
    (i|we) keep (forgetting|sending|mixing|deleting|making|entering|using|doing|clicking|uploading|getting|putting) ...8
    (i|we) (know|realise) [that] you (have|had|already|did) (told|asked|explained|reminded|warned|shown) (me|us) ...6 (but|and|,) ...10 (again|wrong|once more)
    (you|youve|you have) (told|asked|explained|reminded|shown) (me|us) ...2 (three|twice|several|many|a hundred|two|four|five|so many) ...1 (times) ...6 (but|and|,) ...6
    (second|third|fourth|fifth|3rd|2nd|4th|5th|sixth|nth|umpteenth) time (now|i|we|in a row|around|that i) ...4 (wrong|sent|forgot*|i have|month|week|mistake|sorry|had to|deleted|today|uploaded|,|$)
    (for the|a) (third|fourth|fifth|3rd|2nd|4th|5th|umpteenth) time ...4 (haha|sorry|this|i know)
    (is|are|came|come|came back|comes|went|was) [the|out|back] (wrong|old|unsigned|upside down|missing|blank|in capitals|off|mixed up|tiny|low-res|broken|cut off|in the wrong) ...8 again
    (attached|enclosed|here) is again
    (low-res|tiny|wrong|old|unsigned|blurry) (ones|one) ...6 again
    (when|how) will (i|we) [ever] learn
    `,
  ),
];
