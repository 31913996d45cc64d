/** Services as their authors write them, in the built command, through mosquitto. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownBlocks } from '../docs/markdown-blocks.js';
import { awakeMs } from '../support/awake-ms.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { ServiceSite } from '../support/service-site.js';

const GUIDE = join(import.meta.dirname, '../../docs/services.md');

/** The files of the guide, by name. */
const guideFiles = (): Record<string, string> =>
  Object.fromEntries(
    markdownBlocks(readFileSync(GUIDE, 'utf8')).flatMap(({ info: { file }, text }) =>
      file === undefined ? [] : [[file, text]],
    ),
  );

/** A section of INI for one service. */
const configuration = (lines: readonly string[], gateway: readonly string[] = []): string =>
  [
    '[GATEWAY]',
    'name: home',
    'restartmin: 0.05',
    'restartmax: 0.05',
    ...gateway,
    ...lines,
    '',
  ].join('\n');

const COUNTER = `
import { defineService, json } from 'mqttgateway/interface/service';
export default defineService({
  name: 'counter',
  state: { count: 0 },
  handle: {
    add: json(async (service, by) => {
      service.state.setPath(['count'], Number(service.state.getPath(['count'])) + by);
      await service.state.save();
      await service.publish('count', service.state.getPath(['count']), { onlyIfChanged: true });
    }),
    ends: () => process.exit(3),
    throws: () => { throw new Error('no paper'); },
    leaks: () => { setTimeout(() => { throw new Error('nobody catches this'); }); },
  },
  loops: {
    beat: { seconds: 0.05, run: (service) => service.publish('beat', 1, { onlyIfChanged: { seconds: 0.2 } }) },
    slow: { seconds: 0.02, run: () => new Promise((resolve) => setTimeout(resolve, 60)) },
  },
});
`;

/** As services of the microServiceBus agent speak to each other: by name, and with * to all. */
const SENDER = `
import { defineService } from 'mqttgateway/interface/service';
export default defineService({
  name: 'sender',
  handle: {
    'to/+': ({ context }, text, { levels: [name] }) => context.submitAction(name, 'Process', { text }),
    all: ({ context }, text) => context.submitAction('*', 'Process', { text }),
  },
});
`;
const RECEIVER = `
import { defineService } from 'mqttgateway/interface/service';
export default defineService({
  name: 'receiver',
  act: (service, { action, message, from }) => service.publish('got', [action, message.text, from]),
});
`;

requirePeer('mosquitto', '-h')('through mosquitto', () => {
  const use = resources();
  const open = async (files: Readonly<Record<string, string>>) =>
    use(await ServiceSite.open(files), (it) => it.close());

  test.each(['worker', 'process', 'inline'])(
    'the echo service of the guide, %s',
    async (isolation) => {
      const site = await open(guideFiles());
      const isolated = ['echo', 'sensors'].flatMap((name) => [
        '--set',
        `interfaces.${name}.isolation=${isolation}`,
      ]);
      const gateway = site.run('home.yaml', ...isolated);
      await site.until('service/echo/online 1');
      await site.until('service/echo/foo bar');
      await site.until(
        'service/echo/foofoo {"answer":42.01,"config_demo":"something of your own"}',
      );
      await site.subscribed('service/echo/echo');
      await site.publish('service/echo/echo', 'hello');
      await site.until('service/echo/echo_response hello');
      await site.publish('service/echo/echo', '');
      await site.until('service/echo/echo_response ');
      expect((await gateway.stop()).code).toBe(0);
      await site.until('service/echo/online 0');
      expect(gateway.output()).not.toMatch(/WARN|ERROR/);
    },
  );

  test('it says its values every ten seconds, and hears no others', async () => {
    const site = await open(guideFiles());
    const begunMs = performance.now();
    site.run('home.yaml');
    await site.subscribed('service/echo/echo');
    await site.until('service/echo/foo bar');
    const tookMs = await awakeMs(async () => {
      await site.publish('service/other/echo', 'hello');
      await site.until('service/echo/foo bar', 2);
    });
    // The first ones were said after the beginning, however late they were heard on a busy machine.
    expect(performance.now() - begunMs).toBeGreaterThan(10_000);
    expect(tookMs).toBeLessThan(20_000);
    await site.until(/^service\/echo\/foofoo /, 2);
    expect(site.heard.filter((line) => line.includes('echo_response'))).toEqual([]);
  });

  test('the sensors of the guide', async () => {
    const site = await open(guideFiles());
    const gateway = site.run('home.yaml');
    for (const filter of [
      'service/sensors/sms/send/#',
      'radio/devices/+/temperature_C',
      'radio/devices/TPMS/#',
    ])
      await site.subscribed(filter);
    await site.publish('radio/devices/TPMS/4711/pressure', '2.3');
    await site.until('service/sensors/tyres/4711/pressure 2.3');
    await site.until('service/sensors/tyres/heard 1');
    for (const value of ['21.111', '21.112', '21.5'])
      await site.publish('radio/devices/Oregon-v1/temperature_C', value);
    await site.until('service/sensors/temperature/Oregon-v1 21.5');
    expect(site.heard.filter((line) => line.startsWith('service/sensors/temperature'))).toEqual([
      'service/sensors/temperature/Oregon-v1 21.11',
      'service/sensors/temperature/Oregon-v1 21.5',
    ]);
    await site.publish('service/sensors/sms/send/49/1', 'Hi');
    await gateway.until(/INFO +sensors +SMS to 49\/1: Hi/);
    await site.until(/^service\/sensors\/host\/memory\/free \d+$/);
  });

  test('state outlives a kill; the will of the gateway is online of its service', async () => {
    const files = {
      'counter.mjs': COUNTER,
      'home.conf': configuration(
        ['[INTERFACE:counter]', 'module: ./counter.mjs'],
        [
          'datafolder: data',
          'statetopic: service/counter/online',
          'stateonline: 1',
          'stateoffline: 0',
        ],
      ),
    };
    const site = await open(files);
    const first = site.run('home.conf');
    await site.subscribed('service/counter/add');
    await site.publish('service/counter/add', '2');
    await site.until('service/counter/count 2');
    await first.stop('SIGKILL');
    await site.until('service/counter/online 0');
    const second = site.run('home.conf');
    await site.subscribed('service/counter/add', 2);
    await site.publish('service/counter/add', '{"__proto__":1');
    await second.until(/counter\/add left out: expected JSON/);
    await site.publish('service/counter/add', '3');
    await site.until('service/counter/count 5');
  });

  test('enabled holds over a restart, and loops warn, count and beat', async () => {
    const files = {
      'counter.mjs': COUNTER,
      'home.conf': configuration(['[INTERFACE:counter]', 'module: ./counter.mjs']),
    };
    const site = await open(files);
    const gateway = site.run('home.conf');
    await site.until('service/counter/beat 1', 3);
    await gateway.until(
      /WARN +counter +loop slow takes longer than its period of 20 ms: turns are left out/,
    );
    await site.publish('service/counter/enabled', '0', true);
    await gateway.until(/ counter +not enabled: service\/counter\/enabled says so/);
    await site.publish('service/counter/add', '1');
    await gateway.stop();
    const again = site.run('home.conf');
    await again.until(/ counter +not enabled: service\/counter\/enabled says so/);
    await site.publish('service/counter/enabled', '', true);
    await again.until(/ counter +enabled/);
    await site.publish('service/counter/add', '1');
    await site.until('service/counter/count 1');
    expect(site.heard.filter((line) => line.startsWith('service/counter/count'))).toHaveLength(1);
  });

  test('a burst is slowed down, not left out', async () => {
    const site = await open({
      'counter.mjs': COUNTER,
      'home.conf': configuration(['[INTERFACE:counter]', 'module: ./counter.mjs']),
    });
    site.run('home.conf');
    await site.subscribed('service/counter/add');
    const burst = Array.from({ length: 600 }, () => site.publish('service/counter/add', '1'));
    await Promise.all(burst);
    // Each count is saved before it is told, and a disk may be slow.
    for (const count of [150, 300, 450, 600]) await site.until(`service/counter/count ${count}`);
  });

  test('services speak to each other', async () => {
    const files = {
      'sender.mjs': SENDER,
      'receiver.mjs': RECEIVER,
      'home.conf': configuration([
        ...[
          '[INTERFACE:sender]',
          'module: ./sender.mjs',
          '[INTERFACE:one]',
          'module: ./receiver.mjs',
        ],
        ...['[INTERFACE:two]', 'module: ./receiver.mjs', 'isolation: process'],
      ]),
    };
    const site = await open(files);
    const gateway = site.run('home.conf');
    for (const name of ['one', 'two']) await gateway.until(new RegExp(` ${name} +running`));
    for (const topic of ['to/+', 'all']) await site.subscribed(`service/sender/${topic}`);
    await site.publish('service/sender/to/two', 'to you');
    await site.until('service/two/got ["Process","to you","sender"]');
    await site.publish('service/sender/to/nobody', 'who');
    await gateway.until(/handler of service\/sender\/to\/nobody failed: .*nobody/);
    await site.publish('service/sender/all', 'to all');
    for (const name of ['one', 'two'])
      await site.until(`service/${name}/got ["Process","to all","sender"]`);
    expect(site.heard).not.toContain('service/one/got ["Process","to you","sender"]');
  });

  test('what goes wrong in one service is its own matter', async () => {
    const files = {
      ...guideFiles(),
      'counter.mjs': COUNTER,
      'home.conf': configuration([
        '[INTERFACE:counter]',
        'module: ./counter.mjs',
        '[INTERFACE:echo]',
        'module: ./echo.mjs',
        'custom_value: x',
      ]),
    };
    const site = await open(files);
    const gateway = site.run('home.conf');
    await site.subscribed('service/counter/throws');
    await site.subscribed('service/echo/echo');
    await site.publish('service/counter/throws', '');
    await gateway.until(/ERROR +counter +handler of service\/counter\/throws failed: no paper/);
    for (const [index, wrong] of ['ends', 'leaks'].entries()) {
      await site.until('service/counter/online 1', index + 1);
      await site.subscribed(`service/counter/${wrong}`, index + 1);
      await site.publish(`service/counter/${wrong}`, '');
      await site.until('service/counter/online 0', index + 1);
    }
    await site.publish('service/echo/echo', 'still here');
    await site.until('service/echo/echo_response still here');
    await gateway.until(/nobody catches this/);
    expect(gateway.output()).not.toMatch(/ echo +waiting/);
  });
});
