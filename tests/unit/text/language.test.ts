import { describe, expect, test } from 'vitest';
import { identifyLanguage } from '../../../lib/text/language';

describe('the language of a sentence', () => {
  test.each([
    ['en', 'The wedding cake arrived an hour late.'],
    ['en', 'im not happy w/ the cake tbh'],
    ['he', 'העוגה הגיעה באיחור של שעה.'],
    ['he', 'תשלחי לי את ה-invoice עד מחר please'],
    ['ar', 'وصلت الكعكة متأخرة ساعة كاملة.'],
    ['ar', 'ابعتلي الـ invoice بكره لو سمحت'],
    ['pl', 'Tort przyjechał godzinę po czasie.'],
    ['pl', 'prosze o poprawke faktury jeszcze dzis'],
    ['zh', '蛋糕晚到了一个小时。'],
    ['zh', '發票請寄到我的 email'],
    ['ja', 'ケーキが一時間遅れて届きました。'],
    ['ko', '케이크가 한 시간 늦게 도착했습니다.'],
    ['ru', 'Торт привезли на час позже.'],
    ['uk', 'Торт привезли на годину пізніше, і гості її чекали.'],
    ['el', 'Η τούρτα ήρθε μια ώρα αργότερα.'],
    ['fa', 'کیک یک ساعت دیر رسید و مهمان‌ها منتظر بودند.'],
    ['ur', 'کیک ایک گھنٹہ دیر سے آیا اور مہمان انتظار کر رہے تھے۔'],
    ['de', 'Die Torte kam eine Stunde zu spät.'],
    ['fr', 'Le gâteau est arrivé avec une heure de retard.'],
    ['es', 'La tarta llegó con una hora de retraso.'],
    ['it', 'La torta è arrivata con un’ora di ritardo.'],
    ['pt', 'O bolo chegou com uma hora de atraso e não foi bom.'],
    ['nl', 'De taart kwam een uur te laat en dat is niet goed.'],
    ['tr', 'Pasta bir saat geç geldi ve çok üzüldük.'],
    ['cs', 'Dort přijel o hodinu později a hosté čekali.'],
  ])('is %s in "%s"', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  test('cannot be told without letters', () => {
    expect(identifyLanguage('12:30, 3 × 4 😀')).toBeUndefined();
    expect(identifyLanguage('')).toBeUndefined();
  });

  test('is that of the rest of the message where the words leave it open', () => {
    expect(identifyLanguage('Anna Nowak, Warszawa', { language: 'pl', weight: 1.2 })).toBe('pl');
    expect(identifyLanguage('This is what we want.', { language: 'pl', weight: 1.2 })).toBe('en');
  });

  test('is English where plain Latin letters speak for no language', () => {
    expect(identifyLanguage('Logo!')).toBe('en');
  });
});
