import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // Court, authorities, lawyers as a stick
    (albo|to|i|inaczej|więc) [...1] (spotkamy się|zobaczymy się|spotykamy się|widzimy się) [...1] w sądzie
    (spotkamy się|zobaczymy się|widzimy się) w sądzie $
    (pozwę|pozwiemy) {you-object}
    (podam|podamy|zaciągnę|wytoczę|wytoczymy) {you-object} ...2 (do sądu|do izby|do rzecznika|do prokuratury|po sądach|proces)
    (ciągać|ciągał*|będę ciągać) {you-object} ...2 po sądach
    (zgłoszę|zgłosimy|naślę|naślemy|doniosę|doniosę na|złożę donos|piszę donos) ...2 ({you-object}|na {you-object}|to|sprawę|kontrolę) ...4 (urzęd*|skarbów*|inspekcj*|prokuratur*|policj*|izb*|uokik*|pip*|zus*|sanepid*|kontrol*|rzecznik*)
    (zgłoszę|zgłosimy) ...3 (do|na) (urzędu|skarbówki|us|skarbowego|zus*|pip*|sanepidu|uokik|prokuratury|policję|inspekcji|izby|rodo|uodo)
    (naślę|naślemy) [...1] na ({you-object}) ...4
    (następny|kolejny|następne|kolejne) (mail|list|pismo) ...4 (od mojego|od naszego|od) (adwokata|prawnika|mecenasa|kancelarii)
    (sprawą|tym|wami|panem|panią|tobą) (zajmie|zajmą) się [już] [mój|moja|nasz|nasi|nasza] (kancelaria|prawnik|prawnicy|adwokat|policja|prokuratura|komornik)
    (inaczej|bo inaczej|w przeciwnym razie|jak nie to|jeśli nie to|albo) ...5 (sąd|sądzie|sądu|adwokat*|prokuratur*|policj*|kancelari*|negatyw*|media|mediów|telewizji|recenzj*|gwiazdk*|pozew|pozwę)
    // Bad name
    (wystawię|wystawimy|napiszę|napiszemy|zostawię|dostaniecie|dostanie pan|dostanie pani|wrzucę) [{you-object}] [...1] (taką|negatywną|jedną gwiazdkę|jednogwiazdkow*|fatalną|najgorszą) [...1] [opini*|recenzj*|ocen*|komentarz*] ...3
    (opiszę|opiszemy|obsmaruję|obsmarujemy|oczernię|oczernimy) ({you-object}|to|sprawę|całą|jak) ...6
    (opiszę|opiszemy|opublikuję|wrzucę|wstawię|udostępnię) ...6 (na grupie|na grupach|na facebooku|na fb|na forum|na każdej|w internecie|w sieci|na linkedin*|na tiktoku|na instagramie|na wykopie|w mediach)
    (napiszę|opowiem|rozgłoszę|rozpowiem) [o] ({you-object}) (wszędzie|na|w internecie|w sieci|wszystkim|każdemu)
    (wszyscy|wszyscy się|cała branża|każdy|całe miasto|klienci) [...2] (dowie|dowiedzą|dowie się|dowiedzą się) się , (jak|że|kim|jaka|jaki|co|o)
    niech (wszyscy|ludzie|każdy|inni) się (dowie|dowiedzą) [...1] (jak|jaki|jaka|kim|co)
    (pójdę|idę|pójdziemy|idziemy|lecę|uruchomię|dzwonię) ...2 (do mediów|do telewizji|do gazety|do prasy|media|do prokuratury|na policję|do prezesa|do rzecznika)
    (obdzwonię|obdzwonimy) ...4
    (zniszczę|zniszczymy|wykończę|wykończymy|załatwię|skończę|ugotuję|zgnoję|zmiażdżę) {you-object} ...2
    (zrobię|zrobimy|narobię) {you-object} [taki|taką|takie|takiego|naprawdę|zły|czarny] (czarny pr|zły pr|piekło|reklamę|antyreklamę|pr|wstyd*|opinię)
    zrobię z (ciebie|was|pana|pani) (pośmiewisko|idiot*)
    // Job and licence
    (wylecisz|wyleci pan|wyleci pani|polecisz|polecą głowy|poleci pan|poleci pani) ...2 [z roboty|z pracy|ze stanowiska]
    (dopilnuję|zadbam|postaram się|zrobię wszystko|sprawię) , [o to] (żeby|aby|że|żebyś|żebyście|by) ...2 ({you-object}|pan|pani|nikt|nie|żadn*|stracił*|odebra*|już|cię|jutro)
    (stracisz|straci pan|straci pani|stracicie|straci) ...2 (pracę|licencję|uprawnienia|robotę|klientów|koncesję|posadę)
    (licencję|pracę|uprawnienia|robotę) straci (pan|pani)
    (szukał*|szukać|szuka|szukasz|szukaj) [pan|pani|będzie|już|sobie] (nowej|innej) (pracy|roboty)
    (jedno|jeden) (moje|mój) (słowo|telefon|mail|post) i ...4
    (wystarczy|starczy) , [że] (jeden|jedno) [mój|moje] (telefon|słowo|mail|post) ...3
    (inaczej|albo|bo|jeśli|jak|a|nie to|to) ...8 (zadzwonię|napiszę|piszę|dzwonię|pójdę|pójdzie|idę) ...1 do (twojego|twojej|pana|pani|waszego|waszej|pańskiego|waszych|twoich) (szef*|przełożon*|żony|męża|promotor*|klientów|dyrektor*|zarządu|wydawcy|kierownik*)
    (zadzwonię|napiszę|piszę|dzwonię|pójdę) ...1 do (twojego|twojej|pana|pani|waszego|waszej|pańskiego|waszych|twoich) (szef*|przełożon*|żony|męża|promotor*|klientów|dyrektor*|zarządu|wydawcy|kierownik*) ...1 (i zobaczymy|i zadbam|żeby cię|żeby pana zwoln*|i opowiem|i dowie|jak pan pracuje|jak pracuje*)
    (nie dostanie|nie dostaniesz|nie dostaniecie|nie znajdzie|nie znajdziesz|nie znajdziecie) [pan|pani|państwo|już] ...1 (żadnego|żadnej|ani jednego|zlecenia|pracy|roboty) ...4 (w tym mieście|w branży|w tej branży|w okolicy|zlecenia|roboty|pracy|klienta)
    (po tobie|po was|koniec z wami|jesteś skończon*|jesteście skończeni)
    // Money that is owed
    nie (zapłacę|zapłacimy|wypłacę|dostaniesz|dostaniecie|dostanie pan|dostanie pani|dostaną państwo|zobaczysz|zobaczycie|zobaczy pan|zobaczy pani|przeleję|przelejemy|ureguluję|uregulujemy|puszczę|puszczę przelewu) ...6 , (dopóki|póki|jeśli nie|jeżeli nie|chyba że|aż) ...4
    nie (zobaczysz|zobaczycie|zobaczy pan|zobaczy pani|zobaczą państwo|dostaniesz|dostaniecie) ...3 (ani grosza|ani złotówki|złotówki|grosza|tych pieniędzy)
    (wstrzymuję|wstrzymam|wstrzymamy|wstrzymujemy|zatrzymuję|zatrzymam|przytrzymam|zablokuję) ...5 (przelew*|płatnoś*|wypłat*|wynagrodzeni*|honorari*|kas*) ...3 , (dopóki|póki|aż|jeśli|jeżeli|chyba że)
    (dopóki|póki|jeśli|jeżeli|jak) nie ...8 , [to] nie (zapłacę|zapłacimy|zobaczy|zobaczysz|zobaczycie|dostaniesz|dostaniecie|dostanie pan|dostanie pani|dostaną państwo)
    o (kasie|pieniądzach|reszcie|zapłacie|wypłacie) [...3] (możesz|możecie|może pan|może pani) zapomnieć
    (pożegnać|pożegnaj|pożegnajcie) [się] [...1] (z resztą|z kasą|z pieniędzmi|z wypłatą|z zapłatą|z honorarium)
    // Bodily harm and veiled menace
    (pożałujesz|pożałujecie|pożałuje pan|pożałuje pani|pożałują państwo|będziesz żałować|będziecie żałować|jeszcze pożałuj*)
    (zapłacisz|zapłacicie|zapłaci pan|zapłaci pani|zapłacą państwo) [...1] za (to|tę|ten) [karierą|$]
    (zobaczysz|zobaczycie|zobaczy pan|zobaczy pani|przekonasz się|przekona się pan|przekona się pani) , [jeszcze] (co potrafię|co ja|jaką opinię|na co mnie stać|z kim|jak to się skończy)
    (popamiętasz|popamiętacie|popamięta pan|popamięta pani|doigrasz się|doigracie się|doigrałeś|doigraliście|oberwiesz)
    (ostrzegam|uprzedzam|lojalnie uprzedzam|ostrzegam lojalnie) , ...2 (albo|mój adwokat|że mogę|że potrafię|jeśli|jak nie|jeżeli|ostatni raz|bo)
    (radzę|lepiej) (uważać|uważaj|uważajcie) , ...1 (bo|na) ...3
    nie (radzę|polecam) ze mną (zaczynać|zadzierać)
    ze mną (zadarł*|się nie zadziera|zadziera*|zadzierać)
    wiem [też] gdzie (mieszkasz|pan mieszka|pani mieszka|mieszkacie|państwo mieszkają|chodzi do szkoły)
    (połamię|połamie|powyrywam|obiję|rozwalę|rozwali|spalę|zajebię|zabiję|dorwę|nakopię|skopię) (ci|wam|panu|pani|was|cię|nogi|ręce|pana)
    (przyjadę|wpadnę|przyjdę|przyjadą|wjadę) ...6 (pogadamy inaczej|inaczej pogadamy|pogadają inaczej|i zobaczymy|z kolegami|z ekipą|z chłopakami)
    (pogadamy|porozmawiamy|pogadają|pogadam) inaczej
    (puszczę|puści|puścił*|puścimy) ...3 z torbami
    (szkoda|głupio) by było , [gdyby|jakby] ...2 [ktoś|coś] ...3
    (gorzko|marnie|źle) (się to|się) [dla] [...2] skończy
    (daję|ma pan|ma pani|macie|masz) ...4 , (potem|później|inaczej|albo) ...4 (policj*|sąd*|medi*|prawnik*|adwokat*|prokuratur*)
    `,
  ),
];
