interface Entry<Key> {
  readonly key: Key;
  atMs: number;
}

/**
 * Keys with the time at which each is due, the earliest first: one timer serves them all. A binary
 * heap that knows where each key is, so that moving a deadline leaves nothing behind; each step
 * costs the logarithm of how many there are. Knows no clock.
 */
export class Deadlines<Key> {
  readonly #heap: Entry<Key>[] = [];
  readonly #places = new Map<Key, number>();

  /** The earliest. */
  get nextAtMs(): number | undefined {
    return this.#heap[0]?.atMs;
  }

  get size(): number {
    return this.#heap.length;
  }

  /** Sets or moves the deadline of `key`; without a time it has none. */
  set(key: Key, atMs: number | undefined): void {
    const place = this.#places.get(key);
    if (atMs === undefined) {
      if (place !== undefined) this.#remove(place);
      return;
    }
    if (place === undefined) {
      this.#heap.push({ key, atMs });
      this.#places.set(key, this.#heap.length - 1);
      this.#settle(this.#heap.length - 1);
      return;
    }
    const entry = this.#heap[place];
    if (entry !== undefined) entry.atMs = atMs;
    this.#settle(place);
  }

  /** Takes a key that is due at `nowMs`, the earliest of them. */
  take(nowMs: number): Key | undefined {
    const first = this.#heap[0];
    if (first === undefined || first.atMs > nowMs) return undefined;
    this.#remove(0);
    return first.key;
  }

  #remove(place: number): void {
    const removed = this.#heap[place];
    const last = this.#heap.pop();
    if (removed === undefined || last === undefined) return;
    this.#places.delete(removed.key);
    if (last === removed) return;
    this.#put(last, place);
    this.#settle(place);
  }

  /** Moves what stands at `place` up or down to where it belongs. */
  #settle(place: number): void {
    const entry = this.#heap[place];
    if (entry === undefined) return;
    let at = place;
    for (let above = (at - 1) >> 1; at > 0; above = (at - 1) >> 1) {
      const parent = this.#heap[above];
      if (parent === undefined || parent.atMs <= entry.atMs) break;
      this.#put(parent, at);
      at = above;
    }
    for (let below = this.#earlierBelow(at); below !== undefined; below = this.#earlierBelow(at)) {
      const child = this.#heap[below];
      if (child === undefined || child.atMs >= entry.atMs) break;
      this.#put(child, at);
      at = below;
    }
    this.#put(entry, at);
  }

  #earlierBelow(place: number): number | undefined {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const [first, second] = [this.#heap[left], this.#heap[right]];
    if (first === undefined) return undefined;
    return second !== undefined && second.atMs < first.atMs ? right : left;
  }

  #put(entry: Entry<Key>, place: number): void {
    this.#heap[place] = entry;
    this.#places.set(entry.key, place);
  }
}
