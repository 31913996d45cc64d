/** Commands that are parked; the clock is a number, the lane is in memory unless a test says other. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandFate } from '../../../../src/gateway/inbox/command-terms.js';
import type { InHand } from '../../../../src/gateway/inbox/in-hand-mark.js';
import { Inbox, type InboxOptions } from '../../../../src/gateway/inbox/inbox.js';
import { type Parked, parkedRecord } from '../../../../src/gateway/inbox/parked.js';
import type { InboundMessage } from '../../../../src/mqtt/inbound-message.js';
import type { DiskLane } from '../../../../src/outbox/disk-lane.js';
import type { Lane } from '../../../../src/outbox/lane.js';
import { MemoryLane } from '../../../../src/outbox/memory-lane.js';
import { openDiskLane } from '../../../../src/outbox/open-disk-lane.js';
import { until } from '../../../support/until.js';

const packet = (topic: string): InboundMessage => ({
  topic,
  payload: Buffer.from('x'),
  qos: 1,
  retain: false,
});

const memory = (maxCount = 100) =>
  new MemoryLane<Parked>({ maxCount, maxBytes: 10_000, whenFull: 'reject' });

/** The mark of one process after the other. */
const markOf = () => {
  const kept: { mark: InHand | undefined; writes: number } = { mark: undefined, writes: 0 };
  const store = {
    read: () => kept.mark,
    write: (mark: InHand) => {
      kept.mark = mark;
      kept.writes += 1;
    },
    remove: () => {
      kept.mark = undefined;
    },
  };
  return { kept, store };
};

const inboxOf = (lane: Lane<Parked>, more: Partial<InboxOptions> = {}, mark = markOf().store) => {
  const hands = new Map<string, (fate: CommandFate) => void>();
  const handed: string[] = [];
  const ages: (number | undefined)[] = [];
  const aside: string[] = [];
  const troubles: string[] = [];
  const clock = { nowMs: 1_000 };
  const recoveredThrough = 'nextSequence' in lane ? Number(lane.nextSequence) - 1 : 0;
  let listener = (): void => undefined;
  const inbox = new Inbox({
    stored: {
      lane,
      parks: true,
      recoveredThrough,
      mark,
      whenReady: (ready) => {
        listener = ready;
      },
    },
    maxCommands: 3,
    monotonicMs: () => clock.nowMs,
    carryOn: ({ topic }, { parkedMs, settle }) => {
      handed.push(topic);
      ages.push(parkedMs);
      hands.set(topic, (fate) => settle?.(fate));
    },
    isBusy: () => false,
    setAside: async ({ topic }, reason) => void aside.push(`${topic}: ${reason}`),
    onTrouble: (key) => troubles.push(key),
    ...more,
  });
  const fates: string[] = [];
  const park = (topic: string): void =>
    inbox.park(packet(topic), { settle: (fate) => fates.push(`${topic} ${fate}`) });
  const done = (topic: string, fate: CommandFate = 'executed') => hands.get(topic)?.(fate);
  return {
    inbox,
    park,
    done,
    handed,
    ages,
    fates,
    aside,
    troubles,
    clock,
    ready: () => listener(),
  };
};

const turn = () => new Promise((resolve) => setImmediate(resolve));
const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 4; turns += 1) await turn();
};

/** What had been handed over when the acknowledgement goes out, as the client sends it: with the end of the turn. */
const handedBeforeAck = ({ inbox, handed }: ReturnType<typeof inboxOf>): Promise<string[]> =>
  new Promise((resolve) => {
    const settle = async (): Promise<void> => {
      await Promise.resolve();
      setImmediate(() => resolve([...handed]));
    };
    inbox.park(packet('deadly'), { settle: () => void settle() });
  });

test('the acknowledgement is on its way before the command, which may end the process', async () => {
  const one = inboxOf(memory());
  expect(await handedBeforeAck(one)).toEqual([]);
  await until(() => one.handed.length === 1);
});

test('a command is settled once it is parked, and handed over in order, a few at a time', async () => {
  const lane = memory();
  const { inbox, park, done, handed, fates } = inboxOf(lane);
  for (const topic of ['a', 'b', 'c', 'd', 'e']) park(topic);
  await settled();
  expect(fates).toEqual(['a ended', 'b ended', 'c ended', 'd ended', 'e ended']);
  expect(handed).toEqual(['a', 'b', 'c']);
  expect(inbox.counters).toMatchObject({ parked: 2, lane: { pending: 5 } });
  done('b');
  expect(handed).toEqual(['a', 'b', 'c', 'd']);
  for (const topic of ['a', 'c', 'd', 'e']) done(topic);
  expect(inbox.counters).toMatchObject({ parked: 0, lane: { pending: 0, delivered: 5 } });
});

test('what cannot be parked waits its turn in memory, unacknowledged, and no other overtakes it', async () => {
  const { inbox, park, done, handed, fates, troubles } = inboxOf(memory(2), { maxCommands: 1 });
  for (const topic of ['a', 'b', 'c']) park(topic);
  await settled();
  expect(fates).toEqual(['a ended', 'b ended']);
  expect(troubles).toEqual(['full']);
  done('a');
  park('d');
  await settled();
  expect(inbox.counters).toMatchObject({ unparked: 2, overflowed: 1, parked: 1 });
  expect(fates).toEqual(['a ended', 'b ended', 'd full']);
  done('b');
  done('c');
  expect(fates.at(-1)).toBe('c executed');
  park('e');
  await settled();
  expect(handed).toEqual(['a', 'b', 'c', 'e']);
  expect(inbox.counters).toMatchObject({ unparked: 2, parked: 0 });
});

test('a disk that fails costs the early acknowledgement, and nothing else', async () => {
  const lane = memory();
  let fails = true;
  const flaky: Lane<Parked> = Object.assign(Object.create(lane), {
    push: (item: Parked, bytes: number) => {
      if (fails) return Promise.reject(new Error('no disk'));
      return lane.push(item, bytes);
    },
  });
  for (const name of ['counters', 'hasWaiting', 'inFlight', 'droppedFull'] as const)
    Object.defineProperty(flaky, name, { get: () => lane[name] });
  for (const name of ['next', 'deliver', 'close'] as const)
    Object.defineProperty(flaky, name, { value: lane[name].bind(lane) });
  const { park, done, handed, fates, troubles } = inboxOf(flaky);
  park('a');
  await settled();
  expect([handed, fates, troubles]).toEqual([['a'], [], ['park', 'full']]);
  done('a');
  expect(fates).toEqual(['a executed']);
  fails = false;
  park('b');
  await settled();
  expect(fates).toEqual(['a executed', 'b ended']);
});

test('while an interface can take no more, nothing is handed over', async () => {
  let busy = true;
  const { park, handed } = inboxOf(memory(), { isBusy: () => busy });
  park('a');
  await settled();
  expect(handed).toEqual([]);
  busy = false;
  await until(() => handed.length === 1);
});

test('what was not finished is set aside', async () => {
  const lane = memory();
  const { park, done, aside } = inboxOf(lane);
  park('a');
  await settled();
  done('a', 'timedOut');
  await settled();
  expect(aside).toEqual(['a: command not finished by an interface within commandtimeout']);
  expect(lane.counters).toMatchObject({ deadLettered: 1, pending: 0 });
});

test('once the interfaces stop, nothing more is handed over, and more can still be parked', async () => {
  const lane = memory();
  const { inbox, park, done, handed, fates } = inboxOf(lane, { maxCommands: 1 });
  for (const topic of ['a', 'b']) park(topic);
  await settled();
  done('a', 'stopping');
  park('c');
  await settled();
  expect(handed).toEqual(['a']);
  expect(fates).toEqual(['a ended', 'b ended', 'c ended']);
  expect(lane.counters).toMatchObject({ pending: 3, delivered: 0 });
  await inbox.close();
  park('d');
  expect(fates.at(-1)).toBe('d stopping');
});

describe('over several processes', () => {
  let folder: string;
  const open = new Set<DiskLane<Parked>>();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inbox-'));
  });

  afterEach(async () => {
    for (const lane of open) await lane.close();
    open.clear();
    await rm(folder, { recursive: true, force: true });
  });

  /** A process: its clock begins at nought. */
  const start = async (mark: ReturnType<typeof markOf>, wallMs = 1_700_000_000_000) => {
    let ready = (): void => undefined;
    let monotonicMs = 0;
    const codec = parkedRecord({ wallMs: () => wallMs, monotonicMs: () => monotonicMs });
    const lane = await openDiskLane<Parked>({
      folder: join(folder, 'inbox'),
      codec,
      maxBytes: 1_000_000,
      maxCount: 1_000,
      whenFull: 'reject',
      onReady: () => ready(),
    });
    open.add(lane);
    const process = inboxOf(lane, { monotonicMs: () => monotonicMs }, mark.store);
    ready = process.ready;
    const pass = (ms: number): void => {
      monotonicMs += ms;
    };
    /** The process is killed: what it holds in memory is gone. */
    const die = async (): Promise<void> => {
      await lane.close();
      open.delete(lane);
    };
    process.inbox.take();
    return { ...process, lane, pass, die };
  };

  test('the acknowledgement is on its way before the command, also where the disk says when', async () => {
    const process = await start(markOf());
    expect(await handedBeforeAck(process)).toEqual([]);
    await until(() => process.handed.length === 1);
  });

  test('what was in hand when the process died comes again, first and in order', async () => {
    const mark = markOf();
    const first = await start(mark);
    for (const topic of ['a', 'b', 'c', 'd']) first.park(topic);
    await until(() => first.handed.length === 3 && first.fates.length === 4);
    first.done('a');
    await first.die();
    const second = await start(mark);
    await until(() => second.handed.length === 3);
    expect(second.handed).toEqual(['b', 'c', 'd']);
    expect(second.inbox.counters).toMatchObject({ recovered: 3, parked: 0 });
  });

  test('ages are those of one clock, also when the wall clock steps', async () => {
    const mark = markOf();
    const first = await start(mark, 1_700_000_000_000);
    first.pass(5_000);
    for (const topic of ['a', 'b', 'c', 'd']) first.park(topic);
    await until(() => first.handed.length === 3 && first.fates.length === 4);
    first.pass(2_000);
    first.done('a');
    await until(() => first.handed.length === 4);
    expect(first.ages).toEqual([0, 0, 0, 2_000]);
    await first.die();
    // An hour later; and then with a clock that was set back by a day.
    const second = await start(mark, 1_700_003_600_000);
    await until(() => second.ages.length === 3);
    expect(second.ages).toEqual([3_595_000, 3_595_000, 3_595_000]);
    await second.die();
    const third = await start(mark, 1_699_913_600_000);
    third.done('b');
    await until(() => third.ages.length > 0);
    expect(third.ages[0]).toBe(0);
  });

  test('a command that ends the process each time is set aside, the innocent ones before it are not', async () => {
    const mark = markOf();
    let process = await start(mark);
    for (const topic of ['slow', 'killer', 'next']) process.park(topic);
    await until(() => process.handed.length === 3 && process.fates.length === 3);
    const histories: string[][] = [];
    for (let deaths = 0; deaths < 8; deaths += 1) {
      await process.die();
      process = await start(mark);
      const { handed, aside, done } = process;
      await until(() => handed.length > 0);
      // From the second death on, one at a time.
      if (deaths > 0 && handed[0] === 'slow') {
        expect(handed).toEqual(['slow']);
        done('slow');
        await until(() => handed.length > 1);
      }
      histories.push([...handed]);
      if (aside.length > 0) break;
    }
    expect(process.aside).toEqual([
      'killer: the gateway died again and again with this command in hand',
    ]);
    expect(process.inbox.counters.poisoned).toBe(1);
    expect(histories).toEqual([
      ['slow', 'killer', 'next'],
      ['slow', 'killer'],
      ['killer'],
      ['killer'],
      ['next'],
    ]);
    process.done('next');
    process.park('later');
    await until(() => process.handed.includes('later'));
    expect(mark.kept.mark).toMatchObject({ starts: 0, poison: [expect.any(String)] });
    await process.inbox.close();
    expect(mark.kept.mark).toBeUndefined();
  });

  test('a process that ends as it should leaves no suspicion', async () => {
    const mark = markOf();
    for (let run = 0; run < 6; run += 1) {
      const { inbox, park, handed, aside, done } = await start(mark);
      if (run === 0) park('long');
      await until(() => handed.length === 1);
      done('long', 'stopping');
      await inbox.close();
      expect(aside).toEqual([]);
    }
  });
});
