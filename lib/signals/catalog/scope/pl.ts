import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    { kind: 'additional' },
    `
    (przy okazji|przy tym|od razu) ...6 ({do-for-us}|zróbcie|dopisać|dorzucić)
    {do-for-us} ...8 (przy okazji|w ramach całości)
    (dorzuć|dorzućcie|dorzucić|dorzućmy|dorzuci|dołóżcie|dołóż|dołożyć) [proszę|prosze|nam|jeszcze|mi|do tego] ...3
    (jeszcze|i jeszcze|aha i jeszcze) (jedna|jedną|jeden|mała|taka|tylko) [mała|małą|drobna] (rzecz|prośba|prosba|sprawa|drobnostka|prosbe|prośbę|rundę|runda)
    (mała|malutka|drobna|jedna|mam jeszcze jedna|drobniutka) (prośba|prosba|rzecz|sprawa|prosbe|prośbę) [ekstra|jeszcze|poza|na koniec] , ...2 (jeszcze|dopis*|dodaj*|zrób*|proszę|poza|wniosek|galeri*)
    (prośba|prosba|prosbe|prośbę|rzecz) (ekstra|dodatkowa|poza umową|poza umowa|spoza listy|spoza zakresu)
    (skoro|jeżeli|jak|dopóki|póki) [i|i tak|już] [pan|pani|państwo|wy] [już|i tak] (to|robi|robicie|jest|będziesz|zna|piszecie|zamówił|jesteście|masz) ...12 ({do-for-us}|jeszcze|też|także|chyba|od razu)
    ({do-for-us}|jeszcze|też) ...10 skoro (już|i tak|robi|zna|jest|pan|pani) ...2
    jak już (będziesz|jesteś|pan|pani) ...6 , ...2 {do-for-us}
    (wiem|rozumiem|zdaję sobie sprawę) , [że] ...2 (tego nie było|nie ma|nie było|limit|dwie|było|to poza|umowa|limit poprawek) ...6 (ale|choć|jednak|mimo|dołóżcie|dorzućcie|więc)
    (nie było|nie ma) (tego|o tym mowy|mowy) [w] [umowie|ofercie|specyfikacji|zakresie] , [...1] (ale|jednak|więc|to|dołóżcie|zakładał*|mimo)
    (w umowie|w ofercie|umowa|umowie|umówiliśmy się na|mieliśmy w umowie|mamy ustalone) ...8 , [...1] (ale|jednak|więc|lecz|tylko że) [...2] (teraz|potrzeb*|proszę|piszcie|przyjedźcie|oczekujemy|bez|w tym|zróbcie|zostań*)
    (poza|ponad|oprócz|spoza) (umową|umowa|zakresem|ofertą|te które|listy|to co) ...6
    (oprócz|poza) ...4 , ...2 (proszę|robimy|potrzebuj*|też|także|wybrał*|napisać)
    (oprócz|poza) (strony|kuchnią|korekty|projektu|tego|logo|audytu|tłumaczenia) ...3 (proszę|potrzebuj*|też|robimy|jednak|chcemy)
    zamiast (dziesięciu|dziesieciu|jednego|pięciu|tekstu|audytu|jednej|dwóch|#) ...6 (zróbmy|zrobmy|trzydziesci|proszę|przygotuje|zróbcie|poprosimy|chcemy)
    (chcemy|potrzebujemy|poproszę|prosimy) [jednak|jeszcze] (siedem|osiem|dziesięć|pięć|#|kolejn*|dodatkow*) ...3 a nie
    (chcemy|potrzebujemy|poprosimy|prosimy o|zróbcie|zróbmy) (piątą|trzecią|czwartą|szóstą|kolejną|jeszcze jedną|jeszcze jednej|dodatkową|następną|piatą) (turę|rundę|rundy|tury|serię|wersję|propozycję)
    (jeszcze|dodatkowo) (jednej|jedną) rund*
    {do-for-us} ...14 (w tej samej stawce|w ramach tego zlecenia|w tym samym zleceniu|w ramach opieki|w ramach gwarancji|w ramach wykładu|w ramach całości|za tę samą cenę|w tej samej cenie|w ramach umowy|w tym samym budżecie)
    (w tej samej stawce|w ramach tego zlecenia|w ramach całości|w ramach wykładu)
    w ramach (opieki|gwarancji|wykładu) ...6 {do-for-us}
    (do|w) tego samego zlecenia
    {do-for-us} ...14 bez (dopłaty|dopłacania|dodatkowych kosztów|aneksu|osobnego zlecenia)
    bez zmian w budżecie
    (nie chcę|nie chciałabym|nie róbmy|nie rozliczajmy|nie liczmy) ...4 (aneks*|osobno|osobnego zlecenia|co do minuty)
    (rozumiem|zakładam|zakładał*|mogę oczekiwać|moge oczekiwac) , ...6 (wliczon*|w cenie|w pakiecie|w komplecie|jest już w)
    to chyba (jest w cenie|w cenie)
    (to chyba jest w cenie|rozumie samo przez się|to chyba oczywiste|to już formalność|już z automatu|chyba formalność)
    (to tylko|to przecież|to przeciez|to) (drobiazg|chwila|drobnostka|godzinka|kilka linijek|kopia|copy-paste|kolory|pestka|pięć minut|piec minut|żaden problem|z godzinka)
    (pięć minut roboty|dosłownie chwila|dla pani to pestka|nikogo nie zbawi|nikt nie będzie liczył)
    o (której|ktorej|którym) (zapomniał*|zapomnial*)
    (do tego|do) dochodzi jeszcze
    tak grzecznościowo
    (proszę|prosimy|poproszę|chcemy|potrzebuj*|zrób*|zrobisz|przygotujcie) ...4 (dodatkowo|dodatkowy|dodatkową|dodatkowe|dodatkowych) [...1] {deliverable}
    prosimy uwzględnić dodatkowo
    (proszę|zróbcie|poproszę|prosimy|zostańcie|dopisz*|zrób|weźcie|chciał*|potrzebuj*|chcemy) ...3 jeszcze [nam|mi|ze|tylko|raz|o] [trzy|dwa|dwie|jeden|jedną|zapasowy|dwadzieścia|kilka] {deliverable}
    jeszcze raz to samo
    `,
  ),
  ...listPhrases(
    { kind: 'additional', confidence: 'possible' },
    `
    {do-for-us} [pan|pani|państwo|nam|mi|też] jeszcze ...4
    jeszcze [nam|mi|tylko|od razu] {do-for-us} ...3
    (proszę|prosze|prosimy|poproszę|mógłby*|mogłaby|moglibyście|mógłbyś|chciał*|wolał*|niech pan|niech pani|weźcie|możemy) ...3 (też|także|takze|również) ...3 (zrobi*|przygotowa*|napisa*|przetłumacz*|rozlicz*|sprawdzi*|zrób*|dopisa*|zaprojekt*|dorobi*|doda*|ogarnia*|zaj*|prowadzi*|film*|wersj*|wizytówk*|sadzonk*|sad*)
    (przydał*|przydal*) [by] [nam] (się|sie) [nam] (jeszcze|też) ...4
    potrzebujemy (jeszcze|też) ...3 (wersj*|rundy|podstron*|tłumacze*)
    (fajnie|super|dobrze) (by|byłoby) [było] [gdyby|mieć|żeby] ...4 (też|jeszcze|także|również)
    (byłoby super|fajnie byłoby) ...4
    (wpadł*|padł|pomyśleliśmy|pomyślałam|pomyslalam|tak sobie pomyślałam) ...6 (też|jeszcze|mógłby*|żebyście)
    (dorobisz|dodasz|zrobisz) jeszcze ...3
    (właściwie|w zasadzie) to (zamiast|potrzebujemy) ...4
    `,
  ),
  ...listPhrases(
    { kind: 'request' },
    `
    {do-for-us} ...3
    (proszę|prosimy|prosze|poproszę|czy|mógł*|mogł*|niech|potrzeb*|chcemy|chcę|czekam na|czekamy na) ...5 {deliverable}
    (wypełni|zrobi|przygotuje|weźmie|przełoży|zajmie się) [pani|pan|nam] [nam] ...3
    (pani|pan) nam ...3
    (czekam|czekamy) na (kolejn*|{deliverable}|dziesiąt*|piąt*|szóst*|siódm*|dziewiąt*) ...2
    (dołączam|załączam|przesyłam) ...3 jeszcze ...3
    proszę [go|ją|je|to|ich] [również|też|także] (przełożyć|przetłumaczyć|dopisać|dodać|dołączyć|uwzględnić) ...3
    `,
  ),
];
