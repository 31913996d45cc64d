/** A serial device whose cable is pulled; the pty and its far end, which is the test, are simulated. */
import { startPtyLine } from '../support/pty-line.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startHouse } from './tools/house.js';

const ROUNDS = 20;
const SEED = 35;
/** A different number of lines in each round, the same in each run. */
const linesOf = (round: number): number => 1 + ((round * SEED) % 17);

requirePeer('socat', '-V')('a serial line', () => {
  const use = resources();

  test(`35 unplug and replug × ${ROUNDS}: told within 1 s, commands fail at once, nothing emitted is lost (seed ${SEED})`, async () => {
    const pty = use(await startPtyLine(), (it) => it.close());
    const house = await startHouse(use, {
      interfaces: {
        line: {
          interface: 'serial',
          port: pty.path,
          framing: 'line',
          rules: {
            count: { frame: '<n>', direction: 'in', message: { action: 'COUNT' } },
            set: { frame: 'set', direction: 'out', message: { action: 'SET' } },
          },
        },
        // A neighbour that has nothing to do with it.
        other: { interface: 'dummy', period: 0 },
      },
    });
    await house.instance('line', ({ state }) => state === 'running');
    let written = 0;
    const slowest = { toldMs: 0 };
    for (let round = 1; round <= ROUNDS; round += 1) {
      const from = written;
      written += linesOf(round);
      const lines = Array.from({ length: linesOf(round) }, (_, at) => `${from + at + 1}\n`);
      pty.device().write(lines.join(''));
      // In every other round the cable is pulled while lines are still on their way.
      const awaited = String(round % 2 === 0 ? written : from + 1);
      await house.until(({ payload }) => payload.includes(`"n":"${awaited}"`));
      const before = performance.now();
      await pty.unplug();
      const { commands } = await house.instance('line', ({ state }) => state !== 'running');
      slowest.toldMs = Math.max(slowest.toldMs, performance.now() - before);
      await house.publish('house//line///test/C', '{"action":"SET"}');
      // It is not there: the command is not kept until it is, and counted.
      await house.instance(
        'line',
        (it) => it.state !== 'running' && it.commands.notRunning === commands.notRunning + 1,
      );
      await pty.plug();
      await house.instance('line', ({ state }) => state === 'running');
    }
    expect(slowest.toldMs).toBeLessThan(1000);
    const counts = house.heard
      .filter(({ topic }) => topic.endsWith('/S'))
      .map(({ payload }) => Number(/"n":"(\d+)"/.exec(payload)?.[1]));
    // What came is in order, and of each round it is the beginning; the system may forget the rest.
    let [from, all] = [0, 0];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const ofRound = counts.filter((count) => count > from && count <= from + linesOf(round));
      const least = round % 2 === 0 ? linesOf(round) : 1;
      expect(ofRound.length).toBeGreaterThanOrEqual(least);
      expect(counts.slice(all, all + ofRound.length)).toEqual(
        ofRound.map((_, at) => from + at + 1),
      );
      from += linesOf(round);
      all += ofRound.length;
    }
    const { emitted, commands, starts } = await house.instance('line', () => true);
    expect([emitted, all]).toEqual([counts.length, counts.length]);
    expect(commands).toMatchObject({ accepted: ROUNDS, notRunning: ROUNDS, executed: 0 });
    expect(starts).toBeGreaterThanOrEqual(ROUNDS + 1);
    const other = await house.instance('other', () => true);
    expect(other).toMatchObject({ state: 'running', starts: 1, defects: 0 });
  });
});
