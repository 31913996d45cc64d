// How many messages a second a lane takes, by how many producers push at a time, in one run:
// `node bench/lanes.mjs [rounds] [folder]` after `npm run build`. The folder says which disk is
// measured. In memory a push is done at once; on disk each producer waits until its message is safe.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryLane } from '../dist/src/outbox/memory-lane.js';
import { openDiskLane } from '../dist/src/outbox/open-disk-lane.js';
import { publicationRecord } from '../dist/src/outbox/publication-record.js';

const rounds = Number(process.argv[2] ?? 7);
const parent = process.argv[3] ?? tmpdir();
const PRODUCERS = [1, 8, 64];
const MS = 400;
const BOUNDS = { maxBytes: 67_108_864, maxCount: 1_000_000, whenFull: 'drop-oldest' };
const CLOCKS = { wallMs: Date.now, monotonicMs: () => performance.now() };

const publication = (number) => ({
  topic: 'home/lighting/kitchen/lamp/S',
  payload: `{"on":true,"level":${number % 100}}`,
  qos: 1,
  retain: false,
  source: 'cellar',
});
const BYTES = Buffer.byteLength(publication(50).topic) + Buffer.byteLength(publication(50).payload);

/** What is delivered at once, so that the lane stays short, as with a broker that is there. */
const deliverAll = (lane) => {
  for (let entry = lane.next(); entry !== undefined; entry = lane.next()) lane.deliver(entry);
};

const memory = (isKept) => ({
  open: async () => ({ lane: new MemoryLane(BOUNDS), isKept, end: async () => undefined }),
});
const disk = (isKept) => ({
  open: async () => {
    const folder = await mkdtemp(join(parent, 'lanes-'));
    let lane;
    const onReady = () => isKept || deliverAll(lane);
    lane = await openDiskLane({ ...BOUNDS, folder, codec: publicationRecord(CLOCKS), onReady });
    const end = async () => {
      await lane.close();
      await rm(folder, { recursive: true });
    };
    return { lane, isKept, end };
  },
});

const subjects = [
  ['memory, delivered at once', memory(false)],
  ['memory, broker away', memory(true)],
  ['durable, delivered at once', disk(false)],
  ['durable, broker away', disk(true)],
].flatMap(([name, { open }]) =>
  PRODUCERS.map((producers) => ({ name, open, producers, rates: [] })),
);

const measure = async ({ open, producers }) => {
  const { lane, isKept, end } = await open();
  const isDisk = lane.recovery !== undefined;
  let count = 0;
  const since = performance.now();
  const until = since + MS;
  const producer = async () => {
    while (performance.now() < until) {
      const taken = lane.push(publication(count), BYTES);
      if (isDisk) await taken;
      else if (!isKept) deliverAll(lane);
      count += 1;
      // One that never waits lets the others come now and then.
      if (!isDisk && count % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: producers }, producer));
  const rate = (count * 1000) / (performance.now() - since);
  await end();
  return rate;
};

for (let round = 0; round <= rounds; round += 1)
  for (const subject of subjects) {
    const rate = await measure(subject);
    // The first round warms up.
    if (round > 0) subject.rates.push(rate);
  }
console.log(
  `messages/s of ${BYTES} bytes, ${rounds} rounds of ${MS} ms, ${parent}, node ${process.versions.node}`,
);
for (const { name, producers, rates } of subjects) {
  const sorted = rates.toSorted((a, b) => a - b);
  const at = (share) =>
    Math.round(sorted[Math.floor(share * (rounds - 1))])
      .toLocaleString('en')
      .padStart(9);
  console.log(
    `${name.padEnd(27)} ${String(producers).padStart(3)} producers   median ${at(0.5)}   least ${at(0)}   most ${at(1)}`,
  );
}
