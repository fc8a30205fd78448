/** The steps of the welcome page, in their order. The id is also the address: `welcome.html#hours`. */
export const STEPS = ['what', 'try', 'hours', 'keep', 'done'] as const;
export type StepId = (typeof STEPS)[number];

/** The step after or before another one; the ends stay where they are. */
export const stepBeside = (step: StepId, by: 1 | -1): StepId =>
  STEPS[Math.min(Math.max(STEPS.indexOf(step) + by, 0), STEPS.length - 1)] ?? step;

/** The step that an address names (`#hours`); the first where it names none. */
export const stepIn = (hash: string): StepId => STEPS.find((step) => `#${step}` === hash) ?? STEPS[0];
