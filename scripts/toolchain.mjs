// Node and pnpm in the versions the project is built with. Both come from the npm registry into `.toolchain/`, so
// nothing is installed outside the checkout. npx is not used: it asks questions that nobody answers in CI.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './children.mjs';
import { say, step, tail, Trouble } from './progress.mjs';

/** The top folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const folder = join(root, '.toolchain');
const oldestSupportedNode = [22, 12];
const fetchedNode = '24.21.0';
const platformsWithNode = ['linux-x64', 'linux-arm64', 'win-x64'];

const wantedPnpm = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('@')[1];

/**
 * Makes sure of Node and pnpm. Returns `{env, node, pnpm}`: the environment for every child process, the Node to run
 * scripts with, and `pnpm(...args)`, which gives a command and its arguments.
 */
export const provideToolchain = async () => {
  const nodePackage = isSupported(process.versions.node) ? null : packageOfNode();
  const wanted = { pnpm: wantedPnpm(), ...(nodePackage && { [nodePackage]: fetchedNode }) };
  if (nodePackage) {
    say(
      `This is Node ${process.versions.node}; the tools need ${oldestSupportedNode.join('.')} or newer, so Node ${fetchedNode} is used from .toolchain/.`,
    );
  }
  await fetchMissing(wanted);
  const node = nodePackage ? fetchedNodePath(nodePackage) : process.execPath;
  const pnpmScript = join(folder, 'node_modules/pnpm/bin/pnpm.mjs');
  return {
    node,
    env: withPath([dirname(node), join(folder, 'node_modules/.bin')]),
    pnpm: (...args) => [node, [pnpmScript, ...args]],
  };
};

/** npm's own package folder on this machine, to run with the Node that runs us: works where npm is a `.cmd` file too. */
const npm = (...args) => {
  const bin = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  return script ? [process.execPath, [script, ...args]] : ['npm', args];
};

/** Installs exact versions of packages into one folder, without running their scripts. Throws `Trouble`. */
export const fetchPackages = async (into, packages, todo) => {
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'package.json'), `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`);
  const flags = ['--prefix', into, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-progress'];
  const { code, output } = await run(...npm('install', ...flags), { cwd: into });
  if (code !== 0) throw new Trouble(`npm could not fetch ${Object.keys(packages).join(' and ')}.`, { todo, output: tail(output) });
};

const isSupported = (version) => {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestSupportedNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};

const packageOfNode = () => {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  process.report.excludeNetwork = true; // It would look up names.
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  if (platformsWithNode.includes(platform) && !musl) return `node-${platform}`;
  throw new Trouble(
    `This is Node ${process.versions.node}, and the registry has no Node to fetch for ${platform}${musl ? ' with musl' : ''}.`,
    {
      todo: `install Node ${oldestSupportedNode.join('.')} or newer (https://nodejs.org), then run the same command again.`,
    },
  );
};

const fetchedNodePath = (nodePackage) =>
  join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const fetchMissing = async (wanted) => {
  const installed = Object.entries(wanted).filter(([name, version]) => installedVersion(name) === version);
  if (installed.length === Object.keys(wanted).length) return;
  const names = Object.entries(wanted).map(([name, version]) => (name === 'pnpm' ? `pnpm ${version}` : `Node ${version} (about 50 MB)`));
  await step(`Fetching ${names.join(' and ')} into .toolchain/`, () =>
    fetchPackages(folder, wanted, 'check that this machine reaches the npm registry (npm ping), then run the same command again.'),
  );
};

const installedVersion = (name) => {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : null;
};

const withPath = (folders) => {
  // Windows spells the variable `Path`.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [name]: [...folders, process.env[name]].join(delimiter), NO_COLOR: '1' };
  delete env.FORCE_COLOR; // What the tools print goes into files and after the fact to the terminal.
  return env;
};
