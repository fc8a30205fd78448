import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (znowu|znów|ponownie|po raz kolejny|kolejny raz|po raz drugi|po raz trzeci|drugi raz|trzeci raz|czwarty raz|po raz enty|jeszcze raz) [chyba|wam|ci|panu|pani|niestety|nie|mi|ja] (wysłałem|wysłałam|wysłaliśmy|przysłałem|przysłałam|odesłałem|odesłałam|załączyłem|załączyłam|dołączyłem|dołączyłam|podałem|podałam|podaliśmy|wpisałem|wpisałam|wpisaliśmy|pomyliłem|pomyliłam|pomyliliśmy|zapomniałem|zapomniałam|zapomnieliśmy|wkleiłem|wkleiłam|wrzuciłem|wrzuciłam|skasowałem|skasowałam|usunąłem|usunęłam|zgubiłem|zgubiłam|przelałem|przelałam|zaznaczyłem|zaznaczyłam|kliknąłem|kliknęłam|podpisałem|podpisałam|zostawiłem|zostawiłam|edytowałem|edytowałam|zrobiłem ten sam|nadpisałem|nadpisałam|zepsułem|zepsułam|zatwierdziłem nie|zatwierdziłam nie|odeslalem|wyslalam) ...5
    (znowu|znów|ponownie|kolejny raz|po raz kolejny|drugi raz|trzeci raz) [...4] (zły plik|złą wersję|zła wersja|nie ten plik|nie tę wersję|stary plik|stara wersja|starą wersję|złe dane|zły adres|zły numer|bez podpis*|bez załącznik*|niepodpisan*|bez parafek|nie ten|pusty|puste|zła data|złą datę|na zły|błąd w|błędny|błędne|bez uprawnień|bez dostępu|zapomniał*|pomylił*|pomyłk*|bez dźwięku|zahasłowan*|bez numeru|bez pieczątki)
    (zły|złą|nie ten|nie tę|nie ta|stary|starą|niepodpisan*|bez podpis*|bez załącznik*|pusty|błędn*) [...5] (znowu|znów|jak ostatnio|tak jak ostatnio|jak poprzednio|po raz kolejny|kolejny raz|drugi raz|trzeci raz|po raz drugi|po raz trzeci|jak zawsze|jak zwykle|tak samo jak)
    (ten sam|tę samą|te same|ta sama|tych samych) (błąd|błędy|pomyłk*|brak|numer|literówk*|dwóch|problem z mojej) ...5 (co|znowu|znów|jak|ostatni*|poprzedni*|trzeci|drugi|kolejn*)
    (znowu|znów|kolejny raz|po raz drugi|po raz trzeci|drugi raz|trzeci raz|czwarty raz) [...3] (ten sam|tę samą|to samo|te same|ta sama) (błąd|numer|pomyłk*|stary|zły|brak|plik)
    (podpisu|załącznika|pieczątki|podpisów|skanu|numeru|danych) (znowu|znów|ponownie|dalej|nadal) (nie ma|brak|brakuje|zapomn*)
    (brak|brakuje|nie ma) [...3] (znowu|znów|jak ostatnio|tak jak ostatnio|jak poprzednio|po raz kolejny|tak samo jak|jak co miesiąc)
    (po raz|już) (drugi|trzeci|czwarty|piąty|kolejny|enty) [raz] (poszło|poszedł|poszła|wysyłam|przysyłam|wysłał*|podał*|wpisał*|pomylił*|zapomniał*|mylę|zgubił*) ...3
    (drugi|trzeci|czwarty|piąty|kolejny) raz [...4] (zapomniałem|zapomniałam|pomyliłem|pomyliłam|wysłałem zły|wysłałam zły|podałem zły|podałam zły|podałam złą|wpisałem|wpisałam|zgubiłem|zgubiłam|myli mi się|odesłał*)
    (trzeci|drugi|czwarty|kolejny) (miesiąc|tydzień|kwartał|rok) [z rzędu] ...2 (podał*|wpisał*|zapomniał*|pomylił*|wysłał*|bez|ten sam|zły|źle|brak*)
    (tak jak|jak|tak samo jak|podobnie jak) (ostatnio|poprzednio|poprzednim razem|ostatnim razem|w zeszłym miesiącu|miesiąc temu|tydzień temu|w zeszłym tygodniu|zawsze) , ...5 (podał*|pomylił*|zapomniał*|zły|złą|nie ten|bez|źle)
    (pomyliłem|pomyliłam|zapomniałem|zapomniałam|wpisałem|wpisałam|podałem|podałam|wysłałem|wysłałam|odesłałem|odesłałam) ...8 (tak jak ostatnio|jak ostatnio|jak poprzednio|jak poprzednim razem|tak samo jak|jak miesiąc temu|jak zwykle|jak zawsze|drugi raz z rzędu|kolejny raz|po raz kolejny|po raz drugi|po raz trzeci|znowu|znów)
    (wiem|mimo) , [że] [...4] (już mówił*|prosił*|przypominał*|tłumaczył*|ostatnio|miałam tego nie|miałem tego nie|to trzeci) ...8 (znowu|znów|kolejny raz|ponownie|zapomniał*|pomylił*|ten sam|po raz)
    (znowu|znów) (będzie pan|będzie pani|musi pan|musi pani|musisz|będziesz|będziecie) ...3 (poprawić|poprawiać|przepisywać|przepisać|odkręcać|odkręcić|prostować|musiał*|szukać|czyścić|korygować)
    (trzeci|drugi|czwarty|kolejny) (raz|formularz|plik|skan) ...3 (z tym samym błędem|bez podpisu|niepodpisan*|z błędem|nie ten)
    `,
  ),
];
