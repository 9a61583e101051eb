import { refusal, repair } from '@folkmoot/core/issues';
import { html, isServer, render } from 'lit';
import { fireError } from './events.js';
import { VERSION } from './version.js';

const versions = new WeakMap<CustomElementConstructor, string>();

/** Whether Lit can write here at all. Under `require-trusted-types-for` with a list that leaves our policy out, it cannot. */
const canRender = (): boolean => {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
};

/** Stands in where nothing can be drawn: what the author wrote inside the tag stays in view, and the page's owner is told why. */
const fallbackClass = (): CustomElementConstructor =>
  class extends HTMLElement {
    connectedCallback(): void {
      const message = 'This page’s content security policy leaves out the one policy this widget needs: add "folkmoot" to trusted-types.';
      fireError(this, 'environment', [refusal('env', '', message)], false);
    }
  };

/**
 * Whether a tag may be registered now. The first copy on a page wins: the same version again is silent, another version is reported
 * once as `version`, and nothing ever throws `NotSupportedError`, which would stop every script after it.
 */
export const mayDefine = (tag: string, constructor: CustomElementConstructor): boolean => {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return false;
  const present = registry.get(tag);
  if (present) {
    const theirs = versions.get(present) ?? (present as { version?: string }).version ?? 'an unknown version';
    if (theirs !== VERSION && !isServer) {
      const message = `${tag} is already defined by ${theirs}; version ${VERSION} stepped aside.`;
      document.dispatchEvent(new CustomEvent('folkmoot-error', { detail: { code: 'version', message, issues: [repair('version', '', message)], widget: tag, version: VERSION } }));
      console.warn(message);
    }
    return false;
  }
  if (!isServer && !canRender()) {
    registry.define(tag, fallbackClass());
    return false;
  }
  versions.set(constructor, VERSION);
  return true;
};
