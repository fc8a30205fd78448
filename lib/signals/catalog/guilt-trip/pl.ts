import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    po (tym wszystkim|wszystkim|tym) , co (dla|ci|wam|panu|pani|państwu) ...3 (zrobił*|zrobiliśmy|zrobilismy|dał*|poświęcił*)
    po (tylu latach|tylu zleceniach|tylu wspólnych|dziesięciu latach|tym wszystkim) ...8 (odmawia*|widać|wypadałoby|myślał*|tak mnie|tak nas|boli|zostawia*|przyjaciel*|traktuj*|umową|lojalno*)
    (gdyby|gdybyś|gdybyście) [...3] (zależało|zależał*|był* prawdziw*|byli prawdziw*|był prawdziwym|miał* serce|miała serce|miał trochę|miała trochę|szanował*|empatii) ...8 (byś|by|nie|byście|znalazł*|zrobił*)
    (^|,|i|a|bo|to|teraz|tylko|znowu|pewnie) przez (ciebie|was|pana|panią|panią|państwa|waszą|twoją|pani) ...2 (moja|mój|moje|nasza|nasz|córka|syn|dzieci|żona|mąż|mama|babcia|stracę|straci*|nie będzie|nie śpię|płak*|będę|rozchorował*|zostan*|nie dostan*|mam)
    nie śpię [...1] po nocach ...6 (przez|ciebie|was|pana|pani|projekt)
    (rujnuje*|rujnujesz|zrujnował*|zniszczył*|niszczy*|psujesz|zepsuł*|psuje*) ...3 (ślub|wesele|święta|urodziny|życie|dzień|wakacje|marzeni*|przyjęcie) 
    (na|pan na|pani na) sumieniu
    (nie masz|nie ma pan|nie ma pani|nie macie|gdzie masz|gdzie pan ma|gdzie pani ma|miej|miejcie|proszę mieć|odrobin* ) ...2 (sumieni*|litości|serca|odrobinę empatii|odrobiny empatii|przyzwoitości)
    (ma pani|masz|ma pan|macie) serce z kamienia
    (myślałem|myślałam|sądziłem|wierzyłem|wierzyłam|liczyłem|liczyłam|byłem pewien|byłam pewna) , [że] ...4 (jesteśmy przyjaci*|jesteś przyjaci*|mogę na ciebie liczyć|masz serce|ma pan serce|ma pani serce|mnie nie zostawi*|traktuje* nas|ma pan honor|na ciebie liczyć|na was liczyć)
    tak (mi się|się|nam się|mi) [pan|pani|teraz|za to] (odpłaca*|odwdzięcza*|dziękuj*|odpłacacie)
    (taka|taką|gdzie|odrobin*|trochę) (wdzięczność|wdzięczności|lojalności|solidarności) [...2] 
    (tyle razy|zawsze) [...2] (polecałem|polecałam|polecaliśmy|broniłem|broniłam|pomagałem|pomagałam|szłam na rękę|szedłem na rękę) ...6 , [a] ...5
    (dałem|dałam|daliśmy) [ci|panu|pani|wam] (szansę|zlecenie) ...4 , (kiedy|gdy|a|proszę) ...6 (nikt|teraz|ty|wy|pan|pamiętać)
    (traktowałem|traktowałam|traktowaliśmy) (cię|ciebie|pana|panią|was|państwa) jak (syna|córkę|przyjaci*|rodzinę|brata|siostrę|swojego|swoich)
    (zawiodłem|zawiodłam|zawiedliśmy) się na (tobie|panu|pani|was|państwu) ...4 (człowiek*|bardzo|jak)
    (ważniejsze|ważniejszy|ważniejsza) [jest|są] [...2] niż (człowiek|my|ludzie|moje|nasze|moja|dziecko|ja|dzieci|rodzina)
    (dla|skoro) [...3] (pana|pani|ciebie|was|państwa) [...1] (pieniądze|urlop|umowa|weekend|sen) (są|jest) ważniejsz*
    (nic|niewiele) [...3] (dla pana|dla pani|dla ciebie|dla was|dla państwa) [...1] nie (znaczy|znaczymy|znaczę|znaczą)
    (zostawia*|zostawił*) [...2] (na lodzie|samą|samego|samych|w potrzebie)
    (nie obchodzi|nie obchodzę|nie obchodzimy) (cię|ciebie|pana|pani|panią|was|państwa) ...4 (co się|mój|moja|moje|nasz*|że|los)
    (będzie|będziesz|będziecie) [pan|pani|musiał*] [musiał|musiała] z tym żyć
    (proszę|spróbuj) z tym żyć
    (jak) (pan|pani|państwo|ty) (może|możesz|mogą) [...1] spać [spokojnie]
    (powiem|wytłumaczę|proszę wytłumaczyć|wytłumaczy pan|wytłumaczy pani) [to] [moim|naszym|mojej|chorym] (dzieciom|córce|synowi|dziecku|mamie)
    (płakał*|płacze|płaczę|rozchorował*) ...3 przez (ciebie|was|pana|panią|to|tę|państwa)
    przez (ciebie|was|pana|panią|to|tę odmowę|państwa) ...3 (płak*|nie śpi*|rozchorował*)
    (byłoby|będzie) (nam|mi) ...2 (smutno|przykro) , gdyby ...8
    (wpędza|wpędzacie|wpędzasz|wpędzają) mnie ...1 (do grobu|w chorobę|w depresję)
    (to wy|to ty|to pan|to pani|bo wy|a wy|a ty|a pan|a pani) ...3 (liczy każdą|liczysz każdą|wyliczacie|mi tu o umowie|z umową wyjeżdża*|mi tu o aneksie)
    (od pana|od pani|od was|od ciebie|od państwa) [tylko|teraz] zależy , czy ...6 (dziec*|babci*|zwolni*|prac*|rodzin*|życi*|świąt|operacj*)
    `,
  ),
];
