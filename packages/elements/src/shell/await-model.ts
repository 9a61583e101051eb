import { type Issue, refusal } from '@folkmoot/core/issues';
import { onModelRegistered, registeredModelNames } from '@folkmoot/core/registry';
import { quote, quotedNames } from '@folkmoot/core/text/quote';

/** How long after the page has loaded a name may stay unknown, in milliseconds: a script of the page may yet ask for the module that has it. */
const GRACE = 1000;

const unknown = (name: string): Issue => {
  const known = quotedNames(registeredModelNames());
  const found = known
    ? `The names that are: ${known}.`
    : 'No model is: give its address in “src”, or import one from “@folkmoot/models/register”.';
  return refusal('env', '/name', `No model is registered on this page under the name ${quote(name.trim())}. ${found}`);
};

/**
 * Waits for a model to be registered under a name. The module that registers it may be on its way, so that nothing is said before the page has
 * loaded, and a moment more; after that the wait goes on, since a page may still register one later.
 *
 * @param registered called at each registration under that name
 * @param missing called once where there is none in time, with what to say
 * @returns a function that ends the wait
 */
export const awaitModel = (name: string, registered: () => void, missing: (issue: Issue) => void): (() => void) => {
  const loading = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer = setTimeout(() => {
      missing(unknown(name));
    }, GRACE);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true, signal: loading.signal });
  const leave = onModelRegistered((one) => {
    if (one === name) registered();
  });
  return () => {
    leave();
    loading.abort();
    clearTimeout(timer);
  };
};
