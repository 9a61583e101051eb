import { refusal } from '@folkmoot/core/issues';
import { fireError } from './events.js';
import { VERSION } from './version.js';

/** What to do where a tag cannot be registered: tell the page's owner why, once, and leave what the author wrote inside the tag in view. */
export const stepAside = (tag: string, theirs?: string): void => {
  if (customElements.get(tag)) {
    const message = `${tag} is already defined by ${theirs ? `version ${theirs}` : 'other code'}; version ${VERSION} stepped aside.`;
    fireError(document.documentElement, 'environment', [refusal('version', '', message)], true, tag);
    return;
  }
  const message =
    'This page’s content security policy leaves out the one policy this widget needs: add "folkmoot" to trusted-types, or "lit-html" where the page bundles Lit itself.';
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        fireError(this, 'environment', [refusal('env', '', message)], false);
      }
    },
  );
};
