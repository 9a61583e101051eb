/**
 * Lets a story show a widget that waits: an address of our own with `?slow=8000` is fetched 8 seconds late, and gives up at once when the
 * widget does. Everything else about the request is real. No service worker: it would stay in the reader's browser.
 */
export const slowNetwork = (): void => {
  const atOnce = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const wait = address.origin === location.origin ? Number(address.searchParams.get('slow')) : 0;
    if (wait > 0)
      await new Promise<void>((resolve, reject) => {
        const clock = setTimeout(resolve, wait);
        init?.signal?.addEventListener('abort', () => {
          clearTimeout(clock);
          reject(new DOMException('The request was given up.', 'AbortError'));
        });
      });
    return atOnce(input, init);
  };
};
