/** The version of this package; a test holds it equal to package.json, since a module cannot read that in a browser. */
export const VERSION = '0.1.0';
