import type { Language } from '../../lib/model';

interface QuoteProps {
  readonly text: string;
  readonly language: Language | undefined;
}

/** Somebody's own words: in their own direction, isolated from ours, and in their language for screen readers. */
export function Quote({ text, language }: QuoteProps) {
  return (
    <blockquote class="quote">
      <p dir="auto" lang={language}>
        {text}
      </p>
    </blockquote>
  );
}
