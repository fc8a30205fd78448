import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../lib/locales/text';
import { ask } from '../../lib/messaging';
import type { NotedFinding, VerdictValue } from '../../lib/model';

/** What the engine says of a text: `undefined` while it looks. */
export type Judged = readonly NotedFinding[] | 'failed' | undefined;

/**
 * What would be noted in a text, judged now by the engine itself; judged again in another language of the page. The user's word
 * on it is kept on this page alone.
 */
export function useJudged(
  text: string,
  locale: Locale,
): readonly [Judged, (id: string, verdict: VerdictValue) => void] {
  const [judged, setJudged] = useState<Judged>();
  useEffect(() => {
    let over = false;
    const tell = (result: Judged) => {
      if (!over) setJudged(result);
    };
    if (text.trim() === '') tell(undefined);
    else ask('judgeExample', { text }).then(tell, () => tell('failed'));
    return () => {
      over = true;
    };
  }, [text, locale]);
  const giveVerdict = (id: string, verdict: VerdictValue) =>
    setJudged((before) =>
      Array.isArray(before)
        ? before.map((finding: NotedFinding) => (finding.incidentId === id ? { ...finding, verdict } : finding))
        : before,
    );
  return [judged, giveVerdict];
}
