// Controls as a person meets them: what can be reached, what it is called, how large it is.
import { elementsIn, isHiddenFromReaders, isShown, nameOf } from './walk.js';

const OPERABLE =
  'a[href], button, summary, input, select, textarea, [tabindex]:not([tabindex="-1"]), [role=button], [role=link], [onclick]';

/** Everything under a root that a keyboard or a pointer can operate, and that can be seen. */
export const controlsIn = (root: Node): HTMLElement[] =>
  [...elementsIn(root)].filter((element): element is HTMLElement => element.matches(OPERABLE) && isShown(element));

/** The name of a control as a screen reader takes it: its label, that around it, else its words. */
export const labelOf = (control: Element): string =>
  (control.getAttribute('aria-label') ?? ((control as HTMLInputElement).labels?.[0] ?? control).textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A1, C28: controls without a name, names that do not begin with what is seen, and two with one name that do different things. */
export const namingFaults = (root: Node): string[] => {
  const controls = controlsIn(root);
  const faults = controls.filter((control) => labelOf(control) === '').map((control) => `${nameOf(control)} has no name`);
  for (const control of controls) {
    // What can be chosen, is typed in a field, or stands in something that scrolls is its value, not its name.
    const seen = (control.matches('select, textarea, [role=group]') ? '' : (control.textContent ?? '')).replace(/\s+/g, ' ').trim();
    if (seen !== '' && !labelOf(control).startsWith(seen)) faults.push(`${nameOf(control)} is called otherwise than it reads`);
    if (isHiddenFromReaders(control)) faults.push(`${nameOf(control)} can be reached but is hidden from screen readers`);
  }
  const effects = new Map<string, string>();
  for (const control of controls) {
    const effect = control.getAttribute('href') ?? control.localName;
    const other = effects.get(labelOf(control));
    if (other !== undefined && other !== effect) faults.push(`two different controls are called “${labelOf(control)}”`);
    effects.set(labelOf(control), effect);
  }
  return faults;
};

/** The smallest rectangle a finger must hit: a link in a line of text counts by its line (WCAG 2.2, 2.5.8, inline). */
const rectOf = (control: HTMLElement): DOMRect => control.getBoundingClientRect();
const isInline = (control: HTMLElement): boolean => control.localName === 'a' && getComputedStyle(control).display === 'inline';

/** A9: controls of ours below 44 pixels each way, anything below 24 whose circle of 24 meets another. */
export const targetFaults = (root: Node): string[] => {
  const controls = controlsIn(root);
  const centre = (rect: DOMRect): readonly [number, number] => [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return controls.flatMap((control) => {
    const rect = rectOf(control);
    const size = `${String(Math.round(rect.width))} × ${String(Math.round(rect.height))}`;
    if (!isInline(control)) return rect.width >= 44 && rect.height >= 44 ? [] : [`${nameOf(control)} measures ${size}`];
    if (rect.width >= 24 && rect.height >= 24) return [];
    const [x, y] = centre(rect);
    const close = controls.some((other) => {
      const there = rectOf(other);
      const dx = Math.max(there.left - x, 0, x - there.right);
      const dy = Math.max(there.top - y, 0, y - there.bottom);
      return other !== control && Math.hypot(dx, dy) < 12;
    });
    return close ? [`${nameOf(control)} measures ${size} and stands too close to another`] : [];
  });
};
