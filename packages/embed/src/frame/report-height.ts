/** What the page around a frame is told: the height of everything in it, in CSS pixels, rounded up. */
export interface HeightMessage {
  readonly type: 'folkmoot-height';
  readonly height: number;
}

/**
 * Tells the page around the frame how high this page is, now and whenever that changes, at most once a frame. Only that origin is told; to
 * any other page the browser does not deliver it.
 */
export const reportHeight = (page: Element, parent: string): void => {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'folkmoot-height', height };
    window.parent.postMessage(message, parent);
  }).observe(page);
};
