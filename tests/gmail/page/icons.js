import { raw } from './html.js';

/** Line drawings on a 24 × 24 grid. */
const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM15.5 15.5 20 20',
  pencil: 'M5 19h3.5L19 8.5 15.5 5 5 15.5zM13.5 7l3.5 3.5',
  inbox: 'M5 5h14v14H5zM5 14h4a3 3 0 0 0 6 0h4',
  star: 'M12 4.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3L12 16.6l-4.6 2.5.9-5.3-3.8-3.7 5.2-.7z',
  clock: 'M12 20a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM12 8v4.5l3 2',
  send: 'M5 19V5l15 7zM5 12h6',
  file: 'M7 4h7l4 4v12H7zM14 4v4h4',
  tag: 'M4 7h10l5 5-5 5H4z',
  down: 'M8 10.5l4 4 4-4',
  previous: 'M14 7l-5 5 5 5',
  next: 'M10 7l5 5-5 5',
  back: 'M19 12H6M11.5 6.5 6 12l5.5 5.5',
  archive: 'M5 5h14v14H5zM5 9h14M12 11.5V16M9.5 14l2.5 2.3 2.5-2.3',
  spam: 'M8.5 4h7L20 8.5v7L15.5 20h-7L4 15.5v-7zM12 8v5M12 15.5v.6',
  trash: 'M7 8h10v12H7zM5 6.5h14M10 6V4.5h4V6',
  envelope: 'M4 6h16v12H4zM4 7l8 6 8-6',
  dots: 'M12 6v.5M12 12v.5M12 18v.5',
  print: 'M7 9V4.5h10V9M7 16H4.5V9h15v7H17M7 13.5h10v6H7z',
  window: 'M13.5 5H19v5.5M19 5l-8 8M17 14v5H5V7h5',
  expand: 'M8 9l4-4 4 4M8 15l4 4 4-4',
  collapse: 'M8 5l4 4 4-4M8 19l4-4 4 4',
  reply: 'M10 6 4.5 11.5 10 17M5 11.5h8c4 0 6.5 2 6.5 6.5',
  replyAll: 'M12 6l-5.5 5.5L12 17M7.5 6 2.5 11.5 7.5 17M7 11.5h7.5c3.5 0 6 2 6 6.5',
  forward: 'M14 6l5.5 5.5L14 17M19 11.5h-8c-4 0-6.5 2-6.5 6.5',
  clip: 'M17 8.5l-6.5 6.5a2 2 0 0 0 2.8 2.8l6-6a3.8 3.8 0 0 0-5.4-5.4l-6.2 6.2a5.6 5.6 0 0 0 7.9 7.9',
  gear: 'M12 15.2a3.2 3.2 0 1 1 0-6.4 3.2 3.2 0 0 1 0 6.4zM12 4v2.5M12 17.5V20M4 12h2.5M17.5 12H20M6.3 6.3l1.8 1.8M15.9 15.9l1.8 1.8M17.7 6.3l-1.8 1.8M8.1 15.9l-1.8 1.8',
  help: 'M12 20a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM9.7 9.8a2.4 2.4 0 1 1 3.4 2.4c-.7.4-1.1.9-1.1 1.7M12 16.4v.4',
  refresh: 'M19 12a7 7 0 1 1-2-5M19 4v4h-4',
  box: 'M5.5 5.5h13v13h-13z',
  close: 'M7 7l10 10M17 7 7 17',
};

/** Drawings that point along the line of reading: mirrored in right-to-left pages. */
const DIRECTED = new Set(['send', 'tag', 'previous', 'next', 'back', 'reply', 'replyAll', 'forward', 'window']);

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const kind = DIRECTED.has(name) ? 'icon directed' : 'icon';
  return raw(`<svg class="${kind}" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATHS[name]}"></path></svg>`);
}
