import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    {others} ...6 (taniej|tańsz*|za połowę|za pół|o połowę|mniej|szybciej|za darmo|gratis|od ręki|niższ* cen*|w dwa dni|w tydzień|na jutro|lepsz* warunki|w cenie|za dwa dni) ...3
    {others} ...5 (zrobi*|zrobił*|bierze|biorą|brał*|robi|robią|oddał*|oferuje|oferują|daje|dają|proponuje|proponują|wziął*|wezmą|liczy|liczą|oddaje|obieca*) [...3] (to|to samo|tyle|mi|nam|za|rabat|za to|#|połowę) ...4 (#|zł|złotych|połowę|mniej|taniej|szybciej|dni|tydzień|dzień|godzin*|tysi*|procent|%|samo)
    (dostałem|dostałam|dostaliśmy|mam|mamy|otrzymaliśmy|mam już|mam na biurku) ...3 (ofertę|oferty|wycenę|propozycję|ofert) ...4 (tańsz*|niższ*|taniej|o połowę|za połowę|o # %|o # procent|lepsz*|korzystniejsz*|o #|od konkurencji|mniej)
    (mam|mamy|dostałem|dostałam|dostaliśmy|leży|przyszła) ...3 (tańsze|tańszą|niższą|korzystniejszą|korzystniejsze|tańsza) (oferty|ofertę|oferta|wycenę|propozycję|warunki) ...5
    (przysłał*|przysłało|złożył*|przedstawił*|zaproponował*) ...5 ofertę (po|za|o|na|niższ*|tańsz*) ...4
    (znajdę|znajdziemy|wezmę|weźmiemy|wynajmę|poszukam|poszukamy|biorę|pójdę do|pójdziemy do|przejdziemy do|przechodzimy do) [...3] (kogoś|innego|innej|innych|konkurencj*|tańsz*) ...4 (taniej|tańsz*|szybciej|kto|innego|jeśli|jak|inną|mniej)
    (jeśli|jeżeli|jak) ...6 , (to)  [...1] (pójdę|pójdziemy|idę|idziemy|przejdziemy|wybiorę|wybierzemy|wezmę|biorę|zmieniamy|zmieniam|znajdę|wynajmę) [...2] (do konkurencji|do innej|do innego|gdzie indziej|kogoś innego|kogoś|innych|ich|wykonawcę|dostawcę|do kogoś innego|inną)
    (pójdę|pójdziemy|idę|idziemy|pójde|przeniosę się|przenosimy się|przejdziemy) do (konkurencji|kogoś innego|innej firmy|innej agencji|innych|nich)
    (znalazłem|znalazłam|znaleźliśmy) [...4] (taniej|tańsz*|za połowę|za pół|kto zrobi|za #)
    (przebijecie|przebije|przebijesz|przebić|przebijcie|wyrównać|wyrówna|dorównać|dostosować|dorównacie) ...4 (ofert*|cen*|ich|konkurenc*|tę|to|warunk*)
    (a|u) (u was|u pana|u pani|u państwa|wy|pan|pani|ty) ...4 (miesiąc|tydzień|dwa tygodnie|#|drożej|dopłac*|czekam|każe czekać|dwa razy)  ...3 (proszę|coś|czemu|dlaczego|chyba|inni|tamci)
    (inni|wszyscy|tamci|gdzie indziej|konkurencja|wszędzie) [...3] (robią|robi|oddają|odpisują|biorą|dają|mają|liczą|kosztuje|jest) ...6 , a (pan|pani|wy|ty|u was|u pana|u pani|ja płacę|państwo|tylko)
    (czemu|dlaczego) [u|...2] (pana|pani|was|ciebie|państwa|pan|wy) ...4 (drożej|dłużej|tyle|skoro) ...4 (inni|gdzie indziej|konkurenc*|robią|u innych)
    (jest pan|jest pani|jesteście|są państwo) [...1] (najdroższ*|drożsi|droższ*) ...3
    (nie jest pan|nie jesteście|nie jest pani|nie jesteś) (jedyn*) ...4
    na rynku (jest|są) (mnóstwo|wielu|pełno|pięć|dziesiątki|dużo) ...4
    (poprzedni*|dawny|były) [...2] (brał*|robił*|oddawał*|liczył*|kosztował*|odpisywał*) ...4 (połowę|mniej|szybciej|taniej|od ręki|w dwa dni|w tydzień|to samo|#)
    (załatwia|robi|zrobiłby|zrobiłaby|zrobią|zrobi) [...6] (taniej|za mniej|mniej|szybciej|bez gadania) , [a|niż] ...3 (pan|pani|wy|państwo|ty|was|u)
    (liczba|zakres|pakiet|usług*) ...4 (procent|%|połowę) (taniej|mniej) 
    (bierze|biorą|kosztuje) ...3 (mniej|taniej) (od was|niż pan|niż wy|niż pani|niż państwo|od pana|od pani)
    (nam|mi) [to] (całość|to) w (#|sześć|pięć|dwa|cztery|trzy|dwie) (tygodni*|dni|miesi*) , [a] nie w ...3
    chatgpt [...3] (zrobi|napisze|napisał) ...4 (za darmo|lepiej|taniej|w minutę)
    `,
  ),
];
