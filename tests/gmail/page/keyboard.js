/**
 * Gmail's shortcuts: j older, k newer, o or Enter open, u back to the list, r reply, c compose, / search.
 * They rest while something is being written.
 * @param {Document} document
 * @param {Record<string, () => void>} keys
 */
export function listenToKeys(document, keys) {
  const actions = {
    j: 'older',
    k: 'newer',
    o: 'open',
    Enter: 'open',
    u: 'back',
    r: 'reply',
    c: 'compose',
    '/': 'search',
  };
  document.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const writing = target.isContentEditable || target.closest?.('input, textarea, select');
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && target !== document.body) return;
    const action = keys[actions[event.key]];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
