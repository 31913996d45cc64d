import type { InterfaceContext, TrafficDirection } from '../sdk/interface-contract.js';

/** Bytes in one message. */
const PART_BYTES = 64 * 1024;
/** Bytes from one sign of life that the gateway asks for to the next. */
const MAX_BYTES = 8 * 1024 * 1024;

export interface HostTrafficOptions {
  readonly post: (direction: TrafficDirection, base64: string) => void;
  /** So many bytes were left out since it was told last. */
  readonly onLeftOut: (bytes: number) => void;
}

/**
 * The traffic of a host, on its way to a recording. Nobody waits for it, so it is bounded here: more
 * than the gateway asks for, by asking for signs of life, is left out and counted.
 */
export class HostTraffic {
  readonly #options: HostTrafficOptions;
  #room = MAX_BYTES;
  #leftOut = 0;

  constructor(options: HostTrafficOptions) {
    this.#options = options;
  }

  readonly add: InterfaceContext['traffic'] = (direction, bytes) => {
    if (bytes.length > this.#room) {
      this.#leftOut += bytes.length;
      return;
    }
    this.#room -= bytes.length;
    for (let from = 0; from < bytes.length; from += PART_BYTES) {
      const part = Buffer.from(bytes.subarray(from, from + PART_BYTES));
      this.#options.post(direction, part.toString('base64'));
    }
  };

  /** The gateway reads: there is room again. */
  goOn(): void {
    this.#room = MAX_BYTES;
    if (this.#leftOut > 0) this.#options.onLeftOut(this.#leftOut);
    this.#leftOut = 0;
  }
}
