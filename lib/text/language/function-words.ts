/**
 * Short words that give a language in Latin script away. Polish is written here without its marks, as many type it.
 * Words that several languages share count for each of them; what is left decides.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the and you your to of is are was were i it its this that for with have has had not we our us they them their he she his her my me be been
    can could would will should shall may might must do does did done if so but or as at by from about into over after before then than there here
    what which who when where why how all any some more most other only just also very too please thanks thank hi hello hey dear regards no yes ok
    don didn isn doesn won ve ll re let need want get got make know think see send new one two out up on in an a u ur pls plz im ive dont cant`,
  pl: `i w z na do nie sie to jest ze ale jak czy co o po za od dla przez przy bez pod nad przed ma mam mamy sa byl byla bylo byc bedzie bede
    prosze dziekuje dzieki pozdrawiam witam dzien dobry czesc pan pana panu pani panie panstwo panstwa pania nas nam was wam mi mnie mu jej jego ich
    moj moja twoj twoja nasz nasza wasz wasza ten ta te tego tej tym tych tak juz jeszcze tez tylko bardzo moze mozna trzeba gdy gdyby kiedy bo
    wiec oraz lub albo jesli poniewaz tam tu teraz dzis jutro wczoraj zeby aby my ty wy on ona ono oni sobie siebie swoj swoja wszystko nic cos ktos
    ktory ktora ktore jestem jestes jestesmy macie macie robic zrobic chce chcemy moge mozesz niech przeciez znowu znow no az oczywiscie jaki jaka jakie taki taka takie hej siema pozdrawiamy drogi droga szanowni chcialbym chcialabym ok`,
  de: `der die das und ist nicht ich sie wir ihr es ein eine einen einem mit für auf von zu im den dem des auch noch wie was wenn aber oder bitte
    danke haben hat hatte sind war werden wird kann können ihre ihnen uns mich mir dich dass daß nur schon sehr bei nach aus über gegen mal
    hallo grüße guten tag liebe lieber herr frau sollte müssen unsere keine`,
  fr: `le la les un une des et est pas je vous nous il elle on ne que qui dans pour avec sur ce cette ces du au aux de mais ou où plus votre vos
    notre nos mon ma mes son sa ses merci bonjour bien très être avoir fait sont était avons avez suis peut si tout comme même encore cordialement
    j c d l qu n s t`,
  es: `el la los las un una de y es no que en para con por su se del al lo le mi me te nos pero más como este esta esto ese si ya muy gracias hola
    usted ustedes está están son era ser hay tiene tengo puede puedo hacer favor buenos días saludos también todo cuando porque sin sobre`,
  it: `il lo la i gli le un una di e è non che in per con su si del della dei delle al alla ma come questo questa sono era ho ha hai abbiamo più anche
    se ci mi ti vi grazie ciao buongiorno saluti molto quando perché cosa fare essere può vostro nostro tutto`,
  pt: `o a os as um uma de e é não que em para com por do da dos das no na se ao mas como este esta isso eu você vocês nós meu minha seu sua está
    são foi ser tem tenho pode obrigado obrigada olá bom dia muito também mais quando porque já sem sobre`,
  nl: `de het een en is niet ik je jij u wij we zij van voor met op aan te in dat die dit er maar ook als naar om zijn was heeft hebben kan kunnen
    wordt niet nog wel uw ons onze mijn bedankt dank hallo beste groet vriendelijke graag geen bij uit over`,
  tr: `ve bir bu için ile de da çok ne ben sen siz biz o mi mı mu var yok değil ama gibi daha olarak olan teşekkürler merhaba lütfen evet hayır
    kadar sonra şimdi bana size bizim sizin iyi`,
  sv: `och att det är inte jag du vi ni en ett på för med av som den har till kan om men så från hej tack vänliga hälsningar ska var också när
    mycket min din vår er eller bara`,
  da: `og at det er ikke jeg du vi i en et på for med af som den har til kan om men så fra hej tak venlig hilsen skal var også når meget min din
    vores eller bare men blev`,
  cs: `a je se na v že to s z do o ale jak pro by ne za tak co si už jsem jsme jste bude být děkuji dobrý den prosím ještě také nebo když když pokud
    vás nás mi mu jsou`,
  ro: `și de la în nu că un o este sunt cu pe din pentru mai ce care au am ai nu dar sau vă mulțumesc bună ziua cum foarte aceasta acest`,
  hu: `a az és hogy nem is egy van de ez meg már csak még kell lesz volt vagy ha köszönöm kérem szia üdvözlettel nagyon mert nekem itt`,
  id: `yang dan di ini itu untuk dengan tidak saya anda kami dari ke akan ada bisa juga sudah terima kasih selamat pada atau karena kita mereka`,
  vi: `và là của có không cho được này một các những tôi bạn anh chị em xin cảm ơn với trong đã đang sẽ để thì mà`,
  fi: `ja on ei se että en minä sinä me te hän mutta kun niin jos tai myös kiitos hei olen ovat oli voi vain nyt tämä`,
};

/** Letters and clusters of letters that speak for a language, with the weight of one sighting. */
export const LETTER_HINTS: readonly (readonly [language: string, hint: RegExp, weight: number])[] = [
  ['pl', /[ąćęłńśźż]/giu, 2],
  ['pl', /ó/giu, 0.4],
  [
    'pl',
    /szcz|prz|trz|krz|cz[aeoyk]|sz[aeoykn]|rz[aeyku]|dzi|sie\b|wie|[nm]ie\b|[aoy]wa[cćlł]|ych\b|ego\b|emu\b|owa[nć]|acj[aeię]|osc\b|uje\b|ow[ay]\b/giu,
    0.7,
  ],
  ['en', /\bth|\bwh|ing\b|tion|ough|ck|ee|oo|ly\b|sh\b|[^aeiou]ed\b|'s\b|'t\b/giu, 0.6],
  ['de', /ß|sch|ung\b|keit\b|heit\b|\bge[a-z]+t\b/giu, 0.8],
  ['de', /[äöü]/giu, 0.7],
  ['fr', /[çœ]|\b(?:[cdjlmnst]|qu)['’][aeéêèàhouiy]|eau|aux\b|eux\b|ez\b|ère\b/giu, 0.8],
  ['fr', /[éèêàùâîôû]/giu, 0.7],
  ['es', /[ñ¿¡]|ción\b/giu, 2],
  ['es', /[áéíóú]/giu, 0.6],
  ['pt', /[ãõ]|ção\b|ções\b/giu, 2],
  ['it', /[àèìòù]\b|zione\b|gli\b|issim/giu, 1],
  ['tr', /[ğışİ]/gu, 2],
  ['tr', /[çöü]/gu, 0.5],
  ['sv', /å|[äö]/giu, 0.9],
  ['da', /[åæø]/giu, 1.2],
  ['cs', /[čďěňřšťůž]/giu, 2],
  ['ro', /[țșăţş]/giu, 2],
  ['hu', /[őű]/giu, 2],
  ['vi', /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu, 2],
  ['fi', /ä[äa]|[aeiou]ssa\b|[aeiou]lla\b|kk|yy/giu, 0.8],
  ['nl', /ij|aa|uu|oe|cht\b/giu, 0.5],
];

/** Words of Persian and Urdu, and of Arabic, that tell the three apart where the letters do not. */
export const ARABIC_SCRIPT_WORDS: Readonly<Record<'ar' | 'fa' | 'ur', ReadonlySet<string>>> = {
  ar: new Set(
    'في من على إلى الى ما هذا هذه التي الذي أن ان إن لا لم هل هو هي كان عن مع يا أو او كل بعد قبل غير بس مش شو ايه عشان يعني لو انت انا أنت نحن لكم لنا'.split(
      ' ',
    ),
  ),
  fa: new Set(
    'است را که این برای از با به در آن می های شما ما من هم یک تا بود شد خود اگر باید کنید لطفا ممنون نیست هست'.split(
      ' ',
    ),
  ),
  ur: new Set('ہے ہیں کا کی کے میں سے کو نے پر اور یہ وہ آپ ہم نہیں بھی تھا ایک جو ہو کیا شکریہ'.split(' ')),
};
