// Written out: a model's name comes from the address, and must never become part of one.
/** What makes each reference model known, by its name. */
export const REFERENCE_MODELS: Readonly<Record<string, () => Promise<unknown>>> = {
  'accountability-turn': () => import('@folkmoot/models/register/accountability-turn'),
  'adaptive-neoliberal': () => import('@folkmoot/models/register/adaptive-neoliberal'),
  'devolved-social-partnership': () => import('@folkmoot/models/register/devolved-social-partnership'),
  'learning-model-2005': () => import('@folkmoot/models/register/learning-model-2005'),
  'learning-systems': () => import('@folkmoot/models/register/learning-systems'),
  'market-projection': () => import('@folkmoot/models/register/market-projection'),
  'post-war-partnership': () => import('@folkmoot/models/register/post-war-partnership'),
  'real-figures': () => import('@folkmoot/models/register/real-figures'),
  seminar: () => import('@folkmoot/models/register/seminar'),
  'tvei-localism': () => import('@folkmoot/models/register/tvei-localism'),
};
