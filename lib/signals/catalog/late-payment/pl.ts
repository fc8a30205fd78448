import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Later than due
    {will-pay} ...6 (w przyszłym miesiącu|w przyszłym tygodniu|w następnym miesiącu|w następnym|po nowym roku|po świętach|po wakacjach|po urlopie|po weekendzie|po targach|po feriach|w przyszłym roku|za miesiąc|za dwa tygodnie|pod koniec miesiąca|na koniec kwartału|w późniejszym terminie|przy okazji|w najbliższym czasie|w ratach)
    {will-pay} ...4 (dopiero|najwcześniej|kiedyś) ...4
    {will-pay} ...5 , (jak|jak tylko|gdy|kiedy|dopiero gdy|dopiero jak) ...3 (zapłac*|zapłaci|będę|będziemy|dostan*|wpłyn*|wejdzie|wpadnie|wpad*|zamkniemy|sprzedam|przyjdzie|ruszy|odda*|spłyn*|wróci|podpisze|mi|nam)
    (jak|jak tylko|gdy|kiedy|dopóki) ...4 (klient|inwestor|kontrahent|zleceniodawca|nam|mi|transza|dotacja|wypłata|hajs) ...3 (zapłaci|wpłynie|wpadnie|wejdzie|dostaniemy|nie puści|puści) ...4 (ci|ja|to|wam|my|panu|pani|ureguluj*|{will-pay}|zapłac*|nie mamy)
    (przelew|płatność|zapłata|wypłata|kasa|pieniądze|należność|faktura|wpłata) ...4 (się przesunie|się opóźni|będzie później|musi poczekać|musi zaczekać|muszą poczekać|się odwlecze|będzie w przyszłym|będzie po|poczeka|wyjdzie dopiero|pójdzie dopiero|nie pójdzie|zostanie opłacona dopiero)
    (musi|muszą|będzie musiał*|musicie|musisz) [pan|pani|państwo] [jeszcze|na razie|jakoś|niestety] [trochę|chwilę] (poczekać|zaczekać|wytrzymać) ...6 ({payment}|pieniądz*|kasą|swoje)
    ({payment}|z pieniędzmi|z kasą) ...4 (musi|muszą|musicie|proszę|trzeba) [pan|pani|państwo|jeszcze] [trochę|chwilę|jeszcze] (poczekać|zaczekać|odleżeć)
    (poczekaj|poczekać|poczekajcie|poczeka) ...3 (z|na) [tą|tę|te|swoje] ({payment}|pieniądz*|kasą|kasę)
    (poślizg|opóźnienie|obsuwa|zator*) ...2 (z|w|ze) [waszą|pana|pani] ({payment}|przelewami)
    z ({payment}) będzie (poślizg|opóźnienie|później)
    (prosimy|proszę|prośba|prośbę) ...3 (prolongat*|odroczenie|przesunięcie|wydłużenie) ...2 (terminu|płatności|zapłaty|spłaty)
    (przesunąć|odroczyć|przełożyć|odroczmy|przesuniemy) ...3 (termin płatności|termin zapłaty|płatność|zapłatę|ratę|przelew|spłatę)
    // No money
    nie (mamy|mam|ma) [teraz|na razie|obecnie|jak|aktualnie|chwilowo|w tej chwili] (z czego|czym zapłacić|środków|kasy|pieniędzy|na zapłatę|jak wam zapłacić|jak zapłacić)
    (problem*|kłopot*|trudności) ...2 (z|ze) [płynności*|płynnością]  (płynnością|finansow*|płatnościami|kasą)
    (brak*|brakuje) ...1 płynności
    (nie dam rady|nie damy rady|nie możemy|nie mogę|nie jestem w stanie|nie jesteśmy w stanie) ...5 (zapłacić|opłacić|uregulować|przelać|wypłacić)
    (krucho|ciężko|słabo) [jest] [u nas] (z kasą|z pieniędzmi|finansowo)
    nie starczyło ...4 ({payment}|pana|pani|wam|faktur*)
    (na|nie) ...3 {payment} ...4 nie starczyło
    // Not paid yet
    (jeszcze|dotąd|do tej pory|wciąż|niestety|w końcu) [pani|panu|wam|ci|tego] nie (zapłacił*|przelał*|opłacił*|uregulował*|wysłaliśmy przelewu|zrobiłem przelewu|zrobiłam przelewu|puścił*)
    nie (zapłacił*|przelał*|opłacił*|uregulował*|zrobiłem przelewu|zrobiłam przelewu|zrobiliśmy przelewu) [jeszcze|pani|panu|wam|ci] [tej|faktury|przelewu] , (bo|ponieważ|gdyż|dlatego)
    nie (zdążył*|dał*) [...2] (zapłacić|opłacić|przelać|zrobić przelewu|puścić przelewu)
    (zapomniał*|zapomniało) ...4 (o przelewie|o płatności|zapłacić|przelać|o fakturze|o tym przelewie|opłacić|puścić przelew)
    (miałem|miałam|mieliśmy) [ci|panu|pani|wam|to] [wczoraj|zrobić|puścić] (zapłacić|przelać|przelew|oddać|opłacić|uregulować|wpłacić) ...6
    (wiem|rozumiem|fakt) [,] [że] ...4 (po terminie|termin minął|termin już minął|termin płatności minął|czeka* na {payment}|zalega*)
    (termin [płatności|zapłaty] (minął|upłynął)) ...6 (ale|lecz|jednak|niestety)
    faktura ...5 (zaginęła|zapodziała|zawieruszyła|leży u|utknęła|czeka na (akceptację|podpis)|nie została [jeszcze] (zatwierdzona|zaakceptowana)|jest w akceptacji)
    (księgow*|szef*|prezes*|wspólnik|dyrektor*) ...4 (na urlopie|na zwolnieniu|wyjechał*|choruje|chora) ...6 (fakturą|płatność się|zapłacimy|zapłacę|przelew będzie|przelew zrobi|przelew pójdzie|przelewy będą|faktura poczeka)
    (szef*|prezes*|wspólnik|dyrektor*|zarząd) ...3 (nie zatwierdził*|nie zaakceptował*|nie podpisał*) ...4 (faktur*|przelew*|płatnoś*)
    (płatności|przelewy|wypłaty) ...3 (wstrzymane|wstrzymał*|zamrożone|stoją|zablokowane|zostały wstrzymane)
    (wstrzymał*) ...3 (przelew*|płatnoś*|wypłat*)
    (przelew|zapłatę|płatność|fakturę) ...3 (puszczę|zrobię|puścimy|zrobimy) ...3 (jutro|po|w przyszłym|jak|gdy|kiedy|dopiero|może)
    (jutro|pojutrze|w piątek|w poniedziałek) ...2 (puszczę|zrobię) [ten|ci|panu|pani] przelew
    // Brushing off
    (należność|faktura|płatność|rata|zapłata|kwota) ...4 nie zostanie [...1] (uregulowana|zapłacona|opłacona) ...3
    (środków|pieniędzy) ...4 (nie posiadamy|nie posiadam|nie mamy|nie mam|brak) [$]
    (urząd|komornik|bank|skarbówka) ...2 (zajął|zablokował|wszedł) ...3 (konto|rachunek)
    (wypłata|wpływy|premia|dotacja|transza) [...2] (się spóźnia|się opóźnia|spóźnia się|utknęła|opóźnia się) ...3
    (kasa|konto|portfel) (pusta|puste|pusty) ...3
    (przelew|zapłata|kasa|pieniądze|wypłata) ...3 (jak tylko|gdy tylko|dopiero gdy|dopiero jak) ...4
    (puszczę|puścimy|zapłacę|zapłacimy|oddam) ...2 , (jak|gdy|kiedy) ...3 (będę|będziemy|zapłac*|wpłyn*|dostan*|wróci|sprzedam|znajdę|zamkn*|się|przyjdzie|wpadnie|minie|skończ*)
    (jak|gdy) (mi|nam) ...3 (zapłac*|zapłaci*|przele*) , ...3 (ci|wam|panu|pani|to) ...2 (zapłac*|puszcz*|przele*|oddam)
    (nic się nie stanie|nie ucieknę|nie uciekniemy|świat się nie zawali) ...6 (zapłac*|przelew*|później|pieniądze|faktur*|poczek*)
    (proszę mnie nie|nie poganiaj|proszę nie) (poganiać|ponaglać|dzwonić|wydzwaniać|przypominać) ...6 (zapłac*|faktur*|przelew*|pieniądz*|płatnoś*)
    (dajcie|daj|proszę o|potrzebuję|potrzebujemy) ...2 (jeszcze [...2] (dni|tygodnie|tydzień|miesiąc|czasu)|dodatkow* (dni|czas*|trzydzieści)) ...4 (zapłat*|płatno*|faktur*|należno*|przelew*)
    (terminu|w terminie) ...4 (nie damy rady|nie dam rady|nie uda się|nie dotrzymamy|nie zostanie) ...3
    (miało być|miał być|miała być) (do|na|w) ...4 , (ale|będzie|zrobimy|a będzie|wiem) ...3 (zapłac*|przelew*|później|pod koniec|dopiero|w przyszłym)
    (nie mam|nie mamy) [...1] (szans*|możliwości) ...3 (zapłac*|na płatność|uregulow*|przelew*)
    (kolejka|w kolejce|kolejki) ...3 (wierzycieli|płatności|do zapłaty)
    (zaległ*|przeterminowan*) ...4 (oddam|wyrównam|spłac*|uregulujemy|ureguluję|opłacimy|zapłacimy|zapłacę|w ratach|musi|muszą|poczeka*)
    (oddam|wyrównam|spłac*|uregulujemy|ureguluję|opłacimy|zapłacimy|zapłacę|wpłacę) ...5 (zaległ*|przeterminowan*)
    (dostanie|dostaniecie|dostaniesz|będzie miał*) ...2 (pieniądze|kasę|zapłatę|wynagrodzenie) , (jak|gdy|kiedy|dopiero|tylko|po|z|nie|w)
    (kasa|hajs|pieniądze|przelew|płatność) będzie ...3 (w przyszłym|po|jutro|w następnym|jak|dopiero|pod koniec|za miesiąc|kiedyś|na koniec)
    zapłac* , (jak|kiedy) będ* (miał*|mógł|mogła|mogli*|mieć|mieli)
    (proszę|niech) ...3 (cierpliwość|uzbroić) ...8 ({payment})
    ({payment}) ...6 proszę o cierpliwość
    (uregul*|zapłac*|przelew*) ...3 (po|niezwłocznie po) (otrzymaniu|zamknięciu|zakończeniu|odbiorze|zwrocie) ...4 (zwrotu|transzy|rundy|inwestycji|półrocza|roku|kwartału|dotacji|przez)
    (w tym|ten) (miesiącu|miesiąc|tygodniu|kwartale) ...3 nie (zapłac*|dam rady|damy rady|starczy*|pójdzie|ureguluj*|wyrobi*|ma szans)
    `,
  ),
];
