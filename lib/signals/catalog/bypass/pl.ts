import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    (chcę|chcemy|chciałbym|chciałabym|wolę|wolałbym|wolałabym|zamierzam|będę|proszę|wolimy|życzę sobie|muszę) ...2 (rozmawiać|porozmawiać|gadać|pogadać|ustalać|omawiać|omówić|mówić|załatwiać|kontaktować się|rozmowę|rozmowy|kontaktu|kontakt) [tylko|bezpośrednio|wyłącznie|od razu|o tym|już|jedynie|osobiście] [...1] z [panem|panią|waszym|samym|pana|pani|twoim|kimś|kim] ({boss})
    z {boss} , [a] nie (z|ze) ...3
    {boss} , [a] nie [z] (panią|panem|tobą|wami|asystent*|pracownik*|stażyst*|aplikant*|jego|jej|junior*|kimś|koordynator*|pani|pan|pracownikiem)
    nie (będę|będziemy|zamierzam|chcę|mam zamiaru|mam ochoty) [już|więcej|tego|z tobą] (rozmawiać|rozmawiał|rozmawiała|gadać|gadał|ustalać|omawiać|dyskutować|tłumaczyć|tego omawiać) [...2] (z|ze) (tobą|panią|panem|wami|asystent*|pracownik*|stażyst*|kim*|podwykonawc*|sekretark*|koordynator*|tą|tym|junior*|recepcj*|pośrednik*)
    (nie gadam|nie rozmawiam|nie ustalam|nie negocjuję) (z|ze) (asystent*|pracownik*|podwykonawc*|pośrednik*|stażyst*|sekretark*|tobą|panią|panem|wami|pracownikiem)
    (z|ze) (asystent*|pracownik*|podwykonawc*|pośrednik*|stażyst*|sekretark*|tobą|panią|panem|wami|project*|koordynator*) [...2] (nie będę|nie gadam|nie rozmawiam|nic nie ustalę|nie mam o czym|nie zamierzam|nie chce mi się|nie chcę)
    (proszę|poproszę|prosimy|dawajcie|dawaj|dajcie|daj) [mi|mnie|tu] (połączyć|przełączyć|przekazać słuchawkę|umówić|skontaktować|o numer|numer|o kontakt|kontakt|o namiary|telefon|mnie połączyć|o telefon|o rozmowę|o prywatny) ...5 ({boss}|decyzyjn*)
    (dawajcie|dawaj|dajcie|zawołaj|zawołać|poproszę) [mi|tu|proszę] (szefa|prezesa|właściciela|kierownika|dyrektora|kogoś z góry|kogoś z zarządu|kogoś kto|kogoś ważniejszego|głównego)
    (niech) [...2] {boss} [...2] (oddzwoni|zadzwoni|do mnie|odpisze|przyjedzie|się odezwie|się tym zajmie|przyjdzie|odpisuje) ...3
    żądam (kontaktu|rozmowy|spotkania) z ...4
    (tylko|wyłącznie) (z|do) ({boss}) ...4 [nie]
    (z pominięciem|ponad głową|ponad pana głową|ponad pani głową|za plecami|za twoimi plecami) [pana|pani|pań] ...4
    (piszę|napiszę|napisałem|napisałam|dzwonię|zadzwonię|dzwoniłem|dzwoniłam|będę pisać|będę dzwonić|idę|pójdę|odzywam się) ...4 (bezpośrednio|od razu|prosto|wyżej|tylko) do ...3 {boss}
    (pójdę|idę|zwracam się|podniosę|eskaluj*|eskalował) ...3 (wyżej|do właściciel*|do prezesa|do dyrekcji|do zarządu|do szefa|do szefowej)
    (kto jest|kto) (nad panią|nad panem|nad tobą|tu rządzi|u was decyduje|pana szefem|pani szefem|twoim szefem)
    (ktoś|kogoś|kimś) (ważniejsz*|wyżej|z góry|decyzyjn*|kompetentn* z)
    nie (jest|jesteś) [pan|pani] [dla mnie] ...2 (osobą decyzyjną|partnerem do rozm*|partnerem)
    (podpisywałem|podpisałem|podpisywałam|podpisałam|zatrudniłem|zatrudniłam|umawiałem się|umawiałam się|umówiłem się) [umowę] z ...4 i (tylko|wyłącznie|to) z ...5 
    (nie życzę sobie) ...2 (kontaktu|telefonów|maili|rozmów) (z|od) ...4
    (osobiście|wyłącznie|bezpośrednio) ...2 {boss} , [...2] nie ...
    (zajmował*|zajmowała|prowadził*|załatwiał*|odpowiadał*|zajął|poprowadził*) [się] [...4] (osobiście|sam|tylko|wyłącznie|samo) {boss}
    (nie z|bo nie z) (nią|nim|tobą|panią|panem) (robię interesy|ustalał*|podpisywał*|umawiał*|zawierał*)
    `,
  ),
];
