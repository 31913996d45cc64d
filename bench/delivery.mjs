// How many messages a second get from an interface through mosquitto to a subscriber, one delivery
// class beside the others in one run: `node bench/delivery.mjs [rounds] [messages]` after
// `npm run build`; needs Debian's mosquitto and mosquitto-clients. Each class has the same map, the
// same interface, which awaits each emit in so many loops at a time, and a gateway of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 5);
const messages = Number(process.argv[3] ?? 20_000);
const PRODUCERS = [1, 64];
const CLASSES = ['best-effort', 'memory', 'durable'];
const command = new URL('../dist/src/cli/main.js', import.meta.url).pathname;
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

const folder = await mkdtemp(join(tmpdir(), 'bench-delivery-'));
const port = await freePort();
await writeFile(
  join(folder, 'mosquitto.conf'),
  `listener ${port} 127.0.0.1\nallow_anonymous true\nmax_queued_messages 0\nset_tcp_nodelay true\n`,
);
const broker = spawn('mosquitto', ['-c', join(folder, 'mosquitto.conf')], {
  env: environment,
  stdio: ['ignore', 'ignore', 'pipe'],
});
await new Promise((resolve) => {
  broker.stderr.on('data', (text) => {
    if (String(text).includes('running')) resolve();
  });
});

await writeFile(
  join(folder, 'source.mjs'),
  `export default {
  apiVersion: 1,
  name: 'source',
  options: {
    type: 'object',
    properties: { producers: { type: 'integer' }, messages: { type: 'integer' } },
  },
  create: ({ producers, messages }, { emit }) => ({
    start: () => undefined,
    stop: () => undefined,
    handle: async () => {
      let next = 0;
      const produce = async () => {
        while (next < messages) {
          next += 1;
          await emit({ type: 'status', action: 'N', arguments: { n: String(next) } });
        }
      };
      await Promise.all(Array.from({ length: producers }, produce));
    },
  }),
};
`,
);
const mapOf = (delivery) => `version: 2
routes:
  number:
    topic: bench/n
    payload: <n>
    message: { type: status, action: N }
    publish: { delivery: ${delivery} }
  begin:
    topic: bench/begin
    payload: go
    message: { type: command, action: BEGIN }
`;

const measure = async (delivery, producers) => {
  const name = `${delivery}-${producers}`;
  await writeFile(join(folder, `${name}.map.yaml`), mapOf(delivery));
  await writeFile(
    join(folder, `${name}.yaml`),
    `gateway: { name: ${name}, commandtimeout: 120 }
interfaces:
  source: { module: ./source.mjs, isolation: inline, producers: ${producers}, messages: ${messages} }
map: { mapfilename: ${name}.map.yaml }
mqtt: { host: 127.0.0.1, port: ${port}, session: clean }
log: { consolelevel: INFO }
`,
  );
  const gateway = spawn(process.execPath, [command, 'run', '-c', `${name}.yaml`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  gateway.stdout.on('data', (text) => {
    log += text;
    gateway.emit('log');
  });
  while (!log.includes('connected to')) {
    if (log.includes('failed')) throw new Error(log);
    await once(gateway, 'log');
  }
  const subscriber = spawn(
    'mosquitto_sub',
    ['-p', `${port}`, '-q', '1', '-t', 'bench/n', '-C', `${messages}`, '-F', '%p'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let seen = 0;
  let begun = 0;
  subscriber.stdout.on('data', (text) => {
    begun ||= performance.now();
    for (const byte of text) if (byte === 10) seen += 1;
  });
  const ended = once(subscriber, 'close');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const from = performance.now();
  spawn('mosquitto_pub', ['-p', `${port}`, '-q', '1', '-t', 'bench/begin', '-m', 'go']);
  await ended;
  const took = performance.now() - Math.max(from, begun);
  gateway.kill('SIGTERM');
  await once(gateway, 'close');
  if (seen < messages) throw new Error(`${name}: ${seen} of ${messages} arrived`);
  return Math.round((messages / took) * 1000);
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rates = new Map();
for (let round = 0; round < rounds; round += 1)
  for (const producers of PRODUCERS)
    for (const delivery of CLASSES) {
      const key = `${delivery.padEnd(12)} ${String(producers).padStart(3)} at a time`;
      const all = rates.get(key) ?? [];
      rates.set(key, [...all, await measure(delivery, producers)]);
    }
broker.kill();
await rm(folder, { recursive: true, force: true });
console.log(`messages/s, ${messages} messages, median (least–most) of ${rounds} rounds`);
for (const [key, all] of rates)
  console.log(
    `${key}  ${String(median(all)).padStart(7)}  (${Math.min(...all)}–${Math.max(...all)})`,
  );
