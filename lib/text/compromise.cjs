// CommonJS on purpose: `require` evaluates a module when it is first needed, and at once. An `import` would build the
// whole lexicon at each wake of the background (a quarter of a second), an `import()` would make judging asynchronous.

/**
 * The grammar of English.
 * @returns {typeof import('compromise/two').default}
 */
exports.loadCompromise = () => {
  const compromise = require('compromise/two');
  return compromise.default ?? compromise;
};
