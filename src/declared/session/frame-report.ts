import type { GatewayError } from '../../errors/gateway-error.js';
import type { InterfaceContext } from '../../sdk/interface-contract.js';
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

/** Why the codec drops a frame, in words, and what it is counted as. */
const DROPPED = [
  ['tooLong', 'it is longer than maxframe', 'framesTooLong'],
  ['badChecksum', 'its checksum is wrong', 'framesBadChecksum'],
  ['incomplete', 'its end did not come', 'framesIncomplete'],
  ['malformed', 'its length or its end is wrong', 'framesMalformed'],
] as const;

const shown = (bytes: Uint8Array): { readonly frame: string } => ({
  get frame() {
    return frameText(bytes);
  },
});

/**
 * Tells in the log what a line carries and what is wrong with it, for whoever has its protocol in
 * front of him: with the bytes, and each thing once in a while. All of it is counted.
 */
export class FrameReport {
  readonly #log: Log;
  readonly #count: InterfaceContext['count'];
  readonly #monotonicMs: () => number;
  readonly #warnings: Throttle;
  readonly #examples: Throttle;
  #last = new Uint8Array();
  #unframed = 0;
  #unframedSinceMs = 0;
  #dropped: FrameCounters | undefined;
  /** Frames that no rule has read, and the last of them that may be shown. */
  #unread = 0;
  #lastUnread: Uint8Array | undefined;

  constructor(context: Pick<InterfaceContext, 'log' | 'count'>, monotonicMs: () => number) {
    const { log } = context;
    const report: Log['warn'] = (text, fields) => log.warn(text, fields);
    this.#log = log;
    this.#count = (name, by) => context.count(name, by);
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
    this.#count('frames');
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
    const strayBytes = counters.strayBytes - (before?.strayBytes ?? 0);
    if (strayBytes > 0) this.#count('strayBytes', strayBytes);
    for (const [reason, words, name] of DROPPED) {
      const more = counters[reason] - (before?.[reason] ?? 0);
      if (more === 0) continue;
      this.#count(name, more);
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
    this.#count('framesUnread');
    if (!isShown) return;
    this.#lastUnread = frame;
    const isUnknown = code === 'DEVICE_UNKNOWN_FRAME';
    const text = isUnknown ? message : `${message} in frame ${frameText(frame)}`;
    this.#examples.trigger(text, text, { code });
  }

  /** A poll, or a part of the handshake, was not answered. */
  unanswered(rule: string, { code, message }: GatewayError): void {
    this.#count('requestsUnanswered');
    this.#warnings.trigger(rule, message, { code });
  }

  /** Requests were sent so many times more. */
  retried(count: number): void {
    this.#count('requestsRetried', count);
  }

  /** A device connected to us. */
  connected(): void {
    this.#count('came');
  }

  /** The gateway is full, and so is what waits for it. */
  leftOut(messages: number): void {
    this.#count('messagesLeftOut', messages);
    this.#warnings.trigger('full', 'messages left out: the gateway is full');
  }

  /**
   * Tells what was held back, and how many frames were not read. May be called twice.
   *
   * @param left what still waited, and is forgotten
   */
  end(left: { readonly frames: number; readonly messages: number }): void {
    if (left.frames > 0) this.#count('framesLeftOut', left.frames);
    if (left.messages > 0) this.#count('messagesLeftOut', left.messages);
    if (left.frames + left.messages > 0)
      this.#log.warn(
        `left out when the line was closed: ${left.messages} messages and ${framesText(left.frames)} that came before`,
      );
    this.#warnings.flush();
    this.#examples.flush();
    if (this.#unread > 0) this.#log.info(this.#unreadText);
    this.#unread = 0;
  }

  get #unreadText(): string {
    const [count, last] = [this.#unread, this.#lastUnread];
    const which = last === undefined ? '' : `; the last: ${frameText(last)}`;
    return `${framesText(count)} since the line was opened ${count === 1 ? 'was' : 'were'} read by no rule${which}`;
  }
}

const framesText = (count: number): string => `${count} frame${count === 1 ? '' : 's'}`;
