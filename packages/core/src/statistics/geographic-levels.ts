/**
 * Geographic levels of Explore Education Statistics. The columns of a level are called after it: places of the level “Local authority” are
 * named in `la_name` and coded in `new_la_code` and `old_la_code`. Where the level’s own name is the stem, as in
 * `local_enterprise_partnership_code`, it need not be listed; so a level the department adds will most likely work.
 */
const STEMS: ReadonlyMap<string, string> = new Map([
  ['national', 'country'],
  ['regional', 'region'],
  ['local authority', 'la'],
  ['local authority district', 'lad'],
  ['local skills improvement plan area', 'lsip'],
  ['parliamentary constituency', 'pcon'],
  ['police force area', 'pfa'],
  ['rsc region', 'rsc_region_lead'],
  ['mat', 'trust'],
]);

/** What says when, and where: so that neither a place nor its code is taken for a filter or a figure. */
const AREA_COLUMN =
  /^(?:time_(?:period|identifier)|geographic_level|(?:(?:new_|old_)?la|lad|country|region|lsip|pcon|pfa|rsc_region_lead|trust|ward|sponsor|school|provider|institution|(?:planning|opportunity|english_devolved)_area|mayoral_combined_authority|local_enterprise_partnership)_(?:name|code|id|urn|ukprn|upin|laestab|estab|postcode))$/;

/** The codes of a level’s places; `new_` first and `old_` last, because the nine-character code tells more places apart. */
const CODES = ['new_*_code', '*_code', '*_urn', '*_ukprn', '*_id', '*_laestab', 'old_*_code'];

/** Where a level’s places are named and coded, as positions in a row. */
export interface AreaColumns {
  readonly name: number | undefined;
  readonly codes: readonly number[];
}

/** Whether a heading, in lower case, says when or where. */
export const isAreaColumn = (heading: string): boolean => AREA_COLUMN.test(heading);

/**
 * Where the name and the codes of a level stand.
 *
 * @param level the level, in any capitals.
 * @param columns where each heading stands, in lower case.
 */
export const areaColumns = (level: string, columns: ReadonlyMap<string, number>): AreaColumns => {
  const key = level.toLowerCase();
  const stem = STEMS.get(key) ?? key.replaceAll(' ', '_');
  return { name: columns.get(`${stem}_name`), codes: CODES.flatMap((code) => columns.get(code.replace('*', stem)) ?? []) };
};
