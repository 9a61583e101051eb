// A tool at its worst, for children.test.ts: it ignores polite signals, and starts one process inside its group and one
// that leaves it, as browsers do. Prints the three process ids.
import { spawn } from 'node:child_process';

process.on('SIGTERM', () => {});
process.on('SIGINT', () => {});
const inside = spawn('sleep', ['600'], { stdio: 'ignore' });
const outside = spawn('sleep', ['600'], { stdio: 'ignore', detached: true });
console.log([process.pid, inside.pid, outside.pid].join(' '));
setInterval(() => {}, 1000);
