import { EventEmitter, once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createHarness, type HarnessOptions } from 'mqttgateway/interface/testing';
import { PATIENCE_MS } from '../../test/support/patience.js';
import { type PtyLine, startPtyLine } from '../../test/support/pty-line.js';
import { requirePeer } from '../../test/support/require-peer.js';
import { resources } from '../../test/support/resources.js';
import { until } from '../../test/support/until.js';
import serial from './index.js';

const RULES = {
  'bell-on': { frame: '11', message: { function: 'Bell', action: 'BELL_ON' } },
  opened: { frame: '21', message: { function: 'Gate', action: 'GATE_OPENED' } },
  open: { frame: '21', message: { type: 'command', function: 'Gate', action: 'GATE_OPEN' } },
};

/** Files, sockets and the like that this process has open. */
const descriptors = (): number => readdirSync('/proc/self/fd').length;

requirePeer('socat', '-V')('on a pty', () => {
  const use = resources();

  const newLine = async (): Promise<PtyLine> => use(await startPtyLine(), (it) => it.close());

  const harnessOn = (
    pty: PtyLine,
    options: Readonly<Record<string, unknown>> = {},
    more: Partial<HarnessOptions> = {},
  ) => {
    const harness = createHarness(serial, {
      options: { port: pty.path, framing: { fixed: 2 }, rules: RULES, ...options },
      limitMs: PATIENCE_MS,
      ...more,
    });
    return use(harness, (it) => it.stop());
  };

  const started = async (
    options: Readonly<Record<string, unknown>> = {},
    more: Partial<HarnessOptions> = {},
  ) => {
    const pty = await newLine();
    const harness = harnessOn(pty, options, more);
    await harness.start();
    return { harness, pty };
  };

  test('codes become messages, a command becomes a code', async () => {
    const { harness, pty } = await started();
    pty.device().write('11');
    expect(await harness.next()).toMatchObject({ action: 'BELL_ON', function: 'Bell' });
    const heard = once(pty.device(), 'data');
    await harness.handle({ function: 'Gate', action: 'GATE_OPEN' });
    expect(String((await heard)[0])).toBe('21');
    expect(
      harness.traffic.map(({ direction, bytes }) => [direction, String(Buffer.from(bytes))]),
    ).toEqual([
      ['in', '11'],
      ['out', '21'],
    ]);
  });

  test('a frame is the same wherever it is cut, characters of several bytes too', async () => {
    const events = new EventEmitter();
    const options = {
      framing: 'line',
      rules: { name: { frame: 'name=<name>', message: { action: 'NAME' } } },
    };
    const { harness, pty } = await started(options, {
      onTraffic: ({ bytes }) => void events.emit('bytes', bytes.length),
    });
    const frame = Buffer.from('name=Küche 21 °C €\r\n');
    const cuts = [...frame.keys()].slice(1);
    expect(cuts.length).toBeGreaterThan(20);
    for (const cut of cuts) {
      pty.device().write(frame.subarray(0, cut));
      for (let heard = 0; heard < cut; ) heard += (await once(events, 'bytes'))[0] as number;
      expect(harness.emitted).toHaveLength(cut - 1);
      pty.device().write(frame.subarray(cut));
      expect((await harness.next()).arguments).toEqual({ name: 'Küche 21 °C €' });
    }
  });

  test('garbage is told once and does no harm', async () => {
    const { harness, pty } = await started({
      framing: { start: { hex: '02' }, end: { hex: '03' } },
      checksum: 'xor',
      // The checksum of the code that opens would be the end mark.
      rules: { 'bell-on': RULES['bell-on'] },
    });
    const junk = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 31 + 7) % 256));
    pty.device().write(junk);
    const right = Buffer.from([0x02, 0x31, 0x31, 0x31 ^ 0x31, 0x03]);
    pty.device().write(Buffer.concat([Buffer.from([0x03]), right, right]));
    expect(await harness.next()).toMatchObject({ action: 'BELL_ON' });
    expect(await harness.next()).toMatchObject({ action: 'BELL_ON' });
    const warnings = harness.logged.filter(({ level }) => level === 'warn');
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings.length).toBeLessThan(5);
  });

  test('megabytes without a delimiter take no memory, and the next frame is read', async () => {
    const options = {
      framing: 'line',
      rules: { bell: { frame: 'bell', message: { action: 'BELL' } } },
    };
    const { harness, pty } = await started(options, { onTraffic: () => undefined });
    const piece = Buffer.alloc(1 << 20, 'x');
    const beganMs = performance.now();
    const before = process.memoryUsage();
    for (let sent = 0; sent < 32; sent += 1)
      if (!pty.device().write(piece)) await once(pty.device(), 'drain');
    pty.device().write('\nbell\n');
    expect(await harness.next()).toMatchObject({ action: 'BELL' });
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(16 << 20);
    const told = harness.logged.filter(({ text }) => text.includes('longer than maxframe'));
    expect(told.length).toBeGreaterThan(0);
    // One at once; on a machine that takes longer, one more each ten seconds.
    const tens = Math.floor((performance.now() - beganMs) / 10_000);
    expect(told.length).toBeLessThanOrEqual(1 + tens);
  });

  test('unplugged and plugged in again twenty times, nothing stays open', async () => {
    const pty = await newLine();
    const harness = harnessOn(pty);
    await harness.start();
    await harness.stop();
    const before = descriptors();
    for (let round = 0; round < 20; round += 1) {
      await harness.start();
      pty.device().write('11');
      await harness.next();
      const loss = harness.nextLoss();
      await pty.unplug();
      expect(String(await loss)).toContain(pty.path);
      await harness.stop();
      await pty.plug();
    }
    await until(() => descriptors() === before);
    expect(harness.emitted).toHaveLength(20);
  });

  test('a port that is not there is told, with what is', async () => {
    const pty = await newLine();
    await pty.unplug();
    await expect(harnessOn(pty).start()).rejects.toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      retryable: true,
      message: expect.stringMatching(/port is not there; (nothing is plugged in|plugged in:)/),
    });
  });

  test('what is no serial port is told', async () => {
    const harness = createHarness(serial, { options: { port: '/dev/null', rules: RULES } });
    await expect(harness.start()).rejects.toMatchObject({ code: 'DEVICE_NOT_FOUND' });
  });

  test('a port that another program has open is told', async () => {
    const { pty } = await started();
    await expect(harnessOn(pty).start()).rejects.toMatchObject({
      code: 'DEVICE_BUSY',
      message: expect.stringContaining('fuser -v'),
    });
  });

  (process.getuid?.() === 0 ? test : test.skip)('a port of somebody else is told', async () => {
    const pty = await newLine();
    process.seteuid?.(65_534);
    try {
      await expect(harnessOn(pty).start()).rejects.toMatchObject({
        code: 'DEVICE_NOT_PERMITTED',
        message: expect.stringContaining('dialout'),
      });
    } finally {
      process.seteuid?.(0);
    }
  });

  test('a silent device is a loss', async () => {
    const { harness, pty } = await started({ silence: 2 });
    pty.device().write('11');
    await harness.next();
    expect(await harness.nextLoss()).toMatchObject({
      code: 'DEVICE_SILENT',
      message: 'nothing came from the device for 2 s',
    });
  });

  test('a device that never reads is a loss, and the port can be closed', async () => {
    const { harness, pty } = await started({
      writetimeout: 0.5,
      maxframe: 65_536,
      framing: 'line',
      rules: { text: { frame: '<text>', direction: 'out', message: { action: 'TEXT' } } },
    });
    pty.device().pause();
    const lost = harness.nextLoss();
    const text = 'x'.repeat(60_000);
    const sent = (async () => {
      // The system's own buffers take some of them first.
      for (;;) await harness.handle({ action: 'TEXT', arguments: { text } });
    })();
    sent.catch(() => undefined);
    expect(await lost).toMatchObject({ code: 'DEVICE_NOT_READING' });
    await harness.stop();
    await expect(sent).rejects.toThrow('took nothing of a frame for 0.5 s');
  });

  test('request and answer: handshake, poll, retry after a wrong checksum, a command', async () => {
    const pty = await newLine();
    const harness = harnessOn(pty, {
      framing: 'line',
      checksum: { algorithm: 'sum', format: 'hex', separator: '*' },
      timeout: 3,
      retries: 1,
      handshake: ['hello'],
      polls: [{ send: 'ask', every: 0.05 }],
      values: { power: { type: 'number', factor: 0.1, decimals: 1 } },
      rules: {
        hello: { frame: 'HELLO', reply: 'ready' },
        ready: { frame: 'READY', silent: true },
        ask: { frame: 'P?', reply: 'power' },
        power: { frame: '<power>', message: { action: 'POWER' } },
        limit: {
          frame: 'LIMIT <limit>',
          message: { type: 'command', action: 'LIMIT' },
          reply: 'ok',
          refused: 'no',
        },
        ok: { frame: 'OK', silent: true },
        no: { frame: 'NO', silent: true },
      },
    });
    const sum = (text: string): string => {
      const total = Buffer.from(text).reduce((all, byte) => (all + byte) & 255, 0);
      return `${text}*${total.toString(16).padStart(2, '0').toUpperCase()}\n`;
    };
    const asked: string[] = [];
    let polls = 0;
    const lines = createInterface({ input: pty.device() });
    // It tells again what its input does.
    lines.on('error', () => undefined);
    lines.on('line', (line) => {
      asked.push(line);
      const [words = ''] = line.split('*');
      if (words === 'HELLO') pty.device().write(sum('READY'));
      // The first answer arrives broken, as on a noisy line.
      else if (words === 'P?') {
        polls += 1;
        pty.device().write(polls === 1 ? '1234*00\n' : sum('1234'));
      } else pty.device().write(sum(words === 'LIMIT 50' ? 'OK' : 'NO'));
    });
    await harness.start();
    expect(asked[0]).toBe(sum('HELLO').trim());
    expect((await harness.next()).arguments).toEqual({ power: '123.4' });
    await harness.handle({ action: 'LIMIT', arguments: { limit: '50' } });
    await expect(
      harness.handle({ action: 'LIMIT', arguments: { limit: '99' } }),
    ).rejects.toMatchObject({ code: 'DEVICE_REFUSED' });
    expect(harness.logged.map(({ text }) => text).join('\n')).toMatch(
      /frame dropped: its checksum is wrong; the last bytes are .*1234\*00/,
    );
  });

  test('a handshake that nobody answers fails the start', async () => {
    const pty = await newLine();
    const harness = harnessOn(pty, {
      framing: 'line',
      timeout: 0.05,
      retries: 1,
      handshake: ['hello'],
      rules: { hello: { frame: 'HELLO', reply: 'ready' }, ready: { frame: 'READY', silent: true } },
    });
    await expect(harness.start()).rejects.toMatchObject({ code: 'DEVICE_NO_ANSWER' });
  });
});

test('options that contradict each other are told with their places', async () => {
  const { problems } = {
    problems: await serial.check?.(optionsWith({ framing: { fixed: 1 }, checksum: 'crc32' })),
  };
  expect(problems).toEqual([
    expect.objectContaining({
      path: ['framing', 'fixed'],
      message: expect.stringContaining('4 bytes'),
    }),
  ]);
});

const optionsWith = (changes: object) =>
  createHarness(serial, { options: { port: '/dev/null', rules: RULES, ...changes } })
    .options as never;
