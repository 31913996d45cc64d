import type { GatewayError } from '../../errors/gateway-error.js';
import type { Log } from '../../sdk/log.js';
import { Throttle } from '../../sdk/throttle.js';
import type { FrameCounters } from '../../wire/frame-codec.js';
import { frameText } from '../rules/frame-text.js';

/** Why the codec drops a frame, in words. */
const DROPPED = [
  ['tooLong', 'it is longer than maxframe'],
  ['badChecksum', 'its checksum is wrong'],
  ['incomplete', 'its end did not come'],
  ['malformed', 'its length or its end is wrong'],
] as const;

/** Tells in the log what becomes of frames that become no messages, and of requests without an answer. */
export class FrameReport {
  readonly #log: Log;
  readonly #warnings: Throttle;
  #dropped: FrameCounters | undefined;
  /** Frames that no rule has read. */
  #unread = 0;

  constructor(log: Log, monotonicMs: () => number) {
    this.#log = log;
    this.#warnings = new Throttle({
      monotonicMs,
      report: (text, fields) => log.warn(text, fields),
    });
  }

  /** Tells of frames that the codec dropped since the last time. */
  dropped(counters: FrameCounters): void {
    const before = this.#dropped;
    this.#dropped = { ...counters };
    for (const [reason, words] of DROPPED)
      if (counters[reason] > (before?.[reason] ?? 0))
        this.#warnings.trigger(reason, `frame dropped: ${words}`, { dropped: counters[reason] });
  }

  /** Counts a frame that no rule has read, and shows it. */
  unread(frame: Uint8Array, { code, message }: GatewayError, isShown: boolean): void {
    this.#unread += 1;
    if (!isShown) return;
    const isUnknown = code === 'DEVICE_UNKNOWN_FRAME';
    const shown = isUnknown ? message : `${message} in frame ${frameText(frame)}`;
    // Each kind of frame once, as somebody may be looking what the device says.
    this.#warnings.trigger(shown, shown, { code });
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
    if (this.#unread > 0)
      this.#log.info(`no rule read ${this.#unread} frames since the line was opened`);
    this.#unread = 0;
  }
}
