import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one above this file with our configuration, also when a tool runs from its bundle. */
export const root = folderOfProject(dirname(fileURLToPath(import.meta.url)));

function folderOfProject(folder) {
  if (existsSync(join(folder, 'wxt.config.ts'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('This tool must stand inside the project.');
  return folderOfProject(parent);
}
