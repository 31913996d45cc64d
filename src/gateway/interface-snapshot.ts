import type { EmitCounters } from './emit-gate.js';

/**
 * The life of an interface instance: `idle → starting → running → waiting → starting …`, ending in
 * `stopped` (asked for) or `failed` (given up: its start policy says so, or it had too many defects).
 */
export type InterfaceState = 'idle' | 'starting' | 'running' | 'waiting' | 'stopped' | 'failed';

/** Why a command was not executed; each one is counted under one reason. */
export interface CommandCounters {
  readonly accepted: number;
  readonly executed: number;
  /** Its queue was full. */
  readonly overflowed: number;
  /** It was not running. */
  readonly notRunning: number;
  /** The interface does not know it: where there are several, mostly another's. */
  readonly unknown: number;
  /** It threw. */
  readonly failed: number;
  /** It did not finish in time. */
  readonly timedOut: number;
  /** Its turn came too late; see `expires` of a route and the option `commandexpiry`. */
  readonly expired: number;
}

/** What an interface instance is doing. */
export interface SupervisorSnapshot extends EmitCounters {
  readonly name: string;
  readonly interface: string;
  readonly state: InterfaceState;
  /** When it came into this state, ISO 8601. */
  readonly since: string;
  /** Why it waits or has failed. */
  readonly reason?: string;
  /** Where in the interface, if the reason is a mistake in it. */
  readonly stack?: string;
  /** Starts attempted since the gateway runs. */
  readonly starts: number;
  /** How often it failed by itself: its program, not its device. */
  readonly defects: number;
  /** Commands, and what else waits in their queue: messages on own topics, actions, desired state. */
  readonly commands: CommandCounters;
  /** What the interface itself counts, by the names that it gives. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What the status topic tells of an interface instance. */
export interface InterfaceSnapshot extends SupervisorSnapshot {
  /** Whether it is to run; one that was stopped by hand is not. */
  readonly enabled: boolean;
  /** Whether what it logs for debugging is shown. */
  readonly debug: boolean;
}
