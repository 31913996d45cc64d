import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { Codec } from '../../outbox/codec.js';
import { publicationRecord } from '../../outbox/publication-record.js';

/** A command as it came, on its way through the inbox. */
export interface Parked extends InboundMessage {
  /** On the monotonic clock; below zero where an earlier process took it. */
  readonly cameAtMs: number;
}

/**
 * The record of a parked command: that of a publication, with the time when it came. A wall clock
 * that is set while the process runs changes no age; between two processes there is no other clock.
 */
export const parkedRecord = (
  clocks = { wallMs: () => Date.now(), monotonicMs: () => performance.now() },
): Codec<Parked> => {
  const startedAtMs = clocks.wallMs() - clocks.monotonicMs();
  const record = publicationRecord({
    wallMs: () => startedAtMs + clocks.monotonicMs(),
    monotonicMs: clocks.monotonicMs,
  });
  return {
    encode: ({ cameAtMs, ...message }) => record.encode({ ...message, expiresAtMs: cameAtMs }),
    decode: (bytes) => {
      const { topic, payload, qos, retain, properties, expiresAtMs = 0 } = record.decode(bytes);
      return {
        topic,
        payload: Buffer.from(payload),
        qos,
        retain,
        ...(properties && { properties }),
        cameAtMs: expiresAtMs,
      };
    },
  };
};
