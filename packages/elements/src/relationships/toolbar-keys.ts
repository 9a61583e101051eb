/** Which way each key goes along a toolbar on a left-to-right page. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Moves the focus along the buttons of a toolbar, which is one stop of the Tab key: arrows, `Home` and `End`. Where the focus was last is
 * where Tab comes back to. Combinations with Ctrl, Alt or Meta stay the browser's.
 */
export const moveAlongToolbar = (event: KeyboardEvent, bar: Element): void => {
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const mirrored = /Left|Right/.test(event.key) && getComputedStyle(bar).direction === 'rtl';
  const step = (STEPS[event.key] ?? 0) * (mirrored ? -1 : 1);
  const target = event.key === 'Home' ? buttons[0] : event.key === 'End' ? buttons.at(-1) : step === 0 ? undefined : buttons[at + step];
  if (!target) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  target.focus();
};
