/** The node of the guide "From the microServiceBus agent", in the built command, through mosquitto. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownBlocks } from '../docs/markdown-blocks.js';
import type { Running } from '../support/built-command.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { ServiceSite } from '../support/service-site.js';

const GUIDE = join(import.meta.dirname, '../../docs/switching/microservicebus.md');

/** The files of the guide, by name. */
const guideFiles = (): Record<string, string> =>
  Object.fromEntries(
    markdownBlocks(readFileSync(GUIDE, 'utf8')).flatMap(({ info: { file }, text }) =>
      file === undefined ? [] : [[file, text]],
    ),
  );

/** Reads no sensor, but throws: once handed to nobody, on a command of the bus. */
const BREAKS = `import { defineService } from 'mqttgateway/interface/service';
export default defineService({
  name: 'breaks',
  handle: { now: () => { setTimeout(() => { throw new RangeError('no such sensor'); }); } },
});
`;

const SENT =
  'service/emailhandler/sent {"to":"foo@bar.com","subject":"Hello","body":"31.5 degrees"}';
const INACTIVE = '{"msb-state":{"enabled":false,"debug":true},"rate":2}';
const ACTIVE = '{"msb-state":{"enabled":true,"debug":false},"rate":1}';

requirePeer('mosquitto', '-h')('the node of the guide', () => {
  const use = resources();
  const start = async (
    files: Readonly<Record<string, string>> = {},
    ...set: readonly string[]
  ): Promise<{ site: ServiceSite; node: Running }> => {
    const site = use(await ServiceSite.open({ ...guideFiles(), ...files }), (it) => it.close());
    const node = site.run('node.yaml', ...set.flatMap((one) => ['--set', one]));
    return { site, node };
  };

  test('two services of the guide: a reading goes up, an action goes across', async () => {
    const { site, node } = await start();
    await site.until('service/readings/reading {"temperature":31.5}');
    await site.until(SENT);
    await site.until(/^node\/heartbeat \{.*"name":"node"/);
    const { code } = await node.stop('SIGTERM');
    expect(code).toBe(0);
    await site.until('service/readings/online 0');
    expect(node.output()).not.toMatch(/ WARN | ERROR /);
  });

  test('desired inactive and active again: the custom one stops and starts, the internal one stays', async () => {
    const { site, node } = await start();
    await site.until(SENT);
    await site.publish('node/desired', INACTIVE, true);
    await node.until(/INFO +readings +stopped/);
    await site.until('service/readings/online 0');
    await site.until(/^node\/reported \{.*"readings":\{[^}]*"stopped"/);
    await site.publish('node/desired', ACTIVE, true);
    await node.until(
      /INFO +readings +desired: \{"msb-state":\{"enabled":true,"debug":false\},"rate":1\}/,
    );
    await site.until('service/readings/online 1', 2);
    await site.until(/^service\/readings\/reading /, 2);
    expect(node.output()).not.toMatch(/emailhandler +stopped/);
    expect(site.heard).not.toContain('service/emailhandler/online 0');
  });

  test('debug by desired state shows what a service logs for that, and hides it again', async () => {
    const debugOn = '{"msb-state":{"enabled":true,"debug":true}}';
    const { site, node } = await start();
    await site.until(SENT);
    expect(node.output()).not.toMatch(/DEBUG +emailhandler/);
    await site.publish('node/desired', debugOn, true);
    await node.until(/DEBUG +emailhandler +Process of readings/);
    const isOff = /^node\/reported \{.*"debug":false/;
    const off = site.heard.filter((line) => isOff.test(line)).length;
    await site.publish('node/desired', ACTIVE, true);
    await site.until(isOff, off + 1);
    const shown = node.output().match(/DEBUG +emailhandler/g)?.length;
    const sent = site.heard.filter((line) => line === SENT).length;
    // The next one may be what the last line was about.
    await site.until(SENT, sent + 2);
    expect(node.output().match(/DEBUG +emailhandler/g)).toHaveLength(shown ?? 0);
  });

  test('a service that fails is told with its stack, and the other one goes on', async () => {
    const { site, node } = await start(
      { 'breaks.mjs': BREAKS },
      'interfaces.breaks.module=./breaks.mjs',
      'gateway.statusinterval=1',
    );
    await site.until(SENT);
    await site.subscribed('service/breaks/now');
    await site.publish('service/breaks/now', '');
    await site.until(
      /^mqttgateway\/node\/status .*"stack":"RangeError: no such sensor.*breaks\.mjs:4/,
    );
    const sent = site.heard.filter((line) => line === SENT).length;
    await site.until(SENT, sent + 1);
    await node.until(/breaks +.*no such sensor/);
    expect(node.output()).not.toMatch(/(readings|emailhandler) +(waiting|stopped)/);
    await site.until('service/breaks/online 1', 2);
  });

  test('each message is followed by one id from the service to the acknowledgement', async () => {
    const { site } = await start({}, 'gateway.trackingtopic=node/track');
    // The first messages may be accepted before there is a connection to tell it on.
    const accepted = /^node\/track .*"step":"accepted"/;
    await site.until(accepted);
    const first = site.heard.find((line) => accepted.test(line)) ?? '';
    const { id } = JSON.parse(first.slice('node/track '.length));
    await site.until(new RegExp(`^node/track .*"id":"${id}".*"acknowledged"`));
    const steps = site.heard
      .filter((line) => line.startsWith('node/track '))
      .map((line) => JSON.parse(line.slice('node/track '.length)));
    expect(steps.find((one) => one.id === id)).toMatchObject({
      step: 'accepted',
      instance: expect.stringMatching(/^(readings|emailhandler)$/),
    });
  });
});
