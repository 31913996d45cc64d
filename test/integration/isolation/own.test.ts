/** What an interface does beside messages, over a channel: in a thread, a process, another language. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostPlan } from '../../../src/isolation/channel.js';
import { loadManifest } from '../../../src/isolation/load-manifest.js';
import { programPlan } from '../../../src/isolation/process-plan.js';
import { remoteDefinition } from '../../../src/isolation/remote-definition.js';
import type { JsonObject, OwnPublication } from '../../../src/sdk/interface-contract.js';
import { createHarness } from '../../../src/testing/index.js';
import { markdownBlocks } from '../../docs/markdown-blocks.js';
import { hostilePlan } from '../../support/isolation.js';
import { PATIENCE_MS } from '../../support/patience.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';

const use = resources();

/** An interface that runs elsewhere, with the context of a trial. */
const started = async (plan: HostPlan, state: JsonObject = {}) => {
  const definition = remoteDefinition({ name: 'own', options: {}, checks: false }, plan);
  const harness = use(createHarness(definition, { state, limitMs: PATIENCE_MS }), (it) =>
    it.stop(),
  );
  await harness.start();
  return harness;
};

const on =
  (topic: string) =>
  (publication: OwnPublication): boolean =>
    publication.topic === `service/own/${topic}`;

describe.each(['worker', 'process'] as const)('a module in a %s', (isolation) => {
  const plan = hostilePlan(isolation, 'own');

  test('has topics of its own', async () => {
    const harness = await started(plan);
    expect(harness.filters).toEqual(['service/own/echo/+']);
    expect(await harness.deliver('service/own/other', 'x')).toBe(0);
    await harness.deliver('service/own/echo/a', 'ä');
    expect(await harness.nextPublished(on('answer'))).toEqual({
      topic: 'service/own/answer',
      payload: 'ä',
      qos: 2,
      retain: false,
    });
    await harness.deliver('service/own/echo/b', new Uint8Array([0xff, 0]), true);
    expect(await harness.nextPublished(on('answer'))).toMatchObject({
      payload: new Uint8Array([0xff, 0]),
      retain: true,
    });
    await expect(harness.deliver('service/own/echo/c', '')).rejects.toThrow('nothing to echo');
    await expect(
      harness.deliver('service/own/echo/c', 'x'.repeat(1_100_000)),
    ).rejects.toMatchObject({ code: 'MQTT_PAYLOAD_TOO_LARGE' });
    await expect(harness.handle({ action: 'WILD' })).rejects.toMatchObject({
      code: 'MQTT_BAD_TOPIC',
    });
    await harness.deliver('service/own/echo/last', 'x');
    await harness.handle({});
    expect(harness.filters).toEqual([]);
  });

  test('runs tasks of cron where it is', async () => {
    const harness = await started(plan);
    expect(await harness.nextPublished(on('tick'))).toMatchObject({ payload: 'cron' });
  });

  test('keeps state, and reports', async () => {
    const harness = await started(plan, { starts: 6, other: 'lost with the first save' });
    expect(harness.state).toEqual({ starts: 7 });
    await harness.stop();
    await harness.start();
    expect(harness.state).toEqual({ starts: 8 });
    await harness.stop();
    expect(harness.reported).toEqual([{ starts: 7 }, { starts: 8 }]);
  });

  test('takes actions and desired state, is aborted, and submits', async () => {
    const harness = await started(plan);
    await harness.act({ action: 'Process', message: [1], from: 'timer' });
    const { payload } = await harness.nextPublished(on('acted'));
    expect(JSON.parse(String(payload))).toEqual({ action: 'Process', message: [1], from: 'timer' });
    const waits = new AbortController();
    const waited = harness.act({ action: 'Wait' }, waits.signal);
    waits.abort();
    await waited;
    await harness.stateUpdate({ interval: 5 });
    expect(await harness.nextPublished(on('desired'))).toMatchObject({ payload: '{"interval":5}' });
    await harness.handle({ action: 'SUBMIT' });
    expect(harness.submitted).toEqual([
      { destination: 'mailer', action: 'Process', message: { to: 'x' } },
    ]);
  });

  test('emits and publishes in one order', async () => {
    const harness = await started(plan);
    const order: string[] = [];
    const both = remoteDefinition({ name: 'own', options: {}, checks: false }, plan);
    const watched = use(
      createHarness({
        ...both,
        create: (options, context) =>
          both.create(options, {
            ...context,
            emit: async ({ action }) => void order.push(action),
            topics: {
              ...context.topics,
              publish: async ({ topic }) => void (topic.endsWith('both') && order.push(topic)),
            },
          }),
      }),
      (it) => it.stop(),
    );
    await harness.stop();
    await watched.start();
    await watched.handle({ action: 'BOTH' });
    expect(order).toEqual(['ONE', 'service/own/both', 'THREE']);
  });
});

/** The files of the document, in a folder of their own. */
const documented = (manifestName: string) => {
  const document = join(import.meta.dirname, '../../../docs/interface-protocol.md');
  const folder = use(mkdtempSync(join(tmpdir(), 'own-')), (it) => rmSync(it, { recursive: true }));
  for (const { info, text } of markdownBlocks(readFileSync(document, 'utf8')))
    if (info['file'] !== undefined) writeFileSync(join(folder, info['file']), text);
  const url = pathToFileURL(join(folder, manifestName)).href;
  const { command } = loadManifest(`./${manifestName}`, url);
  return programPlan({ module: manifestName, command, cwd: folder, memoryMiB: 128 });
};

requirePeer('python3')('a program in another language', () => {
  test('that knows nothing of this runs unchanged: no action, no desired state reaches it', async () => {
    const definition = remoteDefinition(
      { name: 'gate', options: {}, checks: false },
      documented('interface.json'),
    );
    const options = { seconds: 0.01 };
    const harness = use(createHarness(definition, { options, limitMs: PATIENCE_MS }), (it) =>
      it.stop(),
    );
    await harness.start();
    await expect(harness.act({ action: 'Process' })).rejects.toMatchObject({
      code: 'INTERFACE_UNKNOWN_COMMAND',
      message: 'it takes no actions',
    });
    await harness.stateUpdate({ interval: 5 });
    await harness.handle({ action: 'GATE_OPEN' });
    expect(await harness.next(({ action }) => action === 'GATE_OPENED')).toMatchObject({
      device: 'gate',
    });
    expect(harness.losses).toEqual([]);
  });

  test('counts over restarts, on topics of its own', async () => {
    const harness = await started(documented('counter.json'), { count: 4 });
    const count = async () => (await harness.nextPublished(on('count'))).payload;
    expect(await count()).toBe('4');
    await harness.deliver('service/own/add', '3');
    expect(await count()).toBe('7');
    await expect(harness.deliver('service/own/add', 'three')).rejects.toThrow('three');
    await harness.act({ action: 'Reset' });
    expect(await count()).toBe('0');
    await expect(harness.act({ action: 'Sing' })).rejects.toThrow('a counter cannot Sing');
    await harness.stop();
    expect(harness.state).toEqual({ count: 0 });
    expect(harness.losses).toEqual([]);
  });
});

const written = (program: string): HostPlan =>
  programPlan({
    module: './own.json',
    command: [process.execPath, '-e', program],
    cwd: import.meta.dirname,
    memoryMiB: 512,
    killMs: 50,
  });
const ANSWERS = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { type, id, error } = JSON.parse(line);
    if (type === 'refused') console.error(error.code);
    if (!/accepted|refused|abort/.test(type)) console.log(JSON.stringify({ type: 'done', id }));
    if (type === 'start') hurt();
  });`;

test.each([
  [
    'a filter that no broker takes',
    'console.log(`{"type":"subscribe","id":1,"filter":"a/#/b"}`)',
    'MQTT_BAD_FILTER',
  ],
  [
    'a topic that no broker takes',
    'console.log(`{"type":"publish","id":1,"topic":"a/#","payload":""}`)',
    'MQTT_BAD_TOPIC',
  ],
  [
    'state that is too deep',
    `console.log('{"type":"save","id":1,"state":{"a":${'['.repeat(30)}${']'.repeat(30)}}}')`,
    'INTERFACE_BAD_DATA',
  ],
])('a program that asks for %s is refused, and goes on', async (_, hurt, code) => {
  const harness = await started(written(`const hurt = () => { ${hurt} }; ${ANSWERS}`));
  const isTold = (): boolean => harness.logged.some(({ text }) => text === code);
  while (!isTold()) await new Promise((resolve) => setTimeout(resolve, 5));
  await harness.handle({});
  expect(harness.losses).toEqual([]);
  expect(harness.state).toEqual({});
});

test('a program that asks far more than is answered is ended', async () => {
  const ask = '{"type":"submit","id":1,"destination":"a","action":"b","message":null}';
  const plan = written(
    `const hurt = () => { for (let at = 0; at < 12000; at += 1) console.log(\`${ask}\`); }; ${ANSWERS}`,
  );
  const definition = remoteDefinition({ name: 'own', options: {}, checks: false }, plan);
  const harness = use(
    createHarness({
      ...definition,
      create: (options, context) =>
        definition.create(options, {
          ...context,
          submitAction: () => new Promise(() => undefined),
        }),
    }),
    (it) => it.stop(),
  );
  await harness.start();
  expect(await harness.nextLoss()).toMatchObject({ code: 'INTERFACE_FLOODS' });
});
