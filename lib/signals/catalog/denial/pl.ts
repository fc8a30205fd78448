import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // I never said, approved, ordered
    nigdy [panu|pani|wam|ci|państwu|się] (nie|tego|takiego|takiej|niczego|żadn*) [się|nic|tego|na to] {i-agreed} [się]
    nigdy [...1] nie (padło|padła|padły|było o tym mowy|było mowy|było takiej)
    (ja|my|przecież|bo|niczego|nic takiego|niczego takiego|takiego|takiej|żadnego|żadnej|na to|na nic) [niczego|nic|tego|...1] nie {i-agreed}
    (ja|my|przecież|wcale|w ogóle|na pewno) [...2] nie {i-agreed} ...2
    nie (przypominam|przypominamy) sobie , (żeby*|abym|abyśmy|takich|takiego|takiej|tego|żadn*|jakiejkolwiek)
    nie (pamiętam|pamiętamy) , (żebym|żebyśmy|abym) ...6 (zgadza*|zatwierdz*|akcept*|mówił*|zamawia*|prosi*|ustal*|umawia*|odwoł*|podpis*|obiec*)
    (nie|nikt nie) (wyrażałem|wyrażałam|wyrażaliśmy|wyraziłem|wyraziłam|wyraziliśmy|dawałem|dawałam|dawaliśmy|udzielałem|udzielałam|udzielaliśmy|udzieliliśmy) [...1] (zgody|akceptacji) ...2
    (nie było|nie ma|bez) [żadn*] (takiej|takich|takiego|żadnych|żadnej|tych) [...1] (rozmowy|ustaleń|ustalenia|umowy|maila|zgody|akceptacji|uzgodnień|deklaracji|prośby)
    (^|, a|, ale|bo|więc) (takiej|takich|takiego|żadnych|żadnej|żadnego) [...3] (prośby|rozmowy|ustaleń|maila|zgody|akceptacji|umowy|terminu|akceptu) [...4] nie (było|wysłał*|dostałem|dostałam|dostaliśmy)
    nie było [o tym|o żadn*|takiej|tu] mowy
    (o tym|o czymś takim|o żadn*) [...2] nie było mowy
    (nie|wcale nie) (umawialiśmy|umawiałem|umawiałam|umówiliśmy|umawiałyśmy) się [...2] (na|że|tak|w|z)
    nie {i-agreed} [się] [na] (tego|takiego|takiej|takich|żadn*|nic|niczego|takie|taką|taki)
    (^|, ale) nie {i-agreed} [się] , (że|żeby|tylko|a|proszę|i)
    nic takiego [...2] nie (padło|mówił*|pisał*|ustal*|obiec*|podpis*|miało miejsca|wyszło)
    (taka|taki|takie|rozmowa na którą) ...4 nie (miał*|miała) miejsca
    (żadnych|żadnej|żadnego) ...5 nie (ustalaliśmy|uzgadnialiśmy|zatwierdz*|zamawia*|akcept*|podpis*|było mowy|umawia*|potwierdz*)
    (słyszę|słyszymy|czytam|widzę|dowiaduję się) [...4] (pierwszy raz|po raz pierwszy|pierwsze słyszę|dopiero teraz)
    pierwsze słyszę
    (pierwszy raz|po raz pierwszy) [...2] (słyszę|widzę|o tym słyszę|czytam)
    // It was agreed otherwise
    (umawialiśmy się|umawiałem się|umawiałam się|umówiliśmy się|ustaliliśmy|ustalaliśmy|było ustalone|było mówione|dogadaliśmy się|umawiałyśmy się) [...1] (inaczej|na coś innego|zupełnie inaczej|przecież|było inaczej)
    (przecież|od początku|od samego początku|zawsze|wyraźnie) [...2] (mówiłem|mówiłam|mówiliśmy|było|była|chodziło|ustaliliśmy|miało być|umawialiśmy|chciałem|chciałam|dogadaliśmy) ...8 , (a|proszę|teraz|skąd|więc|nie|to|wizytówk*) ...4 (pan|pani|nie|państwo|sobie|udaj*|zmienia|wymyśl*|zmyśla*|dopisa*)
    (zmienia|zmieniacie|zmieniasz|zmieniają) [pan|pani|państwo|teraz] (wersję|zdanie co do ustaleń)
    (nie wmawiaj|nie wmawiać|nie wmawiajcie|wmawia|wmawiasz|wmawiacie|wmawiają) ...3
    (zmyśla|zmyślasz|zmyślacie|zmyślać|zmyślił*|wymyślił pan|wymyśliła pani) ...2
    (pan|pani|państwo|ktoś|coś) [to|sobie|ci|to sobie] (dopowiedział*|dopisał*|ubzdurał*|uroił*|przekręca*|przekręcił*|pomyliło|przyśnił*)
    (nie przypisywać|nie przekręcać|nie przeinaczać|nie udawać|nie opowiadać)  ...4
    skąd (pan|pani|państwo|ty|wy) [to] (wziął|wzięła|wzięli|wziąłeś|wzięłaś|wzięliście|bierze) ...4 (#|te|tę|ten|tych|czterdzieści|samą|dwa|dwie|trzy|pomysł*|że|taki|taką|takie)
    (jaki|jaka|jakie) (akcept|akceptacja|zgoda|ustalenia|umowa|aneks) 
    (to nie mój podpis|nie mój podpis)
    (pamięta|pamiętasz) [to] [pan|pani] (źle|inaczej)
    (pan|pani|państwo) (twierdzi|twierdzą) , że ...8 , (a|nieprawda|bzdura|to nieprawda) ...3
    (twierdzi pan|twierdzi pani|twierdzisz|twierdzicie|wbrew temu co) ...2 , że ...8 , (a|nieprawda|bzdura) ...3
    (rzekom*) ...2 (zgod*|akcept*|ustale*|potwierdz*|zamówien*|uzgodni*)
    (zaprzeczam|zaprzeczamy|kategorycznie zaprzecza|stanowczo zaprzecza)
    `,
  ),
];
