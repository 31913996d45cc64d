/** The contract over a channel: in a thread, in a process, and in another language. */
import { EventEmitter, once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { HOST_TIMES, type HostPlan } from '../../../src/isolation/channel.js';
import { loadManifest } from '../../../src/isolation/load-manifest.js';
import { programPlan } from '../../../src/isolation/process-plan.js';
import { describeModule, remoteDefinition } from '../../../src/isolation/remote-definition.js';
import { createMessage, type Message } from '../../../src/map/message.js';
import { markdownBlocks } from '../../docs/markdown-blocks.js';
import { interfaceContext } from '../../support/interface-context.js';
import { hostilePlan } from '../../support/isolation.js';
import { recordingLog } from '../../support/recording-log.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';

const use = resources();
const never = (): AbortSignal => new AbortController().signal;
const command = (action: string, values: Record<string, string> = {}): Message =>
  createMessage({ type: 'command', action, arguments: values });

/** A context that keeps what it is told. */
const contextOf = (name = 'lamp1') => {
  const events = new EventEmitter();
  const log = recordingLog();
  const said: Message[] = [];
  const traffic: [string, number[]][] = [];
  const counted: [string, number][] = [];
  let lost: unknown;
  const context = interfaceContext({
    name,
    log,
    folder: '/etc/house',
    emit: async (message) => {
      said.push(message);
      events.emit('told');
    },
    lost: (cause) => {
      lost = cause;
      events.emit('told');
    },
    count: (name, by = 1) => {
      counted.push([name, by]);
      events.emit('told');
    },
    traffic: (direction, bytes) => {
      traffic.push([direction, [...bytes]]);
      events.emit('told');
    },
  });
  const until = async (action: string): Promise<Message> => {
    for (;;) {
      const found = said.find((message) => message.action === action);
      if (found !== undefined) return found;
      await once(events, 'told');
    }
  };
  const untilLost = async (): Promise<unknown> => {
    while (lost === undefined) await once(events, 'told');
    return lost;
  };
  const untilCounted = async (): Promise<[string, number][]> => {
    while (counted.length === 0) await once(events, 'told');
    return counted;
  };
  return { context, log, traffic, until, untilLost, untilCounted };
};

const startDevice = async (plan: HostPlan) => {
  const kept = contextOf();
  const definition = remoteDefinition({ name: 'remote', options: {}, checks: true }, plan);
  const device = use(definition.create({ device: 'lamp' }, kept.context), (it) => it.stop());
  await device.start(never());
  return { ...kept, device };
};

/** A process that has ended and that nobody has asked for is none. */
const isAlive = (pid: number): boolean => {
  try {
    if (existsSync('/proc/self/stat'))
      return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Less than the programs that are started would live by themselves. */
const PATIENCE_MS = 20_000;

/** For what announces itself by no event. */
const until = async (isSo: () => boolean): Promise<void> => {
  const endMs = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > endMs) throw new Error('it did not become so');
    await setTimeout(5);
  }
};

/** The processes that an interface has told of in its log, when it has told of `count`. */
const pidsIn = async (lines: readonly string[], count: number): Promise<number[]> => {
  const pids = (): number[] => lines.join(' ').match(/\d+/g)?.map(Number) ?? [];
  await until(() => pids().length >= count);
  return pids();
};

const untilGone = (pids: readonly number[]): Promise<void> => until(() => !pids.some(isAlive));

describe.each(['worker', 'process'] as const)('a module in a %s', (isolation) => {
  const plan = hostilePlan(isolation, 'remote');

  test('says what it is, and checks its options, without running here', async () => {
    const description = await describeModule(plan);
    expect(description).toMatchObject({
      name: 'remote',
      packages: ['no-such-package'],
      checks: true,
      options: { type: 'object' },
    });
    const definition = remoteDefinition(description, plan);
    expect(await definition.check?.({ device: 'lamp' })).toEqual([]);
    expect(await definition.check?.({ device: 'wrong' })).toEqual([
      { path: ['device'], message: 'device is "wrong"; expected another' },
    ]);
  });

  test('has all of its context, carries out commands, fails them, and is aborted', async () => {
    const { device, log, traffic, until, untilLost, untilCounted } = await startDevice(plan);
    expect(await until('STARTED')).toMatchObject({
      device: 'lamp',
      arguments: { name: 'lamp1', frozen: 'true' },
    });
    await until('TICKED');
    expect(traffic).toEqual([['in', [1, 2, 255]]]);
    // Told at once, however often it was counted.
    expect(await untilCounted()).toEqual([['framesDropped', 3]]);
    await device.handle(command('SET', { level: '7' }), never());
    expect((await until('SET')).arguments).toEqual({ level: '7' });
    await expect(device.handle(command('FAIL'), never())).rejects.toMatchObject({
      name: 'RangeError',
      message: 'no such relay',
    });
    await device.handle(command('WRONG'), never());
    const waits = new AbortController();
    const waited = device.handle(command('WAIT'), waits.signal);
    waits.abort();
    await waited;
    await until('ABORTED');
    await device.handle(command('LOSE'), never());
    expect(await untilLost()).toMatchObject({ message: 'unplugged', code: 'EIO' });
    expect(log.lines).toEqual(expect.arrayContaining(['warn starting it', 'info printed']));
    await device.stop();
    await device.stop();
  });

  test('leaves no thread, no process and no descriptor behind', async () => {
    const left = (): readonly number[] =>
      ['/proc/self/task', '/proc/self/fd'].map((path) =>
        existsSync(path) ? readdirSync(path).length : 0,
      );
    const { device, log } = await startDevice(plan);
    await device.stop();
    const before = left();
    for (let round = 0; round < 3; round += 1) {
      await device.start(never());
      await device.stop();
    }
    // What has ended is taken away by the system a moment later.
    await until(() => left().every((count, index) => count <= (before[index] ?? 0)));
    expect(log.lines.filter((line) => line === 'info printed').length).toBeGreaterThan(0);
  });
});

describe.each(['worker', 'process'] as const)(
  'programs that a module in a %s started',
  (isolation) => {
    const plan = hostilePlan(isolation, 'starts-programs');
    // A thread is known by the programs it started on Linux only.
    const onLinux = process.platform === 'linux' ? test : test.skip;

    onLinux('end with it when it is stopped', async () => {
      const { device, log } = await startDevice(plan);
      const pids = await pidsIn(log.lines, 1);
      await device.stop();
      await untilGone(pids);
    });

    onLinux('end with it when it ends by itself', async () => {
      const { device, log, untilLost } = await startDevice(plan);
      const pids = await pidsIn(log.lines, 1);
      await expect(device.handle(command('EXIT'), never())).rejects.toMatchObject({
        code: 'INTERFACE_ENDED',
      });
      await untilLost();
      await untilGone(pids);
    });

    onLinux('do not keep it, also where it waits for one', async () => {
      const { context } = contextOf();
      const definition = remoteDefinition({ name: 'remote', options: {}, checks: false }, plan, {
        ...HOST_TIMES,
        stopMs: 100,
      });
      const device = definition.create({}, context);
      await device.start(never());
      await device.handle(command('WAIT'), never());
      await expect(device.stop()).rejects.toMatchObject({ code: 'INTERFACE_HANGS' });
      await device.stop();
    });
  },
);

const written = (program: string): HostPlan =>
  programPlan({
    module: './gate.json',
    command: [process.execPath, '-e', program],
    cwd: import.meta.dirname,
    memoryMiB: 512,
    killMs: 50,
  });

test.each([
  ['no JSON', 'console.log("hello")', /it wrote a line that is no JSON: hello/],
  [
    'an unknown type',
    'console.log(`{"type":"shout"}`)',
    /it wrote the type "shout"; expected done/,
  ],
  ['no id', 'console.log(`{"type":"done"}`)', /it wrote done with id .*; expected a positive/],
  [
    'a line without end',
    'const more = () => process.stdout.write("x".repeat(65536), more); more()',
    /in one line; at most/,
  ],
])('a program that writes %s breaks the protocol', async (_, program, message) => {
  const { context } = contextOf();
  const device = remoteDefinition(
    { name: 'gate', options: {}, checks: false },
    written(`${program}; setInterval(() => {}, 1000)`),
  ).create({}, context);
  use(device, (it) => it.stop());
  await expect(device.start(never())).rejects.toMatchObject({
    code: 'INTERFACE_PROTOCOL',
    message: expect.stringMatching(message),
  });
});

test('a program that is not there is not tried again', async () => {
  const { context } = contextOf();
  const plan = programPlan({
    module: './gate.json',
    command: ['no-such-program'],
    cwd: import.meta.dirname,
    memoryMiB: 64,
  });
  const device = remoteDefinition({ name: 'gate', options: {}, checks: false }, plan).create(
    {},
    context,
  );
  use(device, (it) => it.stop());
  await expect(device.start(never())).rejects.toMatchObject({
    code: 'INTERFACE_ENDED',
    retryable: false,
    message: expect.stringContaining('no-such-program cannot be run'),
  });
});

test('a program that ignores everything is killed with those that it started', async () => {
  const { context, log } = contextOf();
  const deaf = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);';
  const program = `${deaf}
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(deaf)}], { stdio: 'ignore' });
    console.error(process.pid + ' ' + child.pid);
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { type, id } = JSON.parse(line);
      if (type === 'create' || type === 'start') console.log(JSON.stringify({ type: 'done', id }));
    });`;
  const definition = remoteDefinition(
    { name: 'gate', options: {}, checks: false },
    written(program),
    { loadMs: 10_000, pingMs: 1000, hangMs: 5000, stopMs: 50, memoryMs: 100, memoryAnswerMs: 500 },
  );
  const device = definition.create({}, context);
  await device.start(never());
  const pids = await pidsIn(log.lines, 2);
  await expect(device.stop()).rejects.toMatchObject({ code: 'INTERFACE_HANGS' });
  expect(pids).toHaveLength(2);
  await untilGone(pids);
});

test('a program that left its group and keeps the pipes does not keep its end from being told', async () => {
  const kept = contextOf();
  const program = `
    const { spawn } = require('node:child_process');
    const child = spawn('sleep', ['60'], { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    console.error(String(child.pid));
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { type, id } = JSON.parse(line);
      console.log(JSON.stringify({ type: 'done', id }));
      if (type === 'start') process.exit(3);
    });`;
  const device = remoteDefinition(
    { name: 'gate', options: {}, checks: false },
    written(program),
  ).create({}, kept.context);
  await device.start(never());
  const [pid = 0] = await pidsIn(kept.log.lines, 1);
  use(pid, (it) => process.kill(it, 'SIGKILL'));
  expect(await kept.untilLost()).toMatchObject({
    code: 'INTERFACE_ENDED',
    message: expect.stringContaining('ended with exit code 3'),
  });
  await device.stop();
});

requirePeer('python3')('the example of the document', () => {
  test('a gate in Python is described, started, opened, and stopped', async () => {
    const document = join(import.meta.dirname, '../../../docs/interface-protocol.md');
    const folder = use(mkdtempSync(join(tmpdir(), 'gate-')), (it) =>
      rmSync(it, { recursive: true }),
    );
    for (const { info, text } of markdownBlocks(readFileSync(document, 'utf8')))
      if (info['file'] !== undefined) writeFileSync(join(folder, info['file']), text);
    const url = pathToFileURL(join(folder, 'interface.json')).href;
    const manifest = loadManifest('./interface.json', url);
    const kept = contextOf('yard');
    const device = remoteDefinition(
      manifest.description,
      programPlan({ module: 'gate', command: manifest.command, cwd: folder, memoryMiB: 128 }),
    ).create({ seconds: 0.05 }, kept.context);
    use(device, (it) => it.stop());
    await device.start(never());
    await device.handle(command('GATE_OPEN'), never());
    expect(await kept.until('GATE_OPENED')).toMatchObject({ device: 'yard', function: 'Gate' });
    await expect(device.handle(command('EXPLODE'), never())).rejects.toMatchObject({
      message: 'a gate cannot do EXPLODE',
    });
    expect(kept.log.lines).toContain('info the gate is there');
    await device.stop();
  });
});

test.each([
  ['{', 'INTERFACE_MODULE_FAILED', 'cannot be read'],
  ['[]', 'INTERFACE_INVALID', 'is no interface: it is an empty list'],
  [
    '{"name":"g","apiVersion":1,"options":{},"command":"python3 x"}',
    'INTERFACE_INVALID',
    'command is "python3 x"; expected a list',
  ],
  [
    '{"name":"g","apiVersion":1,"options":{},"command":["x"],"shell":true}',
    'INTERFACE_INVALID',
    '"shell" is unknown',
  ],
  [
    '{"name":"g","apiVersion":1,"options":{},"command":["x"],"usesMap":"no"}',
    'INTERFACE_INVALID',
    'usesMap is "no"; expected true or false',
  ],
])('the file %s is refused', (text, code, why) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'gate-')), (it) => rmSync(it, { recursive: true }));
  writeFileSync(join(folder, 'interface.json'), text);
  const url = pathToFileURL(join(folder, 'interface.json')).href;
  expect(() => loadManifest('./interface.json', url)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(why) }),
  );
});
