import { settingsChanges } from '../../../../src/companion/twin/settings-changes.js';
import { NO_SETTINGS, readSettings } from '../../../../src/companion/twin/twin-settings.js';
import type { JsonObject } from '../../../../src/sdk/interface-contract.js';

const settingsOf = (desired: JsonObject) => {
  const read = readSettings(desired);
  if ('fault' in read) throw new Error(read.fault);
  return read.settings;
};

test.each<[JsonObject, string]>([
  [{ enabled: 1 }, 'enabled is 1; expected true or false'],
  [{ debug: 'on' }, 'debug is "on"; expected true or false'],
  [{ 'msb-state': true }, 'msb-state is true; expected an object'],
  [{ 'msb-state': { enabled: 'x' } }, 'msb-state.enabled is "x"; expected true or false'],
  [{ interfaces: 'all' }, 'interfaces is "all"; expected an object'],
  [{ interfaces: { gate: true } }, 'interfaces.gate is true; expected an object'],
  [{ interfaces: { gate: { debug: [] } } }, 'interfaces.gate.debug is []; expected true or false'],
])('%j is refused', (desired, fault) => {
  expect(readSettings(desired)).toEqual({ fault });
});

test('what nobody knows is no fault, and null is not said', () => {
  expect(settingsOf({ colour: 'red', enabled: null, interfaces: { gate: { speed: 3 } } })).toEqual({
    interfaces: new Map([['gate', {}]]),
  });
});

test('enabled and debug go before those of msb-state', () => {
  expect(settingsOf({ 'msb-state': { enabled: false, debug: true }, enabled: true })).toMatchObject(
    {
      enabled: true,
      debug: true,
    },
  );
});

describe('what is to be done', () => {
  const configured = new Map([
    ['gate', { enabled: true, debug: false }],
    ['lamp', { enabled: false, debug: true }],
  ]);
  const changes = (before: JsonObject, after: JsonObject) =>
    settingsChanges(settingsOf(before), settingsOf(after), configured);

  test('nothing where nothing is said, or the same', () => {
    expect(settingsChanges(NO_SETTINGS, settingsOf({}), configured)).toEqual([]);
    const desired = { enabled: false, debug: true, interfaces: { gate: { enabled: false } } };
    expect(changes(desired, structuredClone(desired))).toEqual([]);
  });

  test('what is said for the first time, also where it is so already', () => {
    expect(
      changes({}, { enabled: true, interfaces: { gate: { enabled: true, debug: false } } }),
    ).toEqual([
      { what: 'active', isOn: true },
      { what: 'enabled', instance: 'gate', isOn: true },
      { what: 'debug', instance: 'gate', isOn: false },
    ]);
  });

  test('what is no longer said goes back to the configuration', () => {
    const before = { enabled: false, interfaces: { lamp: { enabled: true, debug: false } } };
    expect(changes(before, {})).toEqual([
      { what: 'active', isOn: true },
      { what: 'enabled', instance: 'lamp', isOn: false },
      { what: 'debug', instance: 'lamp', isOn: true },
    ]);
  });

  test('debug of all is for those of which nothing else is said', () => {
    expect(changes({}, { debug: true, interfaces: { gate: { debug: false } } })).toEqual([
      { what: 'debug', instance: 'gate', isOn: false },
      { what: 'debug', instance: 'lamp', isOn: true },
    ]);
  });

  test('interfaces that are not configured are left out', () => {
    expect(changes({}, { interfaces: { door: { enabled: false } } })).toEqual([]);
  });
});
