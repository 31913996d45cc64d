import { setImmediate } from 'node:timers/promises';
import { SettingsApplier } from '../../../../src/companion/twin/settings-applier.js';
import type { TwinSettings } from '../../../../src/companion/twin/twin-settings.js';
import type { InstanceControl } from '../../../../src/gateway/instance-control.js';

const gate = (enabled: boolean): TwinSettings => ({ interfaces: new Map([['gate', { enabled }]]) });

/** Instances that start and stop when they are told to. */
const setUp = () => {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const failed: unknown[] = [];
  const later = (what: string) => (name: string) => {
    asked.push(`${what} ${name}`);
    return new Promise<void>((resolve) => waiting.push(resolve));
  };
  const instances = {
    names: ['gate'],
    isActive: true,
    start: later('start'),
    stop: later('stop'),
    restart: later('restart'),
    debug: () => {
      throw new Error('no such interface');
    },
    setActive: async () => undefined,
    submitAction: async () => undefined,
    updateState: () => undefined,
  } satisfies InstanceControl;
  const applier = new SettingsApplier({
    instances,
    configured: () => new Map([['gate', { enabled: true, debug: false }]]),
    onFailed: (_change, error) => failed.push(error),
  });
  const done = async (): Promise<void> => {
    for (const resolve of waiting.splice(0)) resolve();
    await setImmediate();
  };
  return { applier, asked, done, failed };
};

test('of states that come while one is being applied the last one follows', async () => {
  const { applier, asked, done } = setUp();
  applier.apply(gate(false));
  applier.apply(gate(true));
  applier.apply({ interfaces: new Map() });
  await setImmediate();
  expect(asked).toEqual(['stop gate']);
  await done();
  expect(asked).toEqual(['stop gate', 'start gate']);
  await done();
  applier.apply(gate(false));
  await setImmediate();
  expect(asked).toEqual(['stop gate', 'start gate', 'stop gate']);
});

test('what is said is done again where instances began anew, also while it is being done', async () => {
  const { applier, asked, done } = setUp();
  applier.apply(gate(false));
  applier.again();
  await done();
  expect(asked).toEqual(['stop gate', 'stop gate']);
  await done();
  applier.again();
  await setImmediate();
  expect(asked).toHaveLength(3);
});

test('what fails is told, and keeps nothing else', async () => {
  const { applier, asked, failed } = setUp();
  applier.apply({ interfaces: new Map([['gate', { enabled: false, debug: true }]]) });
  await setImmediate();
  expect(asked).toEqual(['stop gate']);
  expect(failed).toEqual([expect.objectContaining({ message: 'no such interface' })]);
});
