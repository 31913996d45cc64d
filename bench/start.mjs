// How long the command takes to start, beside plain node, in one run: `node bench/start.mjs [rounds]`.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const command = join(import.meta.dirname, '../dist/src/cli/main.js');
const rounds = Number(process.argv[2] ?? 15);

const once = (args) => {
  const since = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}`);
  return performance.now() - since;
};

/** From the start of `run` to the first message translated: the dummy emits as soon as it can. */
const firstMessage = () =>
  new Promise((resolve, reject) => {
    const since = performance.now();
    const child = spawn(
      process.execPath,
      [command, 'run', '--port', String(20_000 + Math.floor(Math.random() * 10_000))],
      {
        env: { ...process.env, MQTTGATEWAY_INTERFACE_PERIOD: '0.001' },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let seen = 0;
    child.stdout.setEncoding('utf8').on('data', (text) => {
      if (seen === 0 && text.includes('→ command MUTE_ON')) {
        seen = performance.now() - since;
        child.kill();
      }
    });
    child.once('close', () => (seen > 0 ? resolve(seen) : reject(new Error('no message'))));
  });

const subjects = {
  'node -e 0': () => once(['-e', '0']),
  'mqttgateway --version': () => once([command, '--version']),
  'mqttgateway --help': () => once([command, '--help']),
  'mqttgateway map check': () => once([command, 'map', 'check', 'maps/dummy.yaml']),
  'run → first message': firstMessage,
};

const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
// Round by round, so that whatever else the machine does meets all of them alike.
for (let round = 0; round < rounds; round += 1)
  for (const [name, measure] of Object.entries(subjects)) times[name].push(await measure());

console.log(`milliseconds, ${rounds} rounds, node ${process.versions.node}`);
for (const [name, values] of Object.entries(times)) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(0).padStart(5);
  console.log(`${name.padEnd(24)} median ${at(0.5)}   min ${at(0)}   max ${at(1)}`);
}
