import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|cancellations|no-show|no-shows|reschedule|rescheduling|postpone|stand me up|missed (meeting|meetings)|turn up late|called off|on time for our)
    (move|moving|moved) ...3 (meeting|meetings|call|session|sessions|appointment|lesson)
  `,
  he: '(ביטול|ביטולים|לבטל|תבטל|תבטלו|תזיז|תזיזו|פגישה|פגישות|בזמן)',
  ar: '(إلغاء|الإلغاء|يلغى|تلغي|تؤجل|تأجيل|موعد الجلسة|بمواعيد المكالمات|حصصنا|قبل الموعد)',
  pl: '(odwoła|odwołane|odwoływać|przekładać|spotkanie|spotkania|punktualność|zajęć)',
  zh: '(取消|改期|改课|准时参会|会议变动)',
};
export default topics;
