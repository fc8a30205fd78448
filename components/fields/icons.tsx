/** Small drawings for buttons, in the current colour; the button carries the name. */
const drawn = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const AddIcon = drawn('M8 3v10M3 8h10');
export const RemoveIcon = drawn('M4 4l8 8M12 4l-8 8');
export const CopyIcon = drawn('M6 6h7v7H6zM10 6V3H3v7h3');
export const CheckIcon = drawn('M3 8.5l3.5 3.5L13 5');
