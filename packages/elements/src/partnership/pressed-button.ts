/** What a button of a partnership does: take an event, or go along the history (`undo`, `redo`, `again`, or a moment's index). */
export interface Pressed {
  readonly event: string | undefined;
  readonly go: string | undefined;
}

const ours = (element: Element | null | undefined): Pressed | undefined => {
  const { event, go } = (element as HTMLElement | null | undefined)?.dataset ?? {};
  return event === undefined && go === undefined ? undefined : { event, go };
};

/** Which of the buttons was pressed; one listener does for all forty of them. */
export const pressedButton = ({ target }: Event): Pressed | undefined => ours((target as Element).closest('[data-event], [data-go]'));

/** The button that does the same, after a rendering. Compared by what it does, since an id may hold any character. */
export const sameButton = (root: ParentNode, { event, go }: Pressed): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-event], [data-go]')].find(({ dataset }) => dataset.event === event && dataset.go === go);
