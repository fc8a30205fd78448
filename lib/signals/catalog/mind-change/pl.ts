import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (zmieniłem|zmieniłam|zmieniliśmy|zmieniam|zmieniamy) [jednak|znowu|znów] zdanie ...4
    (rozmyśliłem|rozmyśliłam|rozmyśliliśmy|rozmyślił|rozmyśliła) się ...2
    (się|mi się) [jednak] (rozmyślił*|odwidział*|odmieniło|rozmyśliliśmy)
    (jednak|a jednak|nie jednak) [...1] (wolę|wolimy|wolałbym|wolałabym|wolelibyśmy|chcę|chcemy|wracamy|rezygnujemy|rezygnuję|zostajemy|zostańmy|zostaje|idziemy|bierzemy|robimy|drukujemy|zostaw|zostawmy|nie chcę|nie chcemy|zróbmy|przechodzimy|zrezygnujemy|tłumaczymy|weźmiemy|dajmy|pójdziemy) ...4
    (drukujemy|robimy|chcemy|wolimy|idziemy|zostajemy|zostaje|będzie|ma być|mają być|dajmy|nie róbmy|nie idziemy|tłumaczymy|stawiamy) [...2] jednak ...4 (nie|na|w|z|przy|bez|zamiast|czerwon*|zielon*|niebiesk*|jednostron*)
    jednak nie (,|zielon*|czerwon*|niebiesk*|czarn*|ten|ta|tamten|na) ...6
    (wracamy|wróćmy|wracam|wracajmy|wróć|wróćcie|decyzję o powrocie) do (pierwszej|pierwszego|poprzedniej|poprzedniego|starej|starego|tamtej|wersji|pierwotnej|jednej|skali|piaskow*|pomysłu|tego co było)
    (wycofuję|wycofujemy|cofam|cofamy|cofnąć|wycofać|odwołuję|odwołujemy|cofnął|anulujemy|anuluję) [...2] (zgodę|akceptację|akcept|decyzję|zgody|zatwierdzenie|zielone światło|zamówienie|zlecenie|naszą|swoją|to co|zaakceptowan*|wczorajsz*) ...3
    (zgodę|akceptację|decyzję) ...4 (wycofuję|wycofujemy|cofam|cofamy|odwołuję)
    (wiem|pamiętam|mimo|choć|chociaż) , [że] ...3 (zatwierdził*|zaakceptował*|wybrał*|akceptował*|podpisał*|zgodził*|mówiłem|mówiłam|kazałem|kazałam|upierał*|prosiłem|prosiłam|klepnęł*|zatwierdziliśmy|zaakceptowaliśmy|dałem|dałam) ...8 (ale|jednak|lecz|zmie*|chc*|wol*|nie)
    (jednak|zmieniamy|wolę|wolimy|chcę|chcemy) ...8 , (mimo że|choć|chociaż|mimo iż) ...4 (zatwierdził*|zaakceptował*|wybrał*|zamówil*|podpisał*|zgodził*|kazał*|zatwierdziliśmy|umowa podpisana)
    (zatwierdziłem|zatwierdziłam|zatwierdziliśmy|zaakceptowałem|zaakceptowałam|zaakceptowaliśmy|wybrałem|wybrałam|wybraliśmy|klepnęliśmy|klepnąłem|klepnęłam|podpisałem|podpisałam|zgodziłem się|zgodziłam się|ustaliliśmy|potwierdziłem|potwierdziłam|zamówiliśmy) ...8 , (ale|jednak|lecz|tylko że) ...4 (teraz|jednak|zmieniamy|chcę|chcemy|wolę|wolimy|dyrektor|mąż|żona|teściowa|prezes|zarząd|po weekendzie|wszystko zmieniamy|widzę)
    (mówiłem|mówiłam|mówiliśmy|prosiłem|prosiłam|prosiliśmy|chciałem|chciałam|chcieliśmy|miało być|miał być|miała być|wczoraj) ...6 (ale teraz|a teraz|teraz jednak|teraz chc*|teraz wol*|teraz mówię|dziś mówię|a dziś|ale jednak) ...5
    (po namyśle|po przemyśleniu|przemyślałem|przemyślałam|przemyśleliśmy|po przespaniu|jak to przespał*) ...6 (jednak|cofam|rezygn*|zmieni*|chc*|wol*|inaczej|nie)
    (zapomnij|zapomnijcie|proszę zapomnieć) o (tym , co|tym co|ustaleniach|poprzedni*)
    (zaakceptowan*|zatwierdzon*|wybran*|ustalon*|zamówion*|uzgodnion*) [...4] (jednak|nieaktualn*|odpada|proszę wyrzucić|mi nie pasuje|trzeba zmienić|do zmiany|zmieniamy)
    (decyzja|ustalenia|to co ustaliliśmy|to co uzgodniliśmy|koncepcja) ...5 (nieaktualn*|nie obowiązuj*|niebył*|zmieniła się)
    (rezygnujemy|rezygnuję) (z|ze) ...6 , (wracamy|chociaż|choć|zamiast|mimo) ...4
    (odkręcamy|odkręćmy|odkręć|cofnij|cofnijcie|skasuj|cofnąć) [to|proszę|temat|...2] (to|wszystko|co|temat) ...3 (co|kazałem|kazałam|zatwierdzi*|wczoraj|rano|wraca|zgodzi*)
    zmian* (frontu|decyzji|koncepcji) , ...6 (jednak|nie|wrac*)
    (znowu|znów) inaczej
    `,
  ),
];
