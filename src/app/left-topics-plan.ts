import { clearLeft } from '../gateway/clear-left.js';
import type { CompanionPlan } from '../gateway/companion.js';
import { RetainedLedger } from '../gateway/retained-ledger.js';

/**
 * Stands in the place of a companion that is off: clears what it left retained at the broker, and no
 * more.
 *
 * @param name of the companion
 * @param path of its ledger
 */
export const leftTopicsPlan = (name: string, path: string): CompanionPlan => ({
  name,
  identity: { left: path },
  create: (port) => {
    const ledger = new RetainedLedger(path, port);
    let clearing: Promise<void> | undefined;
    return {
      onConnected: () => {
        clearing = clearLeft(port, ledger);
      },
      stop: () => clearing,
    };
  },
});
