import type { Words } from '@folkmoot/core/wording';
import type { PartnershipWords } from '@folkmoot/core/wording/partnership';
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { PartnershipSession } from './partnership-session.js';
import type { PartnershipStepKind } from './partnership.types.js';

/** What the parts of a partnership that are loaded later work with. */
export interface PartnershipDesk {
  readonly host: LitElement;
  readonly session: PartnershipSession;
  readonly language: { readonly locale: string; readonly rightToLeft: boolean; readonly words: Words };
  readonly words: () => PartnershipWords;
  readonly title: () => string;
  /** The name of the parameter of the page's hash; absent where links are not wanted. */
  readonly hashName: () => string | undefined;
  /** Called after the session has moved. */
  readonly moved: (kind: PartnershipStepKind) => unknown;
}

/** A folded part: what it shows, worked out again at each rendering while it is open. */
export interface Drawer {
  readonly template: () => TemplateResult | typeof nothing;
}

/** Loads a folded part; `undefined` for a part that has nothing to load. */
export const openDrawer = async (key: string, desk: PartnershipDesk): Promise<Drawer | undefined> => {
  switch (key) {
    case 'numbers':
      return new (await import('./partnership-numbers.js')).PartnershipNumbers(desk);
    case 'tables':
      return new (await import('./partnership-tables.js')).PartnershipTables(desk);
    case 'keep':
      return new (await import('./partnership-keeping.js')).PartnershipKeeping(desk);
    default:
      return undefined;
  }
};
