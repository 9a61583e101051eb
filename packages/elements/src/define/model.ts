import { FolkmootModel } from '../model/model.js';
import { mayDefine } from '../shell/define.js';

declare global {
  interface HTMLElementTagNameMap {
    /** Shares one governance model with the widgets inside. True once this module has run. */
    'folkmoot-model': FolkmootModel;
  }
}

if (mayDefine('folkmoot-model')) customElements.define('folkmoot-model', FolkmootModel);
