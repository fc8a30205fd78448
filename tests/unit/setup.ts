import fc from 'fast-check';
// Node 20 has no Temporal; the browsers we support have it natively.
import 'temporal-polyfill/global';

// The same cases at every run, so that a red run can be repeated; FC_SEED=<number> looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) });
