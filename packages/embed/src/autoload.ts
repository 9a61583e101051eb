import type { FolkmootErrorDetail } from '@folkmoot/elements/gauge';

/** Written in by the build. */
declare const FOLKMOOT_VERSION: string;

// Written out: a tag's name comes from the page, and must never become part of an address.
const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'folkmoot-gauge': () => import('@folkmoot/elements/define/gauge.js'),
  'folkmoot-model': () => import('@folkmoot/elements/define/model.js'),
  'folkmoot-partnership': () => import('@folkmoot/elements/define/partnership.js'),
  'folkmoot-relationships': () => import('@folkmoot/elements/define/relationships.js'),
};

/** The tags that can be loaded. */
export const TAGS: readonly string[] = Object.keys(MODULES);

const UNDEFINED_TAGS = TAGS.map((tag) => `${tag}:not(:defined)`).join();

/** The tags whose code has come, or is on its way. */
const asked = new Set<string>();

/** The page is told as an element would tell it; what the author wrote inside the tag stays in view. */
const tell = (from: Element): void => {
  const message = 'The code of this widget did not arrive.';
  const detail: FolkmootErrorDetail = Object.freeze({
    code: 'env',
    message,
    phase: 'environment',
    issues: Object.freeze([Object.freeze({ code: 'env', path: '', message, severity: 'error' } as const)]),
    recoverable: true,
    keptLastGood: false,
    widget: from.localName,
    version: FOLKMOOT_VERSION,
  });
  const event = new CustomEvent('folkmoot-error', { bubbles: true, composed: true, cancelable: true, detail });
  if (from.dispatchEvent(event)) console.warn(`${from.localName}: ${message}`);
};

/**
 * Loads the code of the Folkmoot tags under `root` that have none yet. Called for the document, and for what is added to it, by itself;
 * call it for a shadow root of your own, which nothing outside can see into. Resolves when all that was asked for has come or failed;
 * what failed is asked for again the next time.
 */
export const discover = async (root: ParentNode = document): Promise<void> => {
  const waiting = new Map([...root.querySelectorAll(UNDEFINED_TAGS)].map((element) => [element.localName, element]));
  const wanted = [...waiting].filter(([tag]) => !asked.has(tag));
  for (const [tag] of wanted) asked.add(tag);
  // Before the first element draws: words that come later would find it drawn in English.
  if (wanted.length > 0 && root.querySelector(':lang(cy)')) await import('@folkmoot/elements/locale/cy.js').catch(() => undefined);
  await Promise.all(
    wanted.map(async ([tag, element]) => {
      try {
        await MODULES[tag]?.();
      } catch {
        asked.delete(tag);
        tell(element);
      }
    }),
  );
};

// A server may load this module too.
if (typeof document !== 'undefined') {
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) void discover();
    if (TAGS.every((tag) => customElements.get(tag))) observer.disconnect();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  void discover();
}
