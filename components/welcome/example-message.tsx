import { useState } from 'preact/hooks';
import { badgeTexts } from '../../lib/locales/badge';
import { welcomeTexts } from '../../lib/locales/welcome';
import type { Band } from '../../lib/model';
import { rendering } from '../badge/rendering';
import { usePage, useTexts } from '../shell/page-context';
import { InGmail } from './in-gmail';
import { useJudged } from './use-judged';

interface ExampleMessageProps {
  readonly sender: string;
  readonly text: string;
  /** What the badge beside the sender says; undefined: no badge. */
  readonly band?: Band;
  /** Shows at once what was noted. */
  readonly isOpen?: boolean;
}

/** A message as it would stand in Gmail, with the real badge and the real line, judged now. */
export function ExampleMessage({ sender, text, band, isOpen: opens = false }: ExampleMessageProps) {
  const t = useTexts(welcomeTexts);
  const { locale } = usePage();
  const texts = badgeTexts[locale];
  const [isOpen, setOpen] = useState(opens);
  const [judged, giveVerdict] = useJudged(text, locale);
  const [wantsFile, setWantsFile] = useState(false);
  const openFile = () => setWantsFile(true);
  return (
    <article class="example-message stack-tight">
      <p class="example-sender">
        <bdi>{sender}</bdi>{' '}
        {band !== undefined && (
          <InGmail
            kind="badge"
            draw={(container) =>
              rendering.renderBadge(container, { locale, texts, band, trend: 'level', messages: 12, openFile })
            }
          />
        )}
      </p>
      {Array.isArray(judged) && judged.length > 0 && (
        <InGmail
          kind="line"
          draw={(container) =>
            rendering.renderLine(container, {
              locale,
              texts,
              noted: judged,
              notJudged: 0,
              isOpen,
              failed: undefined,
              toggle: setOpen,
              giveVerdict,
              openFile,
            })
          }
        />
      )}
      <p dir="auto">{text}</p>
      <p class="small soft" role="status">
        {Array.isArray(judged) && judged.length === 0 && t('try.nothing')}
        {judged === 'failed' && t('try.failed')}
        {wantsFile && t('try.file')}
      </p>
    </article>
  );
}
