import { closestTo, isElement, parentOf } from './dom';
import { isKept, isOwn } from './own-elements';
import { COMPOSE } from './selectors';

/** Whether an element of ours was thrown away by others. */
export const isTaken = ({ removedNodes }: MutationRecord): boolean => Array.from(removedNodes).some(isKept);

/** Whether something else than an element of ours came or went. */
export function isForeign({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [addedNodes, removedNodes].some((nodes) => !Array.from(nodes).every(isOwn));
}

/** Whether something was added that may be mail: not by typing. Asks for neither styles nor layout. */
export function isNews({ target, addedNodes }: MutationRecord): boolean {
  if (!Array.from(addedNodes).some((node) => isElement(node) && !isOwn(node))) return false;
  const place = isElement(target) ? target : parentOf(target);
  return place === undefined || closestTo(place, COMPOSE) === undefined;
}
