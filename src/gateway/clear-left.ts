import type { CompanionPort } from './companion.js';
import type { RetainedLedger } from './retained-ledger.js';

/** Clears retained topics that an earlier process has left behind, but for the one that is still ours. */
export const clearLeft = async (
  port: Pick<CompanionPort, 'publish'>,
  ledger: Pick<RetainedLedger, 'topics' | 'forget' | 'isOver'>,
  own?: string,
): Promise<void> => {
  for (const topic of [...ledger.topics.keys()].filter((one) => one !== own)) {
    // Whoever follows may want it.
    if (ledger.isOver) return;
    try {
      await port.publish({ topic, payload: '', qos: 1, retain: true });
      ledger.forget([topic]);
    } catch {
      // It stays written down, for the next connection.
    }
  }
};
