import type { Message } from '../../map/message.js';

/** What a frame of the device says. */
export interface RuleReading {
  readonly rule: string;
  /** The rule's own message and those under `also`; none of a silent rule. */
  readonly messages: readonly Message[];
}

/** A frame for the device. */
export interface Printed {
  readonly rule: string;
  /** The address of the rule, of interfaces that have one; otherwise `frame`. */
  readonly address: string;
  readonly frame: Uint8Array;
}

/** What comes before and after a frame that is sent. */
export interface Exchange {
  /** Rules that read the answer; none: there is no answer. */
  readonly reply: readonly string[];
  /** Rules that read a refusal. */
  readonly refused: readonly string[];
  readonly timeoutMs: number | undefined;
  readonly retries: number | undefined;
}

/** Rules of an interface, compiled once: frames ↔ messages. */
export interface CompiledRules {
  /**
   * Reads a frame: by the rules that read answers to `awaiting` first, then by those that read at
   * any time.
   *
   * @param awaiting the rule whose answer is awaited
   * @throws GatewayError the refusal of the rule that fits best, for example `MAP_UNKNOWN_TOKEN`
   */
  read(frame: Uint8Array | string, at?: { address?: string; awaiting?: string }): RuleReading;
  /**
   * Makes the frame of a command.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_COMMAND` where no rule writes it; otherwise why not
   */
  print(message: Message): Printed;
  /**
   * Makes the frame of one rule, as polls and handshakes send it.
   *
   * @param given arguments beside those that the rule says
   * @throws GatewayError where the rule needs more than it says
   */
  request(rule: string, given?: Readonly<Record<string, string>>): Printed;
  /** What belongs to a rule that is sent. */
  exchange(rule: string): Exchange;
}
