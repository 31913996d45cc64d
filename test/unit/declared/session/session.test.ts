import type { RuleSetOptions } from '../../../../src/declared/rules/rule-options.js';
import { scriptedLine, turn } from './scripted-line.js';

const RULES: RuleSetOptions['rules'] = {
  state: { frame: 'state <action>', message: { function: 'Lamp' } },
  set: { frame: 'set <action>', message: { type: 'command', function: 'Lamp' }, reply: 'ok' },
  ok: { frame: 'ok', silent: true },
  hello: { frame: 'hello', reply: 'welcome' },
  welcome: { frame: 'welcome', silent: true },
};
const SET_ON = { function: 'Lamp', action: 'ON' };

/** Resolves when `release` is called; how often somebody waits is counted. */
const gate = () => {
  let waiting: (() => void)[] = [];
  let isOpen = false;
  return {
    pass: (): Promise<void> =>
      isOpen
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    release: () => {
      isOpen = true;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    releaseOne: () => waiting.shift()?.(),
  };
};

describe('one chunk with everything in it', () => {
  test('an answer, something unsolicited, and the next answer', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    const first = it.send(SET_ON);
    await turn();
    it.hear('state A\nok\nstate B\n');
    await first;
    expect(it.actions()).toEqual(['A', 'B']);
    await it.stop();
  });
});

describe('a full gateway', () => {
  const flood = Array.from({ length: 300 }, (_, at) => `state S${at}\n`).join('');

  test('what waits is forgotten when the line is closed, what is on its way too', async () => {
    const full = gate();
    const it = scriptedLine({ options: { rules: RULES }, emit: () => full.pass() });
    await it.start();
    it.hear(flood);
    it.hear(flood);
    full.releaseOne();
    await turn();
    await it.stop();
    full.release();
    await turn();
    expect(it.emitted).toHaveLength(2);
    expect(it.state.resumes).toBe(0);
  });

  test('time in which nothing is read is no silence of the device', async () => {
    const full = gate();
    const it = scriptedLine({
      options: { rules: RULES, silence: 5 },
      emit: () => full.pass(),
    });
    await it.start();
    it.hear(flood);
    it.hear(flood);
    expect(it.state).toMatchObject({ pauses: 1, resumes: 0 });
    await it.clock.advance(20_000);
    expect(it.losses).toEqual([]);
    full.release();
    await turn();
    expect(it.state).toMatchObject({ pauses: 1, resumes: 1 });
    await it.clock.advance(4999);
    expect(it.losses).toEqual([]);
    await it.clock.advance(1);
    expect(it.losses.map(String)).toEqual([expect.stringContaining('for 5 s')]);
    await it.stop();
  });

  test('an answer that waits to be read is not late', async () => {
    const full = gate();
    const it = scriptedLine({ options: { rules: RULES }, emit: () => full.pass() });
    await it.start();
    it.hear(flood);
    it.hear(flood);
    const command = it.send(SET_ON);
    await turn();
    await it.clock.advance(5000);
    full.release();
    await turn();
    await it.clock.advance(99);
    it.hear('ok\n');
    await command;
    await it.stop();
  });

  test('a frame goes on after the pause', async () => {
    const full = gate();
    const it = scriptedLine({ options: { rules: RULES, incomplete: 1 }, emit: () => full.pass() });
    await it.start();
    it.hear(flood);
    it.hear(`${flood}state L`);
    await it.clock.advance(5000);
    full.release();
    await turn();
    it.hear('AST\n');
    await turn();
    expect(it.actions().at(-1)).toBe('LAST');
    await it.stop();
  });

  test('a device that comes anew is held back as the one before it', async () => {
    const full = gate();
    const it = scriptedLine({
      options: { rules: RULES },
      emit: () => full.pass(),
      isWaiting: true,
    });
    await it.start();
    it.came();
    it.hear(flood);
    it.hear(flood);
    expect(it.state.pauses).toBe(1);
    it.left('it went');
    it.came();
    expect(it.state.pauses).toBe(2);
    full.release();
    await it.stop();
  });

  test('a chunk of 64 KiB finds room, however many messages each frame is', async () => {
    const it = scriptedLine({
      options: {
        framing: { fixed: 1 },
        rules: {
          one: {
            frame: '1',
            message: { action: 'ONE' },
            also: [{ action: 'TWO' }, { action: 'THREE' }],
          },
        },
      },
    });
    await it.start();
    it.hear('1'.repeat(65_536));
    while (it.state.resumes === 0) await turn();
    expect(it.emitted).toHaveLength(3 * 65_536);
    expect(it.logged).toEqual([]);
    await it.stop();
  });
});

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
    await expect(second).rejects.toThrow('closed');
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
