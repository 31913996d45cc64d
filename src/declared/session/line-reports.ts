import type { GatewayError } from '../../errors/gateway-error.js';
import type { Log } from '../../sdk/log.js';
import { Throttle } from '../../sdk/throttle.js';
import type { FrameCounters } from '../../wire/frame-codec.js';
import { frameText } from '../rules/frame-text.js';

export interface LineReportsOptions {
  readonly log: Log;
  readonly monotonicMs: () => number;
}

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

/**
 * Tells in the log what a line carries and what is wrong with it, for whoever has its protocol in
 * front of him: with the bytes, and each thing once in a while.
 */
export class LineReports {
  readonly #options: LineReportsOptions;
  readonly #warnings: Throttle;
  readonly #examples: Throttle;
  #last = new Uint8Array();
  #unframed = 0;
  #unframedSinceMs = 0;
  #dropped: FrameCounters;

  constructor(options: LineReportsOptions, counters: FrameCounters) {
    const { log, monotonicMs } = options;
    const report: Log['warn'] = (text, fields) => log.warn(text, fields);
    this.#options = options;
    this.#warnings = new Throttle({ monotonicMs, report });
    this.#examples = new Throttle({ monotonicMs, report, maxKeys: MAX_EXAMPLES });
    this.#dropped = { ...counters };
  }

  /** What came since the last frame, as the end of a sentence about an answer that did not come. */
  get unframedText(): string {
    return this.#unframed === 0
      ? ''
      : `; ${this.#unframed} bytes came that make no frame: ${frameText(this.#last)}`;
  }

  /** Bytes came, and so many frames with them. */
  heard(bytes: Uint8Array, frames: number): void {
    const nowMs = this.#options.monotonicMs();
    this.#last = Uint8Array.from([
      ...this.#last.subarray(-Math.max(0, SHOWN_BYTES - bytes.length)),
      ...bytes.subarray(-SHOWN_BYTES),
    ]).slice(-SHOWN_BYTES);
    if (frames > 0) {
      this.#unframed = 0;
      return;
    }
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

  /** A frame went over the line; its text is made only where somebody reads this level. */
  frame(arrow: '←' | '→', frame: Uint8Array): void {
    this.#options.log.debug(arrow, {
      get frame() {
        return frameText(frame);
      },
    });
  }

  /** The codec has dropped frames since the last time, or not. */
  dropped(counters: FrameCounters): void {
    const before = this.#dropped;
    this.#dropped = { ...counters };
    for (const [reason, words] of DROPPED) {
      if (counters[reason] === before[reason]) continue;
      this.#unframed = 0;
      this.#warnings.trigger(
        reason,
        `frame dropped: ${words}; the last bytes are ${frameText(this.#last)}`,
        { dropped: counters[reason] },
      );
    }
  }

  /** No rule has read a frame: some examples, as somebody may be looking what the device says. */
  unread(frame: Uint8Array, { code, message }: GatewayError): void {
    const isUnknown = code === 'DEVICE_UNKNOWN_FRAME';
    const shown = isUnknown ? message : `${message} in frame ${frameText(frame)}`;
    this.#examples.trigger(shown, shown, { code });
  }

  /** A request of our own came to nothing. */
  unanswered(rule: string, { code, message }: GatewayError): void {
    this.#warnings.trigger(rule, message, { code });
  }

  /** A message found no room. */
  full(): void {
    this.#warnings.trigger('full', 'messages left out: the gateway is full');
  }

  /** Tells what is held back. */
  flush(): void {
    this.#warnings.flush();
    this.#examples.flush();
  }
}
