import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/port.mjs';

const servers: Server[] = [];

/** Listens until the end of the test. Port 0 takes any free one. */
const listen = (host: string, port = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    servers.push(server);
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('freePort', () => {
  it('gives the wanted port when nobody listens there', async () => {
    const port = await listen('127.0.0.1');
    servers.pop()!.close();
    expect(await freePort(port)).toBe(port);
  });

  it('goes on to the next when it is taken', async () => {
    const port = await listen('127.0.0.1');
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it('sees a server that only listens on IPv6, where browsers look first', async () => {
    const port = await listen('::1');
    expect(await freePort(port)).toBeGreaterThan(port);
  });
});
