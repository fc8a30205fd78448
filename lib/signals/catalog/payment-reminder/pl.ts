import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

/** What is paid, and what is asked for when it is not. */
const BILL =
  '(faktur*|rachun*|płatnoś*|zapłat*|wpłat*|przelew*|należnoś*|saldo|salda|zaliczk*|zadatek|zadatku|rat*|opłat*|honorari*|wynagrodzeni*|kwot*|czynsz*|pieniąd*|pieniędz*|kasa|kasy|dług*|reszt*|środki|proforma|abonament*|zaległoś*)';
/** It has not come. */
const ABSENT =
  '(nie wpłyn*|nie dotar*|nie doszed*|nie dosz*|nie przysz*|nie został* zapłacon*|nie został* opłacon*|nie został* przelan*|nie został* uregulowan*|nie otrzyma*|nie dosta*|nie zaksięgowa*|nie odnotowa*|nie ma|nie widzę|nie mam|nieopłacon*|niezapłacon*|nieuregulowan*|nieuiszczon*|nieprzelan*|brak|brakuje|zaleg*|przeterminowan*|po terminie|po czasie|spóźnion*|wymagaln*)';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    ${BILL} ...6 ${ABSENT}
    (zaleg*|nieopłacon*|niezapłacon*|nieuregulowan*|przeterminowan*|niewpłacon*) (faktur*|rachun*|płatnoś*|należnoś*|rat*|kwot*|lekcj*|honorari*|wynagrodzeni*|opłat*|wpłat*)
    (nie) (otrzymałem|otrzymałam|otrzymaliśmy|dostałem|dostałam|dostaliśmy|odnotowałem|odnotowałam|zaksięgowałem|zaksięgowałam|zaksięgowaliśmy|mam|widzę) [jeszcze|nadal|ani] ...3 (zapłat*|wpłat*|wpływ*|przelew*|płatnoś*|pieniędz*|honorari*|kwot*)
    (nie) (dotarła|dotarł|dotarło|wpłynęła|wpłynął|wpłynęło|przyszła|przyszedł|doszedł|doszła) ...3 (zapłata|wpłata|przelew|płatność|honorarium)
    (nie) (odnotowałem|odnotowałam|odnotowaliśmy|zaksięgowałem|zaksięgowałam) ...2 (wpływu|wpłaty|państwa)
    ani jednej płatności
    nic nie (widzę|wpłynęło|przyszło|przyszlo)
    nadal nic nie (przyszło|przyszlo|wpłynęło)
    u mnie (dalej|nadal|wciąż|ciągle) nic
    (a|i) (pieniędzy|wpłaty|przelewu|zapłaty) (brak|nie ma|dalej nie ma|nadal nie ma)
    i konto puste
    (jeszcze) mi nie zapłacono
    nie (zapłacono|zapłaciliście|zapłacił pan|zapłaciła pani|zapłaciłeś|zapłaciłaś)
    (brakuje|brak) [mi] [jeszcze|tylko] ...3 (wpłat*|połow*|płatności|kwoty|zapłaty|przelewu)
    (widnieje|jest|pozostaje|została) niedopłat*
    jest niezapłacone
    zignorować to przypomnienie
    (są|jest) mi (państwo|pan|pani) (winni|winien|winna|dłużn*)
    (jesteście|jesteś) mi ...1 (winni|winien|winna)
    (czekam|czekamy) [już|nadal|wciąż] [na] (na pieniądze|na zapłatę|na przelew|na wpłatę|na płatność|na nią|na wynagrodzenie|sześć tygodni)
    nadal na nią czekam
    (faktur*|płatnoś*|zapłat*|wpłat*|przelew*) ...5 termin ...1 (minął|upłynął|był|mija)
    termin (minął|upłynął) ...4 (wpłat*|pieniędzy|przelew*|faktur*|płatnoś*|w piątek|a wpłaty)
    termin był (w|we)
    (termin) (płatności|zapłaty|wpłaty) ...5 (minął|upłynął|mija|upływa|był|wypada|upłynęło|minęło|przypada)
    (wypada|mija|upływa|zbliża się|zbliżającym się) ...1 (termin|terminie) (płatności|zapłaty|wpłaty)
    którego termin [płatności] (minął|upłynął)
    od terminu minęło
    (minęło|minęły|mija) (#|czwarty|trzeci|drugi|trzydzieści) (dni|tydzień|tygodnie|tygodni|miesiąc) ...8 (zapłat*|płatnoś*|faktur*|przelew*)
    (zapłat*|płatnoś*|faktur*) ...10 (minęło|minęły|mija) (#|czwarty|trzeci)
    (dni) na zapłatę minęło
    # dni po terminie
    (faktur*|rachunek|proforma) ...4 (jest|pozostaje|pozostają|czeka) ...3 (otwart*|nieopłacon*|po terminie|po czasie|na opłacenie|nieuregulowan*)
    (mamy|jest) # dzień przy fakturze
    (zaliczk*|zapłata|przelew|wpłata|honorarium|płatność|audyt) ...6 (miała|miał|miało|powinno|powinna|powinien) (być|nastąpić|wpłynąć|dotrzeć|zostać) ...4 (przy podpisaniu|przed|do|w ciągu|wczoraj|zapłac*)
    (płatna|płatny|płatne) (była do|w dniu|pierwszego|wczoraj|na początku)
    (była|był|było) (płatna|płatny|płatne) (do|w dniu|pierwszego|wczoraj|na początku)
    (był|była|było) (płatny|płatna|płatne|do zapłaty)
    (przelew|wpłata|kwota) ...3 (miał być|miała być|miało być)
    przypomnienie automatyczne
    delikatne przypomnienie
    przypomnienie proforma
    ma status niezapłacony
    nadal ma status
    wstrzymuję ...8 (wpływu|zaksięgowania|zapłaty|wpłaty|opłacenia|uregulowania|raty)
    (do czasu|do momentu|bez) (wpływu|zaksięgowania|zapłaty|opłacenia|uregulowania|zapłacenia)
    // Reminders.
    przypomnienie ...1 (o płatności|o zapłacie|w sprawie niezapłacon*|termin)
    przypomnienie ...1 (proforma|faktura|termin)
    (przypominam|przypominamy|przypomnieć|przypominam się|przypominam sie|upominam|podbijam|monit|przypomnień|przypomnienia) ...5 (faktur*|rachun*|płatnoś*|zapłat*|wpłat*|przelew*|należnoś*|rat*|zaliczk*|reszcie|resztę|wynagrodzeni*|kasy|proforma|zanim wstrzymam)
    przypomnieć , że ...3 termin
    (drugie|trzecie|ostatnie|kolejne|ostateczne) (przypomnienie|wezwanie)
    (wezwanie|wzywam|wzywamy) do zaplaty
    (ostateczne|przedsądowe|przedsadowe) ...2 wezwanie
    to już (druga|trzecia|czwarta|#) (wiadomość|przypomnienie|mail) ...3 (faktur*|zaległ*|płatnoś*|w sprawie)
    (kiedy|kiedy mogę) ...6 (przelew*|zapłat*|zapłacą|wpływ*|płatnoś*|zapłacona|zwolniona|zrobiona)
    (spodziewać się) (przelewu|wpływu|wpłaty|zapłaty|pieniędzy)
    (jak tam|co z|co się dzieje z|co słychać z) ...2 (płatnoś*|przelew*|fakturą|kasą|pieniędzmi)
    (poszedł|poszły|wyszedł|zrobiony) ...2 (przelew|pieniądze)
    (sprawdzić|sprawdzi|zerkniesz|zerknie|dopytać|zapytać) ...6 (przelew*|faktur*|honorari*|płatnoś*|zapłat*)
    (w sprawie|wracam do|piszę w sprawie) ...3 (niezapłacon*|nieopłacon*|zaległ*|przeterminowan*|#) ...2 (faktur*|rachun*)
    (proszę|prosze|prosiłbym|prosiłabym|prosimy|poproszę|uprzejmie proszę|bardzo proszę|prośbą|prośbę|zachęcam|muszę prosić) ...4 (o uregulowanie|o zapłatę|o wpłatę|o przelew|o pilny przelew|o opłacenie|o dopłatę zaległych|o wyrównanie|o resztę|o spłatę|przelać|zapłacić|uregulować|wpłacić|do szybkiej wpłaty|o jego uregulowanie|o przelanie)
    o zapłatę (za|wynagrodzenia|honorarium|w tym)
    (zapłacić|dosłać|przelać|uregulować) ...2 (zaległ*|resztę|to co zostało|brakuj*|za)
    (proszę|prosze) o (pilny|szybki) przelew
    (proszę o|prosiłbym o|podeślij proszę) (potwierdzenie|podanie) ...4 (wpłaty|przelewu|daty zapłaty|zapłacą|konkretnej daty)
    potwierdzić datę zapłaty
    (zamknąć|rozliczyć) ...2 fakturę
    (przesyłam|w załączeniu|wysyłam) (ponownie|jeszcze raz) ...3 faktur*
    (jeszcze raz|ponownie) faktur*
    (obiecał*|obiecywał*) ...4 (przelew|płatność|zapłatę|wpłatę)
    (trafiła|dotarła) ...3 (księgowości|faktura) ...6 (otwarta|termin minął|bo)
    faktura trafiła do księgowości
    zostało do zapłaty
    (odsetki|odsetek) ...4 (nalicz*|za opóźnienie|od zaległej|od kwoty)
    (naliczyć|naliczam) ...2 odsetki
    (jeśli|jeżeli) ...6 (wpłata|zapłata|dług|płatność) nie ...10 (windykacj*|prawnik*|sąd*|wstrzym*)
    (przekazana|przekażemy|przekazać) ...3 (do windykacji|prawnikowi)
    (to niezręczne|nie chcę być upierdliwy|przepraszam , że naciskam)
    (wiadomo) , kiedy płatność
    (karta) ...2 odrzucona
    saldo (wynosi|zaległości)
    było płatne wczoraj
    umknęł*
    `,
  ),
];
