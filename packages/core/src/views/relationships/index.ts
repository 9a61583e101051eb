export {
  relationshipsView,
  type BodyView,
  type FamilyCount,
  type Filter,
  type LegendEntry,
  type RelationshipsView,
  type TierView,
} from './relationships-view.js';
export { paintBoxes, paintGround, paintLines, type PaintChoice, type PaintedGround, type PaintedPath } from './paint.js';
