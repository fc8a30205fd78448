import type { ComponentChildren } from 'preact';
import type { OptionsKey } from '../../lib/locales/options';
import { optionsTexts } from '../../lib/locales/options';
import { useTexts } from '../shell/page-context';

/** The page's sections, in their order. The id is also the address: `options.html#clients`. */
export const SECTIONS = [
  'hours',
  'clients',
  'signals',
  'sensitivity',
  'words',
  'keep',
  'language',
  'data',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

interface SectionProps {
  readonly id: SectionId;
  readonly lead?: OptionsKey;
  readonly children: ComponentChildren;
}

/** A section of the options page: its heading, a few words on what it is about, and its fields. */
export function Section({ id, lead, children }: SectionProps) {
  const t = useTexts(optionsTexts);
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`}>
      <header class="section-header">
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {t(`section.${id}`)}
        </h2>
        {lead !== undefined && <p class="soft">{t(lead)}</p>}
      </header>
      {children}
    </section>
  );
}
