import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    { severity: 'serious' },
    `
    (jesteś|jestes|ty|wy|jesteście|pan|pani) [...2] (debil*|kretyn*|kurw*|chuj*|suka|dziwka|gnój|gnoj*|śmieć|ciota|pedał*|upośledzon*|skurw*)
    (pieprz|spierdalaj|wypierdalaj|pierdol) (się|stąd|dziadu)
    (spierdalaj|wypierdalaj|odpierdol)
    pieprzony {insult}
    (ten|ta|tego|tej|wasz|wasza|jakiś|jakiegoś) [wasz|wasza|twój] (ukrainiec|ukrainka|hindus|ruski|rusek|arab|murzyn|cygan|żyd|żydek|muzułman*|turek|wietnamczyk)
    (jako|jak) (żyd|żydek|cygan|ruski|murzyn|baba|kobieta) [to|pan|pani]
    pan żydek
    (ruscy|żydzi|cyganie|ukraińcy|hindusi|turcy|murzyni) (zawsze|tak|są|nie|nigdy)
    ruski akcent
    muzułman* [...3] nie będzie
    nie spodziewał* ...3 muzułman*
    białego człowieka
    (baby|kobiety|baba) [...2] (nie powinny|niech|nie zna|nie znają|do garów|do kuchni)
    kobieta i ...4 (komedi*|śmiech*)
    kobieta kierownik
    (okres|hormony) ...2 (na mózg|padł|padł ci)
    (gruby|gruba|grubas*|brzydka|brzydki|kulawy|łysy|stary) (kamerzysta|fotograf|facet|baba|grafik|asystentka|kobieta|dziad)
    (brzydka|brzydki|głupia|głupi|tępy|tępa|gupi) jak (noc|but|but z lewej|noga|kilo)
    (kaleka|kaleką|inwalida|na wózku) [...3] (niech|nie bierze|to się)
    [ta] płaczliw* bab*
    daj* ...2 kogoś z jajami
    jak (z|do) małp*
    `,
  ),
  ...listPhrases(
    { severity: 'moderate' },
    `
    (jesteś|jestes|jesteście|tyś|pan jest|pani jest|jest pan|jest pani) [po prostu|chyba|naprawdę|zwykły|zwykła|zwykłym|zwykłą|jednak|taki|taka|takim|totalnym|kompletnym|kompletnie|zupełnie|wyjątkowo|ty] [chyba|zwykły|zwykła|zwykłym|zwykłą|totalnym|kompletnym|naprawdę|jak zwykle] {insult}
    (jesteś|jest pan|jest pani|pan jest|pani jest|jesteście) ... (zerem|niekompetentn*|partacz*|nieudacznik*|amator*|dyletant*|idiot*|debil*|kretyn*|głupi*|tępy|tępa|beznadziejn*|pajac*|naciągacz*|oszust*|leń|leniem|ograniczony umysłowo|mało kumaty)
    (ty|z ciebie|z pana|z pani|z was) [to|jednak|zwykły|zwykła|jesteś|taki|jest|po prostu|naprawdę] [jesteś|jest|zwykły] [mało|po prostu|zwykły] {insult}
    (ty|pani|pan|panie|wy|no i co|co ty) , {insult}
    (ale|taki|taka|tacy) z (ciebie|pana|pani|was) (grafik|jest|informatyk|tłumacz|fachowiec|pajac|ekspert|architekt)
    (grafik|informatyk|tłumacz|fachowiec|specjalist*|architekt|prawnik|fotograf) [z ciebie|z pana] (jak z koziej|od siedmiu boleści|z bożej łaski|pożal się boże)
    (montażyst*|grafi*|informatyk*|księgow*|architekt*|specjalist*) z bożej łaski
    jak z koziej
    od siedmiu boleści
    (banda|bandą|bandę|zgraja|zgrają|stado|grupa) (amator*|idiot*|debil*|nieudacznik*|partacz*|oszust*|kretyn*|gówniar*|leni*|nieuk*)
    co za (tłuk*|idiot*|debil*|kretyn*|matoł*|lamus*|baran|osioł|kompromitacja|partacz*|nieuk*|pajac*|dureń|bałwan*)
    (jakiś|jakaś|jakiego|taki|takim|takiego|z takim|takich|jeden) (idiot*|debil*|matoł*|kretyn*|tłuk*|partacz*|gówniar*|pajac*|dureń|ciamajd*|głupek|tępego|półgłów*)
    (idiota|debil|dureń|małpa|szympans|kretyn|każdy głupi) by (to|wiedział|zrobił|napisał|umiał|potrafił)
    (tylko|nawet) (idiot*|debil*|małp*|kretyn*|stażyst*|dziecko|głupi) ...3 (mógł|mogł*|by|zrobił*|napisał*|ma więcej|wie|wiedział*)
    nawet (stażyst*|chatbot|małpa|dziecko|mój pies|praktykant) ...4 (więcej|lepiej|by|lepiej by)
    (moja|mój|moje|nasza|nasz) [świętej pamięci] [siedmioletnia|sześcioletnia|pięcioletnia|ośmioletnia|dziesięcioletni|siedmioletni|kilkuletnia|pięcioletni] {layman} ...4 (lepiej|ładniej|ładniejsze|lepsze|więcej|szybciej|większe) ...4 (niż|od)
    mój pies ma
    (ładniej|rzetelniej|mądrzej) (niż|od) (ty|pan|pani|wy|ciebie|pana|was|tobie)
    (ładniejsze|lepsze) ...3 niż (ty|pan|pani|wy)
    (nie masz|nie ma pan|nie ma pani|nie macie) [zielonego|bladego|żadnego] pojęcia
    (zielonego|bladego) pojęcia
    (nic|gówno) (nie umiesz|nie umie|wiesz|nie wiesz|umiesz|nie potrafisz|nie umiecie)
    skoro (pani|pan) nic nie umie
    [kompletnie|w ogóle] się na tym [kompletnie] nie zna
    (pan|pani|ty) się na tym kompletnie
    (umiesz|potrafisz|umie pan|umie pani|pan umie|pani umie|potrafi pan|potrafi pani) [w ogóle] (czytać|liczyć|pisać|myśleć)
    ty w ogóle umiesz
    (czytać ze zrozumieniem)
    (dwie lewe ręce|lewą ręką)
    (z choinki|z księżyca|z drzewa) (się urwał*|urwał*|spadł*)
    (spadł|spadłeś|spadła|wypadłeś) ... na głowę
    (iq|poziom intelektualny|poziomie intelektualnym|możliwości umysłow*|możliwości intelektualn*|ograniczony umysłowo|ograniczona umysłowo)
    (pana|pani|twój|twoj) poziom (intelektualny|umysłowy)
    (użył*|używa|używać|użyj) [...1] (mózgu|głowy|rozumu)
    (bozia|bóg) rozumu nie dał*
    oleju w głowie
    (awansowal*|zatrudnil*) , bo na pewno nie za mózg
    na pewno nie za mózg
    (myślenie|myślenia|myśleć) ... (nie jest|nie wymagam|od myślenia|przekracza|nie w zakresie|możliwości)
    nie wymagam od (pana|pani|ciebie) myślenia
    od myślenia są
    niech pani nie myśli
    (mówię|napiszę|powiem|tłumaczę|piszę) [wolno|wolniej|powoli|to wolniej] [i|,] [drukowanymi|żeby*|obrazkami] ...3 (zrozumiał*|nadążył*|drukowanymi)
    żebyś (nawet ty|nadążył*|zrozumiał*)
    jak krowie na (rowie|miedzy)
    (mam|muszę|trzeba|tłumaczyć) [...2] [tłumaczyć] [...1] jak (dziecku|debilowi|przedszkolakowi)
    jak (debilowi|przedszkolakowi|w zerówce)
    poziom* (przedszkola|podstawówki|praktykanta|gimnazj*)
    (w pani wieku|w pana wieku|w twoim wieku|w pańskim wieku)
    (dyplom|uprawnienia|licencj*|magister) ... (na bazarze|w chipsach|w żabce|z chipsów|kupion*|w internecie)
    kto [w ogóle] (dał|dopuścił) (pani|panu|panią|pana|ci) ...3 (uprawnieni*|do klient*|dyplom)
    (zmienić|zmień|zmieni*) zawód
    [do tego] się ewidentnie nie nadaj*
    (nie nadajesz|nie nadaje) się [pan|pani] do (tego|niczego|tej)
    (idź|idźcie|proszę iść|proszę wracać|wracaj) [lepiej] (kopać|do magazynu|na zmywak|do łopaty|do szkoły|do podstawówki)
    (tak zwan*|takich|pożal się boże) (wiedz*|ekspert*|specjalist*|fachow*) [prawnicza|jak pan|jak pani]
    za kogo (pan|pani|ty) się (uważa|masz)
    (współczuję|żal mi) (twoim|pana|pani|państwa|ciebie|cię|innym) [innym] (klientom|bo)
    (szkoda|żal) (strzępić|patrzeć na)
    (śmiech|komedia) na sali
    (żenada|dno|kabaret) (i wodorosty|jak|cały|z was)
    nie dorosł* (do tego|pan|pani)
    (pan|pani|ty) się (kompromituj*|ośmiesz*)
    robić z siebie (głupka|pośmiewisk*|idiot*|błazna|większego)
    (zatrudnił*|wziął*|wzięł*) (cię|ciebie|pana|panią) z litości
    (nie po to płacę|nie po to pana) ... (gówniar*|smarkacz*|panienk*|dziec*)
    (gówniar*|smarkacz*|małolat*|dzieciak) ... (tłumaczył*|uczył*|pouczał*|rządził*)
    mleko (masz|ma) pod nosem
    (co|cóż) (ty|pan|pani) (możesz|może) wiedzieć o
    (panienk*|dziewczynk*|blondynk*) ... (bawi się|od kawk*|liczy na palcach|do końca życia|która u was|z którą)
    tę blondynkę
    (do ozdoby siedzi|ładna buzia|ładnym wyglądaniem|ładna buźka)
    pusta głowa
    (słonko|złotko|kotku|dziewczyno|dziewczynko|panienko|dziecko|chłopcze|chłopie) , (zostaw|ogarnij|nie|ty|weź|co)
    (weź|weźcie) się [chłopie|dziewczyno|człowieku] ogarnij
    ogarnij się (dziewczyno|chłopie|człowieku)
    (kogoś|ktoś|kimś) (dorosł*|mądrzejsz*|kto się zna|kto umie|kto skończył podstawówkę|z głową) [do rozmowy|...2]
    z kimś dorosłym
    dajcie mi (białego|kogoś dorosłego|kogoś mądrzejszego|kogoś normalnego)
    (gratuluję|brawo|no brawo|no i co) , (geniuszu|einsteinie|mistrzu|mądralo)
    (brawo|no brawo|i co|panie|no i co) (geniuszu|einsteinie|mądralo|mądraliński)
    (dzieckiem|dziecko) , które dostało
    (ślepy|głuchy|głupi|pijany|na trzeźwo) (jesteś|jest pan|jesteście) [czy|,]
    (głuchy|ślepy) (jesteś|jest) [czy głupi]
    (projektował to|robił to|pisał to|rysował* to) [albo] (ślepy|pijany|idiot*|dziecko|debil*)
    co (pan|pani|ty) (brał|brała|palił|piłeś|brałeś|brałaś)
    (przestań|przestańcie|przestan) (pajacować|się mazgaić|jęczeć)
    (wstyd|wstydził*|wstydu) [...2] (z pana|z pani|nie masz|nie ma pan|brać pieniądze|się nazywać)
    i (pan|pani) się nazywa (redaktor*|specjalist*|fachow*|architekt*|programist*|grafi*)
    (najgorsz*|najbardziej nieudoln*|najgłupsz*) (copywriter*|grafi*|fachow*|księgow*|programist*|fotograf*|tłumacz*|geodet*|wykonawc*|architekt*)
    (leniu|nierobie|obiboku|głąbie|ćwoku|matole|tłuku|wieśniaku|baranie|ośle|idioto|idiotko|debilu|kretynie|głupku|błaźnie|pajacu|frajerze|gówniarzu|smarkaczu|ciamajdo)
    (grafoman|beztalencie|chłopek roztropek|miastowy głąb|niedojd*|brudas|analfabetk* wtórn*)
    na obrazkach
    rozmawiam ze ścianą
    (dziadzie|stary dziad|stary dziadzie)
    nie jesteś żadnym
    siebie warci
    jeden głupszy od drugiego
    cienki bolek
    `,
  ),
];
