/** One suite for both kinds of lane: one stands in the other's place. */
import { MemoryLane } from '../../../src/outbox/memory-lane.js';
import { openDiskLane } from '../../../src/outbox/open-disk-lane.js';
import { FaultStorage } from '../../support/fault-storage.js';
import { laneSuite } from '../../support/lane-suite.js';
import { textCodec } from '../../support/text-codec.js';

laneSuite({
  name: 'a lane in memory',
  fewBytes: 1000,
  open: async ({ onDropped, ...bounds }) =>
    new MemoryLane<string>({ ...bounds, onDropped: () => onDropped(1) }),
});

laneSuite({
  name: 'a lane on disk',
  fewBytes: 40_000,
  open: (bounds) =>
    openDiskLane<string>({
      ...bounds,
      folder: '/lane',
      codec: textCodec,
      storage: new FaultStorage({ random: Math.random }).session(),
    }),
});
