import type { JsonObject, TrafficDirection } from '../sdk/interface-contract.js';
import type { Log, LogFields } from '../sdk/log.js';
import type { GivenOptions } from './tried-options.js';

export interface HarnessOptions {
  /** As in the configuration: texts are converted, defaults filled in, mistakes thrown. */
  readonly options?: GivenOptions;
  /** The name of the instance; by default that of the interface. */
  readonly name?: string;
  /** Where relative paths in options begin; by default the current folder. */
  readonly folder?: string;
  /** How long `next` and `nextLoss` wait, in real milliseconds; by default 5,000. */
  readonly limitMs?: number;
  /** Where the clock of `cron` stands at first; by default at midnight of 2026-01-01, UTC. */
  readonly date?: Date;
  /** What it kept before; by default nothing. */
  readonly state?: JsonObject;
  /** Below which its own topics should be; by default `service/NAME`. */
  readonly base?: string;
  /** Gets the traffic in place of `traffic`, which keeps all of it. */
  readonly onTraffic?: (traffic: Traffic) => void;
}

export interface LogLine {
  readonly level: keyof Log;
  readonly text: string;
  readonly fields?: LogFields | undefined;
}

export interface Traffic {
  readonly direction: TrafficDirection;
  readonly bytes: Uint8Array;
}
