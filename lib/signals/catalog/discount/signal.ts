import type { SignalDefinition } from '../../signal';

const signal: SignalDefinition = {
  dimension: 'money',
  severity: 'minor',
  redLine: false,
  texts: {
    en: {
      title: 'Request to pay less',
      explanation:
        'Asks for a lower price, for free work or for work in return for exposure. Negotiating at your invitation before anything is agreed is not noted; nor is accepting a discount that you offered.',
      reason: 'Asks for a lower price or for work without pay.',
    },
    he: {
      title: 'בקשה לשלם פחות',
      explanation:
        'בקשה למחיר נמוך יותר, לעבודה בחינם או לעבודה תמורת חשיפה. משא ומתן ביוזמתך לפני שסוכם דבר לא נרשם; כך גם קבלת הנחה שהצעת.',
      reason: 'בקשה למחיר נמוך יותר או לעבודה בלי תשלום.',
    },
    ar: {
      title: 'طلب خفض السعر',
      explanation:
        'طلب سعر أقل، أو عمل مجاني، أو عمل مقابل الدعاية. لا يُسجَّل التفاوض بدعوة منك قبل أي اتفاق، ولا قبول خصم معروض من جهتك.',
      reason: 'طلب سعر أقل أو عمل بلا أجر.',
    },
    pl: {
      title: 'Prośba o niższą cenę',
      explanation:
        'Prosi o niższą cenę, o pracę za darmo lub w zamian za rozgłos. Negocjacje na Twoje zaproszenie, zanim cokolwiek ustalono, nie są odnotowywane; podobnie przyjęcie rabatu z Twojej propozycji.',
      reason: 'Prosi o niższą cenę lub o pracę bez zapłaty.',
    },
    zh: {
      title: '要求少付钱',
      explanation: '要求降价、免费做，或以曝光代替报酬。商定之前应你的邀请议价，不记录；接受你主动给的折扣，也不记录。',
      reason: '要求降价，或要求无偿工作。',
    },
  },
};
export default signal;
