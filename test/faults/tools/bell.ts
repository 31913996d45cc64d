import { PATIENCE_MS } from '../../support/patience.js';

/** Rung whenever something happened; whoever waits looks again. */
export class Bell {
  readonly #waiting = new Set<() => void>();

  readonly ring = (): void => {
    for (const look of [...this.#waiting]) look();
  };

  /**
   * Resolves once `condition` holds, looked at whenever the bell rings.
   *
   * @throws Error with `what`, and what `state` says, after `limitMs`: a limit, not a synchronisation
   */
  until(
    condition: () => boolean,
    what: string,
    { limitMs = PATIENCE_MS, state = () => '' }: { limitMs?: number; state?: () => string } = {},
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#waiting.delete(look);
        clearTimeout(timer);
      };
      const look = (): void => {
        try {
          if (!condition()) return;
          resolve();
        } catch (cause) {
          // For whoever waits, not for whoever rings.
          reject(cause);
        }
        end();
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`${limitMs} ms without ${what}\n${state()}`));
      }, limitMs);
      this.#waiting.add(look);
      look();
    });
  }
}
