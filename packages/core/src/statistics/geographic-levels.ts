/** Where the places of one level are named and coded, as positions in a row. */
export interface PlaceColumns {
  name?: number;
  /** The nine-character code before the older ones, because it tells more places apart. */
  readonly codes: number[];
}

/** `la_name`, `new_la_code`, `school_urn`: what the columns of a place are called, and after what. */
const PLACE_COLUMN = /^(?:new_|(old_))?(.+)_(?:(name)|code|id|urn|ukprn|upin|laestab)$/;

/**
 * The columns of a level are called after it. Where the level’s own name is the stem, as in `local_enterprise_partnership_code`, it need not
 * be listed; so a level the department adds will most likely work. Source: Explore Education Statistics, geographic levels.
 */
const STEMS: Readonly<Record<string, string>> = {
  national: 'country',
  regional: 'region',
  'local authority': 'la',
  'local authority district': 'lad',
  'local skills improvement plan area': 'lsip',
  'parliamentary constituency': 'pcon',
  'police force area': 'pfa',
  'rsc region': 'rsc_region_lead',
  mat: 'trust',
};

/** What the columns of a level are called after: `la` for “Local authority”. */
export const stemOf = (level: string): string => {
  const key = level.trim().toLowerCase();
  return Object.hasOwn(STEMS, key) ? STEMS[key]! : key.replaceAll(' ', '_');
};

/**
 * The columns of places in a header, by what they are called after.
 *
 * @param header the headings, in any capitals.
 */
export const placeColumns = (header: readonly string[]): ReadonlyMap<string, PlaceColumns> => {
  const places = new Map<string, PlaceColumns>();
  for (const [index, heading] of header.entries()) {
    const [, old, stem, name] = PLACE_COLUMN.exec(heading.toLowerCase()) ?? [];
    if (!stem) continue;
    const place = places.get(stem) ?? { codes: [] };
    places.set(stem, place);
    if (name) place.name = index;
    else if (old) place.codes.push(index);
    else place.codes.unshift(index);
  }
  return places;
};
