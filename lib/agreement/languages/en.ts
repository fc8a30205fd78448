import type { LanguageWords } from './language-words';

const ENDINGS =
  /(?:isations?|izations?|ations?|ators?|ating|ated|ates?|ings?|ers?|ors?|ions?|ments?|ies|ied|ed|es|s|e|y)$/u;

export const english: LanguageWords = {
  stems: (word) => {
    const bare = word.replace(/'s?$/u, '');
    const stem = bare.replace(ENDINGS, '').replace(/([bdglmnprt])\1$/u, '$1');
    return [stem.length >= 3 ? stem : bare];
  },
  numbers: {
    1: 'one',
    2: 'two couple',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve dozen',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    18: 'eighteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'hundred',
  },
  ordinals: {
    1: 'first 1st',
    2: 'second 2nd',
    3: 'third 3rd',
    4: 'fourth 4th',
    5: 'fifth 5th',
    6: 'sixth 6th',
    7: 'seventh 7th',
    8: 'eighth 8th',
    9: 'ninth 9th',
    10: 'tenth 10th',
    11: 'eleventh 11th',
    12: 'twelfth 12th',
  },
  another: 'another more',
  extra: 'extra* additional* further beyond bonus',
  besides: 'also too well besides alongside plus addition top while moreover',
  others: 'additional further other others more extra beyond after subsequent any',
  rounds: 'round* revision* iteration* comments changes amendment* corrections',
  usedUp: 'round* revision* iteration* comments changes amendment* hour* meeting* call* visit* session* consultation*',
  bySelf: 'ourselves myself themselves',
  unbounded: 'unlimited minimum least no not',
  generic:
    'design* creation writing production service* management work* develop* preparation planning set* build* edit* complete full final monthly basic professional project*',
  work: 'design* writ* creat* build* add* draw* translat* edit* proofread* record* film* shoot* photo* cut* make* prepar* set* install* paint* fix* migrat* updat* develop* organi* plan* draft* layout* print* run* train* edit* transcri* subtitl* retouch* page* logo* brochure* flyer* newsletter* app* video* banner* campaign* website* text* version* translation* report* post* tile* card* poster* animation* template* form* shop* brand* do',
  stop: 'the a an of for to in on at by with from as and or is are be been was were it its this that these those there here i we you he she they me us him her them my our your his their do does did done will would can could should may might must have has had not no yes if then than so but just please up out about into over per each all every any some such what which who when where how also too very quite only s',
  joins: 'and or plus',
  synonyms:
    'site website webpage homepage|photo photograph photography picture image|copywriting copy text texts|subtitle caption|render visualisation visualization 3d cgi|revision round iteration|app application',
};
