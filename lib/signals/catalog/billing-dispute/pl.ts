import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (nie zapłacę|nie zapłacimy|nie będę płacić|nie będę płacił|nie będę płaciła|nie będziemy płacić|nie płacę|nie płacimy|nie zamierzam płacić|nie mam zamiaru płacić) [...2] (za|tyle|tego|tej|takiej|więcej) ...6 [godzin*|dojazd*|czas*|pozycj*|konsultacj*]
    (godzin*|pozycj*|dojazd*|testów|kwoty|sumy|faktury|rachunku) [...3] (nie zapłacę|nie zapłacimy|nie opłacę|nie uznaję|nie uznajemy|nie uznam|nie akceptuję|nie akceptujemy|nie przyjmuję|nie przyjmujemy|nie przyjmę|nie zaakceptuję)
    (nie uznaję|nie uznajemy|nie uznam|nie akceptuję|nie akceptujemy|nie zaakceptuję|nie przyjmuję|nie przyjmujemy|nie zatwierdzę|odrzucam|odrzucamy|kwestionuję|kwestionujemy|zakwestionuję|podważam|podważamy|kwestionuje) ...4 (faktur*|rachun*|pozycj*|godzin*|kwot*|stawk*|nadgodzin*|not*|rozliczeni*|zestawieni*|koszt*)
    (faktura|rachunek|kwota|stawka|suma|rozliczenie|opłata|cena) [...4] (jest|są|wydaje się|wydają się|to) [...2] (zawyżon*|za wysok*|za duż*|przesadzon*|z kosmosu|wzięt* z|przesada|kpina|rozbój|zdzierstwo|nieadekwatn*|nie do przyjęcia|śmieszna)
    (zawyża*|zawyżon*|zawyżył*) ...3 (godzin*|kwot*|stawk*|faktur*|rachun*|pan|pani|czas)
    (godzin*|kwot*|rachun*|faktur*|stawk*|nakład*) ...4 (zawyżon*|wzięte z sufitu|z sufitu|z kapelusza)
    (dlaczego|czemu|skąd|jakim cudem|za co) ...3 (aż|niby|się wzięło|się wzięła|się wzięły|tyle) ...4 (godzin*|złotych|zł|#|pozycj*|kwot*)
    (dlaczego|czemu) ...3 (liczysz|liczy|liczycie|doliczył*|doliczyliście|naliczył*|policzył*|naliczono|mam płacić|miałbym płacić|miałabym płacić|płacę za)
    (# (godzin|h|minut|zł|złotych)|tyle|godziny|godzin) za ...4 (maila|telefon|jedno|jeden|jedną|coś takiego|taki drobiazg|wymianę|rozmowę)
    za (takie coś|coś takiego|takie pieniądze|tę cenę|taką kwotę|godzinę roboty) ...3 (tyle|to ja|oczekiwał*|powin*|#|przegię*)
    (rozpis*|wyszczególni*|rozbić|wyjaśnić|udowodni*|uzasadni*|wykaza*) ...6 (co do minuty|każdą minutę|każdą godzinę|każdej godziny|z każdej godziny|minuta po minucie|na jakiej podstawie)
    ({demand}|oczekuję|żądam) ...4 (usunąć|skreślić|wykreślić|odjąć|zdjąć|odliczyć) [...4] (faktur*|rachun*|pozycj*|dojazd*|godzin*|kwot*|kosztorys*|zestawieni*)
    (pozycj*|dojazd|koszt*) ...6 (do skreślenia|do wykreślenia|wykreślam|wykreślamy|do kosza|prosimy usunąć|proszę usunąć|proszę odjąć)
    (wykreślam|odliczam|odejmuję|potrącam|potrącę|odliczę|zatrzymuję) [...4] (z faktury|z rachunku|od faktury|od kwoty|z pana faktury|z wynagrodzenia|od całości|różnicę)
    ({demand}|odsyłam|oddaję|żądam|czekam na) ...3 (korekt*|skorygowa*|przefakturowa*|przeliczy*|ponown* przelicz*) [faktury|fakturę|not*|rachunk*] [o|do|bo|ponieważ|gdyż|liczb*|rachun*|kwot*] ...3 (#|minut*|dwanaście|godzin*|zł|zawyż*|niższ*)
    odsyłam (fakturę|rachunek) ...2 (bez|do)
    (sprawdził*|policzył*|zmierzył*|wyszło mi|według mnie|u mnie|wg mnie|z moich wyliczeń) ...8 (a na fakturze|a na rachunku|a nie #|a w fakturze|mniej niż na fakturze)
    (na fakturze|na rachunku|w zestawieniu|w raporcie) ...5 (a ja|a było|a wyszło|a powinno|a tymczasem|a nie)
    (godzin*|minut*) , a nie # ...4 (zapłacę|płacę|tyle|proszę)
    (zapłacę|płacę|zapłacimy) ...1 (połowę|mniej|najwyżej|tylko za|za połowę|jedną trzecią|za pół) [bo|ponieważ|...4]
    (zgodziłem|zgodziłam|umówiliśmy|umawialiśmy|podpisałem|podpisałam|umówione|oferta|ustalon*) ...6 , (ale|lecz|jednak|mimo|tylko) ...4 (przesad*|zdzierstwo|za drogo|za wysok*|rozbój|zapłacę mniej|nie zapłacę|za dużo)
    to (jest|jakiś|jakieś|zwykłe|czyste|czysty|chyba) ...1 (rozbój|zdzierstwo|złodziejstwo|przegięcie) 
    (w tych godzinach nic|nie wierzę w te godziny|nie siedział* tyle)
    (przecież to się|to się) robi w (#|dwie|trzy|godzinę|pięć|dziesięć|pół)
    odmawiam* (zapłaty|uznania)
    (nie widzę|nie widzimy) (podstaw*|powodu) [...1] , (żeby|by|do) ...3 (płac*|zapłat*|za to|kwoty)
    `,
  ),
];
