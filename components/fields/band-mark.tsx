import type { ComponentChildren } from 'preact';
import type { Band } from '../../lib/model';

interface BandMarkProps {
  readonly band: Band;
  /** The band's word, in the reader's language (`shared`: `band.<band>`). */
  readonly word: string;
}

/**
 * A band as word + shape + colour, so that no one of them has to be seen.
 * The styles are `components/style/band.css` over `tokens.css`; both work inside a shadow root.
 */
export function BandMark({ band, word }: BandMarkProps) {
  return (
    <span class={`band band-${band}`}>
      <BandShape band={band} />
      <span>{word}</span>
    </span>
  );
}

/** The shape alone, in the current colour: circle, drop-shaped half, diamond, barred square, dotted ring. */
export function BandShape({ band }: { readonly band: Band }) {
  return (
    <svg class="band-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {SHAPES[band]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Band, ComponentChildren>> = {
  steady: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  watch: (
    <>
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
    </>
  ),
  strained: <path d="M6 0.5 11.5 6 6 11.5 0.5 6z" fill="currentColor" />,
  'red-line': <path d="M1 1h10v10H1zM2.5 5v2h7V5z" fill="currentColor" fill-rule="evenodd" />,
  learning: (
    <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="1.6 2.13" />
  ),
};
