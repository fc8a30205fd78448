// Repairs what can be repaired without thinking: format, order of imports, simple lint.
import { ensurePackages } from './packages.mjs';
import { bin, run } from './run.mjs';

ensurePackages();
run(bin('biome'), ['check', '--write', '.']);
