import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (ja|sam|sama|i tak|my) [to|swoje|...1] (wiem|wiemy) (lepiej|najlepiej|swoje) ...3
    (wiem|wiemy) lepiej (niż|od|co|jak|,|$)
    (znam|znamy) się na [tym|reklamie|...2] (lepiej|nie gorzej)
    (znam|znamy) ...4 (lepiej niż|lepiej od) (pan*|wy|ty|wasz*|twoj*|państwo|ciebie|was|wszyscy|odemnie)
    (ja|się) [...2] (na tym|na designie|na reklamie|na budowie|na ludziach) [się] znam [lepiej]
    {no-expert} ...6 (mówi|twierdzi|uważa|powiedział*|uznał*|napisał*|pokazuje|pisze|podał|podpowiada|sugeruje|wyliczył*|stwierdził*) , [że] ...4 (pan się myli|pani się myli|się myli|inaczej|bez sensu|bzdura|źle|zbędn*|przesada|niepotrzebn*|co innego|nie ma racji|nie trzeba|tak się nie robi|tak się tego nie robi|lepiej|zły|do kosza|do wyrzucenia|wystarczy|można|przekombinowan*|wymysł|wymyślił*|da się|nie jest potrzebn*)
    {no-expert} ...4 (mówi|twierdzi|powiedział*|podał|pokazuje|radzi) [...2] (co innego|inaczej|że bzdura|coś innego|swoje)
    (sprawdziłem|sprawdziłam|sprawdziliśmy|zapytałem|zapytałam|wrzuciłem|wrzuciłam|przepuściłem|przepuściłam|pokazałem|pokazałam|pytałem|pytałam|wkleiłem|wkleiłam) ...5 ({no-expert}|żonie|mężowi|szwagra|szwagrowi|córce|synowi|kolegę|koledze|ai) ...2 , [i] ...8 (inaczej|mówi*|powiedział*|twierdzi|wyszło|myli|nie ma racji|uzna*|bez sensu|źle|nie jest potrzebn*)
    (przeczytał*|czytał*|obejrzał*|oglądał*|znalazł*|piszą|doczytał*) ...4 (w internecie|na forum|na youtube|na youtubie|na tiktoku|w sieci|filmik*|na grupie|na facebooku) ...2 , (że|jak|i) ...12 (więc|dlatego|proszę|bzdura|myli|źle|nie trzeba|wcale|niepotrzebn*|przesada|inaczej|nie ma racji|świece)
    (proszę|niech pan|niech pani) [mi|tu|sobie] [tu|więcej] nie (tłumaczyć|mówić mi|wciskać|mądrzyć się|pouczać|mądruje|wciska|poucza|dyskutować|filozofować)
    (nie mądrz się|nie ucz mnie|nie pouczaj|nie pouczajcie|nie mądrzyj się|nie ucz ojca|nie dyskutuj|nie dyskutujcie)
    (nie wciskaj|nie wciskajcie|nie wmówi|nie wmówisz|nie wmówicie) ...4
    nikt mi nie będzie (mówił|mówić|tłumaczył) ...3
    nie (potrzebuję pana|potrzebuję pani|potrzebuję twojej|potrzebuję waszej|potrzebuję twoich|potrzebuję waszych|potrzebujemy państwa|interesuje mnie|interesują mnie|obchodzi mnie|pytałem o|pytałam o|pytam o) ...2 (opini*|zdani*|rad|rady|argument*|sugesti*|rekomendacj*|konsultacj*|wykład*)
    (opini*|zdani*|rad|rady|argument*|sugesti*|rekomendacj*|zastrzeżeni*|uwagi) ...3 (mnie nie interesuj*|nie interesuj*|nic nie znacz*|nie obchodz*|mnie nie przekonuj*|odrzucam|do kosza|zachować dla siebie|proszę zachować)
    (odrzucam|odrzucamy|ignoruję) ...2 (pana|pani|państwa|twoją|wasze|waszą) (sugesti*|rekomendac*|rad*|opini*|ekspertyz*|wycen* ryzyka|zalecen*)
    (nie wierzę|nie wierzymy|nie ufam|nie ufamy|nie dowierzam) ...1 (w te|w tę|w to|w ten|tym|pana|pani|twoim|waszym|waszej|ci|wam|panu|w twoje|w wasze|w pani|w pana) ...4
    nie kupuję (tej|tego|tych|pana|pani|twoich)
    (wolę|wolimy) [raczej] (zaufać|ufać|posłuchać|słuchać) ...2 (swojej|swojemu|własnej|intuicji|kolegi|koledze|żonie|żony|szwagr*)
    (robimy|zrobimy|zrobię|róbmy|zrób|proszę robić|proszę zrobić|rób|róbcie|zostaje|będzie) ...2 (po mojemu|po swojemu|po naszemu|jak mówię|tak jak mówię|jak każę|jak mówi)
    (i tak|a ja) ...2 (zrobię|robimy|zrobimy) [po] (swoje|swojemu)
    (mam|ma) (nosa|oko|lepszy gust|wyczucie|dobre oko|lepsze oko|lepsze wyczucie) ...4
    (jest pan|pan jest|jest pani|pani jest|jesteś|jesteście|państwo są) od (rysowania|pisania|wykonania|roboty|robienia|wykonywania|klikania|kodowania|liczenia) , [a] nie ...
    (nie wmówi|nie wmawiaj|nie przekona) [mi|mnie] (pan|pani)
    (wymyśla|wymyślacie|wymyślasz|wymyślają) [sobie] [pan|pani|państwo] ...2 (żeby|,)
    (normy|przepisy|zasady|badania|teorie|testy|argumenty) [...4] (to bzdura|to ściema|to przesada|to wymysł|sobie wymyślił*|to strata czasu|to bzdury)
    (prosiłem|prosiłam|zatrudniłem|zatrudniłam|płacę) ...3 o wykonanie , ...2 nie 
    (ekspert ekspertem|fachowiec fachowcem|specjaliści specjalistami|dane dane|badania badaniami|statystyka statystyką)
    (kieruję się|ufam|zaufam) (intuicj*|swojej intuicji|własnej intuicji)
    (wbrew|mimo) (pana|pani|państwa|twojej|twoim|waszej|waszym) (opinii|zaleceni*|radzie|radom|rekomendacji|zastrzeże*)
    `,
  ),
];
