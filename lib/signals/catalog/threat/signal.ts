import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'respect',
  severity: 'serious',
  redLine: true,
  texts: {
    en: {
      title: 'Threat of harm',
      explanation:
        'Announces harm in order to get something or in return for something: violence, bad reviews or public shaming, lawyers as a weapon, somebody’s job, holding back money that is owed. Neutral talk of contracts and law is not noted; nor is a warning that protects you.',
      reason: 'Announces harm unless something is done, or in return for what was done.',
    },
    he: {
      title: 'איום בפגיעה',
      explanation:
        'איום בפגיעה כדי להשיג דבר או כתגובה לדבר: אלימות, ביקורות רעות או ביוש בפומבי, הליכים משפטיים כאמצעי לחץ, פיטורים של מישהו, עיכוב כסף שמגיע לך. דיבור ענייני על חוזה או על משפט לא נרשם; כך גם אזהרה שנועדה להגן עליך.',
      reason: 'נכתב שתבוא פגיעה אם דבר מסוים לא ייעשה, או בתגובה למה שנעשה.',
    },
    ar: {
      title: 'تهديد بالضرر',
      explanation:
        'التلويح بضرر للحصول على أمر أو ردًّا على أمر: عنف، أو تقييمات سيئة وتشهير، أو استعمال القضاء للضغط، أو التسبب في فصل أحد من عمله، أو حبس مال مستحق لك. لا يُسجَّل الكلام المحايد عن العقود والقانون، ولا التحذير الذي يحميك.',
      reason: 'كلام عن ضرر سيقع إن لم يُلبَّ طلب ما، أو ردًّا على ما حدث.',
    },
    pl: {
      title: 'Groźba szkody',
      explanation:
        'Zapowiada szkodę, aby coś uzyskać, albo w odpowiedzi na coś: przemoc, złe opinie lub publiczne piętnowanie, prawników jako środek nacisku, utratę czyjejś pracy, wstrzymanie należnych pieniędzy. Rzeczowa mowa o umowach i prawie nie jest odnotowywana; podobnie ostrzeżenie, które Cię chroni.',
      reason: 'Zapowiada szkodę, jeśli coś się nie stanie, albo w odpowiedzi na to, co się stało.',
    },
    zh: {
      title: '威胁的话',
      explanation:
        '为达到目的或作为回敬而扬言造成损害：暴力、差评或公开羞辱、拿打官司施压、让人丢工作、扣住应付的款项。正常谈合同和法律不记录；为保护你而作的提醒也不记录。',
      reason: '扬言若不照办就会造成损害，或以损害作为回敬。',
    },
  },
};
export default signal;
