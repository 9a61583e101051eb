// The page in a frame, `embed.html?widget=…&model=…`: one widget, for sites whose editors strip every unknown tag.
import { type AskedFor, askedFor } from './asked-for.js';
import { REFERENCE_MODELS } from './reference-models.js';
import { reportHeight } from './report-height.js';

const MODEL = 'folkmoot-model';
// Not a static import: the bundler would put the autoloader into a file shared with this page, and every page of others would load that.
const autoloader = import('../autoload.js');

/** The widget, inside a model where one is asked for; `undefined` where its code did not arrive. */
const make = async ({ tag, model, attributes, language }: AskedFor): Promise<HTMLElement | undefined> => {
  const { discover } = await autoloader;
  const widget = document.createElement(tag);
  const outermost = model ? document.createElement(MODEL) : widget;
  if (model) {
    outermost.append(widget);
    if ('name' in model) outermost.setAttribute('name', model.name);
    else outermost.setAttribute('src', model.src);
  }
  const box = document.createElement('div');
  // Words are chosen by the language around a tag, and the page's is not around this one yet.
  box.lang = language;
  box.append(outermost);
  // Before the widget stands on the page, since only a defined element says which attributes it has.
  await Promise.all([discover(box), model && 'name' in model && REFERENCE_MODELS[model.name]?.()]);
  const element = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  const known = element?.observedAttributes ?? [];
  // eslint-disable-next-line no-restricted-syntax -- only what the element itself observes: neither style nor handlers
  for (const [name, value] of attributes) if (known.includes(name)) widget.setAttribute(name, value);
  return element && outermost;
};

/** What only has something to show with a model. */
const NEEDS_MODEL = new Set(['folkmoot-partnership', 'folkmoot-relationships']);

/** Says that a model is missing, or that none has its name; empty where all is well. An address has a dot or a slash in it. */
const missingModel = ({ tag, model, attributes }: AskedFor): string => {
  if (model && 'src' in model && !/[./]/.test(model.src)) return `There is no model “${model.src}” here.`;
  const brought = model ?? attributes.find(([name]) => name === 'src' || name === 'name');
  return NEEDS_MODEL.has(tag) && !brought ? 'This widget shows a model: its address needs “model=”.' : '';
};

const show = async (main: HTMLElement): Promise<void> => {
  const widgets = (await autoloader).TAGS.filter((tag) => tag !== MODEL);
  const asked = askedFor(location.search, widgets, Object.keys(REFERENCE_MODELS));
  if (!asked) {
    const named = new URLSearchParams(location.search).get('widget');
    const names = widgets.map((tag) => tag.slice('folkmoot-'.length)).join(', ');
    main.textContent = `${named ? `There is no widget “${named}”.` : 'This address names no widget.'} It needs “widget=” and one of these: ${names}.`;
    return;
  }
  const missing = missingModel(asked);
  if (missing) {
    main.textContent = `${missing} It can be ${Object.keys(REFERENCE_MODELS).join(', ')}, or the address of one on this site.`;
    return;
  }
  document.documentElement.lang = asked.language;
  if (asked.theme) document.documentElement.style.colorScheme = asked.theme;
  if (asked.parent) reportHeight(document.documentElement, asked.parent);
  const widget = await make(asked);
  if (widget) main.replaceChildren(widget);
  else main.textContent = 'The code of this widget did not arrive. Load the page again.';
};

const main = document.querySelector('main');
if (main)
  show(main).catch(() => {
    main.textContent = 'Part of this page did not arrive. Load it again.';
  });
