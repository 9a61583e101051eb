import { addons, type State } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

/** Whether a story has said that there is nothing to set in it: the panel would say no more than that, over a third of the screen. */
const hasNoControls = ({ index, storyId }: State): boolean => {
  const story = index?.[storyId];
  return story?.type === 'story' && story.parameters?.controls?.disable === true;
};

addons.setConfig({
  theme: create({ base: dark ? 'dark' : 'light', brandTitle: 'Folkmoot', brandUrl: './', brandTarget: '_self' }),
  sidebar: { showRoots: true },
  layoutCustomisations: { showPanel: (state: State, shown: boolean) => shown && !hasNoControls(state) },
});
