import { unitCommand, unitText, unitWord } from '../../../../src/app/system-service/unit-word.js';

test.each([
  ['/srv/a.conf', '/srv/a.conf'],
  ['/srv/my files', '"/srv/my files"'],
  ['/srv/100%', '/srv/100%%'],
  ['/srv/say "hi"', '"/srv/say \\"hi\\""'],
  ['/srv/küche', '"/srv/küche"'],
  ["/srv/it's", '"/srv/it\'s"'],
])('%s as a word is %s', (text, word) => {
  expect(unitWord(text)).toBe(word);
});

test('a dollar sign begins a variable in arguments, not in the program', () => {
  expect(unitCommand(['/opt/$x/node', 'run', '/srv/$y'])).toBe('"/opt/$x/node" run "/srv/$$y"');
});

test.each([`/opt/it's/node`, '/opt/"x"/node'])('%s can be an argument, but no program', (path) => {
  expect(unitCommand(['/bin/true', path])).toMatch(/^\/bin\/true "/);
  expect(() => unitCommand([path])).toThrow(expect.objectContaining({ code: 'UNIT_PLACE' }));
});

test('a line that is taken as it is has no quotes', () => {
  expect(unitText('/srv/my files/50%')).toBe('/srv/my files/50%%');
});

test.each(['/srv/a\nExecStartPre=/bin/evil', '/srv/back\\slash', '/srv/tab\t', '/srv/end '])(
  '%j cannot stand in a unit',
  (text) => {
    for (const write of [unitWord, unitText, (path: string) => unitCommand([path])])
      expect(() => write(text)).toThrow(expect.objectContaining({ code: 'UNIT_PLACE' }));
  },
);
