import type { Queued } from './queued.js';

/** Of one instance; beyond either the oldest are forgotten. */
const MAX_TOPICS = 1_000;
const MAX_BYTES = 1024 * 1024;

/** What the broker was asked to keep. */
export interface Retained extends Queued {
  /** Of the map; missing: the interface published it by itself. */
  readonly route?: string | undefined;
}

type Publish = (publication: Retained, instance: string) => Promise<void>;

const sizeOf = ({ topic, payload }: Retained): number =>
  Buffer.byteLength(topic) + Buffer.byteLength(payload);

/** The last of each topic, the one that was said last at the end. */
class Topics {
  readonly #kept = new Map<string, Retained>();
  #bytes = 0;

  get names(): readonly string[] {
    return [...this.#kept.keys()];
  }

  get(topic: string): Retained | undefined {
    return this.#kept.get(topic);
  }

  set(publication: Retained): void {
    this.forget(publication.topic);
    // An empty payload removes what is kept.
    if (publication.payload.length === 0) return;
    this.#kept.set(publication.topic, publication);
    this.#bytes += sizeOf(publication);
    for (const topic of this.#kept.keys()) {
      if (this.#kept.size <= MAX_TOPICS && this.#bytes <= MAX_BYTES) break;
      this.forget(topic);
    }
  }

  forget(topic: string): void {
    const known = this.#kept.get(topic);
    if (known === undefined) return;
    this.#bytes -= sizeOf(known);
    this.#kept.delete(topic);
  }
}

/**
 * What interfaces have the broker keep, through the map or by themselves: said again to one that does not
 * know the session any more, and may have lost that as well. Whoever publishes changes only would not.
 */
export class RetainedMemory {
  readonly #kept = new Map<string, Topics>();
  #connections = 0;

  /** Begins anew for an instance. @returns what takes note of each of its own publications */
  notes(instance: string): (publication: Retained) => void {
    const topics = new Topics();
    this.#kept.set(instance, topics);
    return (publication) => {
      if (publication.retain) topics.set(publication);
    };
  }

  /** Takes note of what an instance says through the map. */
  note(instance: string, publication: Retained): void {
    let topics = this.#kept.get(instance);
    if (topics === undefined) {
      topics = new Topics();
      this.#kept.set(instance, topics);
    }
    topics.set(publication);
  }

  /** Forgets what routes said that are gone. */
  forget(isGone: (route: string) => boolean): void {
    for (const topics of this.#kept.values())
      for (const topic of topics.names) {
        const route = topics.get(topic)?.route;
        if (route !== undefined && isGone(route)) topics.forget(topic);
      }
  }

  /** Forgets what others than these have said: nobody is there any more who says what is true now. */
  keep(instances: readonly string[]): void {
    for (const instance of this.#kept.keys())
      if (!instances.includes(instance)) this.#kept.delete(instance);
  }

  /** Says all of it again, one after the other, unless the broker still knows us. */
  async connected(sessionPresent: boolean, publish: Publish): Promise<void> {
    this.#connections += 1;
    const connection = this.#connections;
    if (connection === 1 || sessionPresent) return;
    for (const [instance, topics] of this.#kept)
      for (const topic of topics.names) {
        const publication = topics.get(topic);
        // What is refused is counted there; the next connection has the next try.
        if (publication !== undefined) await publish(publication, instance).catch(() => undefined);
        if (connection !== this.#connections) return;
      }
  }
}
