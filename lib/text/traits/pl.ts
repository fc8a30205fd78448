import { withoutPolishMarks } from '../languages/pl/marks';
import { anyPart, anyWord, type TraitWords } from './trait-words';

/** Written without Polish marks: many leave them out. */
export const polish: TraitWords = {
  fold: (sentence) => withoutPolishMarks(sentence.toLowerCase()),
  requests: anyWord(
    '(?:prosze|prosilbym|prosilabym|prosimy|poprosze|poprosilbym|poprosilabym) (?:o|mi|nam|jeszcze|raz|pan|pania|panstwa|wyslac|przeslac|potwierdzic|dac|podac|odpisac|odpowiedziec|wybrac|sprawdzic|podpisac|zaplacic|uregulowac)(?: \\p{L}+)?',
    '(?:mozesz|moze pan|moze pani|mozecie|moglbys|moglabys|moglby pan|moglaby pani|czy pan|czy pani|czy moge|czy moglbym|czy moglabym) \\p{L}+',
    '(?:daj|dajcie|prosze dac|niech pan da|niech pani da)(?: mi| nam)? (?:znac|odpowiedz)(?!,? (?:gdyby|w razie|jesli cos|jakby))',
    '(?:czekam|czekamy|wciaz czekam|nadal czekam|oczekuje|oczekujemy) (?:na|wciaz|nadal)(?: \\p{L}+)?',
    '(?:potrzebuje|potrzebujemy|potrzebny|potrzebna|potrzebne)(?: mi| nam| jeszcze| od ciebie| od pana| od pani| od was)* (?:od|twoj\\p{L}*|pan\\p{L}*|wasz\\p{L}*|teks\\p{L}*|zdjec\\p{L}*|plik\\p{L}*|logo|akceptacj\\p{L}*|decyzj\\p{L}*|odpowiedz\\p{L}*|potwierdzeni\\p{L}*)',
    '(?:przeslij|przeslijcie|wyslij|wyslijcie|potwierdz|potwierdzcie|odpisz|odpiszcie|podpisz|wybierz|zdecyduj|sprawdz) (?:mi|nam|prosze|\\p{L}+)',
    '(?:sa|masz|macie|ma pan|ma pani)(?: juz)? jakies (?:wiesci|informacje|uwagi)',
  ),
  courtesies: anyPart(
    'jak(?: tam)? (?:leci|zdrowie|sie masz|sie pan ma|sie pani ma|sie macie)|co (?:slychac|u ciebie|u pana|u pani|u was)',
    '(?:w razie|jesli (?:masz|ma pan|ma pani|macie|beda|pojawia sie|sa)|gdyby (?:byly|pojawily sie)|czy sa)(?: jakies| jakiekolwiek| dodatkowe)* (?:pytan|watpliwosc)',
    'daj(?:cie)? znac,? (?:gdyby|w razie|jesli cos|jakby)',
    'nie (?:trzeba|musisz|musi pan|musi pani) (?:odpisywac|odpowiadac)',
    'prosze (?:bardzo|nie krepowac|sie nie|przyjac|wybaczyc)',
    'prawda\\?|co nie\\?|nieprawdaz',
  ),
  thanks: anyPart(
    '(?<!\\p{L})(?:dziekuj[ey]|dziekujemy|dzieki(?!\\s+(?:temu|ktor|tej|niemu))|wielkie dzieki|stokrotne dzieki)(?! z gory)',
    '(?:swietna|piekna|super|rewelacyjna|doskonala|znakomita|fantastyczna) (?:robota|praca|wspolpraca)',
    '(?<!\\p{L})(?:jestem|jestesmy)(?: bardzo| niezmiernie)? (?:wdzieczn|zachwycen|zadowolon)',
    '(?<!\\p{L})(?:doceniam|doceniamy|brawo|rewelacja|bardzo mi sie podoba|bardzo nam sie podoba)',
  ),
  apologies: anyPart(
    '(?<!\\p{L})(?:bardzo |szczerze |najmocniej |serdecznie )?(?:przepraszam|przepraszamy)(?: cie| pana| pania| panstwa| was| bardzo| szczerze| najmocniej| raz jeszcze)* (?:za (?:moj|swoj|nasz|ton|slowa|to,? co|to,? jak|zachowanie|wybuch|nerwy|presje|naciski|krzyk|ostatni|tamt|nieuprzejm|ostre)|,? ze (?:sie unios|krzycz|napisal|nakrzycz|naciska|powiedzial|bylem|bylam|tak))',
    'nie (?:powinienem|powinnam|powinnismy)(?: byl| byla)? (?:tak )?(?:mowic|pisac|krzyczec|naciskac|sie unosic|powiedziec|napisac)',
    'ponioslo mnie|(?:to )?bylo (?:to )?niesprawiedliwe z mojej strony|zachowal(?:em|am) sie (?:zle|niewlasciwie|nie w porzadku)',
    '(?:prosze )?przyj(?:ac|mij|mijcie) (?:moje )?przeprosiny',
  ),
  emptyApologies: anyPart(
    '(?:przepraszam|przepraszamy)(?: bardzo| najmocniej| panstwa| pana| pania)* za (?:zwlok|opoznien|spoznion|pozn|dlugi|klopot|zamieszan|utrudnien|niedogodn|liter|brak odpowiedzi)',
    'przepraszam,? (?:ze (?:przeszkadzam|zawracam|dopytuj|pytam|dopiero)|ale|jesli)',
    'nie (?:mam zamiaru|bede|zamierzam) przepraszac',
  ),
  approvals: anyPart(
    '(?<!\\p{L})(?:akceptuj[eę]|akceptujemy|zatwierdzam|zatwierdzamy|zgadzam sie|zgadzamy sie)(?!\\p{L})',
    '(?<!\\p{L})(?:zaakceptowan|zatwierdzon|zaakceptowal|zatwierdzil)',
    '(?<!\\p{L})(?:prosze|mozna|mozecie|mozesz|moze pani|moze pan)(?: smialo)? (?:dzialac|zaczynac|realizowac|ruszac|kontynuowac|przystapic|przystepowac)',
    '(?<!\\p{L})(?:zielone swiatlo|dzialajcie|dzialamy|ruszamy|zgoda(?=[.,!]|$))',
    '(?:cena|wycena|oferta|kwota) (?:jest )?(?:ok|w porzadku|nam odpowiada|mi odpowiada|pasuje)',
  ),
  noApprovals: anyPart(
    '(?<!\\p{L})(?:nie|jesli|jezeli|gdy|zanim|dopoki|dopiero|bez|czekam\\p{L}*)(?: \\p{L}+){0,4} (?:akcept\\p{L}*|zaakcept\\p{L}*|zatwierdz\\p{L}*|zgadza\\p{L}*|zgod\\p{L}*|zielone|dzialac|zaczynac|realizowac)',
    '(?<!\\p{L})nie (?:akcept|zaakcept|zatwierdz|zgadza)',
  ),
  automatic: anyPart(
    'automatyczna (?:odpowiedz|wiadomosc)|autoodpowiedz|odpowiedz automatyczna|wiadomosc (?:zostala )?(?:wygenerowana|wyslana) automatycznie',
    '(?:jestem|bede|przebywam|jestesmy)(?: obecnie| aktualnie| teraz)? (?:na urlopie|poza biurem|nieobecn\\p{L}{1,3}|na zwolnieniu|niedostepn\\p{L}{1,3})(?: (?:do|od|w dniach|i wroce|bez dostepu|z ograniczonym)|\\.)',
    '(?:prosze )?nie odpowiada(?:c|j) na te(?:n|) (?:e-?mail|mail|wiadomosc)|nie odpowiadac na te wiadomosc',
    '(?:przyjal|przyjela|odrzucil|odrzucila)(?:\\(a\\))? (?:to )?zaproszenie',
    'nie (?:udalo sie|mozna bylo) dostarczyc|wiadomosc niedostarczona|nie znaleziono adresu',
  ),
};
