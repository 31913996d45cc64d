import { emptyTally, Ledger } from '../../../src/outbox/ledger.js';
import type { Segment } from '../../../src/outbox/segment.js';
import { SegmentStore } from '../../../src/outbox/segment-store.js';
import { SettledFiles } from '../../../src/outbox/settled-files.js';
import { randomOf } from '../../faults/tools/seed.js';
import { FaultStorage } from '../../support/fault-storage.js';

test('room that is needed is made, also while what is settled cannot be written down', async () => {
  const storage = new FaultStorage({ random: randomOf(1) });
  const path = '/lane/0000000001.segment';
  storage.put(path, Buffer.alloc(100));
  const segment: Segment = {
    ...{ path, salt: 0, first: 1, last: 5, bytes: 100, fileBytes: 100, newestMs: 0 },
    contents: undefined,
  };
  const store = new SegmentStore({
    storage: storage.session(),
    folder: '/lane',
    segments: [segment],
    nextNumber: 2,
    nowMs: () => 0,
    otherBytes: 0,
  });
  const files = new SettledFiles({
    ledger: new Ledger({ through: 5, last: 9, tally: emptyTally(), rejected: 0 }),
    store,
    writeDown: () => Promise.reject(new Error('the disk fails')),
    onFault: () => undefined,
  });
  // The second one is asked for while the first one is under way.
  expect(await Promise.all([files.remove(false), files.remove(true)])).toEqual([0, 1]);
  expect(storage.names()).toEqual([]);
});
