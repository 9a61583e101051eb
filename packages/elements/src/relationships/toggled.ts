/** A set with one item more, or less. */
export const toggled = <Item>(set: ReadonlySet<Item>, item: Item, on: boolean): ReadonlySet<Item> =>
  new Set(on ? [...set, item] : [...set].filter((other) => other !== item));
