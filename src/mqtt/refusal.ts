import type { FailureReason } from './failure-reason.js';

/** A reason code of CONNACK or DISCONNECT in our words. */
export interface Refusal {
  readonly reason: FailureReason;
  /** The code's name in the standard. */
  readonly words: string;
}

const refusal = (reason: FailureReason, words: string): Refusal => ({ reason, words });

/**
 * The codes of MQTT 3.1.1 (1–5, table 3.1) and MQTT 5 (from 0x80, clauses 3.2.2.2 and 3.14.2.1) do
 * not collide, so one table serves both; old brokers answer a version 5 CONNECT with an old code.
 */
const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
  [1, refusal('unsupported-protocol', 'unacceptable protocol version')],
  [2, refusal('refused-client-id', 'identifier rejected')],
  [3, refusal('server-unavailable', 'server unavailable')],
  [4, refusal('refused-authentication', 'bad user name or password')],
  [5, refusal('refused-authentication', 'not authorized')],
  [0x81, refusal('protocol', 'malformed packet')],
  [0x82, refusal('protocol', 'protocol error')],
  [0x84, refusal('unsupported-protocol', 'unsupported protocol version')],
  [0x85, refusal('refused-client-id', 'client identifier not valid')],
  [0x86, refusal('refused-authentication', 'bad user name or password')],
  [0x87, refusal('refused-authentication', 'not authorized')],
  [0x88, refusal('server-unavailable', 'server unavailable')],
  [0x89, refusal('server-unavailable', 'server busy')],
  [0x8a, refusal('refused-authentication', 'banned')],
  [0x8b, refusal('server-unavailable', 'server shutting down')],
  [0x8c, refusal('refused-authentication', 'bad authentication method')],
  [0x8d, refusal('keepalive', 'keep alive timeout')],
  [0x8e, refusal('client-id-taken', 'session taken over')],
  [0x97, refusal('server-unavailable', 'quota exceeded')],
  [0x9a, refusal('refused', 'retain not supported')],
  [0x9b, refusal('refused', 'quality of service not supported')],
  [0x9c, refusal('refused', 'use another server')],
  [0x9d, refusal('refused', 'server moved')],
  [0x9f, refusal('server-unavailable', 'connection rate exceeded')],
]);

/** What a reason code of the broker means. */
export const refusalOf = (code: number): Refusal =>
  REFUSALS.get(code) ?? refusal('refused', 'no further reason');
