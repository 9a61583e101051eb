/** Asks the model around a control to select the place that is chosen in it: its value is the id of an area. */
export const askForArea = (control: HTMLSelectElement | HTMLButtonElement): void => {
  const detail = { area: control.value };
  control.dispatchEvent(new CustomEvent('folkmoot-select-request', { detail, bubbles: true, composed: true }));
};

/** What a page's own list of places does when a reader chooses one. */
export const requestArea = ({ currentTarget }: Event): void => {
  askForArea(currentTarget as HTMLSelectElement | HTMLButtonElement);
};
