/** Devices that say much at once, and go; they are servers of the test on TCP. */
import { createServer } from 'node:net';
import { listenOn } from '../support/listen-on.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { type Heard, startHouse } from './tools/house.js';
import { between, randomOf, seed } from './tools/seed.js';

const random = randomOf();
const BURSTS = 5;

requirePeer('mosquitto', '-h')('a device on TCP', () => {
  const use = resources();

  test(`39 says thousands of lines and closes, ${BURSTS} times: each arrives, in order, or is counted (seed ${seed})`, async () => {
    let said = 0;
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      if (burst >= BURSTS) return;
      burst += 1;
      const count = between(random, 500, 1500);
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
    // On a machine that is busy the loss waits no longer than it may, and what it cuts off is counted.
    const { emitted, counts } = await house.instance(
      'line',
      (it) => it.starts > BURSTS && it.emitted + leftOut(it.counts) === said,
    );
    let arrived = 0;
    await house.until((it) => {
      if (isCount(it)) arrived += 1;
      return arrived === emitted;
    });
    const heard = house.heard.filter(isCount).map(({ payload }) => Number(JSON.parse(payload).n));
    expect(heard).toHaveLength(said - leftOut(counts));
    expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
  });
});

const isCount = ({ topic }: Heard): boolean => topic.startsWith('house/');
const leftOut = ({ framesLeftOut = 0, messagesLeftOut = 0 }: Readonly<Record<string, number>>) =>
  framesLeftOut + messagesLeftOut;
