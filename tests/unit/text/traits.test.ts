import { describe, expect, test } from 'vitest';
import type { Trait } from '../../../lib/model';
import { ownWords } from '../../../lib/text/own-words';
import { sentencesOf } from '../../../lib/text/sentences';
import { traitsOf } from '../../../lib/text/traits';

const traits = (text: string) => traitsOf(sentencesOf(text, ownWords(text)));

const told: Readonly<Record<Trait, readonly string[]>> = {
  asks: [
    'Which of the three logos do you prefer?',
    'Please send me the photos for the menu by Friday.',
    'I am still waiting for your approval of the second draft.',
    'Let me know which date suits you.',
    'האם אפשר לקבל את הטקסטים לדף הבית?',
    'אשמח לקבל את האישור שלך לסקיצה.',
    'הטקסטים עדיין חסרים. תוכלו לשלוח אותם?',
    'هل وصلتكم المسودة الثانية؟',
    'أرجو إرسال الصور قبل يوم الخميس.',
    'نحن بانتظار ردكم على العرض.',
    'Proszę o akceptację projektu menu.',
    'Czekam na zdjęcia do galerii.',
    'Czy możemy przesunąć odbiór na środę?',
    '请您确认一下首页的设计。',
    '等您的回复，谢谢。',
    '您更喜欢哪一个方案？',
  ],
  automatic: [
    'Thank you for your email. I am out of the office until 12 May with limited access to email.',
    'Automatic reply: Menu for the tearooms',
    'Nora Lind has accepted this invitation.',
    'Delivery Status Notification (Failure): your message could not be delivered.',
    'זוהי הודעה אוטומטית. אני בחופשה עד ה-12 במאי ואשיב בשובי.',
    'رد تلقائي: أنا خارج المكتب حتى ١٢ مايو.',
    'Odpowiedź automatyczna. Jestem na urlopie do 12 maja.',
    '自动回复：我目前休假中，5月12日返回后会回复您。',
  ],
  approves: [
    'We approve the quote for the two extra pages.',
    'Approved, please go ahead with the new menu.',
    "The price is fine, let's do it.",
    'You have our go-ahead.',
    'אנחנו מאשרים את ההצעה, אפשר להתקדם.',
    'המחיר מקובל עלינו.',
    'نوافق على العرض، تفضلوا بالتنفيذ.',
    'السعر مناسب.',
    'Akceptujemy wycenę, proszę działać.',
    'Zgoda na wycenę, ruszamy z katalogiem.',
    '我们同意这个报价，请开始吧。',
    '报价没问题，就按这个来。',
  ],
  thanks: [
    'Thank you so much, the cake was a dream.',
    'Wonderful work on the window lettering.',
    'תודה רבה, הלוגו יצא מקסים.',
    'شكرًا جزيلًا على السرعة.',
    'Bardzo dziękujemy, menu wyszło pięknie.',
    '非常感谢，设计得很漂亮。',
  ],
  apologizes: [
    'I am so sorry for what I wrote on Friday, it was unfair of me.',
    'I apologise for my tone in the last mail.',
    'I should not have shouted at you on the phone.',
    'אני מתנצל על הטון של ההודעה האחרונה.',
    'לא הייתי צריכה לדבר אליך ככה.',
    'أعتذر عن أسلوبي في الرسالة السابقة.',
    'Przepraszam za ton mojego ostatniego maila.',
    'Nie powinnam była tak pisać, poniosło mnie.',
    '我为昨天的态度向您道歉。',
    '那天我不该那样说，对不起。',
  ],
};

describe.each(Object.entries(told))('%s', (trait, lines) => {
  test.each(lines)('%s', (line) => {
    expect(traits(line)).toContain(trait);
  });
});

const untold: Readonly<Record<Trait, readonly string[]>> = {
  asks: [
    'Please find the second draft attached. Any questions? I am here all week.',
    'The proofs went to the printer this morning.',
    'How are you? The draft is attached.',
    'Let me know if you have any questions.',
    'מצורפת הסקיצה. אם יש שאלות נוספות אני כאן.',
    'المسودة مرفقة. إذا كان لديكم أي استفسار فأنا موجود.',
    'W załączniku projekt. W razie pytań jestem do dyspozycji.',
    '附件是第二稿，请查收。如有任何问题请随时联系我。',
  ],
  automatic: [
    'Can we talk about the office before I go on holiday?',
    'The automatic doors of the shop should be in the drawing.',
    'אחרי החופשה נמשיך עם הפלייר.',
    'بعد الإجازة نكمل العمل على الكتيب.',
    'Po urlopie wrócimy do tematu katalogu.',
    '放假之后我们再讨论画册。',
  ],
  approves: [
    'Can we go ahead on Monday?',
    'We will send the photos once the quote is approved.',
    'We cannot accept this price.',
    'The quote is not approved yet.',
    'אנחנו לא מאשרים את התוספת.',
    'האם אפשר להתקדם?',
    'لم نوافق على العرض بعد.',
    'Nie akceptujemy tej wyceny.',
    'Czekamy na to, aż szef zatwierdzi ofertę, dopiero po akceptacji można działać.',
    '我们不同意这个报价。',
    '还没批准，请等一下。',
  ],
  thanks: ['The menu is missing two prices.', 'Dzięki temu strona działa szybciej.', '菜单上少了两个价格。'],
  apologizes: [
    'Sorry to bother you, but where is the invoice?',
    'Sorry for the late reply, it was a busy week.',
    'You owe me an apology for this.',
    'I am sorry if you took it that way.',
    'סליחה על העיכוב בתשובה.',
    'أعتذر عن التأخير في الرد.',
    'Przepraszam za zwłokę w odpowiedzi.',
    '不好意思，打扰您了。',
    '抱歉回复晚了。',
  ],
};

describe.each(Object.entries(untold))('not %s', (trait, lines) => {
  test.each(lines)('%s', (line) => {
    expect(traits(line)).not.toContain(trait);
  });
});

test('what stands only in quoted history is nobody’s trait', () => {
  expect(traits('Fine by me.\n\nOn Tue, 3 Mar 2026 at 10:00, Ola wrote:\n> Could you send the photos?')).toEqual([]);
});

test('in a language that is not judged, a question mark tells', () => {
  expect(traits('Können Sie mir die Fotos für die Speisekarte schicken?')).toEqual(['asks']);
});
