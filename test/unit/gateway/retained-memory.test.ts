import { type Retained, RetainedMemory } from '../../../src/gateway/retained-memory.js';

const kept = (topic: string, payload: string): Retained => ({
  topic,
  payload,
  qos: 1,
  retain: true,
});

/** What a further connection has said again. */
const restated = async (retained: RetainedMemory, sessionPresent = false): Promise<string[]> => {
  const said: string[] = [];
  await retained.connected(sessionPresent, async ({ topic, payload, retain }, instance) => {
    said.push(`${instance} ${topic} ${String(payload)} ${retain}`);
  });
  return said;
};

const once = async (): Promise<RetainedMemory> => {
  const retained = new RetainedMemory();
  expect(await restated(retained)).toEqual([]);
  return retained;
};

test('the last of each topic is said again to a broker that does not know the session', async () => {
  const retained = await once();
  const note = retained.notes('meter');
  retained.notes('gate')(kept('gate/state', 'open'));
  note(kept('meter/watts', '41'));
  note(kept('meter/watts', '42'));
  note({ ...kept('meter/watts', '43'), retain: false });
  note(kept('meter/gone', 'x'));
  note(kept('meter/gone', ''));
  const all = ['meter meter/watts 42 true', 'gate gate/state open true'];
  expect(await restated(retained)).toEqual(all);
  expect(await restated(retained, true)).toEqual([]);
  expect(await restated(retained)).toEqual(all);
});

test('the first connection says nothing, as nothing was lost', async () => {
  const retained = new RetainedMemory();
  retained.notes('meter')(kept('meter/watts', '42'));
  expect(await restated(retained)).toEqual([]);
});

test('an instance that begins anew has nothing of before', async () => {
  const retained = await once();
  const old = retained.notes('meter');
  old(kept('elsewhere/watts', '1'));
  const note = retained.notes('meter');
  old(kept('elsewhere/online', '0'));
  note(kept('meter/watts', '2'));
  expect(await restated(retained)).toEqual(['meter meter/watts 2 true']);
});

test('of too many topics, and of too many bytes, the oldest are forgotten', async () => {
  const retained = await once();
  const note = retained.notes('meter');
  for (let index = 0; index < 1_001; index += 1) note(kept(`meter/${index}`, '1'));
  note(kept('meter/1', '2'));
  const many = await restated(retained);
  expect(many).toHaveLength(1_000);
  expect(many[0]).toBe('meter meter/2 1 true');
  expect(many.at(-1)).toBe('meter meter/1 2 true');
  note(kept('meter/large', 'x'.repeat(1024 * 1024 - 20)));
  expect((await restated(retained)).map((line) => line.slice(0, 20))).toEqual([
    'meter meter/1 2 true',
    'meter meter/large xx',
  ]);
});

test('what is refused harms nothing; another connection takes over from one that is slow', async () => {
  const retained = await once();
  const note = retained.notes('meter');
  note(kept('meter/a', '1'));
  note(kept('meter/b', '2'));
  await retained.connected(false, () => Promise.reject(new Error('full')));
  const said: string[] = [];
  let release = (): void => undefined;
  const slow = retained.connected(false, ({ topic }) => {
    said.push(topic);
    return new Promise((resolve) => {
      release = resolve;
    });
  });
  const after = restated(retained);
  release();
  await slow;
  expect(said).toEqual(['meter/a']);
  expect(await after).toHaveLength(2);
});

test('what an instance said that was taken out is not said again', async () => {
  const retained = await once();
  retained.notes('meter')(kept('meter/watts', '42'));
  retained.notes('gate')(kept('gate/state', 'open'));
  retained.keep(['gate']);
  expect(await restated(retained)).toEqual(['gate gate/state open true']);
});

test('what a route said is forgotten with it, what an interface said by itself is not', async () => {
  const retained = await once();
  retained.notes('meter')(kept('meter/online', '1'));
  retained.note('meter', { ...kept('home/a', '1'), route: 'old' });
  retained.note('meter', { ...kept('home/b', '2'), route: 'stays' });
  retained.note('schedule:tick', { ...kept('home/clock', '3'), route: 'stays' });
  retained.forget((route) => route === 'old');
  expect(await restated(retained)).toEqual([
    'meter meter/online 1 true',
    'meter home/b 2 true',
    'schedule:tick home/clock 3 true',
  ]);
});
