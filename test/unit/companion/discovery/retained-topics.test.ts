import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  RetainedTopics,
  type WantedTopic,
} from '../../../../src/companion/discovery/retained-topics.js';
import { RetainedLedger } from '../../../../src/gateway/retained-ledger.js';
import { recordingLog } from '../../../support/recording-log.js';
import { resources } from '../../../support/resources.js';

const use = resources();

const setUp = () => {
  const folder = use(mkdtempSync(join(tmpdir(), 'retained-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const path = join(folder, 'ledger.json');
  const published: [string, string][] = [];
  const log = recordingLog();
  const never = new AbortController().signal;
  /** Where a failure is that of the broker, which is there. */
  let isConnected = false;
  /** As a process that begins; `publish` may end it. */
  const begin = (publish: (topic: string) => void = () => undefined): RetainedTopics => {
    let fails = false;
    return new RetainedTopics({
      ledger: new RetainedLedger(path, { log, over: never }),
      isConnected: () => isConnected || !fails,
      log,
      publish: async ({ topic, payload, retain }) => {
        try {
          publish(topic);
        } catch (error) {
          fails = true;
          throw error;
        }
        expect(retain).toBe(true);
        published.push([topic, String(payload)]);
      },
    });
  };
  const stayConnected = (): void => {
    isConnected = true;
  };
  return { path, published, begin, log, stayConnected };
};

const wanted = (topics: Readonly<Record<string, string>>): Map<string, WantedTopic> =>
  new Map(Object.entries(topics).map(([topic, payload]) => [topic, { payload, detail: {} }]));

test('what is published was written down before', async () => {
  const { path, begin } = setUp();
  let count = 0;
  const topics = begin((topic) => {
    count += 1;
    expect(JSON.parse(readFileSync(path, 'utf8')).topics).toHaveProperty(topic);
  });
  topics.want(wanted({ a: '1', b: '2' }));
  await topics.sync();
  expect(count).toBe(2);
});

test('what a process that was killed has published, the next one clears', async () => {
  const { published, begin } = setUp();
  const first = begin((topic) => {
    if (topic === 'b') throw new Error('killed');
  });
  first.want(wanted({ a: '1', b: '2' }));
  await first.sync();
  expect(published).toEqual([['a', '1']]);
  const next = begin();
  next.want(wanted({ c: '3' }));
  await next.sync();
  expect(published.slice(1)).toEqual([
    ['a', ''],
    ['b', ''],
    ['c', '3'],
  ]);
});

test('what could not be cleared is cleared next time', async () => {
  const { published, begin } = setUp();
  const topics = begin();
  topics.want(wanted({ a: '1' }));
  await topics.sync();
  const broken = begin((topic) => {
    if (topic === 'a') throw new Error('away');
  });
  broken.want(new Map());
  await broken.sync();
  const next = begin();
  await next.sync();
  expect(published).toEqual([
    ['a', '1'],
    ['a', ''],
  ]);
});

test('a part that is gone is told apart, also by the next process', async () => {
  const { published, begin } = setUp();
  const parting = (gone: object): string => `gone ${Object.keys(gone).join()}`;
  const of = (...parts: string[]): Map<string, WantedTopic> =>
    new Map([
      [
        'a',
        {
          payload: parts.join(),
          parting,
          detail: Object.fromEntries(parts.map((it) => [it, 'p'])),
        },
      ],
    ]);
  const first = begin();
  first.want(of('x', 'y'));
  await first.sync();
  const next = begin();
  next.want(of('y'));
  await next.sync();
  await next.sync();
  expect(published.map(([, payload]) => payload)).toEqual(['x,y', 'gone x', 'y', 'y']);
});

test('a part that could not be told apart is told by the next process', async () => {
  const { published, begin, stayConnected } = setUp();
  stayConnected();
  const of = (...parts: string[]): Map<string, WantedTopic> =>
    new Map([
      [
        'a',
        {
          payload: parts.join(),
          parting: (gone) => `gone ${Object.keys(gone).join()}`,
          detail: Object.fromEntries(parts.map((it) => [it, 'p'])),
        },
      ],
    ]);
  const first = begin();
  first.want(of('x', 'y'));
  await first.sync();
  let count = 0;
  const refused = begin(() => {
    count += 1;
    if (count === 1) throw new Error('too large');
  });
  refused.want(of('y'));
  await refused.sync();
  const next = begin();
  next.want(of('y'));
  await next.sync();
  expect(published.map(([, payload]) => payload)).toEqual(['x,y', 'y', 'gone x', 'y']);
});

test('a part that moves to another topic is taken back there before it is told here', async () => {
  const { published, begin } = setUp();
  const of = (parts: Readonly<Record<string, string>>): Map<string, WantedTopic> =>
    new Map(
      Object.entries(parts).map(([topic, part]) => [
        topic,
        { payload: part, parting: () => `gone from ${topic}`, detail: { [part]: 'p' } },
      ]),
    );
  const topics = begin();
  topics.want(of({ a: 'x', b: 'y' }));
  await topics.sync();
  topics.want(of({ a: 'y', b: 'z' }));
  await topics.sync();
  expect(published.slice(2).map(([, payload]) => payload)).toEqual([
    'gone from a',
    'gone from b',
    'y',
    'z',
  ]);
});

test('what has no payload stays as it is', async () => {
  const { published, begin } = setUp();
  const topics = begin();
  topics.want(new Map([['a', { detail: {} }]]));
  await topics.sync();
  topics.want(new Map());
  await topics.sync();
  expect(published).toEqual([['a', '']]);
});

test('what the broker refuses keeps nothing else back, and is tried again', async () => {
  const { published, begin, log, stayConnected } = setUp();
  stayConnected();
  const first = begin((topic) => {
    if (topic === 'b') throw new Error('too large');
  });
  first.want(wanted({ a: '1', b: '2', c: '3' }));
  await first.sync();
  expect(published.map(([topic]) => topic)).toEqual(['a', 'c']);
  expect(log.lines).toContain('warn the broker does not take b: too large');
  const next = begin();
  await next.sync();
  expect(published.slice(2)).toEqual([
    ['a', ''],
    ['b', ''],
    ['c', ''],
  ]);
});
