import { clearLeft } from '../../companion/control/clear-left.js';
import type { CompanionPlan } from '../../gateway/companion.js';
import { RetainedLedger } from '../../gateway/retained-ledger.js';

/** Stands in the place of control where that is off: clears what it left at the broker, and no more. */
export const leftInfoPlan = (path: string): CompanionPlan => ({
  name: 'control',
  identity: { left: path },
  create: (port) => {
    const ledger = new RetainedLedger(path, port.log);
    return {
      onConnected: () => void clearLeft(port, ledger),
      stop: () => undefined,
    };
  },
});
