/** Programs in Python with topics of their own, state and actions, in the built command, through mosquitto. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownBlocks } from '../docs/markdown-blocks.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { ServiceSite } from '../support/service-site.js';

const PAGE = join(import.meta.dirname, '../../docs/interface-protocol.md');

/** The programs of the page, and who submits to them. */
const files = (): Record<string, string> => ({
  ...Object.fromEntries(
    markdownBlocks(readFileSync(PAGE, 'utf8')).flatMap(({ info: { file }, text }) =>
      file === undefined ? [] : [[file, text]],
    ),
  ),
  'sender.mjs': `
    export default {
      name: 'sender', apiVersion: 1, options: { type: 'object' }, usesMap: false,
      create: (_, { topics, submitAction }) => ({
        start() {
          topics.subscribe(topics.base + '/+', async ({ topic, payload }) => {
            const destination = topic.split('/').at(-1);
            await submitAction(destination, Buffer.from(payload).toString(), null).then(
              () => topics.publish({ topic: 'sent/' + destination, payload: 'ok' }),
              ({ code }) => topics.publish({ topic: 'sent/' + destination, payload: code }),
            );
          });
        },
        handle() {},
        stop() {},
      }),
    };`,
  'house.conf': [
    '[GATEWAY]',
    'name: house',
    '[INTERFACE:counter]',
    'module: ./counter.json',
    '[INTERFACE:yard]',
    'module: ./interface.json',
    '[INTERFACE:sender]',
    'module: ./sender.mjs',
    'topic: send',
    '',
  ].join('\n'),
});

requirePeer('mosquitto', '-h')('through mosquitto', () => {
  requirePeer('python3')('in Python', () => {
    const use = resources();

    test('one counts over a restart of the gateway, and is reset by another interface', async () => {
      const site = use(await ServiceSite.open(files()), (it) => it.close());
      const first = site.run('house.conf');
      await site.until('service/counter/count 0');
      for (const filter of ['service/counter/add', 'send/+']) await site.subscribed(filter);
      await site.publish('service/counter/add', '3');
      await site.until('service/counter/count 3');
      await site.publish('service/counter/add', '4');
      await site.until('service/counter/count 7');
      await site.publish('service/counter/add', 'three');
      await first.until(/message on service\/counter\/add failed: invalid literal/);
      expect((await first.stop()).code).toBe(0);

      const second = site.run('house.conf');
      await site.until('service/counter/count 7', 2);
      await site.subscribed('send/+', 2);
      await site.publish('send/counter', 'Reset');
      await site.until('sent/counter ok');
      await site.until('service/counter/count 0', 2);
      expect((await second.stop()).code).toBe(0);
    });

    test('one that knows nothing of this runs all the same', async () => {
      const site = use(await ServiceSite.open(files()), (it) => it.close());
      const gateway = site.run('house.conf');
      for (const name of ['yard', 'sender', 'counter'])
        await gateway.until(new RegExp(` ${name} +running`));
      await site.subscribed('send/+');
      await site.publish('send/yard', 'Process');
      await site.until('sent/yard ok');
      await gateway.until(/yard +action Process failed: it takes no actions/);
      await site.publish('send/nobody', 'Process');
      await site.until('sent/nobody INTERFACE_UNKNOWN_DESTINATION');
      expect((await gateway.stop()).code).toBe(0);
      expect(gateway.output()).not.toMatch(/yard +waiting/);
    });
  });
});
