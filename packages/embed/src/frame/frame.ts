// The page in a frame, `embed.html?widget=…&model=…`: one widget, for sites whose editors strip every unknown tag.
import { type AskedFor, askedFor } from './asked-for.js';
import { REFERENCE_MODELS } from './reference-models.js';
import { reportHeight } from './report-height.js';

const MODEL = 'folkmoot-model';
// Not a static import: the bundler would put the autoloader into a file shared with this page, and every page of others would load that.
const autoloader = import('../autoload.js');

/** The widget, inside a model where one is asked for; `undefined` where its code did not arrive. */
const make = async ({ tag, model, attributes }: AskedFor): Promise<HTMLElement | undefined> => {
  const { discover } = await autoloader;
  const widget = document.createElement(tag);
  const outermost = model ? document.createElement(MODEL) : widget;
  if (model) {
    outermost.append(widget);
    if ('name' in model) outermost.setAttribute('name', model.name);
    else outermost.setAttribute('src', model.src);
  }
  const box = document.createElement('div');
  box.append(outermost);
  // Before the widget stands on the page, since only a defined element says which attributes it has.
  await Promise.all([discover(box), model && 'name' in model && REFERENCE_MODELS[model.name]?.()]);
  const element = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  const known = element?.observedAttributes ?? [];
  // eslint-disable-next-line no-restricted-syntax -- only what the element itself observes: neither style nor handlers
  for (const [name, value] of attributes) if (known.includes(name)) widget.setAttribute(name, value);
  return element && outermost;
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
