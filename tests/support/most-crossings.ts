/** The most crossings of drawn bundles, absences drawn, at 1280 and at 768 px, by regime: what has been shown to be attainable. */
export const MOST_CROSSINGS: Readonly<Record<string, readonly [wide: number, medium: number]>> = {
  'post-war-partnership': [0, 0],
  'tvei-localism': [2, 2],
  'accountability-turn': [0, 0],
  'market-projection': [0, 0],
  'adaptive-neoliberal': [2, 2],
  'devolved-social-partnership': [10, 10],
  'learning-model-2005': [7, 8],
};
