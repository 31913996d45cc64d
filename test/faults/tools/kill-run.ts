import type { resources } from '../../support/resources.js';
import type { Script } from '../../support/scripted-broker.js';
import { startScriptedSite } from './fault-site.js';
import { hostileScript } from './hostile-script.js';
import type { Verdict } from './number-verdict.js';
import { between, randomOf } from './seed.js';

/** As the configuration of these gateways has it. */
const WINDOW = 64;
/** The numbers of each life begin anew above those of the life before, whatever became of them. */
const LIFE = 1_000_000;

/** What a gateway that was killed again and again came to. */
export interface KillRun {
  readonly verdict: Verdict;
  readonly kills: number;
  readonly connects: number;
  /** The window for each kill and each connection that ended otherwise. */
  readonly allowedDuplicates: number;
  readonly exitCode: number | null;
}

/** Kills one gateway `kills` times with SIGKILL, at moments that `seed` determines as far as they can be. */
export const killRun = async (
  use: ReturnType<typeof resources>,
  kills: number,
  seed: number,
): Promise<KillRun> => {
  const random = randomOf(seed);
  const hostile = hostileScript(random);
  let isHostile = true;
  const script: Script = (packet, peer) => (isHostile ? hostile(packet, peer) : undefined);
  const site = await startScriptedSite(use, script, {
    mqtt: { acktimeout: 0.5, reconnectmax: 0.05, maxinflight: WINDOW },
  });
  const { device } = site;
  for (let life = 0; life < kills; life += 1) {
    const before = device.accepted().length;
    // Some die while they start, and take up what is on the disk.
    if (random() < 0.1) {
      const { child } = site.launch();
      await new Promise((resolve) => setTimeout(resolve, between(random, 100, 500)));
      child.kill('SIGKILL');
    } else {
      await site.start();
      const from = life * LIFE + 1;
      device.say({
        from,
        to: from + LIFE - 2,
        width: between(random, 2, 64),
        pad: between(random, 0, 400),
      });
      const enough = before + between(random, 1, 400);
      await site.until(() => device.accepted().length >= enough, `${enough} numbers accepted`);
    }
    await site.end('SIGKILL');
    await site.until(() => !device.isThere(), 'the end of the device');
  }
  // The last one lives, and drains what is left.
  isHostile = false;
  await site.start();
  const from = kills * LIFE + 1;
  device.say({ from, to: from + 99, width: 10 });
  await site.until(() => device.accepted().at(-1) === from + 99, 'the last numbers accepted');
  await site.delivered(device.accepted().length, undefined, 60_000);
  const { exitCode, ...verdict } = await site.finish();
  const { connects } = site.traffic;
  return { verdict, kills, connects, allowedDuplicates: connects * WINDOW, exitCode };
};
