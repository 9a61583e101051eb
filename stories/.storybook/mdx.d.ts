/** A page in MDX, compiled to a component. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
