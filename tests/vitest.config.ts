import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// It looks into /proc to see that no process is left.
const linuxOnly = process.platform === 'linux' ? [] : ['tests/bootstrap/children.test.ts'];

/** One project per kind of proof; `pnpm test` runs them all, `--project NAME` runs one. */
export default defineConfig({
  root,
  test: {
    projects: [
      { test: { name: 'core', root, environment: 'node', include: ['packages/*/src/**/*.test.ts'], exclude: ['packages/elements/**'] } },
      { test: { name: 'bootstrap', root, environment: 'node', include: ['tests/bootstrap/**/*.test.ts'], exclude: linuxOnly } },
      { test: { name: 'lint-rules', root, environment: 'node', include: ['tests/lint/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'shared', root, environment: 'node', include: ['tests/shared/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
