import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (muszę|musimy|niestety|zmuszon*|trzeba) ...5 (odwołać|przełożyć|przesunąć|anulować|skasować|przenieść) ...5 ({meeting}|jutrzejsz*|dzisiejsz*|poniedziałkow*|wtorkow*|środow*|czwartkow*|piątkow*|z jutra|z dzisiaj)
    (czy możemy|czy moglibyśmy|możemy) ...2 (odwołać|przełożyć|przesunąć|przenieść) ...2 {meeting} z ...8
    (muszę|musimy|trzeba) ...2 {meeting} ...4 (odwołać|przełożyć|przesunąć|anulować)
    (odwołuję|odwołujemy|przekładam|przekładamy|przesuwam|przesuwamy|anuluję|anulujemy|przenoszę|przenosimy|odwołajmy|przełóżmy|przenieśmy|skasujmy) [niestety|proszę] [nasz*] ({meeting}|jutrzejsz*|dzisiejsz*|poniedziałkow*|wtorkow*|czwartkow*|piątkow*|nas na|wszystko)
    (przesuńmy) [proszę] [nasz*|na] (jutrzejsz*|dzisiejsz*|poniedziałkow*|czwartkow*|piątkow*|wtorkow*) ...3
    {meeting} ...5 (odwołuję|odwołujemy|przekładam|przekładamy|przesuwam|przesuwamy|anulujemy|przełóżmy|przełożone|nieaktualn*|jednak odpada|odpada|nie odbędzie|się nie odbędzie|nie dojdzie do skutku|zostaje anulowan*|zostało odwołane|trzeba przełożyć|trzeba przesunąć|musimy przełożyć|musimy przesunąć|niestety wypada|nie będzie)
    (jutrzejsz*|dzisiejsz*|poniedziałkow*|wtorkow*|środow*|czwartkow*|piątkow*) ...5 (odpada|nieaktualn*|odwołuj*|odwołan*|przekładam*|nie będzie|nie odbędzie|niestety wypada|nie wypali|jednak nie)
    (nie dam rady|nie damy rady|nie mogę|nie będę mógł|nie będę mogła|nie zdążę|nie zdąże|nie dotrę|nie dojadę|nie przyjadę|nie przyjdę|nie przyjedziemy|nie wyrobię się|nie stawię się|nie pojawię się|nie będzie mnie) ...6 (przełóżmy|przełożyć|przełożymy|na spotkani*|na rozmow*|na lekcj*|na umówion*|na zoom*|na calla|na callu|innym razem|inny termin|umówmy się|w innym terminie|spotkajmy się|na naszej|na przymiar*)
    (nie dam rady|nie mogę|nie będę mógł|nie będę mogła|nie przyjdę|nie przyjadę|nie zdążę|nie dotrę) [...2] (dziś|dzisiaj|jutro|na #|o #) ...3 (#|być|przyjść|przyjechać|się spotkać|wypad*|wyskoczył*|coś|bo|przepraszam|utkn*)
    (bo|,|niestety|^) coś mi (wypadło|wyskoczyło) ...4
    (jednak|dziś jednak|jutro jednak) nie (przyjdę|przyjadę|mogę|dam rady|przyjedziemy|dotrę|wpadnę) ...4
    (zupełnie zapomniałem|zupełnie zapomniałam|^ zapomniałem|^ zapomniałam|całkiem zapomniałem|całkiem zapomniałam|kompletnie zapomniałem|kompletnie zapomniałam|przepraszam zapomniałam|przepraszam zapomniałem|zapomnieliśmy|przegapiłem|przegapiłam|zaspałem|zaspałam|wyleciało mi z głowy) ...5 ({meeting}|spotkać|zdzwonić|rozmowie|spotkaniu|callu|lekcji|wizycie)
    zaspał* na ...3
    (nie dotarłem|nie dotarłam|nie przyszedłem|nie przyszłam|nie przyjechałem|nie przyjechałam|nie pojawiłem się|nie pojawiłam się|nie pojawiliśmy się|nie dojechał*|dlatego mnie nie było) ...5 (spotkani*|wczoraj|na rozmow*|na lekcj*|przepraszam|umówmy się|bo|przymiar*)
    nie (odebrałem|odebrałam|dołączyłem|dołączyłam|wszedłem|weszłam) ...3 (teamsach|zoomie|calla|call|umówion*|naszej)
    proszę (jutro|dziś|dzisiaj) nie (przyjeżdżać|przychodzić)
    (niech) ...3 (jutro|dziś|dzisiaj) nie (przyjeżdża|przychodzi)
    proszę nie (przyjeżdżać|przychodzić) (jutro|dziś|dzisiaj|na)
    (mieliśmy|miałem|miałam) się [dziś|jutro] (spotkać|zdzwonić|widzieć) ...8 (ale|jednak|odpada|nie dam rady|nie mogę)
    (przełóżmy|przełóż|przesuńmy|zdzwonimy się|spotkajmy się|umówmy się|pogadamy) ...3 (innym razem|kiedy indziej|na inny termin|na inny dzień|kiedyś tam|na inną godzinę)
    (przełóżmy|przesuńmy|przenieśmy) [to|nas|proszę] na (przyszły|jutro|#|poniedziałek|wtorek|środę|czwartek|piątek|inny|inną|wieczór|po)
    `,
  ),
];
