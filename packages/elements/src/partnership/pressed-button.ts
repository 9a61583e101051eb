/** What a button of a partnership does: it takes an event, goes along the history, or chooses a start. */
export interface Pressed {
  /** The id of the event. */
  readonly event: string | undefined;
  /** `undo`, `redo`, `again`, or a moment's index. */
  readonly go: string | undefined;
  /** The id of the start. */
  readonly start: string | undefined;
}

const OURS = '[data-event], [data-go], [data-start]';

const doneBy = ({ dataset: { event, go, start } }: HTMLElement): Pressed => ({ event, go, start });

/** Which of the buttons was pressed; one listener does for all forty of them. */
export const pressedButton = ({ target }: Event): Pressed | undefined => {
  const button = (target as Element).closest<HTMLElement>(OURS);
  return button ? doneBy(button) : undefined;
};

/** The button that does the same, after a rendering. Compared by what it does, since an id may hold any character. */
export const sameButton = (root: ParentNode, pressed: Pressed): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(OURS)].find((button) => {
    const { event, go, start } = doneBy(button);
    return event === pressed.event && go === pressed.go && start === pressed.start;
  });
