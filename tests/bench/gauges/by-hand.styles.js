// A plain style sheet that gives the floor the look of ours: what a page would write for itself.
export const styles = `
.gauge { margin: 0; padding: 4px; font-size: max(1em, 12px); line-height: max(1lh, 1.25em); overflow-wrap: anywhere }
.gauge figcaption { font-weight: 700 }
.gauge p { margin: 0.25em 0 0.75em }
.gauge .meter { inline-size: 17.5em; max-inline-size: 100% }
.gauge svg { display: block; inline-size: 100%; block-size: auto }
.gauge path { fill: none; stroke: currentColor }
.gauge .track, .gauge .fill { stroke-width: 20 }
.gauge .track { color: color-mix(in srgb, currentColor 12%, transparent) }
.gauge .fill { color: color-mix(in srgb, currentColor 20%, #1f7ac4) }
.gauge .ticks { color: color-mix(in srgb, currentColor 70%, transparent) }
.gauge .casing { color: Canvas; stroke-width: 5 }
.gauge .marks, .gauge .heads, .gauge .whisker { stroke-width: 2 }
.gauge .heads { fill: currentColor; stroke: none }
.gauge .target { color: color-mix(in srgb, currentColor 20%, #b95b00); fill: currentColor; stroke-width: 2; stroke-linejoin: round }
.gauge text { fill: currentColor; text-anchor: middle; font-variant-numeric: tabular-nums }
.gauge .figure { font-weight: 700 }
.gauge .end { font-size: 14px }
.gauge .key { font-size: max(0.875em, 12px); white-space: pre-wrap }
.gauge .small { font-size: max(0.875em, 12px) }
.gauge summary { cursor: pointer; min-block-size: 44px; display: list-item; padding-block: 0.6em; inline-size: fit-content; text-decoration: underline }
.gauge a { color: inherit }
`;
