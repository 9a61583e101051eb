/* global document */
// The floor: the same content as ours, written by hand, each gauge a string put into a box of the page itself. No framework, no shadow
// root, no checks, no other language, nothing that can change but the value. `check-floor.mjs` proves that text and picture are the same.
import { SCALE } from './readings.js';
import { styles } from './by-hand.styles.js';

const CENTRE = [140, 132];
const TRACK = 74;

const short = (value) => Math.round(value * 10) / 10;
const fractionOf = (value) => (value - SCALE.min) / (SCALE.max - SCALE.min);
const at = (fraction, radius) => {
  const angle = Math.PI * (1 - fraction);
  return [CENTRE[0] + radius * Math.cos(angle), CENTRE[1] - radius * Math.sin(angle)];
};
const pair = ([x, y]) => `${short(x)} ${short(y)}`;
const stroke = (fraction, from, to) => `M${pair(at(fraction, from))}L${pair(at(fraction, to))}`;
const arc = (from, to, radius) => `M${pair(at(from, radius))}A${radius} ${radius} 0 0 1 ${pair(at(to, radius))}`;

const ARC = arc(0, 1, TRACK);
const TICKS = [0, 0.25, 0.5, 0.75, 1].map((fraction) => stroke(fraction, 61, 64)).join('');
const HEADS = ['m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0', 'm-4-4h8v8h-8z'];

/** Heads that would touch stand further out: their radii, in the order of `fractions`. */
const radiiOf = (fractions) => {
  const levels = [[], [], []];
  const radii = [];
  for (const index of fractions.map((_, index) => index).sort((a, b) => fractions[a] - fractions[b])) {
    const free = levels.findIndex((level) => level.every((other) => Math.abs(other - fractions[index]) * Math.PI * 104 >= 12));
    const step = free < 0 ? 2 : free;
    levels[step].push(fractions[index]);
    radii[index] = 104 + step * 11;
  }
  return radii;
};

const targetPath = (fraction, radius) => {
  const [tipX, tipY] = at(fraction, radius - 5);
  const [baseX, baseY] = at(fraction, radius + 4);
  const [dx, dy] = [(baseY - tipY) * 0.55, (tipX - baseX) * 0.55];
  return `${stroke(fraction, 64, 98)}M${pair([tipX, tipY])}L${pair([baseX + dx, baseY + dy])}L${pair([baseX - dx, baseY - dy])}Z`;
};

const percent = (value) => `${value.toFixed(1)}%`;

const sentenceOf = (reading, value) => {
  const groups = { Higher: [], Similar: [], Lower: [] };
  for (const [name, other] of [
    [reading.region, reading.regionValue],
    ['All areas', reading.nationValue],
  ]) {
    const group = reading.lower > other ? 'Higher' : reading.upper < other ? 'Lower' : 'Similar';
    groups[group].push(`${name} (${percent(other)})`);
  }
  let text = `${reading.label}, ${reading.area}, ${reading.period}: ${percent(value)}.`;
  if (groups.Higher.length) text += ` Higher than ${groups.Higher.join(' and ')}.`;
  if (groups.Similar.length) text += ` Similar to ${groups.Similar.join(' and ')}, within the confidence interval.`;
  if (groups.Lower.length) text += ` Lower than ${groups.Lower.join(' and ')}.`;
  text += value < reading.target ? ' Below' : value > reading.target ? ' Above' : ' At';
  text += ` the target of ${reading.target}%.`;
  const gap = Math.round((value - reading.previous) * 10) / 10;
  text +=
    gap === 0
      ? ` No change since ${reading.previousPeriod}.`
      : ` ${gap > 0 ? 'Up' : 'Down'} ${Math.abs(gap).toFixed(1)} percentage points since ${reading.previousPeriod}.`;
  return `${text} Higher is better.`;
};

/** The picture begins where its highest head does. */
const topOf = (fractions, radii) =>
  Math.max(0, Math.round(Math.min(...fractions.map((fraction, index) => at(fraction, radii[index])[1] - 8))));

const figure = (reading) => {
  const marks = [fractionOf(reading.regionValue), fractionOf(reading.nationValue), fractionOf(reading.target)];
  const radii = radiiOf(marks);
  const top = topOf(marks, radii);
  const [region, nation, target] = marks;
  const [regionRadius, nationRadius, targetRadius] = radii;
  const [lower, upper] = [fractionOf(reading.lower), fractionOf(reading.upper)];
  const strokes = stroke(region, 61, 98) + stroke(nation, 61, 98);
  const heads = `M${pair(at(region, regionRadius))}${HEADS[0]}M${pair(at(nation, nationRadius))}${HEADS[1]}`;
  const whisker = arc(lower, upper, 56) + stroke(lower, 52.5, 59.5) + stroke(upper, 52.5, 59.5);
  const text = percent(reading.value);
  return `<figure class="gauge"><figcaption>${reading.label}</figcaption><p>${sentenceOf(reading, reading.value)}</p><div class="meter" role="meter" aria-label="${reading.label}: ${text}" aria-valuemin="${SCALE.min}" aria-valuemax="${SCALE.max}" aria-valuenow="${reading.value}" aria-valuetext="${text}"><svg viewBox="0 ${top} 280 ${152 - top}" aria-hidden="true"><path class="track" d="${ARC}"/><path class="fill" pathLength="100" d="${ARC}" stroke-dasharray="${short(fractionOf(reading.value) * 100)} 100"/><path class="ticks" d="${TICKS}"/><path class="casing" d="${strokes}${whisker}"/><path class="marks" d="${strokes}"/><path class="heads" d="${heads}"/><path class="target" d="${targetPath(target, targetRadius)}"/><path class="whisker" d="${whisker}"/><text class="figure" x="140" y="126" font-size="29.4">${text}</text><text class="end" x="66" y="149">${SCALE.min}%</text><text class="end" x="214" y="149">${SCALE.max}%</text></svg></div><p class="key" aria-hidden="true">●\u00a0${reading.region}\u00a0${percent(reading.regionValue)}\u2003 ■\u00a0All areas\u00a0${percent(reading.nationValue)}\u2003 ▼\u00a0Target\u00a0${reading.target}%</p><details><summary>Data table (11 rows) and downloads</summary></details><p class="small"><a href="${reading.href}" rel="noopener noreferrer">Source: ${reading.source}, ${reading.period}</a></p></figure>`;
};

let shown;

export const render = (container, readings) => {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
  shown = readings.map((reading) => {
    const box = document.createElement('div');
    container.append(box);
    box.innerHTML = figure(reading);
    const [, sentence, meter] = box.firstChild.children;
    const svg = meter.firstChild;
    return { reading, sentence: sentence.firstChild, meter, fill: svg.children[1], figure: svg.querySelector('.figure').firstChild };
  });
};

export const update = (values) => {
  for (let index = 0; index < shown.length; index += 1) {
    const { reading, sentence, meter, fill, figure } = shown[index];
    const value = values[index];
    const text = percent(value);
    sentence.data = sentenceOf(reading, value);
    meter.setAttribute('aria-label', `${reading.label}: ${text}`);
    meter.setAttribute('aria-valuenow', value);
    meter.setAttribute('aria-valuetext', text);
    fill.setAttribute('stroke-dasharray', `${short(fractionOf(value) * 100)} 100`);
    figure.data = text;
  }
};

/** Nothing is left out of view to begin with. */
export const showAll = () => {};
