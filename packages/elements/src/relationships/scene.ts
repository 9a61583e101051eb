import type { RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import type { GovernanceModel, Regime } from '@folkmoot/core/model';
import type { Grouping } from '@folkmoot/core/views/relationships/grouping';
import type { RelationshipsView } from '@folkmoot/core/views/relationships';
import type { RelationshipsWords } from '@folkmoot/core/wording/relationships';
import type { RelationshipsViewName } from './relationships.types.js';

/** What is shown at present, as the parts of the element see it. Made anew for each rendering, never changed. */
export interface Scene {
  readonly model: GovernanceModel;
  readonly regime: Regime;
  readonly view: RelationshipsView;
  /** Where the regime is large: its bodies in groups. */
  readonly grouping: Grouping | undefined;
  /** Absent where the list is shown: no room, no order yet, or the reader's wish. */
  readonly layout: RelationshipsLayout | undefined;
  readonly shown: RelationshipsViewName;
  /** Whether there is room for a diagram. */
  readonly hasRoom: boolean;
  /** Whether the author fixed the regime. */
  readonly isFixed: boolean;
  readonly locale: string;
  readonly words: RelationshipsWords;
  /** Joins names as the language does. */
  readonly list: (items: readonly string[]) => string;
}
