import type { OwnPublication } from '../sdk/interface-contract.js';

/** Of one instance; beyond either the oldest are forgotten. */
const MAX_TOPICS = 1_000;
const MAX_BYTES = 1024 * 1024;

type Publish = (publication: OwnPublication, instance: string) => Promise<void>;

const sizeOf = ({ topic, payload }: OwnPublication): number =>
  Buffer.byteLength(topic) + Buffer.byteLength(payload);

/**
 * What interfaces have the broker keep on topics of their own: said again to one that does not know the
 * session any more, and may have lost that as well. A service that publishes changes only would not.
 */
export class OwnRetained {
  readonly #kept = new Map<string, Map<string, OwnPublication>>();
  #connections = 0;

  /** Begins anew for an instance. @returns what takes note of each of its publications */
  notes(instance: string): (publication: OwnPublication) => void {
    const kept = new Map<string, OwnPublication>();
    let bytes = 0;
    this.#kept.set(instance, kept);
    const forget = (topic: string): void => {
      const known = kept.get(topic);
      if (known === undefined) return;
      bytes -= sizeOf(known);
      kept.delete(topic);
    };
    return (publication) => {
      if (publication.retain !== true) return;
      forget(publication.topic);
      // An empty payload removes what is kept.
      if (publication.payload.length === 0) return;
      kept.set(publication.topic, publication);
      bytes += sizeOf(publication);
      for (const topic of kept.keys()) {
        if (kept.size <= MAX_TOPICS && bytes <= MAX_BYTES) break;
        forget(topic);
      }
    };
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
    for (const [instance, kept] of this.#kept)
      for (const topic of [...kept.keys()]) {
        const publication = kept.get(topic);
        // What is refused is counted there; the next connection has the next try.
        if (publication !== undefined) await publish(publication, instance).catch(() => undefined);
        if (connection !== this.#connections) return;
      }
  }
}
