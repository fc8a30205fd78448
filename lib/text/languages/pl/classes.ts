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
});

export const commonWords: readonly string[] =
  'i w z na do nie się to jest że ale jak czy co o po za od dla przez ma mam są był była być proszę pan pana pani panie państwo nas nam was wam mi mnie mu jej jego ten ta te tego tak już jeszcze też tylko bardzo może można gdy bo więc tu teraz żeby my ty wy on ona'.split(
    ' ',
  );
