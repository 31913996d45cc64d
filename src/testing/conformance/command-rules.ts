import { settle, settledText } from '../settle.js';
import { waitUntil } from '../wait-until.js';
import { commandFor, UNKNOWN_COMMAND } from './command-for.js';
import type { ConformanceRule } from './conformance-rule.js';
import { KEPT } from './verdict.js';

export const COMMAND_RULES: readonly ConformanceRule[] = [
  {
    id: 'unknown-command',
    sentence: 'A command that the device does not know is answered or refused, in time.',
    remedy: 'Throw an error that names the action, and leave no promise that never ends.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness) => {
        const settled = await settle(() => harness.handle(UNKNOWN_COMMAND), trial.limits.endMs);
        return settled.kind === 'hung'
          ? { broken: settledText(`handle of "${UNKNOWN_COMMAND.action}"`, settled) }
          : KEPT;
      }),
  },
  {
    id: 'known-command',
    sentence: 'A command that the device knows is carried out.',
    remedy: 'Correct handle, or the command in conformance.js.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness, { device: { command } }) => {
        if (command === undefined) return { skipped: 'no conformance.js names a command' };
        const settled = await settle(() => harness.handle(command), trial.limits.endMs);
        return settled.kind === 'done'
          ? KEPT
          : { broken: settledText(`handle of "${command.action ?? ''}"`, settled) };
      }),
  },
  {
    id: 'handle-after-stop',
    sentence: 'A command that comes after stop does not hang.',
    remedy: 'Throw where nothing is open; wait only for what stop ends.',
    needs: ['start-ends', 'unknown-command'],
    run: (trial) =>
      trial.whileRunning(async (harness, { device }) => {
        const { endMs } = trial.limits;
        await settle(() => harness.stop(), endMs);
        const settled = await settle(() => harness.handle(commandFor(device)), endMs);
        return settled.kind === 'hung'
          ? { broken: settledText('handle after stop', settled) }
          : KEPT;
      }),
  },
  {
    id: 'device-lost',
    sentence: 'A lost device is told with context.lost; commands and stop end then too.',
    remedy: 'Call context.lost on the close and error events of the device, or where a poll fails.',
    needs: ['start-ends', 'unknown-command'],
    run: (trial) =>
      trial.whileRunning(async (harness, { device }) => {
        const { endMs } = trial.limits;
        if (device.lose === undefined)
          return { skipped: 'no conformance.js can take the device away' };
        await device.lose();
        const isTold = (): boolean => harness.losses.length > 0;
        // What is only seen when the device is asked again.
        if (!(await waitUntil(isTold, trial.limits.quietMs)))
          await settle(() => harness.tick(), endMs);
        if (!(await waitUntil(isTold, endMs)))
          return {
            broken: `the device went away, and lost was not called within ${endMs / 1000} s`,
          };
        // The gateway aborts what is being executed when the device is lost.
        const aborted = new AbortController();
        const handling = settle(() => harness.handle(commandFor(device), aborted.signal), endMs);
        aborted.abort(new Error('the device is lost'));
        const handled = await handling;
        if (handled.kind === 'hung')
          return { broken: settledText('handle after the device was lost', handled) };
        const stopped = await settle(() => harness.stop(), endMs);
        return stopped.kind === 'done'
          ? KEPT
          : { broken: settledText('stop after the device was lost', stopped) };
      }),
  },
];
