import { tmpdir } from 'node:os';
import { planApp } from '../../../src/app/plan-app.js';
import { load, problemLines } from '../config/load.js';

const linesOf = async (name: string, text: string, flags = {}): Promise<string[]> =>
  problemLines(await planApp(load(text, { name, flags }), tmpdir()));

const yaml = (option: string): Promise<string[]> =>
  linesOf(
    'gw.yaml',
    `map: { mapping: off, topics: [a] }\ninterfaces:\n  boiler:\n    port: x\n${option}`,
  );

test('an interface in another case is told once, at its place', async () => {
  expect(await yaml('    interface: Serial\n')).toEqual([
    '5:16 error INTERFACE_UNKNOWN there is no interface "Serial". Did you mean "serial"?',
  ]);
});

test.each(['Interface', 'interfce'])('the option misspelt as %s is shown', async (option) => {
  expect(await yaml(`    ${option}: serial\n`)).toEqual([
    `5:5 error INTERFACE_UNKNOWN "${option}" in [INTERFACE:boiler] does not say which interface it is. Did you mean "interface"?`,
  ]);
});

test('a named section without the option is told that it is missing, at its heading', async () => {
  const missing =
    /error INTERFACE_UNKNOWN option "interface" is missing in \[INTERFACE:boiler\], and there is no interface "boiler"\. Allowed: dbus/;
  const ini = await linesOf(
    'gw.conf',
    '[MAP]\nmapping: off\ntopics: a\n[INTERFACE:boiler]\nport: x',
  );
  expect(ini).toEqual([expect.stringMatching(missing)]);
  expect(ini[0]).toMatch(/^4:1 /);
  const tree = await yaml('');
  expect(tree).toEqual([expect.stringMatching(missing)]);
  expect(tree[0]).toMatch(/^3:3 /);
});

test.each(['port', 'start'])(
  'a flag for %s of a section that is in no file names the near one',
  async (option) => {
    const flag = `--set interfaces.boler.${option}`;
    const lines = await linesOf(
      'gw.conf',
      '[MAP]\nmapping: off\ntopics: a\n[INTERFACE:boiler]\ninterface: dummy',
      { [`interfaces.boler.${option}`]: { value: 'fail', flag } },
    );
    expect(lines).toEqual([
      `- error INTERFACE_UNKNOWN ${option === 'port' ? flag : '--set interfaces.boler'}: there is no [INTERFACE:boler] in the configuration. Did you mean "boiler"?`,
    ]);
  },
);
