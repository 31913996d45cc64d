import { Outbound } from '../../../src/gateway/outbound.js';
import { OutboundLanes } from '../../../src/gateway/outbound-lanes.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { createMessage } from '../../../src/map/message.js';
import { unmapped } from '../../../src/map/unmapped.js';
import type { Publication } from '../../../src/mqtt/publication.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';

test('only so many emits wait for room; the others are dropped, counted and told', async () => {
  const lane = new MemoryLane<Publication>({
    maxCount: 1,
    maxBytes: 1000,
    whenFull: 'drop-oldest',
  });
  // A broker that never acknowledges.
  const publish = () => new Promise<void>(() => undefined);
  let told = 0;
  const lanes = new OutboundLanes({
    memory: lane,
    monotonicMs: () => 0,
    publish,
    maxWaiting: 2,
    onRefused: () => undefined,
    onFull: () => {
      told += 1;
    },
    onLost: () => undefined,
  });
  lanes.open(1);
  const outbound = new Outbound({
    map: compileMap(unmapped('home', []), 'gw'),
    lanes,
    qos: 1,
    retain: false,
    monotonicMs: () => 0,
    onDropped: () => undefined,
    onRefused: () => undefined,
  });
  const emits = ['A', 'B', 'C', 'D', 'E'].map((action) =>
    outbound.accept(createMessage({ action })),
  );
  await emits[3];
  await emits[4];
  expect(told).toBe(2);
  expect(lane.counters).toMatchObject({ accepted: 3, pending: 1, dropped: { full: 2 } });
  await lanes.closeEntrances();
  await Promise.all(emits);
  expect(lane.counters).toMatchObject({ accepted: 5, dropped: { full: 2, stopped: 2 } });
});
