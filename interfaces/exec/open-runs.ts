import { GatewayError, type InterfaceContext } from 'mqttgateway/interface';
import type { OpenLine } from 'mqttgateway/interface/declared';
import type { ExecOptions } from './exec-options.js';
import { Runs } from './runs.js';

/** A program that is run again and again: what each run writes are frames. */
export const openRuns =
  (options: ExecOptions, context: InterfaceContext): OpenLine =>
  async (events) => {
    const runs = new Runs(options, context, events);
    await runs.begin();
    context.every(options.every * 1000, () => runs.next());
    return {
      // A device that comes and goes: each run is one.
      isWaiting: true,
      write: () => {
        throw new GatewayError('DEVICE_NOT_CONNECTED', 'runs of a program take no frames');
      },
      pause: () => runs.pause(),
      resume: () => runs.resume(),
      close: () => runs.close(),
    };
  };
