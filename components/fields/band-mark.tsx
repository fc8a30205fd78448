import type { Band } from '../../lib/model';
import { BAND_SHAPES } from './shapes';

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

/** The shape alone, in the current colour. */
function BandShape({ band }: { readonly band: Band }) {
  return (
    <svg class="band-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path {...BAND_SHAPES[band]} />
    </svg>
  );
}
