// The fast half of the tests: format, lint, import directions, types, dead code, unit tests.
import { checks, unitTests } from './gates.mjs';
import { ensurePackages } from './packages.mjs';

ensurePackages();
process.exitCode = checks() && unitTests() ? 0 : 1;
