import { FolkmootRelationships } from '../relationships/relationships.js';
import { mayDefine } from '../shell/define.js';

declare global {
  interface HTMLElementTagNameMap {
    /** Who governs and how they relate. True once this module has run. */
    'folkmoot-relationships': FolkmootRelationships;
  }
}

if (mayDefine('folkmoot-relationships')) customElements.define('folkmoot-relationships', FolkmootRelationships);
