import '@folkmoot/elements/locale/cy.js';
import '@folkmoot/elements/define/gauge.js';
import '@folkmoot/elements/define/model.js';
import '@folkmoot/elements/define/partnership.js';
import '@folkmoot/elements/define/relationships.js';
import manifest from '@folkmoot/elements/custom-elements.json' with { type: 'json' };
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { themes as storybookThemes } from 'storybook/theming';
import { htmlOf } from '../support/html-of.js';
import { slowNetwork } from '../support/slow-network.js';
import '../support/story-stage.js';
import { apiDescription, apiTable } from './api-table.js';
import '../support/layout.css';
import './preview.css';
import storiesPage from './stories-page.mdx';

slowNetwork();

// Opened on its own, a story is a plain page.
const alone = window.parent === window;

/** The colours of the page, and whether the widgets are told to differ from it. */
const themes: Readonly<Record<string, { readonly page?: string; readonly forced?: string }>> = {
  system: {},
  light: { page: 'light' },
  dark: { page: 'dark' },
  'dark-widget': { page: 'light', forced: 'dark' },
  'light-widget': { page: 'dark', forced: 'light' },
};

/** There is no Arabic catalogue: it shows what a page written from right to left does to a widget. */
const languages: Readonly<Record<string, { readonly lang: string; readonly dir?: string }>> = {
  en: { lang: 'en-GB' },
  cy: { lang: 'cy' },
  ar: { lang: 'ar', dir: 'rtl' },
};

const stage: Decorator = (story, { globals, id, viewMode }) => {
  const theme = String(globals.theme);
  const language = String(globals.language);
  const { page, forced } = themes[theme] ?? {};
  const { lang, dir } = languages[language] ?? { lang: 'en-GB' };
  const framed = viewMode === 'docs' || !alone;
  const address = `iframe.html?id=${id}&viewMode=story&globals=theme:${theme};language:${language}`;
  return html`<story-stage
    page=${page ?? nothing}
    .forced=${forced}
    .address=${framed ? address : undefined}
    lang=${lang}
    dir=${dir ?? nothing}
    >${story()}</story-stage
  >`;
};

/** "Show code" and "Copy as HTML" give the same text. */
const asWritten = (code: string): string => htmlOf(new DOMParser().parseFromString(code, 'text/html').body);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [stage],
  // A plain page has no panel to show what axe finds, and need not wait for it.
  initialGlobals: { theme: 'system', language: 'en', a11y: { manual: alone } },
  globalTypes: {
    theme: {
      description: 'Colours of the page and of the widget',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'Colours: as the system' },
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'dark-widget', title: 'Light page, theme="dark"' },
          { value: 'light-widget', title: 'Dark page, theme="light"' },
        ],
      },
    },
    language: {
      description: 'Language and direction of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg (not yet reviewed)' },
          { value: 'ar', title: 'Right to left (lang="ar", English words)' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      // Stories alone: the tables have a page of their own.
      page: storiesPage,
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? storybookThemes.dark : storybookThemes.light,
      toc: { headingSelector: 'h2, h3' },
      extractArgTypes: (tagName: string) => apiTable(manifest, tagName),
      extractComponentDescription: (tagName: string) => apiDescription(manifest, tagName),
      source: { excludeDecorators: true, transform: asWritten, language: 'html' },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Getting started',
          'Embedding',
          'Accessibility statement',
          'Gauge',
          ['Overview', 'Options', 'States', 'Accessibility', 'Ways in'],
          'Model',
          ['Overview', 'Format'],
          'Dashboards',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: '360 px', styles: { width: '360px', height: '100%' }, type: 'mobile' },
        tablet: { name: '768 px', styles: { width: '768px', height: '100%' }, type: 'tablet' },
        desktop: { name: '1280 px', styles: { width: '1280px', height: '100%' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
