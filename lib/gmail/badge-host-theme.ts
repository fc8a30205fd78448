/** Whether Gmail is dark where our elements stand. Gmail's themes do not follow the system's light and dark. */
export type Theme = 'light' | 'dark';

/**
 * Tells by the first background that covers what is behind it; by the colour of the text where there is none, as over
 * a theme's photograph: light letters stand on something dark.
 */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const background = readColour(getComputedStyle(at).backgroundColor);
    if (background && background.alpha > 0.5) return background.luminance < 0.4 ? 'dark' : 'light';
  }
  const text = readColour(getComputedStyle(element).color);
  return text && text.luminance > 0.6 ? 'dark' : 'light';
}

interface Colour {
  /** 0 black … 1 white, by the eye's weights for red, green and blue; without gamma, which light or dark does not need. */
  readonly luminance: number;
  readonly alpha: number;
}

/** Reads what `getComputedStyle` gives for the colours of pages: `rgb(…)` and `rgba(…)`. */
function readColour(computed: string): Colour | undefined {
  if (!computed.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}
