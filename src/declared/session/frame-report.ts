import type { GatewayError } from '../../errors/gateway-error.js';
import type { Log } from '../../sdk/log.js';
import { Throttle } from '../../sdk/throttle.js';
import type { FrameCounters } from '../../wire/frame-codec.js';
import { frameText } from '../rules/frame-text.js';

/** Bytes that make no frame for so long are worth a line. */
const UNFRAMED_MS = 5000;
/** How many of the last bytes a line shows. */
const SHOWN_BYTES = 32;
/** So many kinds of frames that no rule reads are shown; those beyond are counted together. */
const MAX_EXAMPLES = 8;

/** Why the codec drops a frame, in words. */
const DROPPED = [
  ['tooLong', 'it is longer than maxframe'],
  ['badChecksum', 'its checksum is wrong'],
  ['incomplete', 'its end did not come'],
  ['malformed', 'its length or its end is wrong'],
] as const;

const shown = (bytes: Uint8Array): { readonly frame: string } => ({
  get frame() {
    return frameText(bytes);
  },
});

/**
 * Tells in the log what a line carries and what is wrong with it, for whoever has its protocol in
 * front of him: with the bytes, and each thing once in a while.
 */
export class FrameReport {
  readonly #log: Log;
  readonly #monotonicMs: () => number;
  readonly #warnings: Throttle;
  readonly #examples: Throttle;
  #last = new Uint8Array();
  #unframed = 0;
  #unframedSinceMs = 0;
  #dropped: FrameCounters | undefined;
  /** Frames that no rule has read. */
  #unread = 0;

  constructor(log: Log, monotonicMs: () => number) {
    const report: Log['warn'] = (text, fields) => log.warn(text, fields);
    this.#log = log;
    this.#monotonicMs = monotonicMs;
    this.#warnings = new Throttle({ monotonicMs, report });
    this.#examples = new Throttle({ monotonicMs, report, maxKeys: MAX_EXAMPLES });
  }

  /** What came since the last frame, as the end of a sentence about an answer that did not come. */
  get unframedText(): string {
    return this.#unframed === 0
      ? ''
      : `; ${this.#unframed} bytes came that make no frame: ${frameText(this.#last)}`;
  }

  /** Bytes came; the frames that they end are told afterwards. */
  heard(bytes: Uint8Array): void {
    const nowMs = this.#monotonicMs();
    this.#last = Uint8Array.from([
      ...this.#last.subarray(-Math.max(0, SHOWN_BYTES - bytes.length)),
      ...bytes.subarray(-SHOWN_BYTES),
    ]).slice(-SHOWN_BYTES);
    if (this.#unframed === 0) this.#unframedSinceMs = nowMs;
    this.#unframed += bytes.length;
    const forMs = nowMs - this.#unframedSinceMs;
    if (forMs < UNFRAMED_MS) return;
    this.#warnings.trigger(
      'unframed',
      `${this.#unframed} bytes came in ${Math.round(forMs / 1000)} s and make no frame: check framing, and the speed of a serial line; the last are ${frameText(this.#last)}`,
    );
    this.#unframed = 0;
  }

  /** A frame came. Its text is made only where somebody reads this level. */
  came(frame: Uint8Array): void {
    this.#unframed = 0;
    this.#log.debug('←', shown(frame));
  }

  /** Bytes go to the device, marks and checksum included. */
  sent(bytes: Uint8Array): void {
    this.#log.debug('→', shown(bytes));
  }

  /** The codec has dropped frames since the last time, or not. */
  dropped(counters: FrameCounters): void {
    const before = this.#dropped;
    this.#dropped = { ...counters };
    for (const [reason, words] of DROPPED) {
      if (counters[reason] === (before?.[reason] ?? 0)) continue;
      this.#unframed = 0;
      this.#warnings.trigger(
        reason,
        `frame dropped: ${words}; the last bytes are ${frameText(this.#last)}`,
        { dropped: counters[reason] },
      );
    }
  }

  /** Counts a frame that no rule has read, and shows it; some examples, as somebody may be looking. */
  unread(frame: Uint8Array, { code, message }: GatewayError, isShown: boolean): void {
    this.#unread += 1;
    if (!isShown) return;
    const isUnknown = code === 'DEVICE_UNKNOWN_FRAME';
    const text = isUnknown ? message : `${message} in frame ${frameText(frame)}`;
    this.#examples.trigger(text, text, { code });
  }

  /** A poll, or a part of the handshake, was not answered. */
  unanswered(rule: string, { code, message }: GatewayError): void {
    this.#warnings.trigger(rule, message, { code });
  }

  /** The gateway is full, and so is what waits for it. */
  leftOut(): void {
    this.#warnings.trigger('full', 'messages left out: the gateway is full');
  }

  /** Tells what was held back, and how many frames were not read. May be called twice. */
  end(): void {
    this.#warnings.flush();
    this.#examples.flush();
    if (this.#unread > 0)
      this.#log.info(`no rule read ${framesText(this.#unread)} since the line was opened`);
    this.#unread = 0;
  }
}

const framesText = (count: number): string => (count === 1 ? 'a frame' : `${count} frames`);
