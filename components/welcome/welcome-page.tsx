import { useEffect, useRef, useState } from 'preact/hooks';
import { sharedTexts } from '../../lib/locales/shared';
import { welcomeTexts } from '../../lib/locales/welcome';
import { Button } from '../fields/button';
import { SavingProvider } from '../options/saving';
import { SavingStatus } from '../options/saving-status';
import { usePageTitle } from '../shell/page';
import { useTexts } from '../shell/page-context';
import { DoneStep } from './done-step';
import { HoursStep } from './hours-step';
import { KeepStep } from './keep-step';
import { STEPS, type StepId, stepBeside, stepIn } from './steps';
import { TryStep } from './try-step';
import { WelcomeLanguage } from './welcome-language';
import { WhatStep } from './what-step';

const CONTENTS = { what: WhatStep, try: TryStep, hours: HoursStep, keep: KeepStep, done: DoneStep } as const;

/** The first thing that a user sees: a few steps, each of which can be skipped; what is chosen is saved at once. */
export function WelcomePage() {
  const shared = useTexts(sharedTexts);
  const t = useTexts(welcomeTexts);
  const [step, goTo] = useStep();
  usePageTitle();
  const Content = CONTENTS[step];
  return (
    <SavingProvider>
      <div class="page welcome stack">
        <header class="welcome-head">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          <p class="welcome-product">{shared('product')}</p>
          <WelcomeLanguage />
        </header>
        <main class="stack">
          <StepHeading step={step} />
          <Content />
        </main>
        <footer class="welcome-foot row">
          {step !== STEPS[0] && (
            <Button kind="quiet" onClick={() => goTo(stepBeside(step, -1))}>
              {t('back')}
            </Button>
          )}
          <span class="welcome-gap" />
          {step !== 'done' && (
            <>
              {step === STEPS[0] && (
                <Button kind="quiet" onClick={() => goTo('done')}>
                  {t('skipAll')}
                </Button>
              )}
              <Button kind="primary" onClick={() => goTo(stepBeside(step, 1))}>
                {t('next')}
              </Button>
            </>
          )}
        </footer>
      </div>
      <SavingStatus />
    </SavingProvider>
  );
}

/** The step on screen is the one that the address names: the browser's own "back" works. */
function useStep(): readonly [StepId, (step: StepId) => void] {
  const [step, setStep] = useState(stepIn(location.hash));
  useEffect(() => {
    const follow = () => setStep(stepIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    step,
    (next) => {
      location.hash = next;
    },
  ];
}

/** How far one has come, and what the step is about. Takes the focus when the step changes. */
function StepHeading({ step }: { readonly step: StepId }) {
  const t = useTexts(welcomeTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <div class="stack-tight">
      <p class="small soft">{t('step', { number: STEPS.indexOf(step) + 1, count: STEPS.length })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t(`${step}.title`)}
      </h1>
      {step !== 'done' && <p class="welcome-lead">{t(`${step}.lead`)}</p>}
    </div>
  );
}
