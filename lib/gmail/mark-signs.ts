import { HEADER_LINES, headerLength, isAttribution, isCaption } from './attribution';
import type { LineRoles } from './line-roles';

/** `> quoted` in plain mail. */
export function markQuoteSigns(roles: LineRoles): void {
  roles.mark((index) => (roles.isOpen(index) && roles.textAt(index).startsWith('>') ? 'quote' : undefined));
}

/** "---------- Forwarded message ---------" in Gmail's quote element: what follows there is not the writer's. */
export function markForwards(roles: LineRoles): void {
  let isForward = false;
  roles.mark((index) => {
    const isInRoot = roles.at(index) === 'root' || roles.at(index) === 'attribution';
    isForward = isInRoot && (isForward || /^\s*-{5,}/.test(roles.textAt(index)));
    return isForward ? 'forward' : undefined;
  });
}

/** "Forwarded message:", then "> From: …": whatever follows, with a sign or where a long line lost it, is the other mail. */
export function markQuotedForward(roles: LineRoles): void {
  let isForward = false;
  roles.mark((index) => {
    isForward ||= roles.isOpen(index) && introducesForward(roles, index);
    return isForward && roles.at(index) !== 'signature' ? 'rest' : undefined;
  });
}

function introducesForward(roles: LineRoles, index: number): boolean {
  const caption = roles.textAt(index);
  if (!isCaption(caption) || isAttribution(caption)) return false;
  const header = roles.textAt(index + 1).trim() === '' ? index + 2 : index + 1;
  const lines = roles.texts(header, header + HEADER_LINES);
  return roles.isQuote(header) && headerLength(lines.map((line) => line.replace(/^>\s?/, ''))) > 0;
}

/** What follows a line of two hyphens (RFC 3676 §4.3), as far as the own words go. */
export function markSignature(roles: LineRoles): void {
  let isSignature = false;
  roles.mark((index) => {
    isSignature = roles.isOpen(index) && (isSignature || roles.textAt(index).trim() === '--');
    return isSignature ? 'signature' : undefined;
  });
}
