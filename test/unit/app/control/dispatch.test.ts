/** Requests as they are carried out; the instances behind the port are simulated. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTROL_REQUESTS } from '../../../../src/app/control/control-requests.js';
import { createDispatch, type DispatchOptions } from '../../../../src/app/control/dispatch.js';
import { planApp } from '../../../../src/app/plan-app.js';
import { loadConfiguration } from '../../../../src/config/load-configuration.js';
import { GatewayError } from '../../../../src/errors/gateway-error.js';
import type { InstanceControl } from '../../../../src/gateway/instance-control.js';
import type { LogLevel } from '../../../../src/log/log-level.js';
import { recordingLog } from '../../../support/recording-log.js';
import { resources } from '../../../support/resources.js';

const use = resources();
const ORIGIN = { by: 'mqtt', transaction: 't1', said: { user: { user: 'ann' } } };
const MAP = `version: 2
routes:
  light: { topic: home/<place>/light, payload: <action>, message: { type: command, function: Light } }
`;

const setUp = async (
  control: object = { allow: ['*'] },
  { isActive = true, state = 'running' } = {},
) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'dispatch-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  writeFileSync(join(folder, 'map.yaml'), MAP);
  const dataFolder = join(folder, 'data');
  const file = join(folder, 'here.json');
  writeFileSync(
    file,
    JSON.stringify({
      gateway: { name: 'here', datafolder: dataFolder },
      mqtt: { host: 'broker.lan', username: 'me', password: 'hunter2' },
      map: { mapfilename: 'map.yaml' },
      interfaces: { lamp: { interface: 'dummy' } },
      control,
    }),
  );
  const loaded = loadConfiguration({ file, cwd: folder, environment: {} });
  const { plan, problems } = await planApp(loaded, folder, 'run');
  if (plan === undefined) throw new Error(JSON.stringify(problems));
  const log = recordingLog();
  const asked: unknown[][] = [];
  const note =
    (what: string) =>
    async (...args: unknown[]): Promise<void> => {
      asked.push([what, ...args]);
      if (args[0] === 'nobody')
        throw new GatewayError('INTERFACE_UNKNOWN_DESTINATION', 'there is no instance "nobody"');
      if (args[0] === 'broken') throw new TypeError('x is not a function');
    };
  const instances: InstanceControl = {
    names: ['lamp'],
    isActive,
    start: note('start'),
    stop: note('stop'),
    restart: note('restart'),
    debug: (...args) => void note('debug')(...args),
    setActive: note('setActive'),
    submitAction: note('submitAction'),
    updateState: () => undefined,
  };
  const levels: LogLevel[] = [];
  // Only what the requests read of a status.
  const status = {
    since: 'then',
    generation: 1,
    level: 2,
    interfaces: [{ name: 'lamp', state }],
  };
  const port = {
    name: 'here',
    version: '2',
    log,
    instances,
    status,
  } as unknown as DispatchOptions['port'];
  const process: DispatchOptions['process'] = {
    log: {
      child: () => log,
      tap: () => () => undefined,
      setDebug: () => undefined,
      setConsoleLevel: (level) => levels.push(level),
    },
    running: () => plan,
  };
  const dispatch = createDispatch({ port, process });
  const ask = (what: string, data: unknown = {}) => dispatch(what, data, ORIGIN);
  return { ask, asked, levels, process, log, dataFolder };
};

test('an instance is asked, by a word or by a member', async () => {
  const { ask, asked, log } = await setUp();
  const answer = { status: 'ok', data: { name: 'lamp', state: 'running' } };
  expect(await ask('interface/restart', { value: 'lamp' })).toMatchObject(answer);
  expect(await ask('interface/stop', { name: 'lamp' })).toMatchObject(answer);
  expect(asked).toEqual([
    ['restart', 'lamp'],
    ['stop', 'lamp'],
  ]);
  expect(log.lines).toEqual(['info interface/restart: done', 'info interface/stop: done']);
});

test('what is not allowed, not known or not right is refused with a code, and written down', async () => {
  const { ask, asked, log } = await setUp({
    allow: [
      'info',
      'interface/restart',
      'queue/*',
      'map/try',
      'loglevel',
      'action',
      'gateway/stop',
      'schedule/run',
      'config/check',
      'reload',
    ],
  });
  const refused: [string, unknown, string, RegExp][] = [
    [
      'interface/stop',
      { name: 'lamp' },
      'CONTROL_NOT_ALLOWED',
      /interface\/stop is not allowed here/,
    ],
    ['interface/restrat', {}, 'CONTROL_UNKNOWN_REQUEST', /did you mean interface\/restart/],
    ['constructor', {}, 'CONTROL_UNKNOWN_REQUEST', /there are info, health/],
    ['interface/restart', {}, 'CONTROL_BAD_REQUEST', /"name" is missing/],
    ['interface/restart', { name: 3 }, 'CONTROL_BAD_REQUEST', /name is 3; expected text/],
    [
      'interface/restart',
      { name: 'lamp', force: true },
      'CONTROL_BAD_REQUEST',
      /"force" is not a member/,
    ],
    ['interface/restart', 'lamp', 'CONTROL_BAD_REQUEST', /is an object/],
    ['interface/restart', { name: 'nobody' }, 'INTERFACE_UNKNOWN_DESTINATION', /no instance/],
    ['info', { value: 'x' }, 'CONTROL_BAD_REQUEST', /"value" is not a member/],
    ['map/try', {}, 'CONTROL_BAD_REQUEST', /expected topic and payload, or message/],
    ['map/try', { message: { type: 'x' } }, 'MESSAGE_INVALID', /type/],
    ['queue/peek', { topic: 'a/#/b' }, 'CONTROL_BAD_REQUEST', /has # before the last level/],
    ['queue/peek', { count: 101 }, 'CONTROL_BAD_REQUEST', /count is 101/],
    [
      'queue/estimate',
      { outage: 'long' },
      'CONTROL_BAD_REQUEST',
      /outage is "long"; expected a time/,
    ],
    ['queue/estimate', { outage: '1h', rate: 'x' }, 'CONTROL_BAD_REQUEST', /rate is "x"/],
    ['queue/estimate', { outage: '1h' }, 'CONTROL_BAD_REQUEST', /nobody knows how many/],
    ['queue/purge', { lane: 'inbox' }, 'CONTROL_NOT_AVAILABLE', /being carried out/],
    ['queue/purge', { lane: 'dead', before: 'x' }, 'CONTROL_BAD_REQUEST', /before is "x"/],
    [
      'queue/purge',
      { lane: 'dead', before: '2026-01-01', older: '1d' },
      'CONTROL_BAD_REQUEST',
      /do not go together/,
    ],
    ['loglevel', {}, 'CONTROL_BAD_REQUEST', /logging or console is missing/],
    ['loglevel', { logging: 'DEBUG' }, 'CONTROL_NOT_AVAILABLE', /no topic for log lines/],
    [
      'schedule/run',
      { name: 'x' },
      'CONTROL_NOT_AVAILABLE',
      /there is no schedule "x"; there are none/,
    ],
    ['config/check', {}, 'CONTROL_NOT_AVAILABLE', /no configuration file/],
    ['reload', {}, 'CONTROL_NOT_AVAILABLE', /no configuration file/],
    ['gateway/stop', {}, 'CONTROL_NOT_AVAILABLE', /is not its own/],
  ];
  for (const [what, data, code, error] of refused)
    expect([what, await ask(what, data)]).toEqual([
      what,
      { status: 'error', data: {}, code, error: expect.stringMatching(error) },
    ]);
  expect(asked).toEqual([['restart', 'nobody']]);
  expect(log.lines[0]).toBe('warn interface/stop: refused');
});

test('a gateway that keeps nothing on disk says so, and computes an outage all the same', async () => {
  const { ask, dataFolder } = await setUp();
  const nothing = {
    status: 'error',
    data: {},
    code: 'QUEUE_NOTHING_KEPT',
    error: expect.stringMatching(/^nothing is kept on disk; no route is durable and inbox is off/),
  };
  mkdirSync(dataFolder, { recursive: true });
  // What a gateway with control writes down.
  writeFileSync(join(dataFolder, 'control.json'), '{}');
  expect(await ask('queue/peek', {})).toEqual(nothing);
  expect(await ask('queue/export', {})).toEqual(nothing);
  expect(await ask('queue/purge', { lane: 'outbox' })).toEqual(nothing);
  expect(await ask('queue/estimate', { outage: '1h', rate: '5/s', size: 100 })).toMatchObject({
    status: 'ok',
    data: { perSecond: 5, messageBytes: 100 },
  });
});

test('one that is started while the gateway is inactive is told why it waits', async () => {
  const { ask } = await setUp({ allow: ['*'] }, { isActive: false, state: 'stopped' });
  expect(await ask('interface/start', { name: 'lamp' })).toMatchObject({
    data: { name: 'lamp', state: 'stopped', reason: expect.stringContaining('is inactive') },
  });
  expect(await ask('interface/stop', { name: 'lamp' })).toMatchObject({
    data: { name: 'lamp', state: 'stopped' },
  });
});

test('a defect of ours is told as one, without a stack for whoever asks', async () => {
  const { ask, log } = await setUp();
  expect(await ask('interface/restart', { name: 'broken' })).toEqual({
    status: 'error',
    data: {},
    code: 'COMMAND_INTERNAL',
    error: 'this should not happen: x is not a function',
  });
  expect(log.lines[0]).toBe('error the request interface/restart failed: x is not a function');
});

test('the configuration is told without its secrets', async () => {
  const { ask } = await setUp();
  const answer = await ask('config');
  expect(answer).toMatchObject({
    status: 'ok',
    data: { mqtt: { host: 'broker.lan', password: '***' } },
  });
  expect(JSON.stringify(answer)).not.toContain('hunter2');
});

test('a message is tried by the map that runs, both ways', async () => {
  const { ask } = await setUp();
  expect(await ask('map/try', { topic: 'home/hall/light', payload: 'on' })).toMatchObject({
    status: 'ok',
    data: {
      message: { type: 'command', function: 'Light', action: 'on' },
      attempts: [{ route: 'light' }],
      filters: ['home/+/light'],
    },
  });
  expect(await ask('map/try', { topic: 'elsewhere' })).toMatchObject({
    data: { error: { code: 'MAP_NO_ROUTE' }, filters: [] },
  });
  // A device says no commands; whoever tries one may write numbers.
  for (const place of ['hall', 3]) {
    const message = { type: 'command', function: 'Light', action: 'on', arguments: { place } };
    expect(await ask('map/try', { message })).toMatchObject({
      data: { error: { code: 'MAP_OTHER_WAY' } },
    });
  }
});

test('the end comes after the answer, and says which one', async () => {
  const { ask, process } = await setUp();
  const ends: string[] = [];
  process.end = (how) => ends.push(how);
  const answer = await ask('gateway/restart');
  expect([answer.status, ends]).toEqual(['ok', []]);
  answer.after?.();
  expect(ends).toEqual(['restart']);
});

test('a reload that is refused is an error with all that is known of it', async () => {
  const { ask, process } = await setUp();
  process.reload = async () => ({
    result: 'refused',
    generation: 1,
    reason: 'request',
    at: 'now',
    problems: [{ code: 'DOCUMENT_SYNTAX', severity: 'error', message: 'a comma is missing' }],
    exitCode: 65,
  });
  expect(await ask('reload')).toEqual({
    status: 'error',
    code: 'DOCUMENT_SYNTAX',
    error: 'a comma is missing',
    data: {
      result: 'refused',
      generation: 1,
      reason: 'request',
      at: 'now',
      problems: [{ code: 'DOCUMENT_SYNTAX', severity: 'error', message: 'a comma is missing' }],
    },
  });
});

test('the level of the console is changed', async () => {
  const { ask, levels } = await setUp();
  expect(await ask('loglevel', { console: 'ERROR' })).toMatchObject({ data: { console: 'ERROR' } });
  expect(levels).toEqual(['ERROR']);
});

test('each request has a name of its own, and members that are described', () => {
  const names = CONTROL_REQUESTS.map(({ what }) => what);
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
  for (const { what, schema, main } of CONTROL_REQUESTS) {
    const properties: Record<string, { description?: string }> = Reflect.get(schema, 'properties');
    for (const [member, part] of Object.entries(properties))
      expect([what, member, part.description]).toEqual([what, member, expect.any(String)]);
    if (main !== undefined) expect(Object.keys(properties)).toContain(main);
  }
});
