/** Schedules of the built command where clocks are changed; libfaketime gives the times, ten times as fast. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';

requirePeer('faketime')('schedules where clocks are changed', () => {
  const use = resources();

  /**
   * A gateway of a machine in UTC whose clock shows `moment` when it is started: a while before what is
   * waited for, as the start takes ten times as long there.
   */
  const run = async (moment: string, cron: string): Promise<Running> => {
    const folder = use(mkdtempSync(join(tmpdir(), 'schedules-')), (path) =>
      rmSync(path, { recursive: true, force: true }),
    );
    writeFileSync(
      join(folder, 'gw.conf'),
      [
        `[MQTT]\nhost = 127.0.0.1\nport = ${await freePort()}`,
        '[INTERFACE:lamp]\ninterface = dummy\nperiod = 0',
        `[SCHEDULE:light]\ncron = ${cron}\ntimezone = Europe/Berlin`,
        'message = {action: LIGHT_ON}',
        '[LOG]\nformat = json',
      ].join('\n'),
    );
    const library = execFileSync('faketime', ['-f', '+0', 'printenv', 'LD_PRELOAD'], {
      encoding: 'utf8',
    }).trim();
    const env = { TZ: 'UTC', HOME: folder, LD_PRELOAD: library, FAKETIME: `@${moment} x10` };
    const args = ['run', '-c', 'gw.conf'];
    return use(startCommand(args, { cwd: folder, env }), (it) => it.stop('SIGKILL'));
  };

  /** When the lamp was switched on, to the minute. */
  const lit = async (gateway: Running): Promise<string | undefined> => {
    const [line] = await gateway.until(/^.*received command LIGHT_ON.*$/m);
    return /\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(line)?.[0];
  };

  test('in the first of two hours that are called two o’clock', async () => {
    const gateway = await run('2026-10-24 23:58:00', '*/30 * * * *');
    expect(await lit(gateway)).toBe('2026-10-25T00:00');
  });

  test('at the change, where half past two does not come', async () => {
    const gateway = await run('2027-03-28 00:58:00', '30 2 * * *');
    expect(await lit(gateway)).toBe('2027-03-28T01:00');
  });
});
