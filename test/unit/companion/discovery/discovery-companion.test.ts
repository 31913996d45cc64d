/** The end of discovery at any moment; the broker is a function that acknowledges when it is told to. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiscoveryCompanion } from '../../../../src/companion/discovery/discovery-companion.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';
import { createMessage } from '../../../../src/map/message.js';
import { recordingLog } from '../../../support/recording-log.js';
import { resources } from '../../../support/resources.js';
import { discovered, OPTIONS } from './discover.js';
import { HOUSE } from './house-map.js';

const use = resources();

const setUp = async () => {
  const folder = use(mkdtempSync(join(tmpdir(), 'discovery-end-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const { map } = await discovered(HOUSE);
  const log = recordingLog();
  const published: string[] = [];
  const waiting: (() => void)[] = [];
  const ledger = join(folder, 'retained', 'homie.json');
  /** What was retained for Homie and not written down before. */
  const unwritten: string[] = [];
  const port = {
    name: 'house',
    log,
    over: new AbortController().signal,
    isConnected: true,
    publish: ({ topic, payload, retain }) => {
      published.push(`${topic} ${String(payload)}`);
      const written = existsSync(ledger) ? readFileSync(ledger, 'utf8') : '';
      if (retain && topic.startsWith('homie/') && !written.includes(`"${topic}"`))
        unwritten.push(topic);
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    listen: () => undefined,
    deliver: () => undefined,
  } as Partial<CompanionPort> as CompanionPort;
  const companion = new DiscoveryCompanion(port, { ...OPTIONS, map, folder, homie: true });
  const acknowledge = async (): Promise<void> => {
    for (const done of waiting.splice(0)) done();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) await acknowledge();
  };
  return { companion, log, map, published, unwritten, acknowledge, settle };
};

/** After so many acknowledgements the end comes; it goes on until the last one is waited for. */
test('a clean end is the last that is said of the state, whenever it comes', async () => {
  for (const before of [0, 1, 2, 3, 10, 100]) {
    const { companion, published, acknowledge } = await setUp();
    companion.onConnected();
    for (let count = 0; count < before; count += 1) await acknowledge();
    let isOver = false;
    const over = Promise.resolve(companion.stop(false)).then(() => {
      isOver = true;
    });
    while (!isOver) await acknowledge();
    await over;
    for (let count = 0; count < 10; count += 1) await acknowledge();
    const states = published.filter((line) => line.startsWith('homie/5/house/$state '));
    expect([before, states.at(-1)]).toEqual([before, 'homie/5/house/$state disconnected']);
  }
});

test('a flood of what cannot be set is told once', async () => {
  const { companion, log } = await setUp();
  const topic = 'homie/5/house/lighting-kitchen/level/set';
  for (let count = 0; count < 1_000; count += 1)
    companion.onMessage({ topic, payload: Buffer.from('high'), qos: 1, retain: false });
  expect(log.lines.filter((line) => line.startsWith('warn'))).toEqual([
    `warn ${topic} was set to "high"; expected an integer from 0 to 100`,
  ]);
  await companion.stop(true);
});

/** A timer that is set now ends after those of the same length that were set before. */
const timersPassed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

test('several births in a row are one, and what one has kept is none', async () => {
  const { companion, published, settle } = await setUp();
  const born = (retain: boolean, text = 'online'): void =>
    companion.onMessage({
      topic: 'homeassistant/status',
      payload: Buffer.from(text),
      qos: 1,
      retain,
    });
  const count = (): number =>
    published.filter((line) => line.startsWith('homeassistant/device/house/config ')).length;
  companion.onConnected();
  await settle();
  expect(count()).toBe(1);
  born(true);
  born(false, 'offline');
  await timersPassed();
  await settle();
  expect(count()).toBe(1);
  for (let births = 0; births < 5; births += 1) born(false);
  await timersPassed();
  await settle();
  expect(count()).toBe(2);
  await companion.stop(true);
});

test('what is retained for Homie was written down before, from the first word on', async () => {
  const { companion, map, published, unwritten, settle } = await setUp();
  companion.onConnected();
  // Said while what comes first is being told.
  const said = { type: 'status', function: 'Lighting', location: 'Kitchen' } as const;
  const message = createMessage({ ...said, action: 'LIGHT_ON' });
  for (const { topic, payload } of map.toMqtt(message))
    companion.onTranslated({ direction: 'outbound', message, topic, payload });
  await settle();
  const first = published.filter((line) => line.startsWith('homie/')).slice(0, 2);
  expect(first.toSorted()).toEqual([
    'homie/5/house/$state init',
    'homie/5/house/lighting-kitchen/state true',
  ]);
  expect(unwritten).toEqual([]);
  await companion.stop(true);
});

test('a value that is said again is not published again', async () => {
  const { companion, map, published, settle } = await setUp();
  companion.onConnected();
  await settle();
  const topic = 'homie/5/house/lighting-kitchen/state';
  for (const action of ['LIGHT_ON', 'LIGHT_ON', 'LIGHT_OFF']) {
    const said = { type: 'status', function: 'Lighting', location: 'Kitchen', action } as const;
    const message = createMessage(said);
    for (const { topic: at, payload } of map.toMqtt(message))
      companion.onTranslated({ direction: 'outbound', message, topic: at, payload });
    await settle();
  }
  expect(published.filter((line) => line.startsWith(`${topic} `))).toEqual([
    `${topic} true`,
    `${topic} false`,
  ]);
  await companion.stop(true);
});
