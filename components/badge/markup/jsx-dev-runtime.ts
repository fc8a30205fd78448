/** The name under which tests and `wxt dev` look for the same thing. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime';
