/**
 * Resolves when an element's turn has come to draw itself for the first time: at once within two screens of the window's top, and
 * otherwise when the page is idle, so that a reader does not wait for what is not in sight. Called for many elements in one turn of the page,
 * it reads all places before the first is drawn, and the page is laid out once. While a page is still parsed it asks for no layout. An
 * observer of intersections was rejected: it answers after a first frame, and would leave what nobody scrolls to without its words for ever;
 * a timer, too: all of them would end before the first frame.
 */
export const turnToDraw = async (element: Element): Promise<void> => {
  if (document.readyState === 'loading') return;
  // eslint-disable-next-line @typescript-eslint/no-useless-default-assignment -- WebKit has no `requestIdleCallback`, whatever its type says
  const { requestIdleCallback: whenIdle = setTimeout } = globalThis;
  if (Math.abs(element.getBoundingClientRect().top) > 2 * innerHeight) await new Promise((resolve) => whenIdle(resolve));
};
