/** Tests stop their programs with it, and many a program has ended by itself just before. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { signalGroup } from '../../support/signal-group.js';

const started = (...args: string[]) =>
  spawn(process.execPath, args, { detached: true, stdio: 'ignore' });

test('a program that has ended is left alone', async () => {
  const program = started('--version');
  await once(program, 'exit');
  expect(() => {
    signalGroup(program.pid, 'SIGKILL');
  }).not.toThrow();
});

test('one that never started is left alone', () => {
  expect(() => {
    signalGroup(undefined, 'SIGKILL');
  }).not.toThrow();
});

test('one that runs gets the signal', async () => {
  const program = started('-e', 'setInterval(() => {}, 1000)');
  signalGroup(program.pid, 'SIGKILL');
  expect(await once(program, 'exit')).toEqual([null, 'SIGKILL']);
});

test('a signal that cannot be sent for another reason is told', () => {
  expect(() => {
    Reflect.apply(signalGroup, undefined, [process.pid, 'NO_SIGNAL']);
  }).toThrow(/NO_SIGNAL/);
});
