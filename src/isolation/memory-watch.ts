import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError } from '../errors/gateway-error.js';

const MIB = 1024 * 1024;
const SILENCE = Symbol('silence');

export interface MemoryWatchOptions {
  readonly memoryMiB: number;
  /** Between two looks. */
  readonly everyMs: number;
  /** How long the host may take to say what it has. */
  readonly answerMs: number;
  /** Bytes of the process in which it runs. */
  readonly residentBytes: () => Promise<number | undefined>;
  /**
   * Where the host shares that process with others: what of it is the host's own. Without it all of
   * it is.
   */
  readonly ownBytes?: (() => Promise<number>) | undefined;
  readonly onExceeded: (fault: GatewayError) => void;
}

/**
 * Watches the memory of a host. A thread shares its process with the gateway, and its buffers count
 * for no limit of the engine: so it is asked when the whole process has grown by as much as the host
 * may have, and is at fault where it has that much, or cannot answer.
 */
export class MemoryWatch {
  readonly #options: MemoryWatchOptions;
  readonly #timer: NodeJS.Timeout;
  #baseline: number | undefined;
  #looking = false;

  constructor(options: MemoryWatchOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.#look(), options.everyMs);
  }

  /** Of what the host itself has said. */
  judge(bytes: number): void {
    const { memoryMiB } = this.#options;
    if (bytes > memoryMiB * MIB) this.#exceed(`it uses ${Math.round(bytes / MIB)} MiB of memory`);
  }

  end(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const { residentBytes, ownBytes, memoryMiB } = this.#options;
    const bytes = await residentBytes();
    if (bytes !== undefined && ownBytes === undefined) this.judge(bytes);
    else if (bytes !== undefined && ownBytes !== undefined) {
      this.#baseline = Math.min(this.#baseline ?? bytes, bytes);
      if (bytes - this.#baseline > memoryMiB * MIB) await this.#ask(ownBytes, bytes);
    }
    this.#looking = false;
  }

  async #ask(ownBytes: () => Promise<number>, before: number): Promise<void> {
    const { everyMs, answerMs, memoryMiB, residentBytes } = this.#options;
    let silentMs = 0;
    const answer = ownBytes().catch(() => undefined);
    for (;;) {
      const own = await Promise.race([answer, sleep(2 * everyMs, SILENCE)]);
      if (own === undefined) return;
      if (own !== SILENCE) {
        this.#baseline = before;
        this.judge(own);
        return;
      }
      // Counts looks, not time: where the gateway itself was held up, nobody is silent.
      silentMs += 2 * everyMs;
      // Who fills buffers in a loop fills a gigabyte in a second: there is no time for patience.
      const grown = ((await residentBytes()) ?? 0) - before;
      if (grown < memoryMiB * MIB && silentMs < answerMs) continue;
      this.#exceed('the memory of the gateway grows, and it does not say how much it has');
      return;
    }
  }

  #exceed(what: string): void {
    this.end();
    this.#options.onExceeded(
      new GatewayError(
        'INTERFACE_MEMORY',
        `${what}; it may have ${this.#options.memoryMiB} MiB (memorylimit)`,
      ),
    );
  }
}
