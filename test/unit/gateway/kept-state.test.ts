import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptState } from '../../../src/gateway/kept-state.js';
import { recordingLog } from '../../support/recording-log.js';
import { resources } from '../../support/resources.js';

const use = resources();

const stateOf = (instance = 'lamp') => {
  const folder = use(mkdtempSync(join(tmpdir(), 'state-')), (path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  const log = recordingLog();
  const file = join(folder, 'state', `${instance}.json`);
  const again = (name = instance) => keptState(() => folder, name, log);
  return { folder, file, log, state: again(), again };
};

const broken = (file: string, text: string): void => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};

test('where nothing was saved it is empty, and no folder is made', async () => {
  const { folder, state } = stateOf();
  expect(await state.load()).toEqual({});
  expect(readdirSync(folder)).toEqual([]);
});

test('what was saved is there after a restart, for its user only', async () => {
  const { file, state, again } = stateOf();
  const saved = { count: 3, rooms: ['hall'], nested: { on: true, none: null } };
  await state.save(saved);
  expect(await again().load()).toEqual(saved);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, '..')).mode & 0o077).toBe(0);
  expect(readdirSync(join(file, '..'))).toEqual(['lamp.json']);
});

test('what was loaded may be changed; what is kept stays as it is', async () => {
  const { state } = stateOf();
  await state.save({ list: [1] });
  const loaded: { list?: unknown } = await state.load();
  delete loaded.list;
  expect(await state.load()).toEqual({ list: [1] });
});

test('many saves at a time end with the last one, and are not all written', async () => {
  const { file, state, again } = stateOf();
  const inodes = new Set<number>();
  await Promise.all(
    Array.from({ length: 1000 }, async (_, count) => {
      await state.save({ count });
      inodes.add(statSync(file).ino);
    }),
  );
  expect(await again().load()).toEqual({ count: 999 });
  expect(inodes.size).toBeLessThan(10);
});

test('a load that comes while something is saved waits for it', async () => {
  const { state } = stateOf();
  void state.save({ count: 1 });
  void state.save({ count: 2 });
  expect(await state.load()).toEqual({ count: 2 });
});

test.each([
  ['..', '%2E%2E.json'],
  ['../../etc/passwd', '%2E%2E%2F%2E%2E%2Fetc%2Fpasswd.json'],
  ['a\0b', 'a%00b.json'],
  ['Lamp_1-x', 'Lamp_1-x.json'],
])('the name %j does not lead out of the folder', async (name, expected) => {
  const { folder, again } = stateOf();
  await again(name).save({ of: 'it' });
  expect(readdirSync(folder)).toEqual(['state']);
  expect(readdirSync(join(folder, 'state'))).toEqual([expected]);
  expect(await again(name).load()).toEqual({ of: 'it' });
});

test.each([
  ['cut off', '{"count":', 'JSON'],
  ['empty', '', 'JSON'],
  ['a list', '[1]', 'expected an object'],
  ['too deep', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'more than 30 levels'],
  ['too large', `{"a":"${'x'.repeat(1024 * 1024)}"}`, '1048584 bytes; at most 1048576'],
  ['no text', '\xff\xfe', 'JSON'],
])('a file that is %s is set aside, told, and not fatal', async (_, text, why) => {
  const { file, log, state } = stateOf();
  broken(file, text);
  expect(await state.load()).toEqual({});
  expect(readFileSync(`${file}.broken`, 'utf8')).toBe(text);
  expect(log.lines).toEqual([
    expect.stringContaining(`warn the kept state is broken, and set aside as ${file}.broken: `),
  ]);
  expect(log.lines[0]).toContain(why);
  await state.save({ anew: true });
  expect(await state.load()).toEqual({ anew: true });
});

test.each([
  ['more than 1 MiB', { text: 'ä'.repeat(600_000) }, 'the state has 1200011 bytes'],
  [
    'more than 30 levels',
    Array.from({ length: 31 }).reduce<object>((inner) => ({ inner }), {}),
    'more than 30 levels',
  ],
  ['no JSON', { big: 1n }, 'is no JSON'],
  ['no object', [1], 'the state is a list of 1; expected an object'],
])('%s is refused, and what was kept stays', async (_, wrong, text) => {
  const { state } = stateOf();
  await state.save({ count: 1 });
  await expect(state.save(wrong as never)).rejects.toMatchObject({
    code: 'INTERFACE_BAD_DATA',
    message: expect.stringContaining(text),
  });
  expect(await state.load()).toEqual({ count: 1 });
});

test('where the data folder cannot be used, the error says where; it can be tried again', async () => {
  const { folder, again } = stateOf();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const log = recordingLog();
  const nowhere = keptState(() => file, 'lamp', log);
  await expect(nowhere.save({})).rejects.toMatchObject({
    code: 'INTERFACE_STATE_DISK',
    message: expect.stringContaining(join(file, 'state', 'lamp.json')),
  });
  await expect(nowhere.load()).rejects.toMatchObject({ code: 'INTERFACE_STATE_DISK' });
  // Told also where nobody waits for it.
  expect(log.lines).toHaveLength(1);
  rmSync(file);
  await nowhere.save({ count: 1 });
  expect(await nowhere.load()).toEqual({ count: 1 });
  expect(await again().load()).toEqual({});
});

describe('what writings of an earlier process left that were cut off is removed', () => {
  test.each(['load', 'save'] as const)('by the first %s, and nothing else is', async (what) => {
    const { file, log, state } = stateOf();
    broken(file, '{"count":1}');
    for (const path of [
      `${file}.one.new`,
      `${file}.two.new`,
      `${file}x.one.new`,
      `${file}.broken`,
    ]) {
      broken(path, 'half');
      utimesSync(path, 1, 1);
    }
    broken(`${file}.ours.new`, 'half');
    await (what === 'load' ? state.load() : state.save({ count: 1 }));
    expect(await state.load()).toEqual({ count: 1 });
    expect(readdirSync(join(file, '..')).sort()).toEqual([
      'lamp.json',
      'lamp.json.broken',
      'lamp.json.ours.new',
      'lamp.jsonx.one.new',
    ]);
    expect(log.lines).toEqual([]);
  });
});
