import type { FolkmootPartnership } from '@folkmoot/elements/partnership';
import { expect } from 'storybook/test';
import { eventually } from '../support/play.js';

/** The partnerships of a story, in order. */
export const partnershipsIn = (canvas: HTMLElement): readonly FolkmootPartnership[] => [...canvas.querySelectorAll('folkmoot-partnership')];

/** The one partnership of a story, or its first. */
export const partnershipIn = (canvas: HTMLElement): FolkmootPartnership => {
  const [partnership] = partnershipsIn(canvas);
  if (!partnership) throw new Error('The story has no partnership.');
  return partnership;
};

/** What the state of the ladder is called; empty while there is none. */
export const stageOf = (partnership: FolkmootPartnership): string =>
  partnership.shadowRoot?.querySelector('.stage')?.textContent?.trim() ?? '';

/** All text a reader can see or open, fallback apart. */
export const textOf = (partnership: FolkmootPartnership): string => partnership.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Waits until the first partnership of a story stands at a state. */
export const stands = async (canvas: HTMLElement, stage: string): Promise<FolkmootPartnership> => {
  const partnership = partnershipIn(canvas);
  await eventually(() => expect(stageOf(partnership)).toBe(stage));
  return partnership;
};

/** The button of a partnership that takes an event, goes along the history, or chooses a start. */
export const buttonOf = (partnership: FolkmootPartnership, kind: 'event' | 'go' | 'start', what: string): HTMLButtonElement => {
  const buttons = [...(partnership.shadowRoot?.querySelectorAll<HTMLButtonElement>('[data-event], [data-go], [data-start]') ?? [])];
  const found = buttons.find(({ dataset }) => dataset[kind] === what);
  if (!found) throw new Error(`There is no button for “${what}”.`);
  return found;
};
