interface BarProps {
  /** Share of the whole, 0 to 1; more or less is drawn as full or empty. */
  readonly share: number;
}

/** A bar beside a number in a table: the number is what is read out, the bar is only for the eye. */
export function Bar({ share }: BarProps) {
  const width = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-room" width="100" height="6" />
      <rect class="bar-share" width={width} height="6" />
    </svg>
  );
}
