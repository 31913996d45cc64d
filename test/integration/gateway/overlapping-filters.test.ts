/** A message that several subscriptions of one gateway have, through Debian's mosquitto: over MQTT 5 it brings one copy for each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';
import { connectClient, stopClients } from '../../support/start-client.js';
import { startFromFile } from '../../support/start-from-file.js';
import { until } from '../../support/until.js';

const use = resources();
afterEach(stopClients);

const MAP = `version: 2
routes:
  lamp: { topic: home/<location>/set, payload: <action>, message: { type: command, function: Lighting } }
`;

/** Tells in its log what it was given. */
const RADIO = `export default {
  name: 'radio',
  apiVersion: 1,
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { filters: { type: 'array', items: { type: 'string' }, description: 'Filters.' } },
  },
  create: ({ filters }, { log, topics }) => ({
    start() {
      for (const filter of filters)
        topics.subscribe(filter, ({ payload }) => log.info('heard ' + payload + ' by ' + filter + '.'));
    },
    stop() {},
    handle({ action }) {
      log.info('command ' + action.toLowerCase() + '.');
    },
  }),
};
`;

requirePeer('mosquitto', '-h')('filters that overlap', () => {
  test.each(['5', '3.1.1'])(
    'over MQTT %s, each who has a filter for it gets a message once for each filter',
    async (protocol) => {
      const folder = use(mkdtempSync(join(tmpdir(), 'overlap-')), (path) =>
        rmSync(path, { recursive: true }),
      );
      const broker = use(await startMosquitto(), (it) => it.stop());
      writeFileSync(join(folder, 'map.yaml'), MAP);
      writeFileSync(join(folder, 'radio.mjs'), RADIO);
      const filters = ['home/#', 'home/kitchen/set', 'home/+/set'];
      const radio = { module: './radio.mjs', isolation: 'inline', filters };
      const file = join(folder, 'here.json');
      writeFileSync(
        file,
        JSON.stringify({
          gateway: { name: 'here', watch: false, statusinterval: 0 },
          mqtt: { host: '127.0.0.1', port: broker.port, protocol },
          map: { mapfilename: 'map.yaml' },
          interfaces: { radio, other: { ...radio, filters: ['home/kitchen/+'] } },
        }),
      );
      const { app, output } = await startFromFile(file);
      use(app, (it) => it.stop());
      const client = await connectClient({ port: broker.port });
      const say = (payload: string): Promise<void> =>
        client.publish({ topic: 'home/kitchen/set', payload, qos: 1, retain: false });
      const all = [...filters, 'home/kitchen/+'];
      const told = (what: string): string[] =>
        (output().match(/(?:heard|command) [^.]+/g) ?? []).filter((line) => line.includes(what));
      // Over MQTT 5 all are subscribed once it has heard by each of them.
      while (!all.every((filter) => told('wake').includes(`heard wake by ${filter}`))) {
        await say('wake');
        await setImmediate();
      }
      await say('last');
      await say('end');
      await until(() => told('end').length >= all.length + 2);
      expect(told('last').sort()).toEqual(
        ['command last', 'command last', ...all.map((filter) => `heard last by ${filter}`)].sort(),
      );
    },
  );
});
