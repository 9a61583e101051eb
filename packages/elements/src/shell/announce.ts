/** The slot a shadow root offers for the live region, which must be a light-DOM child: iOS seldom notices one inside a shadow root. */
export const ANNOUNCER_SLOT = 'folkmoot-announcer';

const waiting = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** How long to gather changes before speaking; the last one wins. */
const GATHER = 500;
const LONGEST = 120;

/** Out of sight, not out of the accessibility tree. Set here, not in a style sheet: most elements never announce anything. */
const hide = (region: HTMLElement): void => {
  const hidden = {
    position: 'absolute',
    'inline-size': '1px',
    'block-size': '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  };
  for (const [name, value] of Object.entries(hidden)) region.style.setProperty(name, value, 'important');
};

/**
 * Says something to a screen reader, after a person acted. Never the only place where it stands: the same words are on screen.
 * Uses `ariaNotify` where there is one, else a polite live region as a child of the element. `role=status` was rejected: an empty one is
 * its own stop in browse mode.
 */
export const announce = (from: HTMLElement, message: string): void => {
  clearTimeout(waiting.get(from));
  waiting.set(
    from,
    setTimeout(() => {
      if (!from.isConnected) return;
      const text = message.slice(0, LONGEST);
      if ('ariaNotify' in from && typeof from.ariaNotify === 'function') {
        (from.ariaNotify as (text: string) => void)(text);
        return;
      }
      let region = from.querySelector<HTMLElement>(`:scope > [slot=${ANNOUNCER_SLOT}]`);
      if (!region) {
        region = from.ownerDocument.createElement('div');
        region.slot = ANNOUNCER_SLOT;
        region.ariaLive = 'polite';
        hide(region);
        from.append(region);
      }
      // A child without a slot is not rendered, and says nothing. Most templates have none, since most elements never speak.
      if (!region.assignedSlot) from.shadowRoot?.append(Object.assign(from.ownerDocument.createElement('slot'), { name: ANNOUNCER_SLOT }));
      region.textContent = text;
    }, GATHER),
  );
};
