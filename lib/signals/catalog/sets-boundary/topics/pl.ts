import { listTopics } from './list-topics';

export const topics = listTopics([
  [
    ['after-hours'],
    `
    (weekend|weekendy|weekendu|niedzielę|niedziela|niedzieli|sobotę|sobotę|święta|święto|urlop|urlopu|nocy|noc|nocach|wieczory|wieczorem|wieczorami|rana|poniedziałku)
    (godzinach|godzinami|godziny) [pracy|tymi]
    tymi godzinami
    po (#|osiemnastej|dziewiętnastej|dwudziestej)
    (czas wolny|czasu wolnego|mam wyłączony telefon)
    `,
  ],
  [
    ['urgency'],
    '(pilne|pilny|natychmiast|natychmiastowej|presją|z godziny na godzinę|ten sam dzień|na wczoraj|ponaglać|ponaglenia|poganiać|dopytywał|dobę na odpowiedź|reakcji wcześniej)',
  ],
  [
    ['flood'],
    `
    (dwudziestu|piętnastu|wydzwaniać|wydzwaniac|co godzinę|jedna wiadomość|jednym mailu|raz w tygodniu|najwyżej jedno|jednocześnie)
    po # razy
    `,
  ],
  [
    ['demeaning'],
    '(szacunkiem|szacunek|uprzejmego|grzecznie|kulturę|obrażać|obrazi|obraźliwym|obraźliwy|idiotą|wulgaryzmów|przekleństw|odzywał|odzywali|odzywano|odezwie|traktowanie|słowa|słów|wyglądu|wyglądzie|pochodzeniu|wieku|wierze|religii|blondynkach|kochanie|ad personam|sposób|tonu|ton|mówił|żartów|komentarzy)',
  ],
  [['shouting'], '(krzyczy|krzyczeć|krzyk|głosu|wielkimi literami)'],
  [['threat'], '(groźby|groźbie|grozić|straszyć|prawnikiem|negatywną opinią)'],
  [
    ['scope'],
    '(spoza umowy|aneksu|dodatkowe|dodatkowej|dodatkowych|zakresu|rundach|runda|kolejnych|przysług|nowe funkcje|wyceny|wyceną)',
  ],
  [
    ['bypass'],
    '(z pominięciem|właściciela|szefowi|stażystek|podwykonawcami|za moimi plecami|pomijać|zarządu|osobą kontaktową|wyłącznie od)',
  ],
  [['cancelled-meeting'], '(odwoła|odwołane|odwoływać|przekładać|spotkanie|spotkania|punktualność|zajęć)'],
  [['mind-change'], '(zmieniać zdania|zmian po akceptacji|zmiany zdania)'],
  [['never-satisfied'], '(po akceptacji|jest ostateczny|wracać do niego|do niego nie wracać)'],
  [['late-payment'], '(płacić w terminie|opóźnień w płatnościach|płatności w terminie)'],
  [['discount', 'billing-dispute'], '(stawka|negocjacjom|rabat|rabatu|zniżki|za darmo)'],
  [['competitor'], '(porównywał|porównywać|konkurencji|innymi tłumaczami)'],
  [['guilt-trip'], '(poczuciu winy|poczucie winy|ile dla mnie zrobiłeś)'],
  [['blame'], '(obwiniania|obwiniać|oskarżeń)'],
  [['distrust'], '(plików źródłowych|chatgpt|robić moją pracę|szkiców|serwerze produkcyjnym)'],
  [['illegal'], '(datą wsteczną|daty na fakturze|nielegaln*|fikcyjn*|lewe faktury|łamać)'],
]);
