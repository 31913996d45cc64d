/** Devices that say much at once, and go; they are servers of the test on TCP. */
import { createServer } from 'node:net';
import { listenOn } from '../support/listen-on.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startHouse } from './tools/house.js';
import { between, randomOf, seed } from './tools/seed.js';

const random = randomOf();
const BURSTS = 5;

requirePeer('mosquitto', '-h')('a device on TCP', () => {
  const use = resources();

  test(`39 says thousands of lines and closes, ${BURSTS} times: each of them arrives, in order (seed ${seed})`, async () => {
    let said = 0;
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      if (burst >= BURSTS) return;
      burst += 1;
      const count = between(random, 1000, 3000);
      const lines = Array.from({ length: count }, (_, at) => `${said + at + 1}\n`);
      said += count;
      socket.end(lines.join(''));
    });
    let burst = 0;
    const port = use(await listenOn(server), () => server.close());
    const house = await startHouse(use, {
      interfaces: {
        line: {
          interface: 'tcp',
          host: '127.0.0.1',
          port,
          framing: 'line',
          rules: { count: { frame: '<n>', message: { action: 'COUNT' } } },
        },
      },
    });
    await house.instance('line', ({ starts }) => starts > BURSTS);
    await house.until(({ payload }) => payload.includes(`"n":"${said}"`));
    const counts = house.heard.flatMap(({ payload }) => {
      const [, n] = /"n":"(\d+)"/.exec(payload) ?? [];
      return n === undefined ? [] : [Number(n)];
    });
    expect(counts).toEqual(Array.from({ length: said }, (_, at) => at + 1));
  });
});
