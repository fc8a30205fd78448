import { popupTexts } from '../../lib/locales/popup';
import type { OpenThread } from '../../lib/store/open-threads';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';
import { ReadingReport } from './reading-report';

/** What the open Gmail page is to us; `none`: no thread is open in it, or there is no such page. */
export type ReadingView = OpenThread['reading'] | 'none';

/** A page that is understood but shows no thread has nothing to read. */
export function readingViewOf(thread: OpenThread | undefined): ReadingView {
  if (thread === undefined) return 'none';
  return thread.reading !== 'unreadable' && thread.threadId === undefined ? 'none' : thread.reading;
}

/** Says how well the open page is read: one quiet line, louder only when nothing can be noted. */
export function ReadingLine({ reading }: { readonly reading: ReadingView }) {
  const t = useTexts(popupTexts);
  const words = t(`reading-${reading}`);
  if (reading === 'unreadable') {
    return (
      <>
        <Notice kind="trouble">{words}</Notice>
        <ReadingReport />
      </>
    );
  }
  return (
    <>
      <p class="reading small soft" role="status">
        <ReadingShape reading={reading} />
        {words}
      </p>
      {reading === 'partly' && <ReadingReport />}
    </>
  );
}

/** Full, half and empty: the state without its colour. */
function ReadingShape({ reading }: { readonly reading: 'ok' | 'partly' | 'none' }) {
  return (
    <svg class={`reading-shape reading-${reading}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      {reading === 'ok' && <circle cx="6" cy="6" r="4.5" fill="currentColor" />}
      {reading === 'partly' && <path d="M1.5 6a4.5 4.5 0 0 0 9 0z" fill="currentColor" />}
    </svg>
  );
}
