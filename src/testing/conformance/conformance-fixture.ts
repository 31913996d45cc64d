import type { MessageParts } from '../../map/message.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';
import type { GivenOptions } from '../tried-options.js';

/** A device that is simulated for the rules which need one. */
export interface SimulatedDevice {
  /** With which the interface reaches it, as the port of a server; the others stay. */
  readonly options?: GivenOptions;
  /** The interface on another line than the real one, for what cannot be simulated outside. */
  readonly definition?: InterfaceDefinition;
  /** A command that this device carries out. */
  readonly command?: MessageParts;
  /** Makes the device say something that the interface emits. */
  speak?(): void | Promise<void>;
  /** Takes the device away, as when its cable is pulled. */
  lose?(): void | Promise<void>;
  tearDown?(): void | Promise<void>;
}

/** The default export of `conformance.js` beside an interface: what its rules are tried with. */
export interface ConformanceFixture {
  /** Options to try it with; those of the example configuration where these are missing. */
  readonly options?: GivenOptions;
  /** Sets up a simulated device; called for each rule, and torn down after it. */
  setUp?(): SimulatedDevice | Promise<SimulatedDevice>;
}
