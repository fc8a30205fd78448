import type { TopicWords } from '../../signal';

/** Words of the user's by which a boundary of theirs is about this. */
const topics: TopicWords = {
  en: `
    (my boss|our boss|my manager|my partner|the owner|my director|my husband|my wife|our director|our ceo|cc'ing|copying in)
    (go through|come through|contact|write to|speak to|talk to|send) ...6 (in charge of|responsible for|your contact|contact person|project manager|account manager)
    (the interns|junior designers|only contact|over (her|his|my|our) head|head $)
    (go|come|send|route|run|pass) ...6 through (me|us|her|him)
    (team|staff|designers|developers|colleagues|colleague|subcontractors|employees|assistant|printer|supplier) ...3 (directly|privately|behind my back)
    (directly|behind my back|over my head|around me|past me|bypass|bypassing|contact persons|contact person|point of contact)
    to (me|us) and not to
  `,
  he: '(ישירות|לבוס|לצוות שלי|למתכנתים|מנהלת הפרויקט|לעקוף|תעקפו|דרכי|לאשתי|השותף שלי|אליה ולא|אליי ולא|אחראית על הפרויקט|לא לבוס|עבודת הצוות)',
  ar: '(مباشرة|مباشره|مديري|مديرة المشروع|تتجاوزها|تتخط|يمر علي|عن طريقي|فريقي مباشرة|المصممين|المتدربات|من ورائي|الموردين|شخص واحد)',
  pl: '(z pominięciem|właściciela|szefowi|stażystek|podwykonawcami|za moimi plecami|pomijać|zarządu|osobą kontaktową|wyłącznie od)',
  zh: '(绕过|越过|跳过|背着|老板|领导|主管|直接找我的|负责您项目|实习生|项目群|直接下指令)',
};
export default topics;
