/** Plans of real files, compared. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planApp } from '../../../../src/app/plan-app.js';
import {
  comparePlans,
  isNoChange,
  type ReadPlan,
} from '../../../../src/app/reload/compare-plans.js';
import { digestOf } from '../../../../src/app/reload/digest-of.js';
import { OPTION_EFFECTS } from '../../../../src/app/reload/option-effects.js';
import { planFiles } from '../../../../src/app/reload/plan-files.js';
import { loadConfiguration } from '../../../../src/config/load-configuration.js';
import { optionsOf } from '../../../../src/config/option-schema.js';
import { createAuthority } from '../../../support/certificates.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  write('map.yaml', MAP);
  write('gate.mjs', MODULE);
  write('part.mjs', 'export const name = "gate";\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const MAP = `version: 2
routes:
  light: { topic: home/<place>/light, payload: <action>, message: { type: command } }
`;
const MODULE = `import { name } from './part.mjs';
const create = () => ({ start() {}, handle() {}, stop() {} });
export default { name, apiVersion: 1, options: { type: 'object' }, create };
`;
const BASE = {
  gateway: { name: 'here' },
  map: { mapfilename: 'map.yaml' },
  mqtt: { host: 'broker.lan', password: 'secret', username: 'me' },
  interfaces: {
    dummy: { period: 0 },
    gate: { module: './gate.mjs', isolation: 'inline' },
  },
};
type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const read = async (changes: Changes = {}): Promise<ReadPlan> => {
  const sections = Object.entries({ ...BASE, ...changes }).map(([section, options]) => [
    section,
    { ...Reflect.get(BASE, section), ...options },
  ]);
  write('here.json', JSON.stringify(Object.fromEntries(sections)));
  const loaded = loadConfiguration({
    file: join(folder, 'here.json'),
    cwd: folder,
    environment: {},
  });
  const { plan, problems, mapFiles } = await planApp(loaded, folder, 'again');
  if (plan === undefined) throw new Error(JSON.stringify(problems));
  const files = planFiles(loaded.configuration, mapFiles);
  return { plan, contents: new Map(files.map((file) => [file, digestOf(file)])) };
};

const NOTHING = {
  map: false,
  interfaces: { started: [], stopped: [], restarted: [] },
  client: false,
  log: false,
  options: [],
  fixed: [],
};
const compare = async (changes: Changes, edit: () => void = () => undefined) => {
  const before = await read();
  edit();
  return comparePlans(before, await read(changes));
};

test('files that say the same are no change, however they say it', async () => {
  const changes = await compare({}, () => write('map.yaml', `# a comment\n${MAP}`));
  expect(changes).toEqual(NOTHING);
  expect(isNoChange(changes)).toBe(true);
});

test('every file that the plan is made of is known', async () => {
  const { contents } = await read();
  expect([...contents.keys()].map((path) => path.slice(folder.length + 1)).toSorted()).toEqual([
    'gate.mjs',
    'here.json',
    'map.yaml',
    'part.mjs',
  ]);
});

test('another map', async () => {
  const edit = () => write('map.yaml', MAP.replace('home', 'house'));
  expect(await compare({}, edit)).toEqual({ ...NOTHING, map: true });
});

test.each([
  ['an option of its own', { interfaces: { dummy: { period: 5 } } }, ['dummy']],
  ['its start policy', { interfaces: { dummy: { period: 0, start: 'fail' } } }, ['dummy']],
  ['what is gone', { interfaces: { dummy: undefined } }, []],
] as const)('instances: %s', async (_, given, restarted) => {
  const interfaces = { ...BASE.interfaces, ...given.interfaces };
  const changes = await compare({ interfaces });
  expect(changes.interfaces).toEqual({
    started: [],
    stopped: interfaces.dummy === undefined ? ['dummy'] : [],
    restarted,
  });
  expect(isNoChange(changes)).toBe(false);
});

test('an instance that is new', async () => {
  const { interfaces } = await compare({ interfaces: { other: { interface: 'dummy' } } });
  expect(interfaces).toEqual({ started: ['other'], stopped: [], restarted: [] });
});

test.each(['gate.mjs', 'part.mjs'])('an instance whose %s changes begins anew', async (name) => {
  const text = name === 'gate.mjs' ? MODULE : 'export const name = "gate";\n';
  const { interfaces } = await compare({}, () => write(name, `${text}// changed\n`));
  expect(interfaces).toEqual({ started: [], stopped: [], restarted: ['gate'] });
});

test('what all instances have in common has them all begin anew', async () => {
  const changes = await compare({ gateway: { starttimeout: 7 } });
  expect(changes).toEqual({
    ...NOTHING,
    interfaces: { started: [], stopped: [], restarted: ['dummy', 'gate'] },
    options: ['gateway.starttimeout'],
  });
});

test.each([
  [{ mqtt: { host: 'other.lan' } }, ['mqtt.host']],
  [{ mqtt: { password: 'other' } }, ['mqtt.password']],
  [{ mqtt: { keepalive: 7 } }, ['mqtt.keepalive']],
  [{ mqtt: { trace: true } }, ['mqtt.trace']],
  [{ gateway: { statetopic: 'elsewhere' } }, ['gateway.statetopic']],
])('%j is another connection', async (given, options) => {
  expect(await compare(given)).toEqual({ ...NOTHING, client: true, options });
});

test('a renewed certificate is another connection', async () => {
  const [first, second] = [await createAuthority('one'), await createAuthority('two')];
  const mqtt = { host: '', url: 'mqtts://broker.lan', cafile: join(folder, 'ca.pem') };
  copyFileSync(first.ca, mqtt.cafile);
  const before = await read({ mqtt });
  expect(comparePlans(before, await read({ mqtt }))).toEqual(NOTHING);
  copyFileSync(second.ca, mqtt.cafile);
  expect(comparePlans(before, await read({ mqtt }))).toEqual({ ...NOTHING, client: true });
  await Promise.all([first.remove(), second.remove()]);
});

test('options of the connection that come to the same are the same connection', async () => {
  const changes = await compare({ mqtt: { host: '', url: 'mqtt://broker.lan' } });
  expect(changes).toEqual({ ...NOTHING, options: ['mqtt.url'] });
});

test('what the next message sees, and the log', async () => {
  expect(await compare({ mqtt: { qos: 2 }, log: { consolelevel: 'DEBUG' } })).toEqual({
    ...NOTHING,
    log: true,
    options: ['log.consolelevel', 'mqtt.qos'],
  });
});

test.each([
  [{ gateway: { name: 'there' } }, 'gateway.name'],
  [{ gateway: { queuesize: 7 } }, 'gateway.queuesize'],
  [{ gateway: { datafolder: 'elsewhere' } }, 'gateway.datafolder'],
  [{ mqtt: { host: '' } }, 'mqtt.host'],
])('%j needs a restart', async (given, option) => {
  expect((await compare(given)).fixed).toContain(option);
});

test('each option of the schema has an effect, and no other', () => {
  for (const section of ['gateway', 'map', 'log', 'mqtt'] as const)
    expect(Object.keys(OPTION_EFFECTS[section]).toSorted()).toEqual(
      [...optionsOf(section)].map(([option]) => option).toSorted(),
    );
});
