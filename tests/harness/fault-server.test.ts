// The faults themselves: a test that waits for a fault that never happens proves nothing.
import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { site } from '../support/site.js';
import { GOOD_CSV, GOOD_READING } from './good.mjs';

const ask = async (path: string, init?: RequestInit): Promise<Response> => fetch((await site()).origin + path, init);

describe('the fault server', () => {
  it('gives good files', async () => {
    expect(await (await ask('/file/good.json')).json()).toEqual(GOOD_READING);
    expect(await (await ask('/file/good.csv')).text()).toBe(GOOD_CSV);
  });

  it('gives the status asked for, with a body that must not be shown', async () => {
    const answer = await ask('/status/503');
    expect([answer.status, await answer.text()]).toEqual([503, '{"secret":"token-123"}']);
    expect((await ask('/status/204')).status).toBe(204);
  });

  it('waits at a gate until it is opened', async () => {
    let come = false;
    const answer = ask('/gate/one').then((response) => {
      come = true;
      return response;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(come).toBe(false);
    await ask('/open/one');
    expect((await answer).ok).toBe(true);
  });

  it('cuts connections, before and after a few bytes', async () => {
    await expect(ask('/reset')).rejects.toThrow();
    await expect(ask('/reset?after=20').then((answer) => answer.text())).rejects.toThrow();
  });

  it('ends too soon', async () => {
    expect(await (await ask('/truncate?bytes=30')).text()).toHaveLength(30);
  });

  it('gives more than anybody should take, said, unsaid and packed', async () => {
    const sizeOf = async (path: string): Promise<number> => (await (await ask(path)).arrayBuffer()).byteLength;
    expect(await sizeOf('/huge?mb=2')).toBeGreaterThan(2_000_000);
    expect(await sizeOf('/gzipbomb?mb=2')).toBeGreaterThan(2_000_000);
    const packed = await new Promise<number>((resolve, reject) => {
      void site().then(({ origin }) =>
        get(`${origin}/gzipbomb?mb=2`, (answer) => {
          let length = 0;
          answer.on('data', (chunk: Buffer) => (length += chunk.length)).on('end', () => resolve(length));
        }).on('error', reject),
      );
    });
    expect(packed).toBeLessThan(10_000);
  });

  it('encodes as asked', async () => {
    const bytes = async (as: string): Promise<number[]> =>
      [...new Uint8Array(await (await ask(`/enc?as=${as}`)).arrayBuffer())].slice(0, 4);
    expect(await bytes('utf-8-mark')).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
    expect(await bytes('utf-16le-mark')).toEqual([0xff, 0xfe, 0x7b, 0]);
    expect(await bytes('utf-16be-mark')).toEqual([0xfe, 0xff, 0, 0x7b]);
    expect(await bytes('utf-16le')).toEqual([0x7b, 0, 0x22, 0]);
  });

  it('says what kind of file it is only as asked', async () => {
    expect((await ask('/mime?as=none')).headers.get('content-type')).toBe(null);
    expect((await ask('/mime?as=text/plain')).headers.get('content-type')).toBe('text/plain');
    expect((await ask('/login')).headers.get('content-type')).toContain('text/html');
  });

  it('redirects as often as asked, or for ever', async () => {
    expect((await ask('/redirect?n=3')).url).toMatch(/\/file\/good\.json$/);
    await expect(ask('/redirect?n=loop')).rejects.toThrow();
  });

  it('allows other sites as asked', async () => {
    const allowed = async (mode: string): Promise<string | null> =>
      (await ask(`/cors?mode=${mode}`, { headers: { origin: 'https://here.example' } })).headers.get('access-control-allow-origin');
    expect(await Promise.all(['none', 'any', 'this', 'wrong', 'null'].map(allowed))).toEqual([
      null,
      '*',
      'https://here.example',
      'https://example.org',
      'null',
    ]);
  });

  it('serves pages under a policy, and writes down who asked for what', async () => {
    const server = await site();
    const address = server.page({ policy: 'strict', body: '<p>Hello</p>', styles: 'unset' });
    const answer = await fetch(address);
    expect(answer.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'; trusted-types folkmoot");
    expect(await answer.text()).toContain('<p>Hello</p>');
    expect(server.requests.at(-1)?.path).toBe(new URL(address).pathname);
  });
});
