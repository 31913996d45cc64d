import type { JsonObject, KeptState } from '../../../src/sdk/interface-contract.js';
import { ServiceState } from '../../../src/service/service-state.js';

const inMemory = (saved: JsonObject = {}): KeptState & { readonly all: JsonObject[] } => {
  const all = [saved];
  return { all, load: async () => all.at(-1) ?? {}, save: async (state) => void all.push(state) };
};

const loaded = async (saved?: JsonObject, initial: JsonObject = {}) => {
  const kept = inMemory(saved);
  const state = new ServiceState(kept, initial);
  await state.load();
  return { kept, state };
};

test('paths are made, read and removed', async () => {
  const { state } = await loaded();
  state.setPath(['foo', 'bar'], 42);
  state.setPath(['foo', 'list'], [1, null]);
  expect(state.getPath(['foo', 'bar'], 23)).toBe(42);
  expect(state.getPath(['foo', 'none'], 23)).toBe(23);
  expect(state.getPath(['foo', 'none'])).toBeUndefined();
  expect(state.getPath(['foo', 'bar', 'deeper'], 23)).toBe(23);
  state.setPath(['foo', 'bar'], null);
  expect(state.getPath(['foo', 'bar'], 23)).toBeNull();
  state.setPath(['foo', 'bar'], undefined);
  state.setPath(['none', 'at', 'all'], undefined);
  expect(state.all).toEqual({ foo: { list: [1, null] }, none: { at: {} } });
  state.setPath(['foo'], 1);
  state.setPath(['foo', 'again'], 2);
  expect(state.getPath(['foo'])).toEqual({ again: 2 });
});

test('what was saved is loaded; what is declared is there where nothing was', async () => {
  const { kept, state } = await loaded(undefined, { count: 0 });
  expect(state.all).toEqual({ count: 0 });
  state.setPath(['count'], 1);
  await state.save();
  const next = new ServiceState(kept, { count: 0 });
  await next.load();
  expect(next.getPath(['count'])).toBe(1);
});

test('a value is a copy: nobody changes it behind its back', async () => {
  const { state } = await loaded();
  const list = [1];
  state.setPath(['list'], list);
  list.push(2);
  expect(state.getPath(['list'])).toEqual([1]);
  expect(Object.isFrozen(state.getPath(['list']))).toBe(true);
  const before = state.all;
  state.setPath(['list'], 3);
  expect(before).toEqual({ list: [1] });
});

test('no path and no value reaches the prototype of anything', async () => {
  const { state } = await loaded();
  const hostile: JsonObject = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"a":1}}');
  state.setPath(['__proto__', 'polluted'], 1);
  state.setPath(['constructor', 'prototype', 'polluted'], 1);
  state.setPath(['a'], hostile);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(state.getPath(['__proto__', 'polluted'])).toBe(1);
  expect(state.getPath(['toString'])).toBeUndefined();
  expect(state.getPath(['a', 'hasOwnProperty'])).toBeUndefined();
  expect(Object.getPrototypeOf(state.all)).toBe(Object.prototype);
  expect(JSON.stringify(state.all)).toBe(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":{"polluted":1},"constructor":{"a":1}}}',
  );
});

const ring: { inner?: unknown } = {};
ring.inner = ring;

test.each<[string, unknown]>([
  ['NaN', Number.NaN],
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['undefined inside', { a: undefined }],
  ['a ring', ring],
])('%s is refused', async (_name, value) => {
  const { state } = await loaded();
  // What a file without types may say.
  expect(() => state.setPath(['a'], value as null)).toThrow(
    expect.objectContaining({ code: 'SERVICE_BAD_VALUE' }),
  );
  expect(state.all).toEqual({});
});

test.each([[[]], [Array.from({ length: 33 }, () => 'a')]])(
  'the path %j is refused',
  async (path) => {
    const { state } = await loaded();
    expect(() => state.setPath(path, 1)).toThrow(
      expect.objectContaining({ code: 'SERVICE_BAD_VALUE' }),
    );
  },
);

test('a service that declares no state cannot save it', async () => {
  const state = new ServiceState(undefined, {});
  await state.load();
  state.setPath(['a'], 1);
  await expect(state.save()).rejects.toMatchObject({ code: 'SERVICE_INVALID' });
});
