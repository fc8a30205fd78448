import type { Guard } from '../language-rules';

export const guards: readonly Guard[] = [
  {
    name: 'negated',
    side: 'before',
    reach: 2,
    patterns: [
      '(nie|nigdy|ani|bez|żaden|żadna|wcale)',
      '(nie|nikt) [tu|u nas] [nie] (uważam|uważa|sądzę|sądzi|twierdzę|mówię|mówi|myśli|myślę) [że]',
    ],
  },
  {
    name: 'self',
    side: 'around',
    reach: 3,
    patterns: [
      '(jestem|jesteśmy|byłem|byłam|czuję się|czułem się|czułam się|ze mnie|ja to|ja jestem|ale ja|mnie|mój szef)',
      '(głupio|głupie) (mi|pytanie)',
      'głupie pytanie',
      '(mój|moja|moje) (błąd|wina|gapiostwo)',
    ],
  },
  {
    name: 'reported',
    side: 'before',
    reach: 8,
    patterns: [
      '(poprzedni|poprzednia|poprzednie|dawny|były|była|inny|inna) [...1] (wykonawca|agencja|grafik|księgowa|firma|biuro|klient|programista)',
      '(nazwał*|powiedział*|napisał*|pisze|piszą|mówi|mówią|twierdzi|stwierdził*|krzyknął|krzyczał*|komentuj*|skomentował*)',
      '(klient|klienci|klientka|recenzj*|komentarz*|recenzent|szef|prezes|ktoś|gość|goście) [...3] (pisz*|napisa*|nazwa*|powiedzia*|mówi*)',
      '(przepraszam|przepraszamy) [...4] (ton|słowa|nazwa*)',
    ],
  },
  {
    name: 'fictional',
    side: 'around',
    reach: 5,
    patterns: [
      '(bohater*|postać|postaci|postacie|dialog*|scenariusz*|scen*|hasło|słowo|słowa|tytuł*|książ*|powieś*|slogan*|żart|żarty|dowcip*|recenzj*|film*|spot*|cytat*|gra|piosenk*|idiotoodporn*)',
    ],
  },
  {
    name: 'thing',
    side: 'before',
    reach: 2,
    patterns: [
      '(drukark*|komputer*|laptop*|telefon*|program|programu|aplikacj*|aktualizacj*|wtyczk*|automat|maszyn*|autokorekt*|bot|czatbot*|nawigacj*|pogod*|router*|algorytm*|system|parkomat*)',
    ],
  },
  {
    name: 'praising',
    side: 'around',
    reach: 6,
    patterns: [
      '(dziękuję|dzięki|świetn*|genialn*|super|rewelacj*|najlepszym sensie|mistrz*|uwielbiam|zachwyc*|cudown*|podziw*)',
    ],
  },
  {
    name: 'priced',
    side: 'around',
    reach: 25,
    patterns: [
      '(ile|jaki) ...3 (kosztował*|kosztuje|kosztować|koszt|dopłat*|liczy*|bierze*)',
      '(proszę|prosimy|poproszę|potrzebuję|prześlij|przygotować) [...1] [o] [osobną] (wycenę|ofertę|aneks|kosztorys|kwotę|wycenie|oferty)',
      '(dopłacimy|dopłacę|zapłacimy|zapłacę|doliczyć|proszę doliczyć|dopłatę|za dopłatą|odpłatnie|dokupić|rozliczyć)',
      '(osobne|osobny|osobną|nowe|oddzielne) (zlecenie|budżet|ofertę|umowę|temat|projekt)',
      '(gdybyśmy|gdybym|jeśli) (chcieli|chciał*|będziemy chcieli)',
      '(aneks|aneksu) na',
      'wraz z ceną',
      '(jakiegoś|jakichś|jakiś|atestu)',
      'według (stawki|cennika)',
    ],
  },
  {
    name: 'agreed',
    side: 'around',
    reach: 25,
    patterns: [
      'zgodnie z (umową|ofertą|ustaleniami|zamówieniem|briefem)',
      '(tak) jak (w|przewiduje|ustaliliśmy|zawsze|się umawialiśmy|w umowie|w briefie|w zamówieniu|w scenariuszu|co)',
      '(która|które|który) (była|było|był|jest|są) w (pakiecie|specyfikacji|umowie|ofercie)',
      'w pierwszej turze',
      'ostatnia poprawka',
    ],
  },
];
