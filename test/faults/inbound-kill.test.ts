/** The gateway is killed while a command is carried out. Simulated: the device, which sends the signal. */
import { resources } from '../support/resources.js';
import { type CommandSite, startCommandSite } from './tools/command-site.js';
import { seed } from './tools/seed.js';

const use = resources();
const SETTLED = { parked: 0, lost: 0, overflowed: 0 };

/** Begins lives until one goes on. @returns how many ended */
const outlive = async (site: CommandSite, isThrough: () => boolean): Promise<number> => {
  for (let deaths = 0; ; deaths += 1) {
    const life = site.running();
    let isOver = false;
    void life.ended.then(() => {
      isOver = true;
      site.bell.ring();
    });
    await site.until(() => isOver || isThrough(), 'a death, or the end');
    if (!isOver) return deaths;
    await site.start();
  }
};

test.each(['on', 'off'])(
  `30 with the inbox %s, what a killed gateway had in hand is carried out by the next one (seed ${seed})`,
  async (inbox) => {
    const site = await startCommandSite(use, { gateway: { inbox, commandqueue: 10 } });
    await site.start();
    await site.connected();
    const numbers = [1, 7_001, 2, 3, 7_002, 4];
    for (const number of numbers) await site.say(number);
    const isThrough = () => numbers.every((number) => site.done().includes(number));
    expect(await outlive(site, isThrough)).toBe(2);
    // First runs in order; again at most what was in hand.
    expect([...new Set(site.device.commands)]).toEqual(numbers);
    await site.say(5);
    await site.until(() => site.done().includes(5), 'the next command');
    if (inbox === 'on') {
      const status = await site.status((it) => it.inbound.inbox?.['parked'] === 0);
      expect(status.inbound.inbox).toMatchObject({ ...SETTLED, poisoned: 0 });
    }
    expect((await site.end()).code).toBe(0);
  },
);

test(`30 a command that kills the gateway each time is set aside after three starts, those around it are carried out (seed ${seed})`, async () => {
  const site = await startCommandSite(use, { gateway: { inbox: 'on', commandqueue: 10 } });
  await site.start();
  await site.connected();
  for (const number of [1, 4_001, 2, 3]) await site.say(number);
  const deaths = await outlive(site, () =>
    [1, 2, 3].every((number) => site.done().includes(number)),
  );
  expect(deaths).toBeGreaterThanOrEqual(3);
  // The broker may bring it again, once for each acknowledgement that a death took.
  expect(deaths).toBeLessThanOrEqual(8);
  const status = await site.status(({ inbound: { inbox }, outbound: { dead } }) =>
    Boolean(inbox?.['parked'] === 0 && dead?.['accepted']),
  );
  expect(status.inbound.inbox).toMatchObject(SETTLED);
  const runs = () => site.device.commands.filter((number) => number === 4_001).length;
  expect(runs()).toBe(deaths);
  // It does not come any more.
  expect((await site.end()).code).toBe(0);
  await site.start();
  await site.say(5);
  await site.until(() => site.done().includes(5), 'the next command');
  expect(runs()).toBe(deaths);
});
