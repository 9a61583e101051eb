import { html, isServer, render } from 'lit';
import { VERSION } from './version.js';

/** Whether Lit can write here at all. Under `require-trusted-types-for` with a list that leaves our policy out, it cannot. */
const canRender = (): boolean => {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
};

/**
 * Whether a tag may be registered now. The first copy on a page wins: the same version again is silent, another version is reported
 * once as `version`, and nothing ever throws `NotSupportedError`, which would stop every script after it.
 */
export const mayDefine = (tag: string): boolean => {
  const present: (CustomElementConstructor & { readonly version?: string }) | undefined = globalThis.customElements.get(tag);
  if (!present && (isServer || canRender())) return true;
  // Rare, so its code is only fetched then.
  if (!isServer && present?.version !== VERSION)
    void import('./define-trouble.js').then(({ stepAside }) => {
      stepAside(tag, present?.version);
    });
  return false;
};
