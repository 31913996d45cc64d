/** On a dbus-daemon of the test's own, driven by dbus-send and gdbus. */
import { createHarness } from 'mqttgateway/interface/testing';
import { type MessageBus, startMessageBus } from '../../test/support/message-bus.js';
import { PATIENCE_MS } from '../../test/support/patience.js';
import { requirePeer } from '../../test/support/require-peer.js';
import dbus from './index.js';

const GATE = 'tw.rocksaying.Gate';
const PATH = '/tw/rocksaying/Gate';

const EXPORT = {
  name: GATE,
  path: PATH,
  interface: GATE,
  methods: { Open: '', Say: 'sa{sv}' },
  signals: { StatusChanged: 's', Level: 'ui' },
  properties: { Status: 's' },
};

const RULES = {
  open: { member: `${GATE}.Open`, frame: { json: [] }, message: { action: 'OPEN' } },
  say: {
    member: `${GATE}.Say`,
    frame: { json: ['<text>', { volume: '<volume?>' }] },
    message: { action: 'SAY' },
    values: { volume: { type: 'integer', min: 0, max: 10 } },
  },
  level: {
    member: `${GATE}.Level`,
    frame: { json: ['<high>', '<low>'] },
    message: { action: 'LEVEL' },
    values: { high: { type: 'integer' }, low: { type: 'integer' } },
  },
  kept: {
    member: `${GATE}.Status`,
    frame: { json: ['<value>'] },
    message: { action: 'KEEP' },
  },
  status: { member: `${GATE}.StatusChanged`, frame: { json: ['<action>'] } },
};

const whereBoth =
  requirePeer('dbus-daemon') === describe ? requirePeer('gdbus', 'help') : describe.skip;

whereBoth('on a bus of its own', () => {
  let bus: MessageBus;
  const stops: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    bus = await startMessageBus();
  });

  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await bus.close();
  });

  const bench = (options: object = {}) => {
    const made = createHarness(dbus, {
      options: {
        bus: bus.address,
        export: EXPORT,
        message: { function: 'Gate' },
        rules: RULES,
        ...options,
      },
      limitMs: PATIENCE_MS,
    });
    stops.push(() => made.stop());
    return made;
  };

  const send = (member: string, ...args: readonly string[]) =>
    bus.run('dbus-send', '--session', '--print-reply', `--dest=${GATE}`, PATH, member, ...args);

  test('a call becomes a command, and is answered', async () => {
    const gate = bench();
    await gate.start();
    const { code, stdout } = await send(`${GATE}.Open`);
    expect(stdout).toMatch(/^method return /);
    expect(code).toBe(0);
    expect(gate.emitted).toMatchObject([
      { type: 'command', function: 'Gate', action: 'OPEN', arguments: {} },
    ]);
  });

  test('arguments and variants of a call', async () => {
    const gate = bench();
    await gate.start();
    const method = ['--dest', GATE, '--object-path', PATH, '--method', `${GATE}.Say`];
    const { stderr, code } = await bus.run(
      'gdbus',
      'call',
      '--session',
      ...method,
      'grüß',
      "{'volume': <7>, 'other': <'x'>}",
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect({ ...gate.emitted[0]?.arguments }).toEqual({ text: 'grüß', volume: '7' });
    const refused = await bus.run('gdbus', 'call', '--session', ...method, 'x', "{'volume': <11>}");
    expect(refused.stderr).toContain('InvalidArgs: volume is 11; expected 0 to 10');
  });

  test('a status is a signal, and a property', async () => {
    const gate = bench();
    await gate.start();
    const watcher = bus.start('dbus-monitor', '--session', `path='${PATH}'`);
    // The bus takes its name away when it has become a monitor.
    await watcher.until(/member=NameLost/);
    await gate.device.handle({ ...STATUS, action: 'opening' }, new AbortController().signal);
    await watcher.until(/member=StatusChanged\s+string "opening"/);
    await gate.device.handle(
      { ...STATUS, action: 'LEVEL', arguments: { high: '4000000000', low: '-5' } },
      new AbortController().signal,
    );
    await watcher.until(/member=Level\s+uint32 4000000000\s+int32 -5/);
    await gate.device.handle(
      { ...STATUS, action: 'KEEP', arguments: { value: 'opened' } },
      new AbortController().signal,
    );
    await watcher.until(
      /member=PropertiesChanged[\s\S]*string "Status"\s+variant\s+string "opened"/,
    );
    await watcher.stop();
    const get = ['org.freedesktop.DBus.Properties.Get', `string:${GATE}`];
    expect((await send(get[0] ?? '', get[1] ?? '', 'string:Status')).stdout).toContain(
      'variant       string "opened"',
    );
    expect((await send(get[0] ?? '', get[1] ?? '', 'string:toString')).stderr).toContain(
      'UnknownProperty',
    );
  });

  test('who looks around sees the object', async () => {
    const gate = bench();
    await gate.start();
    const at = (path: string) =>
      bus.run('gdbus', 'introspect', '--session', '--dest', GATE, '--object-path', path);
    const { stdout } = await at(PATH);
    expect(stdout).toMatch(/interface tw\.rocksaying\.Gate \{\s+methods:\s+Open\(\);/);
    expect(stdout).toMatch(/Say\(in {2}s arg_0,\s+in {2}a\{sv\} arg_1\)/);
    expect(stdout).toMatch(/StatusChanged\(s arg_0\)/);
    expect((await at('/')).stdout).toContain('node tw');
    expect((await at('/other')).stderr).toContain('there is nothing at /other');
  });

  test.each([
    [`${GATE}.Open`, ['string:x'], 'InvalidArgs: Open takes "", not "s"'],
    [
      `${GATE}.Close`,
      [],
      'UnknownMethod: tw.rocksaying.Gate has no method Close; tw.rocksaying.Gate has Open, Say',
    ],
    [`${GATE}.toString`, [], 'UnknownMethod'],
    ['org.freedesktop.DBus.Properties.Get', [], 'UnknownInterface'],
    ['org.freedesktop.DBus.Properties.Get', [`string:${GATE}`], 'expected Get(ss) or GetAll(s)'],
    ['org.freedesktop.DBus.Peer.GetMachineId', [], 'UnknownMethod'],
    [
      'org.freedesktop.DBus.Properties.Set',
      [`string:${GATE}`, 'string:Open', 'variant:string:x'],
      'PropertyReadOnly',
    ],
  ])('%s %j is refused', async (member, args, message) => {
    const gate = bench();
    await gate.start();
    const { stderr, code } = await send(member, ...args);
    expect(stderr.replace(/^Error org\.freedesktop\.DBus\.Error\./, '')).toContain(
      message.replace(/^(\w+): /, '$1: '),
    );
    expect(code).toBe(1);
    expect((await send(`${GATE}.Open`)).code).toBe(0);
  });

  test('huge arguments are refused, and the next call is not', async () => {
    const gate = bench({ maxmessage: 1024 });
    await gate.start();
    const method = ['--dest', GATE, '--object-path', PATH, '--method', `${GATE}.Say`];
    const huge = await bus.run('gdbus', 'call', '--session', ...method, 'x'.repeat(100_000), '{}');
    expect(huge.stderr).toContain('LimitsExceeded: the arguments are larger than 1024 bytes');
    expect((await bus.run('gdbus', 'call', '--session', ...method, 'x', '{}')).code).toBe(0);
    expect(gate.emitted).toHaveLength(1);
  });

  test('a name that somebody has is no start', async () => {
    const [first, second] = [bench(), bench()];
    await first.start();
    await expect(second.start()).rejects.toThrow(
      'another program has the name tw.rocksaying.Gate on the bus',
    );
    await first.stop();
    await second.start();
    expect((await send(`${GATE}.Open`)).code).toBe(0);
    expect(second.emitted).toHaveLength(1);
  });

  test('a bus that goes away is lost, and serves again when it is back', async () => {
    const gate = bench();
    await gate.start();
    await bus.end();
    expect(String(await gate.nextLoss())).toContain('the bus is gone');
    await gate.stop();
    await expect(gate.start()).rejects.toThrow(/ENOENT/);
    await bus.begin();
    await gate.start();
    expect((await send(`${GATE}.Open`)).code).toBe(0);
    expect(gate.losses).toHaveLength(1);
  });

  test('the other end: signals of a service are statuses, its methods are called', async () => {
    const gate = bench();
    await gate.start();
    const other = bench({
      export: undefined,
      use: [
        {
          service: GATE,
          path: PATH,
          interface: GATE,
          signals: ['StatusChanged'],
          methods: { Open: '' },
        },
        {
          service: 'org.freedesktop.DBus',
          path: '/org/freedesktop/DBus',
          interface: 'org.freedesktop.DBus',
          methods: { NameHasOwner: 's', GetNameOwner: 's' },
        },
      ],
      rules: {
        open: RULES.open,
        status: RULES.status,
        ask: {
          member: 'org.freedesktop.DBus.NameHasOwner',
          frame: { json: ['<name>'] },
          message: { action: 'ASK' },
        },
        answer: {
          member: 'org.freedesktop.DBus.NameHasOwner()',
          frame: { json: ['<there>'] },
          message: { action: 'ANSWER' },
          values: { there: { type: 'boolean' } },
        },
        who: {
          member: 'org.freedesktop.DBus.GetNameOwner',
          frame: { json: ['<name>'] },
          message: { action: 'WHO' },
        },
      },
    });
    await other.start();
    await other.handle({ function: 'Gate', action: 'OPEN' });
    expect(await gate.next()).toMatchObject({ type: 'command', action: 'OPEN' });
    await gate.device.handle({ ...STATUS, action: 'opened' }, new AbortController().signal);
    expect(await other.next()).toMatchObject({
      type: 'status',
      function: 'Gate',
      action: 'opened',
    });
    await other.handle({ function: 'Gate', action: 'ASK', arguments: { name: GATE } });
    expect((await other.next()).arguments['there']).toBe('true');
    await expect(
      other.handle({ function: 'Gate', action: 'WHO', arguments: { name: 'no.such.Name' } }),
    ).rejects.toThrow(/org\.freedesktop\.DBus\.GetNameOwner: .*NameHasNoOwner/);
    await expect(other.handle({ function: 'Gate', action: 'FLY' })).rejects.toMatchObject({
      code: 'INTERFACE_UNKNOWN_COMMAND',
    });
  });
});

const STATUS = {
  type: 'status',
  function: 'Gate',
  gateway: '',
  location: '',
  device: '',
  sender: '',
  action: '',
  arguments: {},
} as const;
