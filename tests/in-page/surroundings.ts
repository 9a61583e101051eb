// What is around a widget and none of its business: where things stand, what has the focus, how far the page is scrolled.

/** The page outside our boxes, in numbers and names. */
export interface Surroundings {
  readonly places: readonly string[];
  readonly focused: string;
  readonly scrolled: number;
  readonly title: string;
  readonly address: string;
}

/** How it is now. Our elements stand in boxes of a fixed size, so nothing they do may move anything here. */
export const surroundings = (): Surroundings => ({
  places: [...document.querySelectorAll('h1, #before, #after, .box')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.id || element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
  }),
  focused: document.activeElement?.id ?? '',
  scrolled: Math.round(scrollY),
  title: document.title,
  address: location.href,
});
