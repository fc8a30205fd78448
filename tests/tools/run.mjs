// No dependencies: runs on a bare clone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

const windows = process.platform === 'win32';

/** A program of our own node_modules; never npx, which may offer a stranger's package of that name. */
export const bin = (name) => join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);

/** Runs a program in the project's folder and tells whether it succeeded. */
export function succeeds(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
  return result.status === 0;
}

/** Runs a program in the project's folder; throws when it fails. */
export function run(command, args, options = {}) {
  if (!succeeds(command, args, options)) throw new Error(`failed: ${command} ${args.join(' ')}`);
}
