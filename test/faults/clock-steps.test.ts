/** The wall clock steps while the gateway runs: libfaketime stands between it and the system's clock. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { type House, startHouse } from './tools/house.js';

const HOUR_MS = 3_600_000;
/** How often the wall clock is stepped, an hour each time. */
const STEPS = ['+1h', '-1h', '+24h', '+0', '-24h'];

requirePeer('faketime')('a wall clock that steps', () => {
  const use = resources();
  /** Where the library lies, only its own program knows. */
  const library = (): string =>
    execFileSync('faketime', ['-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' }).trim();
  const folderOf = (): string =>
    use(mkdtempSync(join(tmpdir(), 'clock-')), (it) =>
      rmSync(it, { recursive: true, force: true }),
    );
  const interfaces = {
    ticks: { interface: 'dummy', period: 0.05, signal: 'step' },
    talks: { interface: 'dummy', period: 0, reply: true },
  };
  const heardMore = async (house: House, count: number): Promise<void> => {
    const until = house.heard.length + count;
    await house.until(() => house.heard.length >= until);
  };
  /** What would differ if an interval were measured by the wall clock. */
  const expectUndisturbed = async (house: House, starts = 1): Promise<void> => {
    const { interfaces: instances, connection, outbound, inbound } = await house.status(() => true);
    expect(instances.map((it) => [it.state, it.starts])).toEqual([
      ['running', starts],
      ['running', starts],
    ]);
    expect(connection).toMatchObject({ attempts: 1 });
    expect(outbound.lane.dropped).toMatchObject({ expired: 0 });
    expect(inbound.refused).toEqual({});
  };

  test('44 steps of an hour and of a day: nothing stalls, nothing reconnects, nothing expires', async () => {
    const folder = folderOf();
    const clock = join(folder, 'clock');
    writeFileSync(clock, '+0');
    const house = await startHouse(use, {
      folder,
      interfaces,
      mqtt: { keepalive: 5, acktimeout: 5 },
      env: {
        LD_PRELOAD: library(),
        FAKETIME_TIMESTAMP_FILE: clock,
        FAKETIME_NO_CACHE: '1',
        // The system does not step its monotonic clock either.
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      },
    });
    await heardMore(house, 5);
    const sinceOf = async (): Promise<number> => Date.parse((await house.status(() => true)).since);
    expect(Math.abs((await sinceOf()) - Date.now())).toBeLessThan(HOUR_MS / 2);
    for (const [at, step] of STEPS.entries()) {
      writeFileSync(clock, step);
      const before = performance.now();
      await heardMore(house, 10);
      // Ten of 50 ms each, and what the machine takes.
      expect(performance.now() - before).toBeLessThan(5000);
      await house.publish('house//talks///test/C', `{"action":"HELLO${at}"}`);
      await house.until(({ payload }) => payload.includes(`HELLO${at}`) && payload.includes('OK'));
      await expectUndisturbed(house);
    }
    // The clock that the gateway sees has stepped indeed.
    const hours = [...house.gateway.output().matchAll(/^(\d\d):.* command HELLO/gm)];
    expect(new Set(hours.map(([, hour]) => hour)).size).toBe(3);
    expect(await house.gateway.stop()).toMatchObject({ code: 0 });
  });

  test.each([
    ['begins', '@2027-03-28 01:59:58'],
    ['ends', '@2027-10-31 02:59:58'],
  ])('44 summer time %s: nothing stalls, nothing happens twice', async (_, moment) => {
    const house = await startHouse(use, {
      interfaces,
      env: {
        LD_PRELOAD: library(),
        FAKETIME: moment,
        TZ: 'Europe/Berlin',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      },
    });
    await heardMore(house, 80);
    await expectUndisturbed(house);
    const { since } = await house.status(() => true);
    expect(since).toMatch(/^2027-/);
  });
});
