// What one translation costs, for maps of 10 to 100,000 routes, each with wildcards, in one run:
// `node bench/routes.mjs [rounds]` after `npm run build`.
// "known": 1,000 topics that come again and again. "ever new": 100,000 topics in turn, more than any
// cache holds.
import { compileMap, createMessage } from '../dist/src/map/index.js';
import { sideBySide } from './side-by-side.mjs';

const rounds = Number(process.argv[2] ?? 9);
const MESSAGES = 100_000;

const capture = (name) => ({ name, optional: false });

const mapOf = (count) =>
  compileMap(
    {
      version: 2,
      role: 'both',
      values: new Map(),
      unmatched: 'drop',
      routes: Array.from({ length: count }, (_, i) => ({
        id: `machine-${i}`,
        topic: {
          levels: [['plant'], [capture('location')], [`m${i}`], [capture('device')], ['state']],
        },
        payload: { codec: 'text', text: [capture('action')] },
        constants: { fields: { type: 'status', function: `Machine${i}` }, arguments: {} },
        ignored: [],
        values: new Map(),
        publish: {},
      })),
    },
    'bench',
  );

const payload = new TextEncoder().encode('running');

const workOf = (count) => {
  const map = mapOf(count);
  const machine = (i, of) => Math.floor((i * count) / of) % count;
  const topics = (of) =>
    Array.from({ length: of }, (_, i) => `plant/hall${i % 7}/m${machine(i, of)}/d${i}/state`);
  const [known, everNew] = [topics(1000), topics(MESSAGES)];
  const messages = Array.from({ length: 1000 }, (_, i) =>
    createMessage({
      function: `Machine${machine(i, 1000)}`,
      location: `hall${i % 7}`,
      device: `d${i}`,
      action: 'running',
    }),
  );
  return {
    'in, known topics': (i) => map.toInternal(known[i % 1000], payload),
    'in, ever new': (i) => map.toInternal(everNew[i], payload),
    out: (i) => map.toMqtt(messages[i % 1000]),
  };
};

sideBySide(
  [10, 1000, 100_000].flatMap((size) =>
    Object.entries(workOf(size)).map(([name, work]) => ({
      name: `${name.padEnd(17)} ${String(size).padStart(7)} routes`,
      work,
    })),
  ),
  rounds,
);
