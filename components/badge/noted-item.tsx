/** @jsxImportSource ./markup */
import type { BadgeTexts } from '../../lib/locales/badge';
import type { Locale } from '../../lib/locales/text';
import { bindTexts } from '../../lib/locales/texts';
import type { NotedFinding, VerdictValue } from '../../lib/model';

interface NotedItemProps {
  readonly locale: Locale;
  readonly texts: BadgeTexts;
  readonly finding: NotedFinding;
  /** The last verdict on it could not be saved. */
  readonly hasFailed: boolean;
  readonly giveVerdict: (verdict: VerdictValue) => void;
}

/** One thing noted: its name, how sure we are, why, the words themselves, and what the user says to it. */
export function NotedItem({ locale, texts, finding, hasFailed, giveVerdict }: NotedItemProps) {
  const t = bindTexts(locale, texts);
  const { title, reason, quote, language, confidence, verdict } = finding;
  // Words can be read wrongly, and what the user said settles it; a fact about time is only unsure where it says so.
  const isUnsure = verdict === 'open' && (quote !== undefined || confidence === 'possible');
  return (
    <li class={`item is-${verdict}`}>
      <p class="title">
        {title} {isUnsure && <span class="confidence">{t(`confidence.${confidence}`)}</span>}
      </p>
      <p class="reason">{reason}</p>
      {quote && (
        <blockquote dir="auto" lang={language}>
          {quote}
        </blockquote>
      )}
      <Verdict locale={locale} texts={texts} title={title} verdict={verdict} giveVerdict={giveVerdict} />
      <p class="failed" role="status">
        {hasFailed && t('failed')}
      </p>
    </li>
  );
}

interface VerdictProps {
  readonly locale: Locale;
  readonly texts: BadgeTexts;
  readonly title: string;
  readonly verdict: VerdictValue;
  readonly giveVerdict: (verdict: VerdictValue) => void;
}

/**
 * The user's word on a finding, which can always be taken back. The buttons are named with the finding they are about;
 * the focus stays with them when one replaces another.
 */
function Verdict({ locale, texts, title, verdict, giveVerdict }: VerdictProps) {
  const t = bindTexts(locale, texts);
  const give = (value: VerdictValue, from: HTMLElement) => {
    const buttons = from.parentElement;
    giveVerdict(value);
    buttons?.querySelector('button')?.focus();
  };
  const button = (label: string, value: VerdictValue) => (
    <button
      key={value}
      type="button"
      class="act"
      aria-label={`${label}: ${title}`}
      onClick={(event) => give(value, event.currentTarget)}
    >
      {label}
    </button>
  );
  return (
    <div class="verdict">
      <span role="status">{verdict !== 'open' && t(verdict)}</span>
      {verdict === 'open'
        ? [button(t('dismiss'), 'dismissed'), button(t('confirm'), 'confirmed')]
        : button(t('undo'), 'open')}
    </div>
  );
}
