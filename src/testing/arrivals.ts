import { GatewayError } from '../errors/gateway-error.js';

interface ArrivalsOptions {
  /** How long to wait for one. */
  readonly limitMs: number;
  /** What arrives, in words. */
  readonly what: string;
  /** What there is to tell where nothing came. */
  readonly seen: () => string;
}

/** Things that come one by one, and that a test waits for, in order. */
export class Arrivals<Thing> {
  readonly #options: ArrivalsOptions;
  readonly #waiting = new Set<() => void>();
  /** Those that no `next` has passed yet. */
  #left: Thing[] = [];

  constructor(options: ArrivalsOptions) {
    this.#options = options;
  }

  add(thing: Thing): void {
    this.#left.push(thing);
    for (const look of this.#waiting) look();
  }

  /**
   * The first that fits; those before it are passed.
   *
   * @throws GatewayError `INTERFACE_TRIAL_SILENT`
   */
  next(fits: (thing: Thing) => boolean): Promise<Thing> {
    const { limitMs, what, seen } = this.#options;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#waiting.delete(look);
        clearTimeout(timer);
      };
      let looked = { at: this.#left, count: 0 };
      const look = (): void => {
        // Those that were looked at do not fit now either.
        if (looked.at !== this.#left) looked = { at: this.#left, count: 0 };
        const { at: left } = looked;
        for (; looked.count < left.length; looked.count += 1) {
          const found = left[looked.count];
          if (found === undefined || !fits(found)) continue;
          this.#left = left.slice(looked.count + 1);
          end();
          resolve(found);
          return;
        }
      };
      const timer = setTimeout(() => {
        end();
        const message = `no ${what} that fits came within ${limitMs / 1000} s; ${seen()}`;
        reject(new GatewayError('INTERFACE_TRIAL_SILENT', message));
      }, limitMs);
      this.#waiting.add(look);
      try {
        look();
      } catch (cause) {
        end();
        reject(cause);
      }
    });
  }
}
