import { setTimeout as sleep } from 'node:timers/promises';
import type { CompanionPort } from '../../gateway/companion.js';
import type { Publication } from '../../mqtt/publication.js';

const LOOK_MS = 50;

/**
 * Publishes once the broker is there: a reload may have replaced the connection, also together with
 * whoever asks for this.
 *
 * @param patienceMs for how long it may be away
 * @throws what the last attempt threw
 */
export const publishSoon = async (
  port: Pick<CompanionPort, 'isConnected' | 'publish'>,
  publication: Publication,
  patienceMs: number,
): Promise<void> => {
  const endMs = performance.now() + patienceMs;
  for (;;) {
    while (!port.isConnected && performance.now() < endMs)
      await sleep(LOOK_MS, undefined, { ref: false });
    try {
      await port.publish(publication);
      return;
    } catch (error) {
      // It was there a moment ago: lost in between, or it refuses this.
      if (port.isConnected || performance.now() >= endMs) throw error;
    }
  }
};
