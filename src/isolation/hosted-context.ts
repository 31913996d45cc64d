import type { InterfaceContext } from '../sdk/interface-contract.js';

/** What the gateway gives to an instance, where its host refuses emits before they reach it. */
export interface HostedContext extends InterfaceContext {
  /** So many more are to be counted as refused. */
  readonly countRefused?: (count: number) => void;
}
