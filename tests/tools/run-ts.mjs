// Runs a TypeScript tool with our own sources, `import.meta.glob` included: node tests/tools/run-ts.mjs <file.ts> [arguments]
import { rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { root } from './root.mjs';

/** Bundles a TypeScript file and imports the result. Nothing is printed to standard output: that belongs to the tool. */
export async function runTypeScript(file) {
  const { build } = await import('vite');
  const name = basename(file, '.ts');
  // One folder a process: two runs at the same time do not overwrite each other's bundle.
  const outDir = join(root, '.output', 'tools', `${name}-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: resolve(root, file), outDir, target: 'node20', minify: false, emptyOutDir: true },
  });
  try {
    return await import(pathToFileURL(join(outDir, `${name}.js`)).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...rest] = process.argv.slice(2);
  ensurePackages();
  process.argv.splice(1, process.argv.length - 1, resolve(root, file), ...rest);
  await runTypeScript(file);
}
