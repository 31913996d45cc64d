// What one frame of a device costs, from its bytes to its messages: `node bench/rules.mjs [rounds]`
// after `npm run build`. Codes and binary frames, few rules and many, and frames that no rule reads.
import { checkLine } from '../dist/src/declared/session/check-line.js';
import { sideBySide } from './side-by-side.mjs';

const codes = (count) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `code-${at}`,
      { frame: String(1000 + at), message: { function: 'Gate', action: `CODE_${at}` } },
    ]),
  );

const binary = {
  power: {
    frame: { fields: ['a2', { name: 'power', type: 'integer', bytes: 2 }, { skip: 3 }] },
    message: { action: 'POWER' },
  },
};

const deviceOf = async (options) => {
  const { ready, problems } = await checkLine(options);
  if (ready === undefined) throw new Error(JSON.stringify(problems));
  return { rules: ready.rules, codec: ready.createCodec() };
};

const reading = (name, { rules, codec }, bytes) => ({
  name: name.padEnd(34),
  work: () => {
    for (const frame of codec.push(bytes))
      try {
        rules.read(frame);
      } catch {
        // Frames that no rule reads are thrown, as whoever asks has to say so.
      }
  },
});

const text = (code) => Buffer.from(`${code}\n`);
const few = await deviceOf({ framing: 'line', rules: codes(5) });
const many = await deviceOf({ framing: 'line', rules: codes(100) });
const meter = await deviceOf({
  framing: { fixed: 7 },
  checksum: 'sum',
  values: { power: { type: 'number', factor: 0.1, decimals: 1 } },
  rules: binary,
});

sideBySide(
  [
    reading('a code, the first of 5 rules', few, text(1000)),
    reading('a code, the last of 5 rules', few, text(1004)),
    reading('a code, the last of 100 rules', many, text(1099)),
    reading(
      'a binary frame with its checksum',
      meter,
      Buffer.from('a20898000000 42'.replace(' ', ''), 'hex'),
    ),
    reading('a frame that none of 5 rules reads', few, text(9999)),
  ],
  Number(process.argv[2] ?? 5),
);
