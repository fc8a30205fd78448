/** What file systems refuse or hide: reserved and invisible characters, bidi controls, line ends. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}<>:"/\\|?*%.,;'`~!@#$^&={}[\]()+]+/gu;

/** Longest part that a client's name may take, in code points: at most 160 bytes, where file systems take 255. */
const NAME_LIMIT = 40;

/**
 * Name of the file of an export: "good-terms-nordlicht-gmbh-2026-09-14.csv". A client's name is hostile input: what
 * file systems refuse is left out, and what is left is bounded.
 */
export function exportFileName(
  clientName: string,
  exportedAt: number,
  extension: 'html' | 'md' | 'csv' | 'json',
): string {
  const day = new Date(exportedAt).toISOString().slice(0, 10);
  return ['good-terms', fileSafe(clientName), day]
    .filter((part) => part !== '')
    .join('-')
    .concat('.', extension);
}

function fileSafe(name: string): string {
  const words = name.toWellFormed().normalize('NFC').replace(REFUSED, ' ').trim().toLocaleLowerCase('en');
  return [...words.replace(/[\s-]+/gu, '-')]
    .slice(0, NAME_LIMIT)
    .join('')
    .replace(/^-+|-+$/g, '');
}
