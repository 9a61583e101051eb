// The accessibility tree as text a person can review: one line a node, role, name, state. It goes through shadow roots.
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

const STATES = ['focusable', 'expanded', 'disabled', 'busy', 'level', 'live', 'valuemin', 'valuemax'];
/** Text boxes of a line repeat the text above them. */
const LEFT_OUT = new Set(['InlineTextBox', 'none', 'LineBreak']);

const lineOf = ({ role, name, value, properties = [] }: Node): string => {
  const states = properties
    .filter(({ name, value }) => STATES.includes(name) && value.value !== false && value.value !== undefined && value.value !== '')
    .map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`));
  // The engine keeps values in single precision.
  const shown =
    value?.value === undefined ? [] : [`value=${String(typeof value.value === 'number' ? Number(value.value.toFixed(3)) : value.value)}`];
  return [role?.value ?? '', name?.value ? JSON.stringify(name.value) : '', ...shown, ...states].filter(Boolean).join(' ');
};

/** What differs from run to run and is not ours: the time of day. */
const steady = (text: string): string => text.replace(/\d\d:\d\d(?:\u202f| )?(?:[AP]M)?/g, 'TIME').trimEnd();

/** The tree under each of the elements with these ids, as text. */
export const readTree = async (page: Page, ids: readonly string[]): Promise<Map<string, string>> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const { root } = await session.send('DOM.getDocument');
  const trees = new Map<string, string>();
  for (const id of ids) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${id}` });
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    const lines: string[] = [];
    const walk = (node: Node | undefined, depth: number): void => {
      if (!node) return;
      const shown = !node.ignored && !LEFT_OUT.has(node.role?.value ?? '');
      if (shown) lines.push('  '.repeat(depth) + lineOf(node));
      for (const child of node.childIds ?? []) walk(byId.get(child), shown ? depth + 1 : depth);
    };
    walk(start, 0);
    trees.set(id, steady(lines.join('\n')));
  }
  await session.detach();
  return trees;
};
