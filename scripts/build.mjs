// The library build, `pnpm build`, shared by both commands.
import { run } from './children.mjs';
import { step, tail, Trouble } from './progress.mjs';
import { root } from './toolchain.mjs';

/** Runs one script of the root package.json, with more at the end of it. Throws `Trouble` with the end of its output. */
export const runScript = (title, script, { env, pnpm }, ...more) =>
  step(title, async () => {
    const { code, output } = await run(...pnpm('run', script, ...more), { cwd: root, env });
    if (code !== 0) {
      throw new Trouble(`${title}: failed.`, {
        todo: `mend what the lines above name; \`npm run pnpm -- ${script}\` runs this step alone.`,
        output: tail(output),
      });
    }
  });

/** Compiles the packages and writes their generated files. */
export const build = (toolchain) => runScript('Building the packages', 'build', toolchain);
