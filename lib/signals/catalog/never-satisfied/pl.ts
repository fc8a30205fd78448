import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (nadal|dalej|wciąż|ciągle|wciaz|nadal jednak|i tak) [mi|mnie|nam|nas] [się] nie (podoba|podobaj*|przekonuje|to|pasuje|gra|siedzi|satysfakcjonuje|trafia|leży|brzmi|widzi|czuję|jestem zadowol*|jesteśmy zadowol*|działa tak|rusza) ...2
    (nadal|dalej|wciąż|ciągle) [jest|mi się] (nie to|coś nie tak|słabo|źle|kicha|nijak*|coś mi|bez efektu|bez rewelacji|coś nie gra|nie tak|to nie to) ...2
    (coś|zawsze coś) (ciągle|wciąż|zawsze) ...2 (jest nie tak|nie gra|nie pasuje|mi nie|przeszkadza|gryzie|uwiera)
    (ciągle|wciąż|zawsze|znowu|znów) [mi|tu|tam] (coś|czegoś) [mi|jest|w tym|w niej|w nim] (nie tak|brakuje|przeszkadza|nie pasuje|nie gra|uwiera|gryzie|w niej|drażni)
    (znowu|znów|po raz kolejny|kolejny raz) [jestem|mi się|mi] [to] (niezadowolon*|nie podoba|nie pasuje|źle|rozczarowan*|coś nie tak|cos nie tak|mam uwagi|nie trafia*)
    (piąta|szósta|siódma|ósma|dziewiąta|dziesiąta|czwarta|jedenasta|dwunasta|kolejna|która to już|trzecia) [już] (wersja|propozycja|próba|makieta|runda|odsłona) ...4 (nadal|dalej|i nadal|i dalej|wciąż|ciągle|nie|rozczarow*|słab*)
    (osma|piata|#) wersja ...3 (nadal|dalej|nie)
    (wersja|wersji|propozycja|próba) [...1] (kolejne rozczarowanie|dalej nie|nadal nie|wciąż nie)
    (żaden|żadna|żadne|ani jeden|ani jedna|ani jedno) [...5] (się nie|mi nie|mnie nie|mi się nie) (nadaje|podoba|jest dobr*|pasuje|przekonuje|leży|nadają|trafi*|ujęł*|był* idealn*|jest wystarczaj*|jest odpowiedni*|spełnia)
    nic , [...1] co (pan|pani|państwo|robisz|robicie|przysyła*|przysłal*|dostaję) ...4 nie ...4
    (nic|wszystko) [...1] mi się nie podoba
    (im więcej|im dłużej) ...4 , tym ...5 (mniej|gorzej|nie pasuje|uwag)
    (z każdą|z każdym) (kolejną|następną|kolejnym|wersją|poprawką) ...3 (jestem|coraz|jest|gorzej|mniej) ...2
    (gorzej|gorsze|gorsza|gorszy) niż (poprzedni*|przed|pierwsz*|było|przed pierwszą|po)
    (wracam|wracamy|wróćmy|otwieram|otwieramy|odgrzebuję|odświeżam|otwórzmy) [...3] (do|temat|zgłoszeni*|spraw*|ponownie) ...6 , [...2] (zamkni*|zatwierdz*|odebran*|załatwi*|zaakceptowan*|odhacz*)
    (otwieram|otwieramy|otworzyć) ponownie ...4
    (wiem|choć|mimo) , [że] ...4 (już odebran*|zamknięt*|odebraliśmy|zatwierdzon*|załatwion*|odhaczon*) ...6 (ale|jednak|znowu|wciąż|mam|nadal|im)
    (zatwierdzon*|zaakceptowan*|odebran*|zamknięt*) [...4] (znowu|znów|ponownie|jeszcze raz|jednak mi) ...4
    (po tylu|po dziesięciu|po pięciu|po wszystkich|po trzech|po ośmiu|po czterech|po ostatnich) (rundach|poprawkach|zmianach|wersjach|próbach|redakcjach) ...4 (nadal|dalej|wciąż|takie|gorzej|nie)
    po (każdej|każdych) (zmianie|poprawce|poprawkach|rundzie) ...2 (dalej|nadal|wciąż|znowu) 
    (poprawian*|poprawiał*|przerabian*|przerabiał*|przerobiliśmy|poprawiliśmy|poprawiony|przemalowan*) [...4] (#|trzy|cztery|pięć|sześć|siedem|tyle|kilka) razy ...4 (i|a|nadal|dalej|wciąż)
    zawsze (jest coś|coś znajdę|znajdę coś|znajde|znajdzie się coś) ...3
    (nigdy) ...4 (nie jestem zadowol*|nie było dobrze|dobre|bez poprawek|nie jest skończon*|gotowe)
    (to też nie|też nie|to nie to) ...3 (następn*|tamto|próbuj*|kolejn*|dalej|szukaj*)
    (po raz|już) (czwarty|piąty|szósty|siódmy|ósmy|dziesiąty|enty) ...4 (muszę odrzucić|odrzucam|odsyłam|nie podoba|nie jestem|uwagi|niezadowolon*)
    (jak patrzę|patrzę) ...4 , [to] (znowu|znów) ...4
    (nie spełnia|nie spełniają) ...3 oczekiwań , [...2] (jak|podobnie|żadn*|poprzedni*)
    (nie umiem|nie potrafię) ...1 (powiedzieć|wskazać|określić) ...2 (dlaczego|co|czemu|czego|konkret*)
    brak* efektu wow
    `,
  ),
];
