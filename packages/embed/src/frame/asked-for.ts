/** What an address of the frame's page asks for. */
export interface AskedFor {
  /** The widget's tag, for example `folkmoot-gauge`. */
  readonly tag: string;
  /** A reference model by its name, or the address of one on this site; absent where the widget needs none. */
  readonly model?: { readonly name: string } | { readonly src: string };
  /** Attributes of the widget as the address gives them: anybody's text. Which of them the widget has is for the widget to say. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The language of the page, a tag that the browser knows; English where none is given. */
  readonly language: string;
  /** The colours of the page, where the address says which; else as the reader's system has them. */
  readonly theme?: 'light' | 'dark';
  /** The one origin that is told how high the widget is. Nobody is told without it. */
  readonly parent?: string;
}

/** What stands in the address for the page itself, not for the widget. */
const OF_THE_PAGE = new Set(['widget', 'model', 'lang', 'parent']);

/** An exact http or https origin, as `MessageEvent.origin` writes it: no path, no wildcard. */
const originOf = (text: string | null): string | undefined => {
  try {
    const { origin, protocol } = new URL(text ?? '');
    return text === origin && /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
};

const languageOf = (text: string | null): string => {
  try {
    return Intl.getCanonicalLocales(text ?? '')[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/**
 * Reads what an address asks for: `widget=gauge`, `model=` a reference model's name or an address, `lang=`, `parent=` the origin of the page
 * around the frame; everything else is an attribute of the widget. `undefined` where no widget of that name is known. Pure.
 */
export const askedFor = (search: string, widgets: readonly string[], models: readonly string[]): AskedFor | undefined => {
  const parameters = new URLSearchParams(search);
  const tag = `folkmoot-${parameters.get('widget') ?? ''}`;
  if (!widgets.includes(tag)) return undefined;
  const [model, theme] = [parameters.get('model'), parameters.get('theme')];
  return {
    tag,
    ...(model && { model: models.includes(model) ? { name: model } : { src: model } }),
    attributes: [...parameters].filter(([name]) => !OF_THE_PAGE.has(name)),
    language: languageOf(parameters.get('lang')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    parent: originOf(parameters.get('parent')),
  };
};
