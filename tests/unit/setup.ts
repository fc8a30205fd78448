// Node 20 has no Temporal; the browsers we support have it natively.
import 'temporal-polyfill/global';
