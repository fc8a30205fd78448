/** @jsxImportSource ./markup */
import type { BadgeTexts } from '../../lib/locales/badge';
import { directionOf, type Locale } from '../../lib/locales/text';
import { bindTexts } from '../../lib/locales/texts';
import type { NotedFinding, VerdictValue } from '../../lib/model';
import { NotedItem } from './noted-item';

export interface NotedLineProps {
  readonly locale: Locale;
  readonly texts: BadgeTexts;
  readonly noted: readonly NotedFinding[];
  /** How many signals could not be judged in this message. */
  readonly notJudged: number;
  readonly isOpen: boolean;
  /** The incident whose verdict could not be saved. */
  readonly failed: string | undefined;
  readonly toggle: (isOpen: boolean) => void;
  readonly giveVerdict: (incidentId: string, verdict: VerdictValue) => void;
  readonly openFile: () => void;
}

/** "2 things noted", which opens to each of them with its words and its reason. */
export function NotedLine(props: NotedLineProps) {
  const { locale, noted, isOpen, toggle } = props;
  const settings = { lang: locale, dir: directionOf(locale) };
  return (
    <>
      <div class="place">
        <button type="button" class="handle" {...settings} aria-expanded={isOpen} onClick={() => toggle(!isOpen)}>
          <span class={countNoted(noted) > 0 ? 'dot' : 'dot is-hollow'} />
          <span>{renderSummary(props)}</span>
          <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3 4.5 6 7.5 9 4.5" />
          </svg>
        </button>
      </div>
      {isOpen && (
        <section class="panel" aria-label={renderSummary(props)}>
          <div class="card" {...settings}>
            <Notes {...props} />
          </div>
        </section>
      )}
    </>
  );
}

/** What the line says while closed: what counts; else what could not be judged; else what was set aside. */
function renderSummary({ locale, texts, noted, notJudged }: NotedLineProps): string {
  const t = bindTexts(locale, texts);
  const count = countNoted(noted);
  if (count > 0) return t('noted', { count });
  return notJudged > 0 ? t('notJudged') : t('setAside');
}

const countNoted = (noted: readonly NotedFinding[]) => noted.filter(({ verdict }) => verdict !== 'dismissed').length;

function Notes({ locale, texts, noted, notJudged, failed, giveVerdict, openFile }: NotedLineProps) {
  const t = bindTexts(locale, texts);
  return (
    <>
      {noted.length > 0 && (
        <ul>
          {noted.map((finding) => (
            <NotedItem
              key={finding.incidentId}
              locale={locale}
              texts={texts}
              finding={finding}
              hasFailed={finding.incidentId === failed}
              giveVerdict={(verdict) => giveVerdict(finding.incidentId, verdict)}
            />
          ))}
        </ul>
      )}
      {notJudged > 0 && <p class="aside">{t('notJudgedReason')}</p>}
      <footer>
        <button type="button" class="link" onClick={openFile}>
          {t('openFile')}
        </button>
        <span class="product">Good Terms</span>
      </footer>
    </>
  );
}
