/** Where the pages and files that the guides link to are found in Storybook. */
const PAGES: Readonly<Record<string, string>> = {
  'elements/gauge.md': '?path=/docs/gauge-overview--docs',
  'gauge.md': '?path=/docs/gauge-overview--docs',
  'elements/relationships.md': '?path=/docs/relationships-overview--docs',
  'relationships.md': '?path=/docs/relationships-overview--docs',
  'elements/model.md': '?path=/docs/model-overview--docs',
  'model.md': '?path=/docs/model-overview--docs',
  'elements/partnership.md': '?path=/docs/partnership-overview--docs',
  'partnership.md': '?path=/docs/partnership-overview--docs',
  'embedding.md': '?path=/docs/embedding--docs',
  'accessibility-statement.md': '?path=/docs/accessibility-statement--docs',
  'getting-started.md': '?path=/docs/getting-started--docs',
  'partnership-engine.md': '?path=/docs/partnership-engine--docs',
  '../partnership-engine.md': '?path=/docs/partnership-engine--docs',
  'examples/participation.csv': './data/participation.csv',
  'model-format.md': '?path=/docs/model-format--docs',
  '../model-format.md': '?path=/docs/model-format--docs',
};

/** A guide from `docs/`, with its links to other guides turned to Storybook's pages; what has no page here keeps its words. */
export const guide = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\(((?!https?:)[^)#]*)(?:#[^)]*)?\)/g, (_link, words: string, target: string) => {
    const page = PAGES[target];
    return page ? `[${words}](${page})` : words;
  });
