import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

/** A wish addressed to the reader. */
const ASK =
  '(proszę|prosze|poproszę|prosiłbym|prosiłabym|prosiłem|prosiłam|prosimy|poprosić|prosić|prośba|wolałbym|wolałabym|chciałbym|chciałabym|oczekuję|wymagam|nalegam|byłbym wdzięczny|byłabym wdzięczna|umówmy się|muszę powiedzieć|muszę poprosić|nie życzę sobie|nie chcę|od teraz|od dziś|od tej pory|na przyszłość|więcej|hej)';
/** What clients do that their suppliers ask them not to do. */
const DO =
  '(dzwonić|dzwonił*|dzwonicie|wydzwaniać|telefonować|pisać|pisał*|pisz|wysyłać mi|wysyłać piętnastu|wysyłać wiadomości|wysyłać uwag|wysyłał*|niewysyłanie|przysyłać|kontaktować|kontaktuj|kontaktowania|krzyczeć|krzyczał*|podnosić|obrażać|obraża*|wyzywać|przeklinać|przekleństw*|wulgaryzm*|grozić|groził*|straszyć|szantażować|porównywać|porównywał*|poganiać|ponaglać|dopytywać|dopytywał*|oczekiwać|liczyć|wymagać|przekładać|odwoływać|zmieniać|wracać|dopisywać|dokładać|dorzucać|domagać|żądać|obarczać|obwiniać|obwiniania|nagrywać|nagrywał*|pokazywać|pokazywał*|przesyłać dalej|udostępniać|podawać nikomu|omijać|pomijać|pomijał*|poprawiać moich|ruszać plików|edytować|wchodzić|przychodzić bez|przychodzić do biura|przychodzić gdy|przychodzić kiedy|mówić do mnie|mówić tak|odzywać|odzywał*|odnosić|zwracać|komentować|komentarz*|żartować|przerywać|łamać|używać|wyznaczać|grać|machać|kwestionować|prosić|pytać|nękać|zalewać|bombardować|łączyć|angażować|wciągać|nazywać|traktować)';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Stop it.
    (przestań|przestańcie|przestać|zaprzestać|zaprzestanie|zaprzestania|skończ|skończcie|przestał|przestała) ...4 (${DO}|mnie|do mnie|tak|oznaczać|je|ich)
    ${ASK} ...3 (przestać|zaprzestać|zaprzestanie|skończyć z|dać spokój|ich zaprzestać)
    proszę ...2 zaprzestać
    (dość|dosyć|koniec) [z] [tych] (żartów|komentarzy|telefonów|krzyków|gróźb|żartami|komentarzami|telefonami|krzykami|groźbami)
    (muszą|musi|mają|powinny|powinno) się (skończyć|zakończyć|to skończyć)
    (że|żeby) [to] się (więcej|to) nie powtórz*
    się to nie powtórzy
    // Do not do it.
    ${ASK} ...4 nie ...3 ${DO}
    proszę (też|też już|więcej|już|jednak|zatem|również|na to|absolutnie) nie ...2 ${DO}
    (i|więc|dlatego) ...1 proszę (na to|o to|więcej|do tego|tego) [więcej] nie ...1 (prosić|liczyć|wracać|robić|dzwonić|pisać)
    proszę na to nie liczyć
    proszę (do niego|do tego|do tej sprawy) nie wracać
    proszę ich nie łamać
    (nie) (dzwoń|dzwońcie|pisz|piszcie|wysyłaj|wysyłajcie|krzycz|krzyczcie|obrażaj|strasz|groź|kontaktuj się|porównuj|poganiaj|ponaglaj|wydzwaniaj|przerywaj|proś mnie|proście mnie|podawaj|pomijaj|omijaj|zmieniaj|dopisuj|dokładaj|przekładaj|odwołuj|wchodź|przychodź|ruszaj|zmuszaj) ...8 (mnie|mi|do|na|więcej|moich|naszych|już|o|w|za|po|bez)
    (żebyś|żebyście|żeby|aby|by|gdyby) ...3 nie ...4 ${DO}
    (życzę|życzymy) sobie
    nie życzę sobie
    (nie chcę|nie chcemy) [już|więcej] (słyszeć|takich|więcej takich|żeby pan|żeby pani|żebyś)
    (żadnych|bez) (telefonów|wiadomości|maili|głosówek|krzyków|wulgaryzmów|komentarzy|SMS-ów) ...5 (w|po|proszę|święta|weekend*|nocy)
    nie piszemy do siebie
    // Keep to it.
    (proszę|prosze|prosimy|prosiłbym|prosiłabym|chciałbym|chciałabym|bardzo prosze|oczekuję) ...2 (uszanować|respektować|szanować|trzymać|zachować|zachowanie|przestrzegać|punktualność|szacunek|poszanowanie|traktować) [...2] (uprzejm*|ton|tonu|kultur*|czas*|godzin*|urlop*|umow*|zakres*|szacunk*|nas|mnie|zespół|prywatnoś*|zasad*|to|,|nie mogę)
    proszę o (punktualność|szacunek)
    prosiłabym o punktualność
    (nie (odpowiadam|czytam|odbieram|pracuję)|wyłączony telefon) ...4 proszę ...1 (to uwzględnić|wziąć to pod uwagę|wziąć pod uwagę)
    proszę to (uszanować|respektować)
    proszę się (jej|tego|ich) trzymać
    (szanuj|szanujcie|uszanuj|uszanujcie|szanujemy|szanujmy) ...4 (czas|urlop|wolne|weekend|nas|mnie|prywatność|godziny)
    (zachowajmy|zachowaj|zachowujmy) ...3 (kulturę|ton|spokój|szacunek|profesjonalizm)
    (uprzejmego|grzecznego|spokojniejszego) tonu
    (traktować|traktujmy) ...3 (z szacunkiem)
    (proszę|mów|pisz) ...4 (grzecznie|kulturalnie) (,|$|do mnie)
    proszę to robić grzecznie
    (zważać|uważać) na słowa
    (trzymajmy|trzymać|trzymali|trzymać) się ...3 (ustalonego|kanału|zakresu|spraw|umowy|maila|godzin)
    (umówmy się|czy możemy się umówić|ustalmy|możemy ustalić) , że ...6 (nie|poczekają|tylko|szanujemy)
    od tej pory
    od (teraz|dziś|dzisiaj|tej pory) ...5 (wyłącznie|tylko|płatne|proszę|nie|przyjmuję)
    (na przyszłość|w przyszłości|następnym razem) ...4 (nie|żadnych|uprzedz*)
    (wystarczy) (jedna wiadomość|jeden mail|jeden|notatka)
    (zbierać|zbierali|zebrać|wysyłać|przesyłać) ...6 (w jednym|raz w|jednym|na koniec|w całości) ...3 (mailu|tygodniu|miesiąca|dokumencie|dziennie|wiadomości)
    (a nie w|zamiast) (dwudziestu|dziesięciu|#|kilku|kilkunastu)
    proszę wybrać (jedno|jeden)
    (najwyżej|maksymalnie) (jedno|jedną|jeden) (dziennie|na dzień|wiadomość)
    (dać|daj|dajcie) mi ...3 (dobę|dzień|czas|znać|dni|godziny) ...6 (odpowiedź|zanim|wcześniej|przed)
    (co najmniej|przynajmniej|minimum) (dzień|dobę|dwa dni|# dni|# godzin*|tydzień) wcześniej
    (wyłącznie|tylko) (na piśmie|mailem|mailowo|od pani|od pana|po podpisaniu)
    (proszę|prosimy) o kontakt przez
    proszę wysyłać wyłącznie
    bez uwag ad personam
    proszę sobie darować
    proszę ich nie przyprowadzać
    proszę nie nalegać
    (proszę|prosze) jej nie (podważać|podwazac)
    nie (tykajmy|ruszajmy|poruszajmy) ...1 tematu
    prosimy o niewprowadzanie
    się jej trzymać
    (kierujcie|kieruj|kierować) ...3 , nie do
    nie będę (przyjmował|przyjmowała|przyjmować|odpisywał|odpisywała|odbierał|odbierała)
    każdą zmianę proszę zgłosić    (kierujcie|kierować|proszę kierować|zgłaszać|zgłaszajcie|proszę mówić|mów|pisz) ...5 (do|mnie) ...3 (a nie|nie do|zamiast)
    mnie , a nie (mojemu|do|szef*)
    (z pominięciem|za moimi plecami|ponad moją głową)
    (pozwól|pozwólcie|proszę pozwolić|daj) mi (robić|wykonywać|pracować)
    proszę (pukać|zapukać|dzwonić wcześniej|uprzedzać|najpierw zadzwonić|najpierw umówić)
    bez umówienia
    nie odbieram ...3 (prosze|proszę) pisać
    od tego jest mail
    (osobą kontaktową|osobą do kontaktu) jest ...6 proszę nie
    // What I do not accept.
    (nie) (zgadzam|godzę|zgodzę) się ...2 (na takie|na to|na taki|na taką|żeby|aby) ...6 (mnie|traktowanie|pan|pani|moich|moje|nasze|ton|mojej)
    nie (pozwolę|pozwalam|będę tolerować|toleruję|tolerujemy|zniosę)
    nie (akceptuję|akceptujemy|zaakceptuję) ...3 (takiego|takich|tonu|słów|gróźb|obraz*)
    (jest|są|to) ...2 (niedopuszczaln*|nie do przyjęcia|nie do zaakceptowania|nieakceptowaln*|nie na miejscu|nie w porządku)
    (nie będę|nie będziemy) ...2 (kontynuować|rozmawiać|odpowiadać|odpowiadała|odpowiadał|tolerować|reagować|przyjmować|pracować|czekać|dyskutować|odbierać)
    (na whatsappie|na messengerze|na facebooku|na komunikatorze) nie (będę|odpowiadam|odpisuję)
    nie będziesz tak do mnie
    nikogo w (moim|mojej|naszym|naszej) ...3 nie
    nie (należą do tematu|ma miejsca w naszej)
    (odbieram to jako|to dla mnie) (krzyk|obraza|nie do)
    nie (jestem w stanie|mogę|dam rady) pracować pod
    (przeszkadza|przeszkadzają|męczy|męczą) mi ...5 (dlatego|więc|proszę)
    nie pracuję ...3 (za darmo|w święta|w weekend*|po godzinach|w niedziel*|na jutro|pod presją)
    // What follows if it goes on.
    (jeśli|jeżeli|gdy|po|przy) ...2 (jeszcze raz|kolejn*|następn*|znowu|nadal) ...6 (rozwiąż*|zakończ*|rozłącz*|wypowiem|wypowiemy|przerw*|odmówię)
    (rozłączę się|zakończę rozmowę|zakończę współpracę|rozwiążemy umowę|rozwiążę umowę)
    (jeśli|jeżeli) mamy (dalej|nadal) współpracować
    ostrzegam , że
    (odwołane|odwoływane|odwołanie) ...8 (płatne|płatna|naliczę|naliczane|policzę)
    // My hours and ways.
    (po|poza|przed) (#|godzinach|godzinami|tymi godzinami|dziewiątej|osiemnastej) ...4 nie (odbieram|odpowiadam|odpisuję|czytam|pracuję|dzwonić|reaguję)
    (nie) (odbieram|odpowiadam|odpisuję|czytam|odbieram już) ...4 (po|telefonów|poza|w weekend*|w nocy|w święta|glosowek|głosówek|wieczorem) ...5 (proszę|prosze|,)
    (w czasie|podczas) urlopu ...3 (niedostępn*|proszę)
    (na wiadomości) ...4 (w nocy|w weekend*)
    (prace spoza|dodatkow* prace|dodatkow* podstrony|prace poza|dodatkow* zmiany) ...4 (dopiero po|tylko po|po podpisaniu)
    bez zlecenia nie zrobię
    nie przyjmuję [już] (zmian|zleceń|uwag|poprawek)
    nie (robię|wykonuję|wykonam|zrobię) [już] ...4 (bez|przysług|poza|po akceptacji|dodatkow*|kolejnych)
    (kolejnych|następnych|dalszych) bez (zlecenia|dopłaty|wyceny|aneksu)
    (stawka|cena|ceny|kwota) ...3 (jest ostateczna|nie podlega|są ostateczne|ostateczna)
    nie (wystawię|zmienię|podpiszę) ...6 (proszę|prosić|i nie chcę)
    (wiadomości) [od innych] będę odsyłał*
    że wiadomości poczekają
    (widziałam|widziałem) ...8 (wolałabym|wolałbym)
    (mam dla rodziny|jest dla rodziny|należą do rodziny)
    mam wyłączony telefon , proszę
    nadal o to proszę
    oczekuję , że
    `,
  ),
];
