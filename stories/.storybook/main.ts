import type { StorybookConfig } from '@storybook/web-components-vite';

/** What Storybook is made of. Nothing of it asks anything of another site: no telemetry, no news, no check for updates. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../*.mdx',
    '../*.stories.ts',
    '../{gauge,model,partnership,relationships,seminar,dashboards}/**/*.mdx',
    '../{gauge,model,partnership,relationships,seminar,dashboards}/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The files for pages stand beside the stories, so that a reader can take one and try it.
  staticDirs: ['../public', { from: '../../packages/embed/dist', to: '/embed' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false, disableWebpackDefaults: true },
  // Relative, so that the static build works in any folder of any site.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};

export default config;
