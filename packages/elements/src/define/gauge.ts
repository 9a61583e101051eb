import { FolkmootGauge } from '../gauge/gauge.js';
import { mayDefine } from '../shell/define.js';

declare global {
  interface HTMLElementTagNameMap {
    /** One indicator against its comparators. True once this module has run. */
    'folkmoot-gauge': FolkmootGauge;
  }
}

if (mayDefine('folkmoot-gauge')) customElements.define('folkmoot-gauge', FolkmootGauge);
