import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // False dates
    (antydatować|antydatuj|antydatujcie|antydatujmy|antydatowaną|antydatowany|z datą wsteczną|z wsteczną datą|wstecz* datą|datą wsteczną|datą wstecz|z datą zeszłoroczną|z wcześniejszą datą|ze starą datą|datą sprzed)
    (umow*|faktur*|protok*|pismo|aneks|rachun*|szkoleni*|dokument*|uchwał*|oświadczeni*|podpisz*|wystaw*|wpisz*) ...4 (z datą|datę na|data na|datować na) ...2 (#|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|grudnia|sprzed|wrześniow*|zeszł*|wcześniejsz*|poprzedni*) ...8 (mimo|choć|chociaż|że niby|nikt|żeby|wtedy|dzięki|tylko formalność)
    (wpisz|wpiszcie|wpisać|wpisze|dać|daj|cofnij|cofnąć|cofnie|zmień|zmienić|przerób|przeróbcie|przestaw) ...3 (wcześniejszą|starszą|inną|wsteczną) (datę|date)
    (cofnąć|cofnij|cofnie pan|przesunąć wstecz|przerobić|przeróbcie|przerobioną) ...2 (datę|daty|datą|licznik*|przebieg|odczyty)
    // No invoice, cash
    bez (faktury|faktur|paragonu|rachunku|vat|vatu|papierów|kasy fiskalnej|nabijania na kasę) , ...8 (gotówk*|taniej|do ręki|w kopercie|pod stołem|na czarno|na lewo|mniej|dam|zapłacę|zróbmy|dogadamy)
    (zróbmy|zrób|zrobimy|dogadajmy|rozliczmy|róbmy|weź|zrobić|możemy|może|umówmy się|zapłacę|zapłacimy|gotówk*|koperc*|nie robimy) ...5 (bez faktury|bez paragonu|bez rachunku|bez vatu|bez papierów|żadnej faktury|bez fakturki)
    (zrób*|zrobi|zróbmy|może|płac*|robimy|zapłac*|rozlicz*|zatrudn*|dogadajmy się|da się|robić|pracować|dostanie|dam|umówmy się) ...4 (na czarno|na lewo|pod stołem)
    (wystaw*|potrzeb*|kup*|załatw*|zrób*|wpis*|przygotować|poproszę) ...4 (lewą|lewy|lewe|lewa|pustą|puste|fikcyjną|fikcyjne|fikcyjny|fikcyjnych|fikcyjna) (faktur*|rachun*|umow*|zaświadcz*|ofert*|opini*|klient*|dokument*|protok*|$)
    (dam|dać|damy|wręczyć) ...2 (w łapę|kopertę|łapówkę)
    (reszt*|część|połow*|pół|różnic*) ...4 (do ręki|w kopercie|pod stołem|bokiem|do kieszeni|w gotówce bez)
    (dam|zapłacę|dostan*|płac*|rozliczyć się|zapłacimy) ...3 w kopercie
    żeby (ominąć|uniknąć|nie płacić|nie było|obejść) [...1] (vat*|zus*|podatk*|cła|składek)
    (ominąć|obejść|uniknąć|oszukać) (zus|vat|podatek|podatku|podatków|skarbówkę|przepisy|fiskusa|urząd)
    (nie wykaz*|nie wpisuj*|nie zgłasz*|nie ujmuj*|nie nabij*|nie księguj*|nie dopis*|nie pokazuj*) ...3 (tej|tego|sprzedaż*|utarg*|na kasę|przychod*|dochod*|do deklaracji|gotówk*|wycieku|darowizny|pracownik*|budowy|azbestu)
    (ukryć|schować|ukryjmy|zataić|zatajmy|przemilczeć|pominąć) ...4 (dochód|dochody|przychód|przychody|zysk|zyski|przed urzędem|przed skarbówką|utarg*|przed żoną|przed wspólnik*|usterk*|wad*|przed kontrol*|przed kupując*)
    (zaniż*|zawyż*) ...3 (wartość|kwot*|fakt*|cen*|strat*|dochod*|godzin*|koszt*|wynik*)
    (pokazać|wykazać|wpisać|wpisz|dopisz) ...5 (połowę|mniej|większ*|których nie było|którego nie było|której nie było|których nie zrobi*|niż w rzeczywistości)
    (faktur*|umow*) ...3 na (firmę|nazwisko|konto) (żony|męża|brata|siostry|kuzyna|teściowej|syna|córki|szwagra|wspólnika)
    (wpisz|wpisać|wpisze|wpiszcie|niech) ...4 (na fakturze|fakturze|fakturę) ...6 (zamiast|bo firma|choć|chociaż|że to)
    (usługi doradcze|usługę doradczą|usługi konsultingowe) zamiast
    // False papers and signatures
    (podpisz|podpisać|podpisze|podpiszcie|podrób|podrobić|podróbcie|podpiszemy) ...2 się (za|jako) (mnie|męża|żonę|kierownika|prezesa|szefa|niego|nią|ojca|matkę|wspólnika|osoba|klienta|nich)
    (podrób|podróbcie|podrobić|sfałszuj*|sfałszować|zrób* fałszyw*|zrobić fałszyw*|sfinguj*|spreparuj*|podrasow*|podkręc*) ...4 (podpis*|dokument*|zaświadczeni*|wynik*|potwierdzeni*|dyplom*|certyfikat*|protok*|wyciąg*|badan*|faktur*|kont|konta|opini*|umow*|statysty*)
    (pracę|magisterk*|licencjack*|licencjat*) ...3 za (mnie|syna|córkę|niego|nią)
    napisz* ...2 za (mnie|syna|córkę|bratanicę) ...2 (pracę|magisterk*|licencjat*)
    // Reviews, copies, permits
    (opini*|recenzj*|komentarz*) ...6 (od fikcyjnych|z fałszyw*|z kont|od zmyślonych|jakby|od wymyślonych|udając*|niby od|z różnych kont|z fikcyjnych|z lewych)
    (napisz|napiszcie|wystaw|wystawcie|dodaj|dodajcie|wrzuć|wrzućcie|potrzebuję|potrzebujemy|kup|kupić|dopisz|dopiszcie|dopiszmy) ...5 (fałszyw*|zmyślon*|fikcyjn*|fejkow*|udawan*|lewych) ...2
    (załóż*|założyć|zrobić) ...3 (fałszyw*|kilka|fejkow*|lewe) (kont*) ...4
    (ściągnij|ściągnijcie|weź|weźcie|pobierz|skopiuj|skopiujcie|wrzuć|użyj|użyjcie|wziąć|ściągnąć|zgraj) ...6 (z google|z torrent*|z torrenta|z neta|z internetu|ze strony konkurencji|od konkurencji|konkurencji|pirat*|nikt nie zauważy|bez licencji|nikt się nie)
    (weź|wgraj|zainstaluj|użyj|użyjmy|ściągnij|wrzuć|zagraj|pobierz|zainstalować|wgrać) ...5 (pirac*|pirat*|crack*|scrackow*|kraka)
    (zamaz*|usuń|usunąć|wytnij|zamażcie|wyczyść) ...3 (znak wodny|znaku wodnego|metadane|znaki wodne)
    (bez pozwolenia|bez zgłoszenia|bez zgody|bez zezwolenia|bez licencji|bez uprawnień) , ...6 (nikt|po cichu|zanim|szybko|a potem|jakoś|w nocy|kto)
    (nikt się nie dowie|nikt nie zauważy|nikt nie sprawdzi|nikt tego nie sprawdza|kto to sprawdzi|nikt się nie zorientuje|urząd się nie dowie)
    (pozwoleni*|zgod*|licencj*|zgłoszeni*|praw) ...4 (załatwi się potem|załatwimy później|załatwi później|potem się załatwi|nie mamy i|nie kupujemy|się jakoś)
    (udajmy|udawajmy|udawać) , że ...3
    (skasuj|usuń|usuńmy|zniszcz|do niszczarki|wyczyścić|wymażcie|przepisać) ...6 przed (kontrolą|kontrola|audytem|inspekcją)
    (choć to nieprawda|mimo że to nieprawda|to nieprawda ale|że niby)
    `,
  ),
];
