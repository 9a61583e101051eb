import integrity from '@folkmoot/embed/integrity.json' with { type: 'json' };

const FILE = 'folkmoot-gauge.classic.js';

/** Where the files stand on a web officer's site, as in the guides: with the version, so that the next one can stand beside it. */
export const folder = `/folkmoot/${integrity.version}/`;

/** The script line of the snippet, with the hash of the very file that was built beside this Storybook. */
const scriptLine = `<script defer src="${folder}${FILE}"
  integrity="${integrity.files[FILE].integrity}"
  crossorigin="anonymous"></script>`;

/** What a web officer pastes: the script's line, and a gauge with its figures and a sentence for readers without script. */
export const snippet = `${scriptLine}
<folkmoot-gauge
  label="In education or training at 16 and 17"
  area="Camden"
  period="2025"
  value="94.7"
  unit="%"
  polarity="higher"
  comparators="London: 96.3; England: 92"
  previous="94.7"
  previous-period="2024"
  source="Department for Education"
>
  <p>In education or training at 16 and 17, Camden, 2025: 94.7%. London: 96.3%. England: 92.0%.</p>
</folkmoot-gauge>`;
