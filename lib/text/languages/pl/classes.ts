import { readWordClasses } from '../word-classes';

/** Polish word classes. Beginnings stand for inflection; marks may be written or left out. */
export const classes = readWordClasses({
  you: `
    ty, jesteś, jestes, jesteście, wy, pan, pani, państwo, pan jest, pani jest, jest pan, jest pani, państwo są,
    cię, ciebie, z ciebie, z pana, z pani, z was, tyś, żeś`,
  'your-people': `
    twój, twoja, twoje, wasz, wasza, wasze, wasi, pański, pańska, państwa, pana, ten wasz, ta wasza, ten twój,
    ta twoja, ten pański, od was, u was, waszego, waszej, twojej, twojego, tej swojej, tego swojego`,
  insult: `
    idiot*, debil*, kretyn*, głup*, głupek, głupka, głupk*, tępy, tępa, tępi, tępym, tępego, tępak*, tłuk, tłuki,
    matoł*, imbecyl*, półgłów*, bałwan*, dureń, durnia, durni*, durna, durny, baran, barany, osioł, osły, małpa,
    małpy, szympans*, pajac*, błazen, błaźn*, klaun*, klown*, partacz*, dyletant*, amator, amatorem, amatorzy,
    amatorów, amatorka, amatora, nieudaczni*, naciągacz*, hochsztapler*, oszust*, oszustk*, złodziej*, kłamc*, leń,
    leniem, lenie, leniwy, leniwa, obibok*, nierób, nieroby, śmieć, zero, zerem, dno, żenada, żałosn*, beznadziejny,
    beznadziejna, beznadziejni, niekompetentn*, nieprofesjonaln*, bezmózg*, niedorozwinięt*, upośledzon*,
    ograniczony, ograniczona, ograniczeni, nieuk*, ignorant*, analfabet*, wieśnia*, cham, chamy, chamka, prostak*,
    gówniar*, smarkacz*, szczyl*, pajacem, palant*, frajer*, łajz*, ciota, pedał*, dziad, dziadzie, dziadostwo,
    babsztyl*, suka, dziwka, kurwa, kurwo, chuj*, gnoj*, gnój, ćwok*, burak, cwaniak*, pasożyt*, szarlatan*, kaleka,
    ślepy, ślepa, głuchy, głucha, psychol*, wariat*, histeryczk*, blondynk*, panienk*, wyrobnik*, pożal się boże,
    cienki bolek, mało kumat*, niekumat*, bez mózgu, gupi*`,
  layman: `
    dziecko, dzieciak, przedszkolak, córka, syn, synek, siostrzeniec, bratanek, wnuk, wnuczka, babcia, dziadek,
    mama, żona, mąż, szwagier, sąsiad, stażysta, praktykant, student, studentka, małpa, pies, kot, chomik, papuga,
    sprzątaczka, kierowca, sekretarka, licealista, gimnazjalista, pięciolatek, sześciolatek, siedmiolatek,
    ośmiolatek, dziesięciolatek, idiota, ślepy, każdy, pijany, gołąb, uczeń, kuzyn`,
  'pet-name': `
    słonko, kochana, kotku, skarbie, złotko, dziewczyno, dziewczynko, chłopcze, dziecko, paniusiu, panienko,
    laleczko, chłopie, kolego, młody, młoda, geniuszu, einsteinie, mądralo, misiu, maleńka, stary`,
  'do-for-us': `
    dodać, dodaj, dodajcie, doda, dodasz, dorzuć, dorzućcie, dorzucić, dorzuci, dołóż, dołóżcie, dołożyć, dołączyć,
    dopisać, dopisz, dopiszcie, dorobić, dorób, dorobisz, zrobić, zrób, zróbcie, zrobi, zrobisz, zrobicie, zróbmy,
    zrobiłby, zrobiłaby, przygotować, przygotuj, przygotujcie, przygotuje, przygotowała, napisać, napisz, napiszcie,
    przetłumaczyć, przetłumacz, przetłumaczyła, przetłumaczył, zaprojektować, zaprojektuj, zaprojektujcie,
    przeprojektujcie, sprawdzić, sprawdź, rozliczyć, pomalować, pomaluj, narysować, narysuj, nagrać, nagraj,
    zmontować, zmontuj, sfotografować, poprawić, wrzuć, wrzucić, uwzględnić, ogarnąć, ogarnij, ogarnął, zająć się,
    zajęli się, zajmijcie się, skonfiguruj, skonfigurować, wstawić, wstaw, uruchomić, przeszkolić, przenieść,
    przenieś, przepiszcie, przepisać, zostańcie, zostać, zostanie, wywieźć, wywiezie, zerknij, zerknąć,
    rzucić okiem, poprowadzić, prowadzić, wyszukajcie, wyszukać, odpisywać, wyczyść, przyjechać, przyjedźcie, mieć,
    poproszę, potrzebuj*, chcemy, chcę, chciałbym, chciałabym, przydał*, wolał*`,
  deliverable: `
    logo, stron*, podstron*, wizytówk*, ulotk*, plakat*, baner*, katalog*, folder*, newsletter*, blog*, post, posty,
    postów, posta, wpis*, artykuł*, film*, rolk*, animacj*, ikon*, zdjęci*, sesj*, wizualizacj*, aplikacj*, sklep*,
    formularz*, panel*, moduł*, chatbot*, wersj*, wariant*, propozycj*, projekt*, szablon*, prezentacj*, slajd*,
    raport*, tłumaczeni*, tekst*, opis*, rozdział*, rysunk*, pokój, pokoju, łazienk*, kuchni*, ścian*, rund*, tura,
    turę, tury, poprawk*, poprawek, godzin*, szkoleni*, lekcj*, umow*, pozw*, regulamin*, polityk*, analiz*, audyt*,
    strategi*, kampani*, hosting*, pozycjonowani*, serwis*, opiek*, księg* znaku, instrukcj*, podręcznik*, pit,
    deklaracj*, wniosek, wniosku, język*, napisy, scenariusz*, dokument*, załącznik*, koszulk*, opakowani*,
    zaproszeni*`,
  agreement: `
    umowa, umowie, umowy, umową, umowę, oferta, ofercie, oferty, zakres, zakresie, zakresu, specyfikacja,
    specyfikacji, pakiet, pakiecie, pakietu, zlecenie, zlecenia, zleceniu, zamówieniu, brief, briefie, wycena,
    wycenie, cena, cenie, abonament, abonamencie, budżet, budżecie`,
  price: `
    ile kosztuj*, ile kosztowa*, ile by kosztowa*, wycena, wycenę, wyceny, osobną ofertę, osobna oferta, aneks,
    aneksu, dopłat*, dopłac*, zapłac*, doliczyć, stawk*, cennik*, faktur*, koszt, kosztu, koszcie, za dopłatą,
    odpłatnie, osobne zlecenie, rozliczyć uczciwie`,
  demand: `
    proszę, prosimy, poproszę, poprosimy, potrzebuję, potrzebujemy, potrzebne, potrzebna, potrzebny, oczekuję,
    oczekujemy, żądam, żądamy, wymagam, wymagamy, chcę, chcemy, chciałbym, chciałabym, muszę mieć, muszę to mieć,
    musimy mieć, musisz, musicie, musi pan, musi pani, musicie, odezwij, odezwijcie, odpisz, odpiszcie, odpowiedz,
    odpowiedzcie, odbierz, oddzwoń, oddzwońcie, pisz, dzwoń, dzwońcie, zrób, zróbcie, wyślij, wyślijcie, prześlij,
    przyślij, podeślij, podeślijcie, ogarnij, ogarnijcie, popraw, poprawcie, dajcie, daj mi, daj znać, napraw,
    naprawcie, siadaj, siadajcie, wrzuć, wrzućcie, zalogujcie, przełóż, dostarczcie, liczę na, czekam na, niech pan,
    niech pani`,
  'short-time': `
    godzinę, godziny, godzinkę, dwie godziny, trzy godziny, cztery godziny, dwóch godzin, trzech godzin,
    czterech godzin, kilku godzin, dwoma godzinami, pół godziny, pół godzinki, półtorej godziny, kwadrans, kwadransa,
    kwadransie, trzy kwadranse, trzech kwadransów, minutę, minuty, minut, minutkę, # minut, # min, # minuty,
    # godziny, # godzin, # h, 5 min, pięć minut, pięciu minut, dziesięć minut, dziesięciu minut, piętnaście minut,
    piętnastu minut, dwadzieścia minut, dwudziestu minut, trzydzieści minut, trzydziestu minut, czterdzieści minut,
    czterdziestu minut, kilku minut, kilkunastu minut, parę minut, paru minut, kilka minut, chwilę`,
  payment: `
    faktura, faktury, fakturę, fakturze, fakturą, faktur, przelew, przelewu, przelewem, przelewy, przelewie,
    płatność, płatności, płatnością, płatnościami, zapłata, zapłaty, zapłatę, zapłatą, należność, należności,
    należnością, zaległość, zaległości, zaległością, rata, ratę, raty, ratą, wynagrodzenie, wynagrodzenia,
    honorarium, rachunek, rachunku, rachunkiem, zaliczka, zaliczkę, zaliczki, zadatek, wypłata, wypłatę, rozliczenie,
    rozliczenia`,
  'will-pay': `
    zapłacę, zapłacimy, opłacę, opłacimy, zapłaci, przeleję, przelejemy, ureguluję, uregulujemy, wpłacę, wpłacimy,
    spłacę, spłacimy, rozliczymy się, rozliczę się, puszczę ci, puszczę panu, puszczę pani, puszczę przelew, puścimy,
    przelew pójdzie, przelew zrobimy, przelew zrobię, zrobię przelew, zrobimy przelew, oddam ci, oddam panu,
    oddam pani, oddam pieniądze, wyślemy środki, wypłacimy, zostanie opłacona, zostanie uregulowana, wyrównam,
    wyrównamy, fakturą zajmiemy się, fakturą zajmę się`,
  'you-object': `
    cię, ciebie, ci, tobie, was, wam, wami, pana, pani, panią, panu, panem, państwa, państwu, państwem`,
  'i-agreed': `
    mówiłem, mówiłam, mówiliśmy, powiedziałem, powiedziałam, powiedzialiśmy, pisałem, pisałam, pisaliśmy,
    napisałem, napisałam, napisaliśmy, prosiłem, prosiłam, prosiliśmy, poprosiłem, poprosiłam, poprosiliśmy,
    zatwierdzałem, zatwierdzałam, zatwierdzaliśmy, zatwierdziłem, zatwierdziłam, zatwierdziliśmy, akceptowałem,
    akceptowałam, akceptowaliśmy, zaakceptowałem, zaakceptowałam, zaakceptowaliśmy, zamawiałem, zamawiałam,
    zamawialiśmy, zamówiłem, zamówiłam, zamówiliśmy, ustalałem, ustalałam, ustalaliśmy, ustaliłem, ustaliłam,
    ustaliliśmy, uzgadniałem, uzgadniałam, uzgadnialiśmy, uzgodniłem, uzgodniłam, uzgodniliśmy, obiecywałem,
    obiecywałam, obiecywaliśmy, obiecałem, obiecałam, obiecaliśmy, potwierdzałem, potwierdzałam, potwierdzaliśmy,
    potwierdziłem, potwierdziłam, potwierdziliśmy, podpisywałem, podpisywałam, podpisywaliśmy, podpisałem,
    podpisałam, podpisaliśmy, odbierałem, odbierałam, odbieraliśmy, odebrałem, odebrałam, odebraliśmy, zlecałem,
    zlecałam, zlecaliśmy, zleciłem, zleciłam, zleciliśmy, zgadzałem, zgadzałam, zgadzaliśmy, zgodziłem, zgodziłam,
    zgodziliśmy, godziłem, godziłam, godziliśmy, wyrażałem, wyrażałam, wyrażaliśmy, wyraziłem, wyraziłam,
    wyraziliśmy, dawałem, dawałam, dawaliśmy, dałem, dałam, daliśmy, udzielałem, udzielałam, udzielaliśmy,
    umawiałem, umawiałam, umawialiśmy, umówiłem, umówiłam, umówiliśmy, kazałem, kazałam, kazaliśmy, odrzucałem,
    odrzucałam, odrzucaliśmy, odrzuciłem, odrzuciłam, odrzuciliśmy, wybierałem, wybierałam, wybieraliśmy,
    wybrałem, wybrałam, wybraliśmy, potrzebowałem, potrzebowałam, potrzebowaliśmy`,
  boss: `
    szef, szefa, szefem, szefowi, szefowa, szefową, szefowej, właściciel, właściciela, właścicielem, właścicielowi,
    właścicielka, właścicielką, właścicielki, właścicielkę, prezes, prezesa, prezesem, prezesowi,
    dyrektor, dyrektora, dyrektorem, dyrektorowi, kierownik, kierownika, kierownikiem, kierownictwo, kierownictwem,
    kierownictwa, zarząd, zarządu, zarządem, wspólnik, wspólnika, wspólnikiem, przełożony, przełożonego,
    przełożonym, przełożoną, przełożonej, partnerem zarządzającym, partnera zarządzającego, założyciel, założyciela,
    założycielem, założycielką, mecenasem, mecenasa, osobą decyzyjną, kimś decyzyjnym, kimś z góry, kimś z zarządu,
    kimś z kierownictwa, kogoś z góry, kogoś z zarządu, kogoś ważniejszego, kogoś decyzyjnego, kimś wyżej,
    kimś ważniejszym, współwłaściciel, współwłaścicielem, głównym architektem, ceo, cto`,
  'no-expert': `
    chatgpt, chatgptem, chatgptowi, chat gpt, czat gpt, czatgpt, czata, chatbot, gemini, copilot, sztuczna inteligencja,
    ai, google, translator, wikipedia, wikipedii, internet, internecie, forum, youtube, tiktok, szwagier, szwagra,
    kuzyn, kuzynka, kolega, koleżanka, sąsiad, sąsiadka, żona, mąż, mój brat, siostra, teść, teściowa, mama, ojciec,
    córka, syn, siostrzeniec, bratanek, bratanica, znajomy, znajoma, stażysta, stażystka, praktykant, praktykantka,
    sekretarka, kumpel, ciocia, wujek, zięć, synowa, wnuczka, wnuk, chrześnica`,
  others: `
    inna agencja, inna firma, inne biuro, inny wykonawca, inna kancelaria, inny fotograf, inny grafik, inna drukarnia,
    inna ekipa, inna szkoła, inna księgowa, konkurencja, konkurent, konkurencyjna firma, konkurencyjne biuro,
    poprzedni wykonawca, poprzednia firma, poprzednia agencja, poprzedni księgowy, poprzednia księgowa,
    poprzedni grafik, inni, wszyscy inni, ktoś inny, gdzie indziej, na rynku, student, freelancer, na fiverr,
    na fiverrze, na upworku, na olx, na oferii, na useme, w innej firmie, w innej agencji, w innym biurze, oni,
    tamci, wasza konkurencja, druga firma, druga agencja, pana poprzednik, twój poprzednik, twój konkurent, hindusi,
    kolega po fachu, firma z, studio z, biuro z`,
  meeting: `
    spotkanie, spotkania, spotkaniu, spotkań, rozmowę, rozmowa, rozmowy, call, calla, callem, zooma, zoom, teamsy,
    wizyta, wizytę, wizyty, wizytacja, lekcję, lekcja, lekcje, lekcji, warsztat, warsztaty, warsztatu, konsultację,
    konsultacja, konsultacje, konsultacji, prezentację, prezentacja, prezentacji, telekonferencję, telekonferencja,
    wideokonferencja, wideokonferencję, status, statusu, zebranie, sesja, sesję, sesji, szkolenie, szkolenia,
    przymiarkę, przymiarka, pomiar, pomiary, oględziny, wizja lokalna, wizji lokalnej, wizję lokalną, trening,
    próba, próbę, odbiór, kick-off, kickoff, kick-offu, degustację, degustacja, zajęcia, omówienie, naradę, narada,
    mediacji`,
});

export const commonWords: readonly string[] =
  'i w z na do nie się to jest że ale jak czy co o po za od dla przez ma mam są był była być proszę pan pana pani panie państwo nas nam was wam mi mnie mu jej jego ten ta te tego tak już jeszcze też tylko bardzo może można gdy bo więc tu teraz żeby my ty wy on ona'.split(
    ' ',
  );
