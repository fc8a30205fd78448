import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementFromLines } from '../../../lib/agreement/agreement-from-lines';
import { judgeRequest } from '../../../lib/agreement/judge-request';
import { type Agreement, LANGUAGES, type Language, SCOPE_VERDICTS, type ScopeVerdict } from '../../../lib/model';

const agreementOf = (deliverables: readonly string[], exclusions: readonly string[] = []): Agreement => ({
  clientId: 'bakery',
  ...agreementFromLines(deliverables, exclusions),
});

type Row = readonly [request: string, verdict: ScopeVerdict, clause?: string];

interface Scene {
  readonly language: Language;
  readonly agreement: Agreement;
  readonly rows: readonly Row[];
}

const scenes: Readonly<Record<string, Scene>> = {
  'a bakery’s website': {
    language: 'en',
    agreement: agreementOf(
      ['5-page website design', '2 rounds of revisions', 'contact form'],
      ['copywriting', 'photography', 'additional languages'],
    ),
    rows: [
      ['Could you also write the copy for us?', 'excluded', 'copywriting'],
      ['Please take some photos of the new ovens for the site.', 'excluded', 'photography'],
      ['Here comes our third round of comments.', 'over-limit', '2 rounds of revisions'],
      ['This is round 4, sorry.', 'over-limit', '2 rounds of revisions'],
      ['Here is our second round of comments.', 'included', '2 rounds of revisions'],
      ['Can we squeeze in another round of changes?', 'unclear'],
      ['We need two extra rounds of revisions.', 'over-limit', '2 rounds of revisions'],
      ['We would like eight pages now.', 'over-limit', '5-page website design'],
      ['Please add one more page for the jobs.', 'over-limit', '5-page website design'],
      ['We read all five pages and love them.', 'unclear'],
      ['Could you finish the contact form this week?', 'included', 'contact form'],
      ['Could you also add a logo to the van?', 'not-listed'],
      ['Please draw a menu for the café.', 'not-listed'],
      ['We will do the copywriting ourselves.', 'unclear'],
      ['Please call me tomorrow.', 'unclear'],
      ['', 'unclear'],
    ],
  },
  'an embassy’s birth certificate': {
    language: 'en',
    agreement: agreementOf(['sworn translation of one birth certificate', 'one stamped original'], ['apostille']),
    rows: [
      ['We need four more stamped ones.', 'over-limit', 'one stamped original'],
      ['Please get the apostille as well.', 'excluded', 'apostille'],
    ],
  },
  'an estate agent’s brochure, in Hebrew': {
    language: 'he',
    agreement: agreementOf(['עיצוב עלון 8 עמודים', '2 סבבי תיקונים'], ['הדפסה', 'כתיבת מאמרים', 'גרסאות בשפות נוספות']),
    rows: [
      ['תתחילו לכתוב לנו מאמרים.', 'excluded', 'כתיבת מאמרים'],
      ['תדאגו גם להדפסה בבקשה.', 'excluded', 'הדפסה'],
      ['הנה סבב שלישי של הערות.', 'over-limit', '2 סבבי תיקונים'],
      ['אנחנו רוצים 12 עמודים.', 'over-limit', 'עיצוב עלון 8 עמודים'],
      ['מצורפות הערות לסבב ראשון.', 'included', '2 סבבי תיקונים'],
      ['תעצבי לנו לוגו.', 'not-listed'],
      ['נדבר מחר.', 'unclear'],
    ],
  },
  'a villa, in Arabic': {
    language: 'ar',
    agreement: agreementOf(
      ['مخططات معمارية لفيلا من دورين', 'جولتا تعديلات'],
      ['الإظهار ثلاثي الأبعاد', 'المسابح والنوافير', 'جرد المخزون'],
    ),
    rows: [
      ['فأضيفوا لنا نافورة حجرية في الوسط.', 'excluded', 'المسابح والنوافير'],
      ['نريد أيضاً لقطات ثلاثية الأبعاد للواجهة.', 'excluded', 'الإظهار ثلاثي الأبعاد'],
      ['هذه ملاحظات الجولة الثالثة.', 'over-limit', 'جولتا تعديلات'],
      ['هذه ملاحظات الجولة الثانية.', 'included', 'جولتا تعديلات'],
      ['صمموا لنا شعار للشركة.', 'not-listed'],
      ['نلتقي غداً.', 'unclear'],
    ],
  },
  'a pharmacy’s shop, in Polish': {
    language: 'pl',
    agreement: agreementOf(
      ['opisy 30 produktów', '3 rundy poprawek', 'do 4 wersji okładki'],
      ['teksty blogowe', 'druk'],
    ),
    rows: [
      ['Proszę dopisać sześć artykułów na bloga.', 'excluded', 'teksty blogowe'],
      ['Przesyłam czwartą rundę poprawek.', 'over-limit', '3 rundy poprawek'],
      ['Przesyłam drugą rundę poprawek.', 'included', '3 rundy poprawek'],
      ['Potrzebujemy opisów 45 produktów.', 'over-limit', 'opisy 30 produktów'],
      ['Czekam na dziesiątą wersję.', 'over-limit', '4 wersji okładki'],
      ['Zróbcie nam logo.', 'not-listed'],
      ['Do zobaczenia jutro.', 'unclear'],
    ],
  },
  'a company’s site, in simplified Chinese': {
    language: 'zh',
    agreement: agreementOf(['企业官网设计开发（8个页面）', '修改2轮'], ['文案撰写', '产品拍摄']),
    rows: [
      ['产品文案你们顺道写了吧。', 'excluded', '文案撰写'],
      ['这是第三轮意见。', 'over-limit', '修改2轮'],
      ['这是第二轮意见。', 'included', '修改2轮'],
      ['我们想做十二个页面。', 'over-limit', '企业官网设计开发（8个页面）'],
      ['再帮我们画一张海报。', 'not-listed'],
      ['明天见。', 'unclear'],
    ],
  },
  'a shop’s import, in traditional Chinese': {
    language: 'zh',
    agreement: agreementOf(['電商網站建置', '商品資料匯入1次（500筆）'], ['附件及附表']),
    rows: [
      ['再加上福利品那兩千筆。', 'over-limit', '商品資料匯入1次（500筆）'],
      ['後面三份附表都要譯。', 'excluded', '附件及附表'],
    ],
  },
};

describe.each(Object.entries(scenes))('%s', (_, { language, agreement, rows }) => {
  const cases = rows.map(([request, verdict, clause]) => ({ request, verdict, clause }));
  test.each(cases)('"$request" is $verdict', ({ request, verdict, clause }) => {
    expect(judgeRequest(request, language, agreement)).toEqual({ verdict, clause });
  });
});

describe('what cannot be compared is unclear', () => {
  test('a request in another language than the agreement', () => {
    const agreement = agreementOf(['5-page website design'], ['copywriting']);
    expect(judgeRequest('תעצבי לנו לוגו.', 'he', agreement).verdict).toBe('unclear');
    expect(judgeRequest('Zróbcie nam logo.', 'pl', agreement).verdict).toBe('unclear');
  });

  test('an empty agreement', () => {
    expect(judgeRequest('Please draw a menu.', 'en', agreementOf([])).verdict).toBe('unclear');
  });

  test('anything else: no text is too strange to be judged', () => {
    const agreement = agreementOf(['5-page website design', '2 rounds of revisions'], ['copywriting']);
    const anything = fc.string({ unit: 'binary', maxLength: 3_000 });
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (request, language) => {
        expect(SCOPE_VERDICTS).toContain(judgeRequest(request, language, agreement).verdict);
      }),
    );
  });
});

describe('the user’s own words', () => {
  test('what a deliverable or an exclusion is also called counts like its name', () => {
    const agreement: Agreement = {
      ...agreementOf(['wedding album']),
      exclusions: [{ name: 'rehearsal dinner', alsoCalled: ['polterabend'] }],
    };
    expect(judgeRequest('You will come to the polterabend too, right?', 'en', agreement)).toEqual({
      verdict: 'excluded',
      clause: 'rehearsal dinner',
    });
  });

  test('a limit’s quantity holds, whatever number its name has kept', () => {
    const agreement: Agreement = { ...agreementOf([]), limits: [{ name: '2 rounds of revisions', quantity: 4 }] };
    expect(judgeRequest('Here is our third round.', 'en', agreement).verdict).toBe('included');
    expect(judgeRequest('Here is our fifth round.', 'en', agreement)).toEqual({
      verdict: 'over-limit',
      clause: '2 rounds of revisions: 4',
    });
  });
});
