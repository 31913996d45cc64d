/** Patches on retained topics; the broker is a list of what was published. */
import { TopicsBackend } from '../../../../src/companion/twin/topics-backend.js';
import type { JsonObject } from '../../../../src/sdk/interface-contract.js';

const setUp = (before?: JsonObject) => {
  const published: JsonObject[] = [];
  const taken: JsonObject[] = [];
  const refused: string[] = [];
  const broker = { fails: false };
  const backend = new TopicsBackend({
    topic: 'twin',
    maxPayloadBytes: 100_000,
    before,
    publish: async ({ payload }) => {
      if (broker.fails) throw new Error('away');
      published.push(JSON.parse(String(payload)));
    },
    events: {
      desired: (document) => {
        taken.push(document);
        return true;
      },
      refused: (code) => refused.push(code),
      ready: () => undefined,
    },
    ledger: { topics: new Map(), intend: () => undefined, forget: () => undefined, isOver: false },
  });
  const receive = (what: string, document: JsonObject, retain = false): void | Promise<void> =>
    backend.receive({
      topic: `twin/${what}`,
      payload: Buffer.from(JSON.stringify(document)),
      qos: 1,
      retain,
    });
  return {
    backend,
    broker,
    published,
    taken,
    refused,
    desire: (document: JsonObject, retain?: boolean) => receive('desired', document, retain),
    patch: (document: JsonObject, retain?: boolean) => receive('desired/patch', document, retain),
  };
};

test('whoever clears a retained patch says nothing by it', async () => {
  const { backend, refused, published } = setUp();
  const topic = 'twin/desired/patch';
  await backend.receive({ topic, payload: Buffer.alloc(0), qos: 1, retain: false });
  expect([refused, published]).toEqual([[], []]);
});

test.each([[{}], [{ $version: 7 }]])(
  'patches that follow one another all count, although each comes back from the broker: %j',
  async (counted) => {
    const { published, taken, refused, desire, patch } = setUp();
    await desire({ a: 0, ...counted }, true);
    await patch({ b: 1 });
    await patch({ c: 2 });
    const [first = {}, second = {}] = published;
    await desire(first);
    await patch({ d: 3 });
    expect(published[2]).toMatchObject({ a: 0, b: 1, c: 2, d: 3 });
    await desire(second);
    await desire(published[2] ?? {});
    expect(taken.at(-1)).toEqual(published[2]);
    expect(refused).toEqual([]);
  },
);

test('patches that come while one is being published are one publication', async () => {
  const { published, taken, desire, patch } = setUp();
  await desire({ a: 0 }, true);
  const [one, two, three] = [patch({ b: 1 }), patch({ c: 2 }), patch({ d: 3 })];
  // It may be back before it is acknowledged.
  await desire({ a: 0, b: 1 });
  await Promise.all([one, two, three]);
  expect(published).toEqual([
    { a: 0, b: 1 },
    { a: 0, b: 1, c: 2, d: 3 },
  ]);
  expect(taken.at(-1)).toEqual(published[1]);
});

test('what others desire meanwhile counts until what comes after it at the broker', async () => {
  const { published, taken, desire, patch } = setUp();
  await desire({ a: 0 }, true);
  await patch({ b: 1 });
  await desire({ a: 5 });
  expect(taken.at(-1)).toEqual({ a: 5 });
  await desire(published[0] ?? {});
  expect(taken.at(-1)).toEqual({ a: 0, b: 1 });
});

test('what went out on an earlier connection, or did not, is taken like any other', async () => {
  const { backend, broker, taken, desire, patch } = setUp();
  await desire({ a: 0 }, true);
  await patch({ b: 1 });
  await patch({ c: 2 });
  backend.disconnected();
  await desire({ a: 0, b: 1 }, true);
  expect(taken.at(-1)).toEqual({ a: 0, b: 1 });
  broker.fails = true;
  await expect(patch({ d: 4 })).rejects.toThrow('away');
  broker.fails = false;
  await patch({ e: 5 });
  await desire({ a: 0, b: 1, d: 4 });
  expect(taken.at(-1)).toEqual({ a: 0, b: 1, d: 4 });
});

test('a patch that comes before what is desired is merged into what was desired before', async () => {
  const { published, refused, desire, patch } = setUp({ a: 0, $version: 4 });
  await patch({ b: 1 });
  expect(published).toEqual([{ a: 0, b: 1, $version: 5 }]);
  await desire({ a: 9, $version: 9 }, true);
  await patch({ c: 2 });
  expect(published[1]).toEqual({ a: 9, c: 2, $version: 10 });
  expect(refused).toEqual([]);
});

test('what an earlier process took does not make an old one of what is desired now', async () => {
  const { taken, refused, desire } = setUp({ a: 0, $version: 4 });
  await desire({ a: 1, $version: 1 }, true);
  expect([taken, refused]).toEqual([[{ a: 1, $version: 1 }], []]);
});

test('a patch that the broker has kept is none: it would be merged at each connection', async () => {
  const { published, taken, patch } = setUp();
  await patch({ a: 1 }, true);
  expect([published, taken]).toEqual([[], []]);
});

test('of many patches that do not come back the newest are known', async () => {
  const { published, taken, desire, patch } = setUp();
  await desire({}, true);
  for (let count = 0; count < 40; count += 1) await patch({ count });
  await desire(published[36] ?? {});
  expect(taken.at(-1)).toEqual({ count: 39 });
  await desire(published[3] ?? {});
  expect(taken.at(-1)).toEqual({ count: 3 });
});
