/**
 * One listener for a page, not one per widget: sixty gauges cost the page what one does. It is attached with the first
 * subscriber and taken off with the last, so a page without widgets is left as it was found.
 */
export interface SharedListener<Subscriber> {
  readonly add: (subscriber: Subscriber) => void;
  readonly remove: (subscriber: Subscriber) => void;
}

/** Makes a shared listener: `attach` starts listening, calls back for everyone through `all`, and returns what stops it. */
export const sharedListener = <Subscriber>(attach: (all: ReadonlySet<Subscriber>) => () => void): SharedListener<Subscriber> => {
  const subscribers = new Set<Subscriber>();
  let detach: (() => void) | undefined;
  return {
    add: (subscriber) => {
      subscribers.add(subscriber);
      detach ??= attach(subscribers);
    },
    remove: (subscriber) => {
      subscribers.delete(subscriber);
      if (subscribers.size === 0) {
        detach?.();
        detach = undefined;
      }
    },
  };
};
