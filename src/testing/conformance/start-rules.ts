import { isError } from '../../errors/is-error.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';
import { settle, settledText } from '../settle.js';
import { commandFor } from './command-for.js';
import type { ConformanceRule } from './conformance-rule.js';
import { KEPT } from './verdict.js';

/** Options that can be written to, and that are looked at afterwards. */
const thawed = (
  definition: InterfaceDefinition,
  keep: (options: unknown) => void,
): InterfaceDefinition => ({
  ...definition,
  create: (options, context) => {
    const own: unknown = structuredClone(options);
    keep(own);
    return definition.create(own, context);
  },
});

export const START_RULES: readonly ConformanceRule[] = [
  {
    id: 'start-ends',
    sentence: 'start ends in time: well, or with an error where the device is not there.',
    remedy: 'Pass the signal on, as in once(socket, "connect", { signal }), or set a limit.',
    needs: ['create-device'],
    run: async (trial) => {
      const settled = await trial.firstStart();
      if (typeof settled === 'string') return { broken: settled };
      if (settled.kind === 'hung') return { broken: settledText('start', settled) };
      return settled.kind === 'done' || isError(settled.cause)
        ? KEPT
        : { broken: `${settledText('start', settled)}, which is no Error` };
    },
  },
  {
    id: 'options-untouched',
    sentence: 'The options are read only.',
    remedy: 'Copy what is to be changed into variables of create; the gateway freezes the options.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.atSite(async ({ make, device }) => {
        let own: unknown;
        const harness = make('tried', (definition) => thawed(definition, (given) => (own = given)));
        const { startMs, endMs } = trial.limits;
        // How they end is asked by other rules.
        await settle(() => harness.start(), startMs);
        await settle(() => harness.tick(), endMs);
        await settle(() => harness.handle(commandFor(device)), endMs);
        await settle(() => harness.stop(), endMs);
        const before = JSON.stringify(harness.options);
        const after = JSON.stringify(own ?? harness.options);
        return before === after ? KEPT : { broken: `the options were ${before} and are ${after}` };
      }),
  },
  {
    id: 'start-abort',
    sentence: 'A start that is aborted ends promptly.',
    remedy: 'Listen to the signal of start: pass it on to what waits, and throw when it aborts.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.atSite(async ({ make }) => {
        const aborted = new AbortController();
        const harness = make('tried');
        const started = settle(() => harness.start(aborted.signal), trial.limits.abortMs);
        await Promise.resolve();
        aborted.abort(new Error('the start was aborted'));
        const settled = await started;
        return settled.kind === 'hung'
          ? { broken: settledText('a start that was aborted', settled) }
          : KEPT;
      }),
  },
  {
    id: 'stop-without-start',
    sentence: 'stop may be called without a start.',
    remedy: 'Close only what is open: socket?.destroy().',
    needs: ['create-device'],
    run: (trial) =>
      trial.atSite(async ({ make }) => {
        const harness = make('tried');
        const settled = await settle(() => harness.stop(), trial.limits.endMs);
        return settled.kind === 'done'
          ? KEPT
          : { broken: settledText('stop without a start', settled) };
      }),
  },
  {
    id: 'stop-after-failed-start',
    sentence: 'stop may be called after a start that failed.',
    remedy: 'Close what a failed start left open, and nothing else.',
    needs: ['start-abort', 'stop-without-start'],
    run: (trial) =>
      trial.atSite(async ({ make }) => {
        const harness = make('tried');
        const gone = AbortSignal.abort(new Error('the gateway no longer waits'));
        const start = await settle(() => harness.start(gone), trial.limits.abortMs);
        const settled = await settle(() => harness.stop(), trial.limits.endMs);
        const after = start.kind === 'threw' ? 'a failed start' : 'a start that was aborted';
        return settled.kind === 'done'
          ? KEPT
          : { broken: settledText(`stop after ${after}`, settled) };
      }),
  },
  {
    id: 'start-again',
    sentence: 'An interface can be started again after it was stopped.',
    remedy: 'Begin each start anew: set the variables of create back in start or stop.',
    needs: ['start-ends'],
    run: (trial) =>
      trial.whileRunning(async (harness) => {
        const { startMs, endMs } = trial.limits;
        await settle(() => harness.stop(), endMs);
        const settled = await settle(() => harness.start(), startMs);
        return settled.kind === 'done'
          ? KEPT
          : { broken: settledText('the second start', settled) };
      }),
  },
];
