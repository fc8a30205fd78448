import { useEffect, useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { useTexts } from '../shell/page-context';
import { SECTIONS, type SectionId } from './section';

/** Links to the sections; the one on screen is marked. */
export function SectionList() {
  const t = useTexts(optionsTexts);
  const current = useCurrentSection();
  return (
    <nav class="section-list" aria-label={t('sections')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {t(`section.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section that stands in the upper part of the window. */
function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTIONS[0]);
  useEffect(() => {
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = SECTIONS.find((id) => visible.has(id));
        if (first !== undefined) setCurrent(first);
      },
      { rootMargin: '0px 0px -65% 0px' },
    );
    for (const id of SECTIONS) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
