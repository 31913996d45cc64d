import fc from 'fast-check';
import { pathAddresses } from './path-address.js';
import { parsePath } from './path-pattern.js';
import { plainText } from './plain-text.js';

test.each([
  ['relay/<device>?turn=<action>', '/relay/<device>/?/turn=<action>'],
  ['/status', '/status'],
  ['/', '/'],
  ['<device?>/x', '/<device?>/x'],
  ['a%20b/<<c', '/a b/<<c'],
  ['a?url=http://x/<y>', '/a/?/url=http://x/<y>'],
  ['files/<path*>', '/files/<path*>'],
])('the rule %s has the address %s', (path, address) => {
  expect(parsePath(path).address).toBe(address);
});

test.each([
  ['relay/<device>?turn=<action>', '/relay/Küche 1/?/turn=a&b', '/relay/K%C3%BCche%201?turn=a%26b'],
  ['a%20b/<c>', '/a b/50%', '/a%20b/50%25'],
  ['<a>_<b>/x', '/1_2_3/x', '/1_2_3/x'],
  ['files/<path*>', '/files/a b/c?d', '/files/a%20b/c%3Fd'],
  ['set?v=<v?>', '/set/?/v=', '/set?v='],
])('%s with %s is the path %s', (path, address, expected) => {
  expect(parsePath(path).pathOf(address)).toBe(expected);
});

test.each(['/relay/..', '/relay/.'])('a command that says %s leads nowhere', (address) => {
  expect(() => parsePath('relay/<device>').pathOf(address)).toThrow(
    expect.objectContaining({
      code: 'HTTP_BAD_PATH',
      message: expect.stringMatching(/has the folder "\.{1,2}"/),
    }),
  );
});

test.each([
  ['relay/<device>', '/relay/0', true],
  ['relay/<device>', '/relay/0/x', false],
  ['relay/<device>', '/relay/', false],
  ['relay/<device?>', '/relay/', true],
  ['relay/<device>', '/relay/0/?/turn=on', false],
  ['a<x>b<y>c', '/a1b2c', true],
  ['a<x>b<y>c', '/a1b2', false],
  ['files/<path*>', '/files/a/b', true],
  ['files/<path*>', '/files', false],
])('whether %s fits %s: %s', (path, address, fits) => {
  expect(parsePath(path).fits(address)).toBe(fits);
});

test('a path that came is an address with its query and one without', () => {
  expect(pathAddresses('relay/0?turn=on&a=K%C3%BC%26')).toEqual({
    whole: '/relay/0/?/turn=on&a=Kü%26',
    withoutQuery: '/relay/0',
  });
  expect(pathAddresses('/a%2Fb%20c%zz')).toEqual({
    whole: '/a%2Fb c%zz',
    withoutQuery: '/a%2Fb c%zz',
  });
});

test('whatever is captured, the server reads it back as it was', () => {
  const token = fc
    .string({ minLength: 1, unit: 'binary' })
    .filter((text) => !/[/+#\0]|^\.{1,2}$/.test(text));
  const pattern = parsePath('r/<a>?t=<b>');
  fc.assert(
    fc.property(token, token, (a, b) => {
      const url = new URL(`http://device${pattern.pathOf(`/r/${a}/?/t=${b}`)}`);
      expect(url.origin).toBe('http://device');
      expect(decodeURIComponent(url.pathname)).toBe(`/r/${a}`);
      expect([...url.searchParams]).toEqual([['t', b]]);
    }),
  );
});

test('text is read in time linear in its length', () => {
  const pattern = parsePath('<a>a<b>a<c>a<d>x');
  const startedAt = performance.now();
  expect(pattern.fits(`/${'a'.repeat(200_000)}`)).toBe(false);
  expect(plainText('%41'.repeat(100_000))).toHaveLength(100_000);
  // The square of the length would take minutes.
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
