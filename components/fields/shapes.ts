import type { Band, Trend } from '../../lib/model';

/** Attributes of one SVG path. */
type Shape = Readonly<Record<string, string>>;

const RING = 'M6 1.25a4.75 4.75 0 1 1 0 9.5 4.75 4.75 0 0 1 0-9.5z';

/** What a band looks like besides its colour, in a box of 12: circle, half circle, diamond, barred square, dotted ring. */
export const BAND_SHAPES: Readonly<Record<Band, Shape>> = {
  steady: { d: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z', fill: 'currentColor' },
  watch: {
    d: 'M6 .5a5.5 5.5 0 1 1 0 11A5.5 5.5 0 0 1 6 .5zM6 2a4 4 0 0 0 0 8z',
    fill: 'currentColor',
    'fill-rule': 'evenodd',
  },
  strained: { d: 'M6 .5 11.5 6 6 11.5.5 6z', fill: 'currentColor' },
  'red-line': { d: 'M1 1h10v10H1zM2.5 5v2h7V5z', fill: 'currentColor', 'fill-rule': 'evenodd' },
  learning: { d: RING, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75', 'stroke-dasharray': '1.6 2.13' },
};

/** An arrow up, down or level, in a box of 16; up is better. */
export const TREND_PATHS: Readonly<Record<Trend, string>> = {
  better: 'M8 13V3M4 7l4-4 4 4',
  worse: 'M8 3v10M4 9l4 4 4-4',
  level: 'M3 6h10M3 10h10',
};
