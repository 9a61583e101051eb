import type { FolkmootGauge } from '@folkmoot/elements/gauge';
import { expect, waitFor } from 'storybook/test';

/** The gauges of a story, in order. */
export const gaugesIn = (canvas: HTMLElement): readonly FolkmootGauge[] => [...canvas.querySelectorAll('folkmoot-gauge')];

/** The one gauge of a story. */
export const gaugeIn = (canvas: HTMLElement): FolkmootGauge => {
  const [gauge] = gaugesIn(canvas);
  if (!gauge) throw new Error('The story has no gauge.');
  return gauge;
};

const partText = (gauge: FolkmootGauge, part: string): string =>
  gauge.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The sentence a reader sees; empty while there is none. */
export const sentenceOf = (gauge: FolkmootGauge): string => partText(gauge, 'sentence');

/** The title a reader sees. */
export const titleOf = (gauge: FolkmootGauge): string => partText(gauge, 'title');

/** All text a reader can see or open, fallback apart. */
export const textOf = (gauge: FolkmootGauge): string => gauge.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Waits, at most four seconds, until a check no longer throws. What it throws last is told without the page around it. */
export const eventually = (check: () => void | Promise<void>): Promise<void> =>
  waitFor(check, { timeout: 4000, onTimeout: (error) => error });

/** Waits until the first gauge of a story says this. */
export const says = async (canvas: HTMLElement, sentence: string | RegExp): Promise<FolkmootGauge> => {
  const gauge = gaugeIn(canvas);
  await eventually(() => expect(sentenceOf(gauge)).toMatch(sentence));
  return gauge;
};

/** The element whose role is meter; absent where there is no value. */
export const meterOf = (gauge: FolkmootGauge): Element | null => gauge.shadowRoot?.querySelector('[role=meter]') ?? null;

/** The rows of the open table: item and value. */
export const rowsOf = (gauge: FolkmootGauge): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(gauge.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => [
      row.querySelector('th')?.textContent?.trim() ?? '',
      row.querySelector('td')?.textContent?.trim() ?? '',
    ]),
  );

/** What is focused, inside shadow roots too. */
export const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Whether an element takes up room and can be seen. */
export const isShown = (element: Element | null | undefined): boolean =>
  element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
