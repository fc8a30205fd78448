import type { Guard } from '../language-rules';

export const guards: readonly Guard[] = [
  {
    name: 'negated',
    side: 'before',
    reach: 2,
    patterns: [
      '(not|never|hardly|nor|without)',
      '(no one|nobody|none) (is|are|was|said|says|thinks|called|calls)',
      '(do|did|does|would|will) (not|never) (think|say|mean|believe|suggest|imply|call) [that] [i am|he is|she is|it is|you are]',
      '(not|never) (saying|suggesting|implying|calling|because) [that|you]',
      'far from',
      'anything but',
      'no need (for|to)',
      'do not (act|be|feel)',
    ],
  },
  {
    name: 'self',
    side: 'before',
    reach: 3,
    patterns: [
      '(i|we) (am|are|was|were|feel|felt|look|looked|sound|sounded|must be|must have been|seem|have been|may be|might be|can be|get)',
      '(am|was|were) (i|we)',
      '(call|called) me [an|a]',
      '(made|makes|make|making) (me|us) (feel|look|sound)',
      '(me|myself) (being|is|was)',
      'my own',
      'my (fault|mistake|bad|side|part)',
      'what an',
      'like me',
    ],
  },
  {
    name: 'self',
    side: 'after',
    reach: 4,
    patterns: [
      '(of|on) (me|us|mine|ours|my part|our part|my side|our side|my end|our end)',
      '(i am|i was|am i|i must)',
    ],
  },
  {
    name: 'reported',
    side: 'before',
    reach: 8,
    patterns: [
      '(he|she|they|someone|somebody|guest|guests|customer|customers|reviewer|reader|readers|visitor|boss|director|user|users|troll|trolls|competitor|agency|developer|accountant|supplier|contractor|predecessor) [...2] (said|says|told|wrote|writes|called|calls|commented|comments|claims|claimed|muttered|shouted|yelled|complained|thinks|thought)',
      '(previous|last|former|old|other) (agency|developer|designer|supplier|accountant|freelancer|client|contractor|lawyer|landlord|boss|company|provider|one)',
      '(one of our|our|my) (customers|clients|guests|readers|users|boss|director|manager|partner|son|daughter|wife|husband|team) [...3] (said|says|told|wrote|called|calls)',
      '(review|reviews|comment|comments|post|complaint|email|letter) (from|by|that|which|saying|says|said|called|calling)',
      '(was|were|been|being|got|felt) (called|treated|told|insulted)',
      '(told|called|calls) (me|us|our|the)',
      '(apologise|apologies|sorry|regret) [...4] (called|calling|said|saying|tone|words|wrote)',
      '(i|we) (told|called) (him|her|them|the)',
    ],
  },
  {
    name: 'fictional',
    side: 'around',
    reach: 6,
    patterns: [
      '(the|this|that|our|main|a) (character|hero|heroine|villain|mascot|protagonist|narrator|scene|dialog|dialogue|script|headline|caption|slogan|novel|story|chapter|book|song|lyrics|poem|play|title|word|illustration|drawing|cartoon|costume|comedy|sketch|film|episode|lyric|translation|game)',
      '(for dummies|idiot-proof|idiot proof|foolproof)',
    ],
  },
  {
    name: 'praising',
    side: 'around',
    reach: 6,
    patterns: [
      '(haha|hahaha|lol) [you|we] (love*|like*|great|brilliant|amazing)',
      '(love|loved) (it|this|that|the|your|how|what|working)',
      '(adore|wonderful|brilliant|fantastic|delighted|thank you|thanks for|great job|well done everyone)',
    ],
  },
];
