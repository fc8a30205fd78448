import type { LanguageWords } from './language-words';

/** Endings of inflection, longest first; what is left is compared by its beginning. */
const ENDINGS =
  /(?:owaniami|owaniem|owania|owanie|owaniu|owac|owego|owych|owymi|owym|owej|owa|owe|owy|eniami|eniem|enia|enie|eniu|aniem|ania|anie|aniu|yjnego|yjnych|yjny|yjna|yjne|ami|ach|iej|ych|ymi|ego|emu|ej|om|ow|ie|ia|iu|io|ii|ym|im|em|ka|ki|ku|ce|ek|ko|ke|a|e|i|o|u|y)$/u;

export const polish: LanguageWords = {
  stems: (word) => {
    const bare = word.replace(/^(?:prze|do|po|za|wy|na|s|z)(?=[a-z]{5}.*(?:ac|ic|yc|ec)$)/u, '');
    return [...new Set([word, bare])].map((form) => {
      const stem = form.replace(ENDINGS, '');
      return stem.length >= 3 ? stem : form;
    });
  },
  numbers: {
    1: 'jeden jedna jedno jedną jednego jednej',
    2: 'dwa dwie dwóch dwu oba obie',
    3: 'trzy trzech',
    4: 'cztery czterech',
    5: 'pięć pięciu',
    6: 'sześć sześciu',
    7: 'siedem siedmiu',
    8: 'osiem ośmiu',
    9: 'dziewięć dziewięciu',
    10: 'dziesięć dziesięciu',
    12: 'dwanaście',
    15: 'piętnaście',
    20: 'dwadzieścia',
    30: 'trzydzieści',
    40: 'czterdzieści',
    50: 'pięćdziesiąt',
    60: 'sześćdziesiąt',
    100: 'sto',
  },
  ordinals: {
    1: 'pierwszy pierwsza pierwszą pierwszej pierwsze',
    2: 'drugi druga drugą drugiej drugie',
    3: 'trzeci trzecia trzecią trzeciej trzecie',
    4: 'czwarty czwarta czwartą czwartej',
    5: 'piąty piąta piątą piątej',
    6: 'szósty szósta szóstą szóstej',
    7: 'siódmy siódma siódmą siódmej',
    8: 'ósmy ósma ósmą ósmej',
    9: 'dziewiąty dziewiąta dziewiątą dziewiątej',
    10: 'dziesiąty dziesiąta dziesiątą dziesiątej',
  },
  another: 'kolejny kolejna kolejną kolejne kolejnej następny następną więcej',
  extra: 'dodatkow* ekstra ponad poza nadprogramow*',
  besides: 'też także również jeszcze oprócz przy razem dołącz* dorzuć* dołóż* również',
  others: 'dodatkow* kolejn* inne innych inny inna dalsze dalszych następn* ponad',
  rounds: 'rund* tur poprawk* korekt* uwag* poprawek tura turę tury',
  usedUp: 'rund* tur poprawk* poprawek korekt* uwag* tura turę tury godzin* spotka* konsultac* wizyt*',
  bySelf: 'sami same sam sama samodzielnie',
  unbounded: 'bez minimum nielimitowan* co',
  generic:
    'projekt* przygotowan* wykonan* opracowan* tworzen* prowadzen* obsług* pełn* miesięczn* comiesięczn* materiał* tekst*',
  work: 'projekt* zaprojekt* napisa* napisz* dopis* przetłumacz* przełoż* tłumacz* zrób* zrobi* wykon* przygotow* dodaj* doda* wypełn* narysow* rysow* nagra* zmont* montaż* folder* ulotk* plakat* stron* podstron* sklep* logo* film* roll* rolk* artykuł* baner* wizytów* aplikac* newsletter* prezentac* tekst* opis* wniosek* wniosk* raport* zdjęci* witryn* katalog* wersj* menu szkoleni* dorób* dorób zrobić malow* pomalow*',
  stop: 'i a o u w z na do od po za dla przez przy nad pod ze we się nie to ta ten te tego tej tych tym tą jest są był była było być jak jako co czy że bo ale lub oraz albo który która które już tylko pan pani państwo mi mnie nam nas wam was ich jego jej go je ja my wy on ona oni proszę prosimy poproszę więc tak tam tu',
  joins: 'i oraz lub albo a',
  synonyms:
    'tłumaczenie przetłumaczyć przełożyć przekład translacja tłumacz przetłumacz|wizualizacja render|zdjęcie fotografia foto|poprawka runda tura korekta|blog blogowe artykuł|wideo film rolka|podstrona strona',
};
