import { gate } from './gate.js';
import { RULES } from './lamp-rules.js';
import { scriptedLine, turn } from './scripted-line.js';

const SET_ON = { function: 'Lamp', action: 'ON' };

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
    await it.clock.advance(999);
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

describe('frames that no rule reads', () => {
  test.each(['warn', 'count'] as const)('are counted, and the end tells: %s', async (unknown) => {
    const it = scriptedLine({ options: { rules: RULES, unknown } });
    await it.start();
    it.hear('what?\n'.repeat(70));
    await it.stop();
    await it.stop();
    expect(it.logged.at(-1)).toBe(
      `70 frames since the line was opened were read by no rule${unknown === 'warn' ? '; the last: "what?"' : ''}`,
    );
    expect(it.logged.filter((line) => line.includes('what?'))).toHaveLength(
      unknown === 'warn' ? 3 : 0,
    );
  });
});

test('whatever comes is a sign of life, frames or not', async () => {
  const it = scriptedLine({ options: { rules: RULES, silence: 5 } });
  await it.start();
  await it.clock.advance(4000);
  it.hear('half a fra');
  await it.clock.advance(4999);
  expect(it.losses).toEqual([]);
  await it.clock.advance(1);
  expect(it.losses).toHaveLength(1);
  await it.stop();
});

test('unknown: pass makes a status of a frame, with what all messages say', async () => {
  const it = scriptedLine({
    options: { rules: RULES, unknown: 'pass', message: { location: 'Cellar' } },
  });
  await it.start();
  it.hear('?!\nstate ON\n');
  await turn();
  expect(it.emitted).toMatchObject([
    { location: 'Cellar', action: 'UNKNOWN_FRAME', arguments: { frame: '3f21' } },
    { location: 'Cellar', action: 'ON' },
  ]);
  await it.stop();
});

test('one frame that no rule reads is one', async () => {
  const it = scriptedLine({ options: { rules: RULES, unknown: 'count' } });
  await it.start();
  it.hear('what?\n');
  await it.stop();
  expect(it.logged).toEqual(['1 frame since the line was opened was read by no rule']);
});

describe('more frames at once than one turn has room for', () => {
  const COUNT = 1000;
  const flood = Array.from({ length: COUNT }, (_, at) => `state S${at}\n`).join('');
  const all = Array.from({ length: COUNT }, (_, at) => `S${at}`);

  test('others have turns between them, and their order is kept', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    it.hear(flood);
    it.hear('state LAST\n');
    await turn();
    expect(it.emitted.length).toBeGreaterThan(0);
    expect(it.emitted.length).toBeLessThan(COUNT);
    expect(it.state).toMatchObject({ pauses: 1, resumes: 0 });
    while (it.emitted.length <= COUNT) await turn();
    await turn();
    expect(it.actions()).toEqual([...all, 'LAST']);
    expect(it.state).toMatchObject({ pauses: 1, resumes: 1 });
    await it.stop();
  });

  test('a device that goes is lost once all that it said is handed on', async () => {
    const it = scriptedLine({ options: { rules: RULES } });
    await it.start();
    it.hear(flood);
    it.ended('unplugged');
    it.ended('unplugged');
    await expect(it.send(SET_ON)).rejects.toThrow('unplugged');
    expect(it.losses).toEqual([]);
    while (it.losses.length === 0) await turn();
    expect(it.losses.map(String)).toEqual(['Error: unplugged']);
    expect(it.actions()).toEqual(all);
    await it.stop();
  });

  test('but no later than half a second', async () => {
    const full = gate();
    const it = scriptedLine({ options: { rules: RULES }, emit: () => full.pass() });
    await it.start();
    it.hear(flood);
    it.ended('unplugged');
    await it.clock.advance(499);
    expect(it.losses).toEqual([]);
    await it.clock.advance(1);
    await turn();
    expect(it.losses).toHaveLength(1);
    await it.stop();
    expect(it.counts()['messagesLeftOut'] ?? 0).toBeGreaterThan(0);
    full.release();
  });
});
