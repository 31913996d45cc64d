import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planApp } from '../../../src/app/plan-app.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { problemLines } from '../config/load.js';

const route = (publish: string, more = '') =>
  `version: 2\nroutes:\n  r:\n    topic: a\n    payload: { json: { l: <l> } }\n    message: { type: status }\n${more}    publish: ${publish}\n`;

/** Problems of a configuration beside a map, and the exit code. */
const told = async (gateway: string, map: string): Promise<unknown> => {
  const folder = mkdtempSync(join(tmpdir(), 'delivery-'));
  try {
    writeFileSync(join(folder, 'gw.map'), map);
    writeFileSync(
      join(folder, 'gw.conf'),
      `[INTERFACE]\ninterface: dummy\n[MAP]\nmapfilename: .\n[GATEWAY]\n${gateway}\n`,
    );
    const loaded = loadConfiguration({
      file: join(folder, 'gw.conf'),
      cwd: folder,
      environment: {},
    });
    const { problems, exitCode } = await planApp(loaded, folder);
    const hints = problems.map(({ hint }) => hint?.replaceAll(`${folder}/`, ''));
    return [...problemLines({ problems }), ...hints, exitCode];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('a QoS of a route against the delivery of the configuration is told where the route says it', async () => {
  expect(await told('delivery: durable', route('{ qos: 0 }'))).toEqual([
    '7:16 error MAP_ODD_PUBLISH route r has qos 0, but the configuration says delivery durable, which is QoS 1 or 2',
    'Write delivery: best-effort in the route; [GATEWAY] delivery comes from gw.conf:6:11.',
    65,
  ]);
  expect(await told('delivery: best-effort', route('{ qos: 1 }'))).toEqual([
    '7:16 error MAP_ODD_PUBLISH route r has qos 1, but the configuration says delivery best-effort, which is QoS 0',
    'Write delivery: memory in the route; [GATEWAY] delivery comes from gw.conf:6:11.',
    65,
  ]);
});

test('an id of messages that the configuration does not make durable', async () => {
  expect(await told('delivery: memory', route('{ id: id }'))).toEqual([
    '7:16 error MAP_ODD_PUBLISH route r: only durable messages have an id, and delivery is memory, as the configuration has it',
    'Write delivery: durable in the route; [GATEWAY] delivery comes from gw.conf:6:11.',
    65,
  ]);
});

test.each([
  ['delivery: durable', route('{ id: id }')],
  ['delivery: durable', route('{ qos: 0, delivery: best-effort }')],
  ['delivery: durable', route('{ qos: 0 }', '    direction: in\n')],
  ['delivery: best-effort', route('{ qos: 2, delivery: durable, id: id }')],
  ['delivery: auto', route('{ qos: 0 }')],
  ['delivery: durable\noutboxbytes: 1000000', route('{ qos: 1 }')],
  ['outboxfull: reject', route('{ delivery: durable }')],
])('%j beside %j is right', async (gateway, map) => {
  expect(await told(gateway, map)).toEqual([0]);
});

test('bounds of an outbox in which nothing ever is have no effect', async () => {
  expect(await told('outboxbytes: 1000000\noutboxage: 60', route('{ delivery: memory }'))).toEqual([
    '- warning CONFIG_NO_EFFECT [GATEWAY] outboxbytes is set, but no message is durable; set delivery: durable, here or in routes of the map',
    '- warning CONFIG_NO_EFFECT [GATEWAY] outboxage is set, but no message is durable; set delivery: durable, here or in routes of the map',
    'outboxbytes comes from gw.conf:6:14',
    'outboxage comes from gw.conf:7:12',
    0,
  ]);
});
