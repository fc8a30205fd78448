/**
 * What mail programs write around quoted history, signatures and footers, in the languages mail comes in.
 * Every pattern looks at one trimmed line (attributions: at most three joined lines) and has no nested repetition.
 */

const anyOf = (alternatives: readonly string[], flags = 'iu'): RegExp => new RegExp(alternatives.join('|'), flags);

/** A line of quoted history. */
export const QUOTED_LINE = /^(?:>|＞)/u;

/** "On Tue, 3 Mar 2026, Ann wrote:" and its like. History only together with {@link DATE_OR_ADDRESS}: people write "he wrote:" too. */
export const ATTRIBUTION = anyOf([
  '\\bwrote ?:$', // English
  '^בתאריך .{3,300}:$', // Hebrew, Gmail
  ' כתב(?:ה|/ה|\\(ה\\))? ?:$',
  '^(?:في|بتاريخ) .{4,300}(?:كتب|كتبت|تمت كتابة ما يلي بواسطة).{0,200}:$', // Arabic
  '(?:pisze|napisał(?:a|\\(a\\))?) ?:$', // Polish
  '(?:写道|寫道|写到|寫到) ?[:：]$', // Chinese
  '^Am .{4,300}\\bschrieb.{0,200}:$', // German
  '^Le .{4,300}a écrit ?:$', // French
  '^El .{4,300}escribió ?:$', // Spanish
  '^Il .{4,300}ha scritto ?:$', // Italian
  '^(?:Em|A) .{4,300}escreveu ?:$', // Portuguese
  '(?:написал|написала|написал\\(а\\)|пишет) ?:$', // Russian
  '(?:さんは書きました|が書きました|のメール|書き込みました) ?[:：]$', // Japanese
  '^Op .{4,300}schreef.{0,200}:$', // Dutch
  '^Den .{4,300}skrev.{0,200}:$', // Swedish, Danish
  '(?:tarihinde|şunu yazdı|şunları yazdı) ?:$', // Turkish
]);

/** Mail programs name the day, the hour or the address in the line above the history. */
export const DATE_OR_ADDRESS = /\p{Nd}{4}|\p{Nd}{1,2}[:.]\p{Nd}{2}|[^\s@<]+@[^\s@>]+/u;

const ORIGINAL_MESSAGE = [
  'original message',
  'forwarded (?:message|by)',
  'begin forwarded message',
  'reply message',
  'הודעה מקורית',
  'הודעה שהועברה',
  'ההודעה המקורית',
  '(?:ال)?رسالة (?:ال)?أصلية',
  'رسالة (?:معاد توجيهها|محولة)',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  '(?:wiadomość przekazana|przekazana wiadomość|przekazany e-mail)',
  '(?:原始邮件|原始郵件|原邮件|转发的?邮件|轉寄郵件|轉寄的郵件|转发邮件信息)',
  'ursprüngliche nachricht',
  'weitergeleitete nachricht',
  'message d.origine',
  'message transféré',
  'mensaje (?:original|reenviado)',
  'messaggio (?:originale|inoltrato)',
  'mensagem (?:original|encaminhada)',
  '(?:исходное|пересылаемое|пересланное) сообщение',
  '(?:元のメッセージ|転送メッセージ)',
].join('|');

/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:". */
export const HISTORY_RULE = new RegExp(
  `^(?:[-_=*—–]{2,} ?(?:${ORIGINAL_MESSAGE}).{0,40}|(?:begin )?forwarded message ?:)$`,
  'iu',
);

const header = (names: readonly string[]): RegExp =>
  new RegExp(`^[*_]{0,2}(?:${names.join('|')})[*_]{0,2} ?[:：]`, 'iu');

/** First line of a block of headers as Outlook puts above quoted history. */
export const FROM_HEADER = header([
  'From',
  'מאת',
  'من',
  'Od',
  '发件人',
  '寄件者',
  '寄件人',
  'Von',
  'De',
  'Da',
  'От',
  '差出人',
  'Van',
  'Från',
  'Kimden',
]);

/** The lines that may follow it. */
export const OTHER_HEADER = header([
  'Sent',
  'Date',
  'To',
  'Cc',
  'Subject',
  'Reply-To',
  'Importance',
  'נשלח',
  'תאריך',
  'אל',
  'עותק',
  'נושא',
  '(?:تاريخ )?الإرسال',
  'أ?ُ?رسلت?',
  'التاريخ',
  'إلى',
  'نسخة(?: إلى)?',
  'الموضوع',
  'Wysłano',
  'Data',
  'Do',
  'DW',
  'Temat',
  '发送时间',
  '发送日期',
  '时间',
  '日期',
  '收件人',
  '抄送',
  '主题',
  '寄件日期',
  '傳送時間',
  '收件者',
  '副本',
  '主旨',
  'Gesendet',
  'Datum',
  'An',
  'Betreff',
  'Envoyé',
  'À',
  'Objet',
  'Enviado(?: el| em)?',
  'Fecha',
  'Para',
  'Asunto',
  'Assunto',
  'Inviato',
  'A',
  'Oggetto',
  'Отправлено',
  'Дата',
  'Кому',
  'Тема',
  '送信日時',
  '宛先',
  '件名',
  'Verzonden',
  'Aan',
  'Onderwerp',
  'Skickat',
  'Till',
  'Ämne',
  'Gönderildi',
  'Kime',
  'Konu',
]);

/** Lines that a phone or a mail program adds. They stand for themselves: what follows them is not cut. */
export const DEVICE_LINE = anyOf([
  '^Sent from (?:my |Mail for|Outlook|Yahoo|Samsung|Proton|Gmail|a mobile|the all).{0,60}$',
  '^Sent (?:via|with|using) .{0,60}$',
  '^Get Outlook for .{0,40}$',
  '^(?:נשלח מ|נשלח באמצעות|קבל את Outlook).{0,60}$',
  '^(?:أُ?رسل(?:ت)? من|مرسل من|مُرسل من|تم الإرسال من|الحصول على Outlook).{0,60}$',
  '^(?:Wysłan[eoy] z|Pobierz (?:program )?Outlook|Uzyskaj (?:program )?Outlook).{0,60}$',
  '^(?:发自我的|从我的|從我的|发送自|發送自|傳送自|來自我的|获取 ?Outlook|取得 ?Outlook).{0,40}$',
  '^(?:Von meinem .{1,40} gesendet|Gesendet (?:von|mit) .{1,60}|Envoyé (?:de mon|depuis) .{1,60}|Enviado (?:desde|do meu|a partir) .{1,60}|Inviato da(?:l mio)? .{1,60}|Отправлено с .{1,60}|Verzonden vanaf .{1,60}|Skickat från .{1,60})$',
  '^iPhoneから送信$',
  '^Virus-free\\..{0,60}$',
]);

/** The rule of RFC 3676 between words and signature, with or without its blank. */
export const SIGNATURE_RULE = /^--\s?$/u;

/** A farewell that stands alone in its line. */
export const FAREWELL = anyOf([
  '^(?:(?:with )?(?:kind|best|warm|many|warmest|kindest)(?: (?:regards|wishes|thanks))?|regards|best|cheers|sincerely|yours(?: (?:truly|sincerely|faithfully))?|(?:many )?thanks|thank you|thx|rgds|br|all the best|take care|love|cordially|respectfully)(?: (?:again|so much|and regards))?[,.!]?$',
  '^(?:בברכה|בברכת .{2,20}|בתודה(?: מראש)?|תודה(?: רבה| מראש)?|בכבוד רב|שלכם|שלך|ברכות|כל טוב|להת(?:ראות)?)[,.!]?$',
  '^(?:مع (?:خالص |أطيب |فائق )?(?:التحية|تحياتي|التحيات|الشكر|الود|المودة|الاحترام).{0,20}|تحياتي|تحياتنا|وتفضلوا بقبول .{0,30}|شكرا(?:ً)?|ودمتم.{0,12})[،,.!]?$',
  '^(?:pozdrawiam(?:y)?(?: serdecznie)?|z poważaniem|serdecznie(?: pozdrawiam)?|pozdro|pzdr|z wyrazami szacunku|dzięki|dziękuję)[,.!]?$',
  '^(?:此致|敬礼|敬禮|祝好|祝商祺|顺祝商祺|順頌商祺|顺颂商祺|谢谢|謝謝|敬上|敬啟)[，,。.!！]?$',
]);

/** A postscript is the sender's own word even below the farewell. */
export const POSTSCRIPT = /^(?:p\.? ?s\.?|נ\.? ?ב|ملاحظة|ملحوظة|PS|又及|另[：:]|附言)/iu;

/** What makes a line one of a signature: phone numbers, addresses of mail and web, postal codes of firms. */
export const CONTACT_LINE =
  /(?:\+|\b0|\(0)\d[\d\s().\-/]{6,}\d|\bhttps?:\/\/|\bwww\.|[^\s@]+@[^\s@]+\.[a-z]{2,}|^(?:tel|phone|mob(?:ile)?|cell|fax|טל|טלפון|נייד|هاتف|جوال|موبايل|kom|电话|電話|手机|手機|微信|QQ)\.?\s?[:.：]/iu;

/** First words of the paragraphs that legal departments add; all below them is cut too. */
export const LEGAL_FOOTER = anyOf([
  '^(?:confidentiality (?:notice|note)|disclaimer|legal (?:notice|disclaimer)|privileged (?:and|&) confidential)\\b',
  '(?:not|unless you are) the (?:intended|named) (?:recipient|addressee)',
  '^(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)(?: message)?(?:,? (?:and|including|together with) .{3,40})? (?:is|are|may be|may contain|contains?) (?:strictly )?(?:confidential|intended|privileged|legally)',
  '^(?:please )?consider the environment before printing',
  '^diese e-?mail enthält vertrauliche',
  '^ce (?:message|courriel) .{0,60}confidentiel',
  '^(?:הודעה זו|דוא"ל זה|המידע (?:הכלול )?ב(?:הודעה|דוא"ל) ?(?:זו|זה)?|מסר זה).{0,80}(?:חסוי|סודי|מיועד)',
  'אם (?:אינך|אינכם) הנמען',
  '^(?:هذه الرسالة|هذا البريد|تحتوي هذه الرسالة|المعلومات الواردة في هذ[ها]).{0,80}(?:سرية|سري|مخصصة|المرسل إليه)',
  'إذا لم تكن (?:أنت )?(?:المرسل إليه|المستلم|الشخص) المقصود',
  '^(?:niniejsz[aey]|treść (?:tej|niniejszej)|ta wiadomość|informacje zawarte w (?:tej|niniejszej)).{0,80}(?:poufn|przeznaczon|adresat)',
  'nie (?:jest|są) (?:Pan/Pani|Państwo|Pani/Pan|jej|jego) ?(?:zamierzonym|właściwym|adresatem)',
  '^(?:本(?:邮件|郵件|电子邮件|電子郵件|信)).{0,40}(?:保密|机密|機密|仅供|僅供|收件人)',
  '如果您?(?:不是|并非|並非)(?:预期|指定|本邮件的)',
]);

/** First words of what mailing lists and newsletters add below. */
export const LIST_FOOTER = anyOf([
  '^(?:to )?unsubscribe\\b',
  '^you (?:received|are receiving|have received) this (?:e-?mail|message|newsletter) because',
  '^(?:to )?(?:manage|change|update) your (?:e-?mail )?(?:preferences|subscription)',
  '^if you (?:no longer wish|don.t want|do not want) to receive',
  '^(?:להסרה|להפסקת קבלת|קיבלת (?:הודעה|מייל) ז[וה] (?:כי|משום))',
  '^(?:لإلغاء الاشتراك|وصلتك هذه الرسالة لأنك|لقد تلقيت هذ)',
  '^(?:aby (?:zrezygnować|wypisać)|wypisz się|otrzymujesz (?:tę|ten|to))',
  '^(?:退订|取消订阅|退訂|取消訂閱|您收到(?:此|这封|本)邮件是因为)',
]);

/** What servers add in front of the words. Only the line itself is cut. */
export const SERVER_NOTICE = anyOf([
  '^\\[?(?:external|extern|zewnętrzn[ey]|חיצוני|外部)(?: (?:e-?mail|sender|message))?\\]?[:!.]?$',
  '^(?:caution|warning)[:!] ?(?:this (?:e-?mail|message) (?:originated|came)|external (?:e-?mail|sender))',
  '^this (?:e-?mail|message) (?:originated|was sent|came) from outside',
  '^you don.t often get e-?mail from',
]);
