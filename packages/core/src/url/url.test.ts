import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeHref } from './index.js';

const page = 'https://council.example/education/page.html';

describe('safeHref', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://Example.ORG:80/a b?c#d', 'http://example.org/a%20b?c#d'],
    ['  https://example.org/  ', 'https://example.org/'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://аpple.example/', 'https://xn--pple-43d.example/'],
  ])('%s is an address', (value, expected) => {
    expect(safeHref(value)).toBe(expected);
  });

  test.each([
    ['data.csv', 'https://council.example/education/data.csv'],
    ['../data.csv?x=1', 'https://council.example/data.csv?x=1'],
    ['/data.csv', 'https://council.example/data.csv'],
    ['?year=2025', 'https://council.example/education/page.html?year=2025'],
    ['a/b:c', 'https://council.example/education/a/b:c'],
  ])('%s is relative to the page', (value, expected) => {
    expect(safeHref(value, page)).toBe(expected);
    expect(safeHref(value)).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\rscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'javascript&colon;alert(1)//:',
    '\u00a0javascript:alert(1)',
    'java\0script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:a@example.org',
    'view-source:https://example.org/',
    '//example.org/x',
    '\\\\example.org\\x',
    '/\\example.org',
    '\\/example.org',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https:\\\\example.org',
    'https://user:pw@example.org/',
    'https://user@example.org/',
    'https://',
    'https://exa mple.org/',
    'ht\ntps://example.org/',
    'https://example.org/\u0085',
    '',
    '   ',
  ])('%j is refused', (value) => {
    expect(safeHref(value)).toBeNull();
    const resolved = safeHref(value, page);
    // Written without a scheme of its own, it can only be a path on the page's own site.
    if (resolved !== null) expect(new URL(resolved).origin).toBe('https://council.example');
  });

  test('refuses what is too long, before and after the address is normalised', () => {
    expect(safeHref(`https://example.org/${'a'.repeat(2028)}`)).toHaveLength(2048);
    expect(safeHref(`https://example.org/${'a'.repeat(2029)}`)).toBeNull();
    expect(safeHref(`https://example.org/${'é'.repeat(2000)}`)).toBeNull();
    expect(safeHref(`https://example.org/${'a'.repeat(100_000)}`)).toBeNull();
  });

  test('refuses a base that is not a web page, and values that are not text', () => {
    expect(safeHref('data.csv', 'file:///home/page.html')).toBeNull();
    expect(safeHref('data.csv', 'about:srcdoc')).toBeNull();
    expect(safeHref('data.csv', 'nonsense')).toBeNull();
    for (const value of [null, undefined, 5, {}, ['https://example.org']]) expect(safeHref(value as string, page)).toBeNull();
  });

  test('whatever comes in: null, or http(s) without credentials, and the same again when read again', () => {
    const scheme = fc.constantFrom('https://', 'http://', 'javascript:', 'data:', '//', '', 'https:', '\thttps://');
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary' }), fc.constantFrom(undefined, page), (start, rest, base) => {
        const href = safeHref(start + rest, base);
        if (href === null) return;
        const url = new URL(href);
        expect(['http:', 'https:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(safeHref(href)).toBe(href);
      }),
      { numRuns: 2000 },
    );
  });
});
