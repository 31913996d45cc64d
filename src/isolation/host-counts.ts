import { NamedCounts } from '../sdk/named-counts.js';

/** The longest time from a counting to its telling. */
const TELL_MS = 200;

/** What a host counts, on its way to the gateway: told now and then, however often it is counted. */
export class HostCounts {
  readonly #counts = new NamedCounts();
  readonly #post: (counts: Readonly<Record<string, number>>) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(post: (counts: Readonly<Record<string, number>>) => void) {
    this.#post = post;
  }

  /** As `count` of the context. */
  readonly add = (name: string, by?: number): void => {
    this.#counts.add(name, by);
    this.#timer ??= setTimeout(() => this.tell(), TELL_MS).unref();
  };

  /** Tells what was counted since the last time. */
  tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#counts.isEmpty) this.#post(this.#counts.take());
  }
}
