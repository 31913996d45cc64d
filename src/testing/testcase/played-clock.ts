import type { Clock } from '../../sdk/clock.js';

interface Task {
  readonly atMs: number;
  readonly task: () => void;
}

/** A clock that stands still until it is moved to what is due next. */
export class PlayedClock implements Clock {
  readonly #tasks = new Set<Task>();
  #nowMs = 0;

  readonly monotonicMs = (): number => this.#nowMs;

  readonly after = (delayMs: number, task: () => void): (() => void) => {
    const waiting = { atMs: this.#nowMs + delayMs, task };
    this.#tasks.add(waiting);
    return () => this.#tasks.delete(waiting);
  };

  /** Moves on to the first task and does it. @returns whether there was one */
  next(): boolean {
    let first: Task | undefined;
    for (const task of this.#tasks) if (first === undefined || task.atMs < first.atMs) first = task;
    if (first === undefined) return false;
    this.#tasks.delete(first);
    this.#nowMs = first.atMs;
    first.task();
    return true;
  }
}
