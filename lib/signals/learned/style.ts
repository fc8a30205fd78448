const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
const MARKS = /[!?！？؟]/gu;
const RUN_OF_MARKS = /[!?！？؟]{3,}/u;

/** How a sentence is written rather than what it says: shouting in capitals, storms of marks, very short or long. */
export function styleOf(text: string, tokens: number): readonly string[] {
  const styles: string[] = [];
  const capitals = text.match(CAPITALS)?.length ?? 0;
  if (capitals >= 2) styles.push('capitals-2');
  if (capitals >= 4) styles.push('capitals-4');
  const marks = text.match(MARKS) ?? [];
  const questions = marks.filter((mark) => mark !== '!' && mark !== '！').length;
  if (questions > 0) styles.push('question');
  if (questions > 1) styles.push('questions');
  if (marks.length > questions) styles.push('exclamation');
  if (marks.length - questions > 1) styles.push('exclamations');
  if (RUN_OF_MARKS.test(text)) styles.push('run-of-marks');
  if (tokens < 4) styles.push('short');
  if (tokens > 25) styles.push('long');
  return styles;
}
