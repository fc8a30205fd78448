/** A file to hand to the user. */
export interface Download {
  readonly name: string;
  /** Its type with charset, as in `text/csv;charset=utf-8`. */
  readonly content: Blob;
}

/** How long a browser may need to take a file over before its address is given up, in ms. */
const HANDOVER = 60_000;

/** Hands a file to the user by the browser's own download: nothing leaves the machine. */
export function download({ name, content }: Download): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HANDOVER);
}
