import { useState } from 'preact/hooks';
import { welcomeTexts } from '../../lib/locales/welcome';
import { Button } from '../fields/button';
import { TextArea } from '../fields/text-area';
import { useTexts } from '../shell/page-context';
import { ExampleMessage } from './example-message';

/** Longest text that is judged here, in UTF-16 units. */
const LONGEST = 2_000;

/** A made-up thread to look at, and room to try words of one's own. */
export function TryStep() {
  const t = useTexts(welcomeTexts);
  const [draft, setDraft] = useState('');
  const [own, setOwn] = useState('');
  return (
    <>
      <section class="card stack" aria-labelledby="example">
        <h2 id="example">{t('try.subject')}</h2>
        <ExampleMessage sender={t('try.client')} text={t('try.kind')} />
        <ExampleMessage sender={t('try.client')} text={t('try.harsh')} band="watch" isOpen />
      </section>
      <section class="card stack" aria-labelledby="own">
        <h2 id="own">{t('try.own')}</h2>
        <TextArea
          label={t('try.own')}
          labelHidden
          hint={t('try.own.hint')}
          value={draft}
          maxLength={LONGEST}
          onInput={setDraft}
        />
        <div class="row">
          <Button disabled={draft.trim() === ''} onClick={() => setOwn(draft)}>
            {t('try.look')}
          </Button>
        </div>
        {own !== '' && <ExampleMessage key={own} sender={t('try.client')} text={own} isOpen />}
      </section>
    </>
  );
}
