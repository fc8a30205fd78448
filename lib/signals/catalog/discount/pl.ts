import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // A lower price
    (^|,|i|bardzo|więc|dlatego|również|jednak|uprzejmie|dodatkowo|o) (proszę|poproszę|prosimy|poprosimy|chcę|chcemy) [bardzo|państwa|pana|panią|was] o [jakiś|jakąś|dodatkowy|mały|drobny|specjalny|#] [%] (rabat|rabacik|zniżkę|upust|bonifikatę|ulgę|obniżkę|ceny niższe)
    (oczekuj*|liczę na|liczymy na|prosiłbym o|prosiłabym o|prosilibyśmy o|dostanę|dostaniemy|należy mi się|należy nam się|należałby się|jaki dostanę) ...3 (rabat|rabatu|rabacik|zniżk*|upust|upustu|bonifikat*|obniżk*|ulgę|lepsz* cen*)
    (jakiś|jakaś|jakiego|może) [mały|drobny] (rabat|rabacik|zniżka|zniżkę|upust|promocja) [...2] (by|dla|dla nas|się)
    (da się|dasz|da pan|da pani|dacie|moglibyście dać|mógłby pan dać|zrobi pan|zrobi pani) ...2 (rabat|rabatu|rabacik|zniżkę|zniżki|upust|upustu)
    (rabat|rabacik|zniżka|zniżkę|zniżki|upust) [...2] (by się|się znajdzie|się należy|nam się należy|byłby|byłaby)
    (da się|dałoby się|daloby się|może|można|możemy|mógłby*|mogłaby|moglibyście|możecie|czy) ...5 (zejść z ceny|zejść do|zejść z tej|obniżyć [...1] (cenę|stawkę|ceny|stawki|opłatę|abonament|honorarium)|opuścić (coś|trochę|z)|spuścić|coś urwać|urwać|utargować|trochę taniej)
    (zejdź|zejdźcie|zejdzie pan|zejdzie pani|zejść|zejście|zejścia|zszedł*|zeszła) ...3 (z ceny|z ceną|z tej ceny|do #|na #|do ich poziomu|ze stawki|o # %|z tych)
    (opuść|opuśćcie|opuści pan|opuści pani|spuść|spuśćcie|spuścił*|spuściła|opuścił*|opuściła|urwij|urwijcie|obniż|obniżcie|obniżysz|obniży pan|obniży pani) ...3 (cenę|ceny|z ceny|coś|trochę|chociaż|procent|stawkę|stawki|o|#|do|mi|nam|by|jedną|pięć|abonament)
    ({demand}|prosił*|rozważ*|wniosk*|o) ...3 (obniżenie|obniżeni*|obniżkę|obniżki|korektę) [...2] (ceny|stawki|stawek|wynagrodzenia|kwoty|honorarium|abonamentu|ceny w dół)
    (oczekuj*|liczę|chcemy|chcę) , [że] [...2] (cena|stawka|kwota) (spadnie|będzie niższa|zejdzie|zmaleje)
    (nie da się|nie dałoby się|nie można|nie będzie|dałoby się|da się|może|jakoś) ...3 (taniej|trochę taniej)
    taniej (się nie da|nie będzie|jakoś|by się dało|się da)
    (zrób*|zrobi*|może|dałoby się|mógłby*|mogłaby|bym|weź|wziąłby|wzięłaby|oddać|zrobiłby|polecieć|będzie|da się) ...6 (za połowę|za pół ceny|w połowie ceny|w połowie stawki|za pół stawki|za pół darmo|za połowę ceny)
    (powiedzmy|dogadajmy się na|zejdźmy na|zejdźmy do|zróbmy okrągł*|zaokrąglijmy do|zamknijmy się w|zgodzę się na) [...2] (#|okrągł*|dwa tysi*|trzy tysi*|tysiąc*)
    (zaokrąglijmy|zaokrąglić|zaokrągli pan) ...6 (w dół|do)
    (umówiliśmy|umawialiśmy|ustaliliśmy|umówione|ustalone) [się] ...4 , (ale|a|lecz) ...2 (dam|zapłacę|proponuję|weź|niech będzie|prosił*|może) ...4 (#|uczciw*|sześćset*|pięćset*|tysi*|tyle)
    (dam|zapłacę|dajemy|zapłacimy) # ...3 (i ani|a nie|zamiast|więcej nie)
    (cena|stawka|wycena|kosztorys|kwota|cennik) ...4 (za wysoka|za duża|z kosmosu|za drogo|za droga|powyżej naszych) ...6 ({demand}|prosi*|zaproponuj*|niższ*|może|czy|obniż*|opuś*)
    (o|niech|proszę) ...3 (niższą|lepszą|ładną|ludzką|przyjacielską|hurtową) (cenę|stawkę|propozycję cenową)
    (zrób|zróbcie|zrobi pan|zrobi pani) [mi|nam] (ładną|lepszą|dobrą|niższą) cenę
    (cena|cenę|ceny) (dla przyjaciół|po znajomości|dla znajomych|hurtowa|hurtową)
    po (starej znajomości|znajomości|kosztach|ludzku|przyjacielsku) ...6 (cen*|taniej|#|opuś*|nie policz*|zrob*|rabat*|materiał*|mniej)
    (policz|policzcie|policzy pan|policzy pani|niech pan policzy|niech pani policzy) ...3 (mniej|taniej|po kosztach|symbolicznie|jak dla swojego|jak swojemu)
    (nie licz|nie liczcie|nie liczyć|nienaliczanie|nie naliczać|nie naliczajcie|nie doliczaj|nie doliczać|nie doliczajcie) [...2] (vat*|dojazd*|opłat*|abonament*|za)
    ({demand}|oczekuj*|o|może|prosi*) ...4 (taniej o|niższ* o|obniżki o|obniżkę o|rabatu|rabat) [...1] (#|pięć|dziesięć|piętnaście|dwadzieścia|trzydzieści) (%|procent)
    // For nothing
    (zrób|zróbcie|zrobisz|zrobicie|zrobi|zrobił*|zrobić|poprowadz*|wykona*|przygotuj*|dorzuc*|dorzuć*|poproszę|poprosimy|dostać|dostaniemy|pojechać|nagrać|napisz*|wystąpi*|policzy*|zrobił*|byłoby|powinn*) ...5 (za darmo|za free|za friko|gratis|w gratisie|nieodpłatnie|bezpłatnie|pro bono|charytatywnie|bez opłat|bez opłaty|bez wynagrodzenia|za bóg zapłać|bez kasy|nieodpłatne|darmowe|darmowa)
    (może|niech|mogłoby|mogłaby|mógłby) [...3] (być|będzie|byłoby) ...2 (za darmo|gratis|nieodpłatnie|bez opłaty|bezpłatna|bezpłatny|darmowa|darmowy)
    (za darmo|za free|za friko|gratis|nieodpłatnie|bezpłatnie|pro bono|charytatywnie) [to] ({do-for-us}|zrobisz|zrobicie|byś|bys|by pan|by pani|by się)
    (w ramach|jako|jako) (próby|przysługę|dobrej współpracy|miły gest) ...4 (gratis|za darmo|bez|nie)
    (nie mamy|nie ma|brak|brakuje|mały|zero) [na to|u nas] (budżetu|budżet|pieniędzy) ...4 , (ale|za to|więc|lecz|dlatego) ...4
    (zamiast|w zamian za|w miejsce) ...1 (zapłaty|honorarium|stawki|wynagrodzenia|pieniędzy|gotówki) ...6
    w zamian za ...3 (wpis|reklamę|polecenie|oznaczenie|portfolio|doświadczenie|promocję|opinię|rekomendację|ekspozycję|reklama|link|barter)
    (oznacz*|wspomni*|ekspozycj*|zasięg*|obserwując*) ...6 (zamiast zapłaty|zamiast honorarium|zamiast pieniędzy|w zamian|w portfolio|na fejm|warte więcej|warta więcej|lepsze niż honorarium)
    (zamiast|w miejsce) ...2 (oznacz*|polec*|zareklamuj*|wspomni*) [cię|pana|panią|was] w
    (świetna|świetną|ogromna|ogromną|darmowa|darmową|dobra|najlepsza) (reklama|reklamę|ekspozycja|ekspozycję|promocja|promocję) (dla|na) ...2
    (udział*|procent) w [przyszłych] zyskach
    (w barterze|na barter|barterem|na fejm|na kredyt zaufania|bezgotówkowo)
    (bez honorarium|honorarium nie przewid*|nie przewidujemy honorari*|nie płacimy honorari*)
    (nie stać) (mnie|nas) na ...4 , ...2 (obniż*|może|czy|opuś*|zejd*|jakaś|proszę)
    `,
  ),
];
