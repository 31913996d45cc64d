// What one translation costs, for vocabularies of 10 to 100,000 entries, in one run:
// `node bench/translate.mjs [rounds]` after `npm run build`.
import { compileMap, createMessage, fromVersion1 } from '../dist/src/map/index.js';
import { sideBySide } from './side-by-side.mjs';

const rounds = Number(process.argv[2] ?? 9);
const none = { maptype: 'none' };

const mapOf = (entries) => {
  const table = (prefix) =>
    Object.fromEntries(
      Array.from({ length: entries }, (_, i) => [
        `${prefix}_${i}`,
        [`${prefix.toLowerCase()}_${i}`],
      ]),
    );
  return compileMap(
    fromVersion1({
      root: 'home',
      topics: ['home/#'],
      function: { maptype: 'strict', map: table('Function') },
      gateway: none,
      location: { maptype: 'strict', map: table('Location') },
      device: none,
      sender: none,
      action: { maptype: 'strict', map: table('ACTION') },
      argkey: none,
      argvalue: none,
    }),
    'bench',
  );
};

const encoder = new TextEncoder();

/** A thousand devices for every size, their words spread over the vocabulary. */
const workOf = (entries) => {
  const map = mapOf(entries);
  const pick = Array.from({ length: 1000 }, (_, i) => Math.floor((i * entries) / 1000) % entries);
  const inbound = pick.map((i, device) => ({
    topic: `home/function_${i}//location_${i}/d${device}/keypad/C`,
    plain: encoder.encode(`action_${i}`),
    json: encoder.encode(`{"action":"action_${i}","level":"50","fade":"slow"}`),
  }));
  const outbound = pick.map((i, device) =>
    createMessage({
      function: `Function_${i}`,
      location: `Location_${i}`,
      device: `d${device}`,
      action: `ACTION_${i}`,
    }),
  );
  return {
    'in, plain': (i) => map.toInternal(inbound[i % 1000].topic, inbound[i % 1000].plain),
    'in, JSON': (i) => map.toInternal(inbound[i % 1000].topic, inbound[i % 1000].json),
    out: (i) => map.toMqtt(outbound[i % 1000]),
  };
};

sideBySide(
  [10, 1000, 100_000].flatMap((size) =>
    Object.entries(workOf(size)).map(([name, work]) => ({
      name: `${name.padEnd(10)} ${String(size).padStart(7)} entries`,
      work,
    })),
  ),
  rounds,
);
