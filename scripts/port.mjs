// A free port: the wanted one, or the next that nobody listens on.
import { createServer } from 'node:net';
import { Trouble } from './progress.mjs';

const portsToTry = 100;

/** The first port from `wanted` upwards that is free on both loopback addresses: browsers try `::1` first for localhost. */
export const freePort = async (wanted) => {
  for (let port = wanted; port < wanted + portsToTry; port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Trouble(`Every port from ${wanted} to ${wanted + portsToTry - 1} is taken.`, {
    todo: 'stop a server that is no longer needed.',
  });
};

const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has nobody listening there either.
    server.once('error', (error) => resolve(error.code !== 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
