import type { Ledger } from './ledger.js';
import type { SegmentStore } from './segment-store.js';

export interface SettledFilesOptions {
  readonly ledger: Ledger;
  readonly store: SegmentStore;
  /** Fulfils when what is settled is written down safely. */
  readonly writeDown: () => Promise<unknown>;
  readonly onFault: (cause: unknown) => void;
}

/** Takes segments from the disk in which all is settled, once that is written down. */
export class SettledFiles {
  readonly #options: SettledFilesOptions;
  #removing: Promise<number> | undefined;

  constructor(options: SettledFilesOptions) {
    this.#options = options;
  }

  /**
   * @param isUrgent their room is needed: they go even where it cannot be written down
   * @returns how many went, by this or by one that was under way
   */
  async remove(isUrgent: boolean): Promise<number> {
    if (this.#removing !== undefined) {
      const removed = await this.#removing;
      if (removed > 0 || !isUrgent) return removed;
    }
    this.#removing ??= this.#remove(isUrgent).finally(() => {
      this.#removing = undefined;
    });
    return this.#removing;
  }

  async #remove(isUrgent: boolean): Promise<number> {
    const { ledger, store, writeDown, onFault } = this.#options;
    const tail = store.tail?.segment;
    const { through } = ledger;
    const settled = store.segments.filter((each) => each !== tail && each.last <= through);
    if (settled.length === 0) return 0;
    try {
      await writeDown();
    } catch (cause) {
      onFault(cause);
      if (!isUrgent) return 0;
    }
    let removed = 0;
    for (const segment of settled)
      try {
        await store.remove(segment);
        removed += 1;
      } catch (cause) {
        onFault(cause);
      }
    return removed;
  }
}
