/** Interfaces that do their worst, each beside a healthy one whose messages are counted. */
import { EventEmitter, once } from 'node:events';
import { Gateway } from '../../../src/gateway/gateway.js';
import type { InstanceOptions } from '../../../src/gateway/instance-options.js';
import { HOST_TIMES, type HostTimes } from '../../../src/isolation/channel.js';
import { describeModule, remoteDefinition } from '../../../src/isolation/remote-definition.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { createMessage } from '../../../src/map/message.js';
import { unmapped } from '../../../src/map/unmapped.js';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import { MgClient } from '../../../src/mqtt/mg-client.js';
import type { InterfaceDefinition } from '../../../src/sdk/interface-contract.js';
import type { LogFields } from '../../../src/sdk/log.js';
import { hostilePlan } from '../../support/isolation.js';
import { recordingLog } from '../../support/recording-log.js';
import { resources } from '../../support/resources.js';

const use = resources();
/** Under load a start takes its time: only who hangs on purpose is given little. */
const TIMES = { ...HOST_TIMES, pingMs: 50, hangMs: 20_000, memoryMs: 50, memoryAnswerMs: 600 };
const timesOf = (name: string): HostTimes => (name === 'loops' ? { ...TIMES, hangMs: 400 } : TIMES);
const DESCRIPTION = { name: 'hostile', options: {}, checks: false };

/** Says its numbers, one every 5 ms. */
const healthy: InterfaceDefinition = {
  name: 'healthy',
  apiVersion: 1,
  options: {},
  create: (_, context) => {
    let said = 0;
    return {
      start: () =>
        context.every(5, async () => {
          said += 1;
          await context.emit(createMessage({ function: 'Healthy', action: String(said) }));
        }),
      handle() {},
      stop() {},
    };
  },
};

const instanceOf = (name: string, definition: InterfaceDefinition): InstanceOptions => ({
  name,
  definition,
  options: {},
  startPolicy: 'retry',
  folder: import.meta.dirname,
});

/** A gateway with the healthy one and a hostile one, and a client that hears what is published. */
const beside = async (hostile: InterfaceDefinition, maxDefects: number) => {
  const events = new EventEmitter();
  const broker = use(await startEmbeddedBroker(), (it) => it.close());
  const client = (clientId: string, more: object = {}) =>
    new MgClient({
      host: '127.0.0.1',
      port: broker.port,
      clientId,
      protocol: '3.1.1',
      reconnectMinMs: 5,
      reconnectMaxMs: 20,
      ...more,
    });
  const peer = client('peer', { filters: [{ filter: 'a/Healthy/#', qos: 1 }] });
  const heard: number[] = [];
  peer.on('message', ({ payload }) => {
    heard.push(Number(new TextDecoder().decode(payload)));
    events.emit('heard');
  });
  const connected = once(peer, 'connected');
  peer.start();
  use(peer, (it) => it.stop());
  await connected;
  const log = recordingLog();
  const gateway = new Gateway({
    name: 'house',
    version: '0.0.0',
    map: compileMap(unmapped('a', ['b/#']), 'house'),
    createClient: (handling) => client('house', handling),
    brokerAddress: `127.0.0.1:${broker.port}`,
    instances: [instanceOf('healthy', healthy), instanceOf('hostile', hostile)],
    qos: 1,
    retain: false,
    retainedCommands: false,
    queue: { maxCount: 10_000, maxBytes: 10_000_000, whenFull: 'drop-oldest' },
    maxCommands: 10,
    startTimeoutMs: 10_000,
    commandTimeoutMs: 10_000,
    restart: { minMs: 1, maxMs: 5 },
    defects: { maxCount: maxDefects, windowMs: 600_000 },
    statusIntervalMs: 0,
    log: () => ({
      ...log,
      error: (text: string, fields?: LogFields) => {
        log.error(`${text} code=${String(fields?.['code'])}`);
      },
      info: (text: string) => {
        log.info(text);
        events.emit('state');
      },
    }),
  });
  use(gateway, (it) => it.stop());
  const snapshot = (name: string) =>
    gateway.status.interfaces.find((each) => each.name === name) ?? gateway.status.interfaces[0];
  const failed = async () => {
    while (snapshot('hostile')?.state !== 'failed') await once(events, 'state');
  };
  const hearsMore = async (count: number) => {
    const until = heard.length + count;
    while (heard.length < until) await once(events, 'heard');
  };
  return { gateway, heard, log, failed, hearsMore, snapshot };
};

const expectUndisturbed = (
  { heard, snapshot }: Awaited<ReturnType<typeof beside>>,
  defects: number,
): void => {
  expect(heard.length).toBeGreaterThan(20);
  expect(heard).toEqual(Array.from(heard, (_, index) => index + 1));
  expect(snapshot('healthy')).toMatchObject({ state: 'running', starts: 1, defects: 0 });
  expect(snapshot('hostile')).toMatchObject({ state: 'failed', defects });
};

const CASES = [
  [
    'start-throws',
    'START_FAILED',
    /could not start: .*undefined.* \(TypeError at start-throws\.mjs:/,
  ],
  ['throws-later', 'INTERFACE_ENDED', /ended.*: later/],
  ['loops', 'INTERFACE_HANGS', /it did not answer for more than 0\.4 s; it was ended/],
  ['heap', 'INTERFACE_MEMORY', /\(memorylimit\)/],
  ['buffers', 'INTERFACE_MEMORY', /\(memorylimit\)/],
  ['exits', 'INTERFACE_ENDED', /ended with exit code 7/],
  [
    'floods',
    'INTERFACE_FLOODS',
    /it emitted 10001 messages more than were taken, and did not wait/,
  ],
] as const;

/** What only a thread can do to the process that it shares with the gateway. */
const THREAD_CASES = [
  ['fills-map', 'INTERFACE_MEMORY', /\(memorylimit\)/],
  ['shares', 'INTERFACE_MEMORY', /it uses \d+ MiB of memory; it may have 48 MiB \(memorylimit\)/],
  ['kills', 'INTERFACE_ENDED', /its thread ended with exit code 1/],
  ['posts', 'INTERFACE_PROTOCOL', /it wrote a line that is no JSON: object/],
  ['pours', 'INTERFACE_FLOODS', /more than 33554432 characters wait to be read/],
] as const;

const casesOf = (isolation: 'worker' | 'process') =>
  isolation === 'worker' ? [...CASES, ...THREAD_CASES] : CASES;

describe.each(['worker', 'process'] as const)('in a %s', (isolation) => {
  test.each(casesOf(isolation))(
    '%s: only that one fails, and the other goes on',
    async (name, code, reason) => {
      const definition = remoteDefinition(DESCRIPTION, hostilePlan(isolation, name), timesOf(name));
      const house = await beside(definition, 1);
      await house.gateway.start();
      await house.hearsMore(5);
      await house.failed();
      await house.hearsMore(20);
      expectUndisturbed(house, 2);
      expect(house.snapshot('hostile')?.reason).toMatch(reason);
      expect(house.snapshot('hostile')?.reason).toMatch(
        /; 2 defects within 600 s, and maxdefects is 1: it is not started again\. Correct or update/,
      );
      expect(house.log.lines.join('\n')).toMatch(new RegExp(`error given up: .* code=.*${code}`));
    },
  );

  test.each([
    ['import-throws', /failed: no paper$/],
    ['import-exits', /failed: its (thread|program) ended with exit code 3$/],
    ['import-loops', /failed: describe took more than 0\.5 s; it was ended$/],
  ])('%s: it is told, and nothing is left of it', async (name, message) => {
    const plan = hostilePlan(isolation, name);
    await expect(
      describeModule(plan, { ...TIMES, loadMs: name === 'import-loops' ? 500 : 10_000 }),
    ).rejects.toMatchObject({
      code: 'INTERFACE_MODULE_FAILED',
      exitCode: 78,
      message: expect.stringMatching(message),
    });
  });
});
