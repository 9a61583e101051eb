import { FolkmootPartnership } from '../partnership/partnership.js';
import { mayDefine } from '../shell/define.js';

declare global {
  interface HTMLElementTagNameMap {
    /** Rehearses how a partnership moves from weak to strong collaboration. True once this module has run. */
    'folkmoot-partnership': FolkmootPartnership;
  }
}

if (mayDefine('folkmoot-partnership')) customElements.define('folkmoot-partnership', FolkmootPartnership);
