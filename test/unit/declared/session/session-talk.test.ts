import { gate } from './gate.js';
import { RULES } from './lamp-rules.js';
import { scriptedLine, turn } from './scripted-line.js';

const SET_ON = { function: 'Lamp', action: 'ON' };

describe('devices that come and go', () => {
  test('one that goes during its handshake is waited for', async () => {
    const it = scriptedLine({ options: { rules: RULES, handshake: ['hello'] }, isWaiting: true });
    await it.start();
    it.came();
    await turn();
    it.left('it went');
    await turn();
    expect(it.losses).toEqual([]);
    it.came();
    await turn();
    it.hear('welcome\nstate ON\n');
    expect(it.actions()).toEqual(['ON']);
    await it.stop();
  });

  test('one that takes the place of another during its handshake has its own', async () => {
    const it = scriptedLine({ options: { rules: RULES, handshake: ['hello'] }, isWaiting: true });
    await it.start();
    it.came();
    await turn();
    it.came();
    await turn();
    expect(it.losses).toEqual([]);
    expect(it.written).toEqual(['hello\n', 'hello\n']);
    await it.stop();
  });

  test('one that does not answer the handshake is a loss', async () => {
    const it = scriptedLine({ options: { rules: RULES, handshake: ['hello'] }, isWaiting: true });
    await it.start();
    it.came();
    await turn();
    await it.clock.advance(100);
    expect(it.losses.map(String)).toEqual([expect.stringContaining('does not answer')]);
    await it.stop();
  });
});

describe('aborts', () => {
  test('a command that was given up before it came is not sent', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    await expect(it.send(SET_ON, AbortSignal.abort(new Error('too late')))).rejects.toThrow(
      'too late',
    );
    await turn();
    expect(it.written).toEqual([]);
    await it.stop();
  });

  test('one that waits for its turn is not sent', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    const abort = new AbortController();
    const first = it.send(SET_ON);
    const second = it.send({ ...SET_ON, action: 'OFF' }, abort.signal);
    abort.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    it.hear('ok\n');
    await first;
    await it.clock.advance(1000);
    expect(it.written).toEqual(['set ON\n']);
    await it.stop();
  });

  test('one that awaits its answer leaves the line to the next when that has come', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    const abort = new AbortController();
    const first = it.send(SET_ON, abort.signal);
    await turn();
    abort.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    const second = it.send({ ...SET_ON, action: 'OFF' });
    await turn();
    expect(it.written).toEqual(['set ON\n']);
    it.hear('ok\n');
    await turn();
    expect(it.written).toEqual(['set ON\n', 'set OFF\n']);
    it.hear('ok\n');
    await second;
    await it.stop();
  });
});

describe('writes', () => {
  test('a line that hangs after an answer came is noticed with the next frame', async () => {
    const slow = gate();
    const it = scriptedLine({
      options: { rules: { ...RULES }, retries: 5, writetimeout: 2 },
      write: () => slow.pass(),
    });
    await it.start();
    const first = it.send(SET_ON);
    await turn();
    it.hear('ok\n');
    await first;
    const second = it.send(SET_ON);
    second.catch(() => undefined);
    await it.clock.advance(1999);
    expect(it.losses).toEqual([]);
    await it.clock.advance(1);
    expect(it.losses.map(String)).toEqual([expect.stringContaining('took nothing')]);
    await it.stop();
    await expect(second).rejects.toThrow('took nothing');
    expect(it.written).toHaveLength(1);
  });

  test('what is said of the first attempt is not said of the second', async () => {
    const slow = gate();
    const it = scriptedLine({
      options: {
        rules: {
          ...RULES,
          set: { ...RULES?.['set'], frame: 'set <action>', refused: 'nak' },
          nak: { frame: 'nak', silent: true },
        },
        retries: 1,
        writetimeout: 2,
      },
      write: () => slow.pass(),
    });
    await it.start();
    const command = it.send(SET_ON);
    command.catch(() => undefined);
    await turn();
    it.hear('nak\n');
    slow.releaseOne();
    await turn();
    // The second attempt is being written, and its answer is not awaited yet.
    expect(it.written).toHaveLength(2);
    await it.clock.advance(1999);
    expect(it.losses).toEqual([]);
    await it.clock.advance(1);
    expect(it.losses.map(String)).toEqual([expect.stringContaining('took nothing')]);
    await it.stop();
  });

  test('what waits behind another write is not written after the end', async () => {
    const slow = gate();
    const it = scriptedLine({ options: { rules: RULES }, write: () => slow.pass() });
    await it.start();
    const first = it.send(SET_ON);
    await turn();
    it.hear('ok\n');
    await first;
    it.send(SET_ON).catch(() => undefined);
    await it.stop();
    slow.release();
    await turn();
    expect(it.written).toHaveLength(1);
  });

  test('a line that takes nothing more is a loss, and the command knows why', async () => {
    const it = scriptedLine({
      options: { rules: RULES },
      write: () => Promise.reject(new Error('broken pipe')),
    });
    await it.start();
    await expect(it.send(SET_ON)).rejects.toThrow('broken pipe');
    expect(it.losses.map(String)).toEqual(['Error: broken pipe']);
    await it.stop();
  });

  test('a write that hangs does not keep the line open', async () => {
    const it = scriptedLine({
      options: { rules: RULES },
      write: () => new Promise(() => undefined),
    });
    await it.start();
    const command = it.send(SET_ON);
    await turn();
    await it.stop();
    await expect(command).rejects.toThrow('closed');
    expect(it.state.closes).toBe(1);
    expect(it.clock.timers).toBe(0);
  });
});

describe('the end', () => {
  test.each(['silence', 'ended'])('nothing happens after it: %s', async (how) => {
    const it = scriptedLine({
      options: { rules: RULES, silence: 1, polls: [{ send: 'hello', every: 0.5 }] },
    });
    await it.start();
    await it.stop();
    await it.stop();
    if (how === 'ended') it.ended('gone');
    it.hear('state ON\n');
    await it.clock.advance(10_000);
    expect(it.losses).toEqual([]);
    expect(it.emitted).toEqual([]);
    expect(it.written).toHaveLength(1);
    expect(it.clock.timers).toBe(0);
  });

  test.each(['stop', 'abort'])('a line that opens after it is closed at once: %s', async (how) => {
    const slow = gate();
    const it = scriptedLine({ options: { rules: RULES }, opening: () => slow.pass() });
    const abort = new AbortController();
    const start = it.start(abort.signal);
    start.catch(() => undefined);
    while (it.state.opens === 0) await turn();
    if (how === 'stop') await it.stop();
    else abort.abort();
    expect(it.state.closes).toBe(0);
    slow.release();
    await expect(start).rejects.toThrow('closed');
    expect(it.state.closes).toBe(1);
  });

  test('a line that ends while it is opened ends the start', async () => {
    const it = scriptedLine({
      options: { rules: RULES },
      opening: async (events) => events.ended(new Error('unplugged')),
    });
    await expect(it.start()).rejects.toThrow('unplugged');
    expect(it.losses).toEqual([]);
    await it.stop();
  });

  test('an abort during the handshake ends the start', async () => {
    const it = scriptedLine({ options: { rules: RULES, handshake: ['hello'] } });
    const abort = new AbortController();
    const start = it.start(abort.signal);
    start.catch(() => undefined);
    while (it.written.length === 0) await turn();
    abort.abort();
    await expect(start).rejects.toThrow('closed');
    await it.stop();
    expect(it.state.closes).toBe(1);
  });

  test('a line that ends during the handshake ends the start', async () => {
    const it = scriptedLine({ options: { rules: RULES, handshake: ['hello'] } });
    const start = it.start();
    start.catch(() => undefined);
    while (it.written.length === 0) await turn();
    it.ended('unplugged');
    it.ended('unplugged again');
    await expect(start).rejects.toThrow('unplugged');
    expect(it.losses).toEqual([]);
    await it.stop();
  });

  test('it can be started anew', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    it.ended('gone');
    await it.stop();
    await it.start();
    it.hear('state ON\n');
    expect(it.actions()).toEqual(['ON']);
    await it.stop();
  });
});

describe('the command POLL', () => {
  const POLL = { type: 'command', action: 'POLL' } as const;

  test('has every poll sent at once', async () => {
    const it = scriptedLine({
      options: { rules: RULES, polls: [{ send: 'hello', every: 600 }] },
    });
    await it.start();
    await turn();
    expect(it.written).toHaveLength(1);
    await it.clock.advance(30_000);
    expect(it.written).toHaveLength(1);
    await it.send(POLL);
    await turn();
    expect(it.written).toHaveLength(2);
    expect(it.written[1]).toBe(it.written[0]);
    await it.stop();
  });

  test('is unknown where nothing is polled', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    await expect(it.send(POLL)).rejects.toThrow('action is "POLL"');
    await it.stop();
  });
});
