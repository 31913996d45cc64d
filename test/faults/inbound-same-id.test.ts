/** Two gateways that use one client id by mistake. Simulated: nothing. */
import { startMosquitto } from '../support/mosquitto.js';
import { resources } from '../support/resources.js';
import { startCommandSite } from './tools/command-site.js';
import { seed } from './tools/seed.js';

const use = resources();

test.each(['5', '3.1.1'])(
  `29 the same client id twice over MQTT %s: it is named, they do not push each other out for ever, and commands are carried out (seed ${seed})`,
  async (protocol) => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const mqtt = { protocol, clientid: 'twin' };
    const [first, second] = await Promise.all([
      startCommandSite(use, { broker, mqtt }),
      startCommandSite(use, { broker, mqtt }),
    ]);
    await Promise.all([first.start(), second.start()]);
    const told = () => [first, second].find((site) => /another client/.test(site.output()));
    await Promise.race([
      first.until(() => told() === first, 'a word about the other'),
      second.until(() => told() === second, 'a word about the other'),
    ]);
    const loser = told();
    const winner = loser === first ? second : first;
    if (loser === undefined) throw new Error('nobody tells');
    expect(loser.output()).toMatch(/twin/);
    await winner.until(() => winner.traffic.connects > 0, 'the connection of the other');
    const attempts = loser.attempts();
    for (let number = 1; number <= 20; number += 1) await winner.say(number);
    await winner.until(() => winner.done().length >= 20, 'all commands, by the one that is there');
    // It waits for 15 s at least before it takes the place again.
    expect(loser.attempts()).toBe(attempts);
    expect([...new Set(winner.done())]).toHaveLength(20);
  },
);
