/** The pump over two lanes; the clock is a number, the broker acknowledges when it is told to. */
import { type Ended, Pump, type PumpOptions } from '../../../src/gateway/pump.js';
import type { Queued } from '../../../src/gateway/queued.js';
import type { Publication } from '../../../src/mqtt/publication.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const pumped = (options: Partial<PumpOptions> = {}) => {
  const clock = { nowMs: 0 };
  const lane = () =>
    new MemoryLane<Queued>({ maxCount: 10_000, maxBytes: 1e6, whenFull: 'reject' });
  const [memory, durable] = [lane(), lane()];
  const waiting: { topic: string; resolve: () => void; reject: (error: unknown) => void }[] = [];
  const sent: Publication[] = [];
  const refused: string[] = [];
  const aside: string[] = [];
  const pump = new Pump({
    memory,
    durable,
    monotonicMs: () => clock.nowMs,
    publish: (publication) => {
      sent.push(publication);
      return new Promise((resolve, reject) => {
        waiting.push({ topic: publication.topic, resolve, reject });
      });
    },
    onRefused: ({ topic }) => refused.push(topic),
    setAside: async ({ topic }, reason) => {
      aside.push(`${topic}: ${reason}`);
    },
    ...options,
  });
  const fill = (target: MemoryLane<Queued>, prefix: string, count: number): void => {
    for (let index = 0; index < count; index += 1)
      target.push({ topic: `${prefix}${index}`, payload: '', qos: 1, retain: false }, 1);
  };
  const settle = async (count = waiting.length): Promise<void> => {
    for (const { resolve } of waiting.splice(0, count)) resolve();
    await turn();
  };
  /** The connection goes; mqtt rejects what was on it. */
  const lose = async (ended: Ended): Promise<void> => {
    for (const { reject } of waiting.splice(0)) reject({ code: 'MQTT_CONNECTION_LOST' });
    pump.close(ended);
    await turn();
  };
  const topics = (): string[] => sent.splice(0).map(({ topic }) => topic);
  return {
    ...{ pump, memory, durable, clock, fill, settle, lose, topics, sent, waiting },
    ...{ refused, aside },
  };
};

test('live news go before a backlog, and leave it a place', () => {
  const { pump, memory, durable, fill, topics } = pumped();
  fill(durable, 'd', 100);
  fill(memory, 'm', 100);
  pump.open(16);
  const sent = topics();
  expect(sent).toHaveLength(16);
  expect(sent.slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, index) => `m${index}`));
  expect(sent.slice(12)).toEqual(['d0', 'd1', 'd2', 'd3']);
});

test('a backlog alone leaves a quarter of the window free for live news', async () => {
  const { pump, memory, durable, fill, topics, settle } = pumped();
  fill(durable, 'd', 1000);
  pump.open(16);
  for (let round = 0; round < 5; round += 1) await settle();
  expect(durable.inFlight).toBe(12);
  topics();
  fill(memory, 'm', 1);
  pump.pump();
  expect(topics()).toEqual(['m0']);
});

test('what is settled and not written down takes a place, so that a crash repeats a window at most', async () => {
  const { pump, durable, fill, settle } = pumped();
  Object.defineProperty(durable, 'unwritten', { get: () => durable.counters.delivered });
  fill(durable, 'd', 1000);
  pump.open(16);
  for (let round = 0; round < 9; round += 1) await settle();
  expect(durable.counters.delivered + durable.inFlight).toBe(16);
});

test('where the broker takes one at a time, the lanes take turns', async () => {
  const { pump, memory, durable, fill, topics, settle } = pumped();
  fill(durable, 'd', 3);
  fill(memory, 'm', 3);
  pump.open(1);
  for (let round = 0; round < 6; round += 1) await settle();
  expect(topics()).toEqual(['d0', 'm0', 'd1', 'm1', 'd2', 'm2']);
});

test('a link that begins to queue gets less of the backlog, one that is quick more', async () => {
  const { pump, durable, fill, settle, clock } = pumped();
  fill(durable, 'd', 5000);
  pump.open(64);
  expect(durable.inFlight).toBe(8);
  clock.nowMs += 10;
  await settle();
  expect(durable.inFlight).toBe(16);
  for (let round = 0; round < 4; round += 1) {
    clock.nowMs += 10;
    await settle();
  }
  expect(durable.inFlight).toBe(48);
  clock.nowMs += 1000;
  await settle(1);
  clock.nowMs += 1;
  await settle(47);
  expect(durable.inFlight).toBe(24);
});

test('a link that is slow for everybody keeps its window', async () => {
  const { pump, durable, fill, settle, clock } = pumped();
  fill(durable, 'd', 5000);
  pump.open(64);
  for (let round = 0; round < 8; round += 1) {
    clock.nowMs += 1000;
    await settle();
  }
  expect(durable.inFlight).toBe(48);
});

test('what waited when the connection came goes at its rate, what comes later at once', async () => {
  const { pump, durable, fill, settle, clock, topics } = pumped({ backlogRate: 100 });
  fill(durable, 'old', 25);
  pump.open(64);
  expect(durable.inFlight).toBe(8);
  await settle();
  expect(topics()).toHaveLength(10);
  clock.nowMs += 100;
  pump.pump();
  await settle();
  expect(topics()).toHaveLength(10);
  clock.nowMs += 50;
  pump.pump();
  await settle();
  fill(durable, 'new', 20);
  pump.pump();
  await settle();
  await settle();
  const rest = topics();
  expect(rest.slice(0, 5)).toEqual(['old20', 'old21', 'old22', 'old23', 'old24']);
  expect(rest).toHaveLength(25);
});

test('one that ends the connection each time is sent alone, and then set aside', async () => {
  const { pump, durable, fill, lose, topics, aside, settle } = pumped();
  fill(durable, 'd', 5);
  pump.open(4);
  expect(topics()).toEqual(['d0', 'd1', 'd2']);
  await lose('by-broker');
  pump.open(4);
  expect(topics()).toEqual(['d0', 'd1', 'd2']);
  await lose('by-broker');
  pump.open(4);
  expect(topics()).toEqual(['d0']);
  await lose('by-broker');
  pump.open(4);
  await turn();
  expect(aside).toEqual(['d0: the broker closed the connection each time that this was sent']);
  for (let round = 0; round < 4; round += 1) await settle();
  expect(topics()).toEqual(['d1', 'd2', 'd3', 'd4']);
  expect(durable.counters).toMatchObject({ accepted: 5, delivered: 4, deadLettered: 1 });
});

test('a link that breaks often condemns nothing', async () => {
  const { pump, durable, fill, lose, topics, settle, aside } = pumped();
  fill(durable, 'd', 2);
  for (const ended of ['by-broker', 'by-broker', 'otherwise', 'otherwise'] as const) {
    pump.open(4);
    await lose(ended);
  }
  topics();
  pump.open(4);
  expect(topics()).toEqual(['d0']);
  await settle(1);
  expect(topics()).toEqual(['d1']);
  await settle();
  expect(aside).toEqual([]);
  expect(durable.counters).toMatchObject({ accepted: 2, delivered: 2, pending: 0 });
  expect(pump.resent).toBe(6);
});

test('poison in memory is dropped, counted and told', async () => {
  const { pump, memory, fill, lose, refused, settle } = pumped();
  fill(memory, 'm', 3);
  for (let end = 0; end < 3; end += 1) {
    pump.open(4);
    await lose('by-broker');
  }
  pump.open(4);
  await turn();
  await settle();
  expect(refused).toEqual(['m0']);
  expect(memory.counters).toMatchObject({ accepted: 3, delivered: 2, dropped: { refused: 1 } });
});

test('what the broker refuses is set aside where it must not be lost', async () => {
  const { pump, memory, durable, fill, waiting, aside, refused } = pumped();
  fill(durable, 'd', 1);
  fill(memory, 'm', 1);
  pump.open(4);
  const error = Object.assign(new Error('not authorized'), { code: 'MQTT_PUBLISH_REFUSED' });
  for (const { reject } of waiting.splice(0)) reject(error);
  await turn();
  expect(aside).toEqual(['d0: not authorized']);
  expect(refused.toSorted()).toEqual(['d0', 'm0']);
  expect(durable.counters).toMatchObject({ deadLettered: 1, pending: 0 });
  expect(memory.counters).toMatchObject({ dropped: { refused: 1 }, pending: 0 });
});

test('what is durable has the same id each time, as property and where asked in the payload', async () => {
  const { pump, memory, sent, lose } = pumped({ idPrefix: 'gw/durable' });
  const given: Queued = {
    topic: 't',
    payload: '{"a": 1 }',
    qos: 1,
    retain: false,
    idMember: 'id',
    properties: { contentType: 'text/plain' },
  };
  memory.push(given, 1);
  // A lane on disk numbers its entries.
  const next = memory.next.bind(memory);
  memory.next = () => {
    const entry = next();
    return entry && Object.assign(entry, { sequence: 7 });
  };
  pump.open(4);
  await lose('otherwise');
  pump.open(4);
  expect(sent).toHaveLength(2);
  for (const publication of sent)
    expect(publication).toMatchObject({
      payload: '{"a": 1,"id":"gw/durable/7"}',
      properties: { contentType: 'text/plain', userProperties: { id: 'gw/durable/7' } },
    });
});

test('poison is found behind the turns of many sources, where the broker takes one at a time', async () => {
  const memory = new MemoryLane<Queued>({
    maxCount: 100,
    maxBytes: 1e6,
    whenFull: 'reject',
    sourceOf: ({ source = '' }) => source,
  });
  const { pump, waiting, refused } = pumped({ memory, durable: undefined });
  const emit = (source: string): void => {
    memory.push({ topic: source, source, payload: '', qos: 1, retain: false }, 1);
  };
  emit('poison');
  for (let connection = 0; connection < 6; connection += 1) {
    for (const source of ['b', 'c', 'd', 'e']) for (let each = 0; each < 3; each += 1) emit(source);
    pump.open(1);
    // The broker acknowledges each but one, which ends the connection.
    for (let sent = 0; sent < 10 && waiting[0]?.topic !== 'poison'; sent += 1) {
      waiting.shift()?.resolve();
      await turn();
    }
    for (const { reject } of waiting.splice(0)) reject({ code: 'MQTT_CONNECTION_LOST' });
    pump.close('by-broker');
    await turn();
  }
  expect(refused).toEqual(['poison']);
});

test('a suspect on disk stays one while its file is read, whatever live news wait', async () => {
  const { pump, memory, durable, fill, lose, topics, settle } = pumped();
  fill(durable, 'd', 1);
  for (let end = 0; end < 2; end += 1) {
    pump.open(4);
    await lose('by-broker');
  }
  topics();
  fill(memory, 'm', 5);
  const next = durable.next.bind(durable);
  durable.next = () => undefined;
  pump.open(4);
  expect(topics()).toEqual([]);
  expect(memory.inFlight).toBe(2);
  durable.next = next;
  pump.pump();
  expect(topics()).toEqual(['d0']);
  await lose('otherwise');
  pump.open(4);
  for (let round = 0; round < 4; round += 1) await settle();
  expect(topics()).toEqual(['d0', 'm0', 'm1', 'm2', 'm3', 'm4']);
});

test('a new connection begins with little of the backlog, whatever the one before was like', async () => {
  const { pump, durable, fill, settle, lose, clock } = pumped();
  fill(durable, 'd', 5000);
  pump.open(64);
  for (let round = 0; round < 4; round += 1) await settle();
  expect(durable.inFlight).toBe(48);
  await lose('otherwise');
  pump.open(64);
  expect(durable.inFlight).toBe(8);
  // It is slow, and has been from its beginning.
  for (let round = 0; round < 4; round += 1) {
    clock.nowMs += 1000;
    await settle();
  }
  expect(durable.inFlight).toBe(48);
});

test('a long outage earns no burst', () => {
  const { pump, durable, fill, clock } = pumped({ backlogRate: 20 });
  fill(durable, 'old', 100);
  clock.nowMs += 3_600_000;
  pump.open(64);
  expect(durable.inFlight).toBe(2);
});

test('what has expired meanwhile costs nothing of the rate of a backlog', async () => {
  const { pump, durable, clock, topics } = pumped({ backlogRate: 20 });
  for (let index = 0; index < 50; index += 1)
    durable.push({ topic: 'old', payload: '', qos: 1, retain: false, expiresAtMs: 5 }, 1);
  durable.push({ topic: 'new', payload: '', qos: 1, retain: false }, 1);
  clock.nowMs += 10;
  pump.open(64);
  expect(topics()).toEqual(['new']);
  expect(durable.counters.dropped.expired).toBe(50);
});
