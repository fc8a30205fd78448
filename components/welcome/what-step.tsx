import { welcomeTexts } from '../../lib/locales/welcome';
import { useTexts } from '../shell/page-context';

const PARTS = ['sees', 'never', 'errs'] as const;
const LINES = [1, 2, 3] as const;

/** What the product sees, what it never does, and how it errs. */
export function WhatStep() {
  const t = useTexts(welcomeTexts);
  return (
    <div class="welcome-parts">
      {PARTS.map((part) => (
        <section key={part} class="card stack-tight" aria-labelledby={part}>
          <h2 id={part}>{t(`what.${part}`)}</h2>
          <ul class="welcome-lines stack-tight">
            {LINES.map((line) => (
              <li key={line}>{t(`what.${part}.${line}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
