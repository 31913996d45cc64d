// How fast bytes become frames, in one run, beside the line parser of serialport:
// `node bench/frames.mjs [rounds]` after `npm run build`.
import { ReadlineParser } from 'serialport';
import { createFrameCodec } from '../dist/src/wire/create-frame-codec.js';
import { readFrameForm } from '../dist/src/wire/read-frame-form.js';

const rounds = Number(process.argv[2] ?? 5);
const MB = 1_000_000;
const CHUNK_BYTES = 4096;
const TEXT = 'temperature=21.5 humidity=40';
const AA = { hex: 'aa' };
const content = new TextEncoder().encode(TEXT);

const chunksOf = (pattern, bytes) => {
  const all = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += pattern.length)
    all.set(pattern.subarray(0, Math.min(pattern.length, bytes - at)), at);
  const chunks = [];
  for (let at = 0; at < bytes; at += CHUNK_BYTES)
    chunks.push(Buffer.from(all.subarray(at, at + CHUNK_BYTES)));
  return chunks;
};

const codecOf = (form) => createFrameCodec(readFrameForm(form).value);

const ours = (name, form, { pattern = codecOf(form).encode(content), megabytes = 10 } = {}) => {
  const chunks = chunksOf(pattern, megabytes * MB);
  return {
    name,
    megabytes,
    work: () => {
      const codec = codecOf(form);
      let frames = 0;
      for (const chunk of chunks) frames += codec.push(chunk).length;
      return frames;
    },
  };
};

const theirs = (name, pattern, megabytes) => {
  const chunks = chunksOf(pattern, megabytes * MB);
  return {
    name,
    megabytes,
    work: async () => {
      const parser = new ReadlineParser({ delimiter: '\n', encoding: 'utf8' });
      let frames = 0;
      parser.on('data', () => {
        frames += 1;
      });
      for (const chunk of chunks)
        if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve));
      parser.end();
      await new Promise((resolve) => parser.once('end', resolve));
      return frames;
    },
  };
};

const LINES = new TextEncoder().encode(`${TEXT}\n`);
const ENDLESS = new TextEncoder().encode('x');
const LENGTH = { length: { at: 1, adds: 3, start: AA } };
const subjects = [
  theirs('ReadlineParser, lines', LINES, 10),
  ours('line', { framing: 'line' }),
  ours('line, xor in hex', {
    framing: 'line',
    checksum: { algorithm: 'xor', format: 'hex', separator: '*' },
  }),
  ours('delimiter', { framing: { delimiter: ';;' } }),
  ours('fixed', { framing: { fixed: content.length } }),
  ours('length, crc16-modbus', {
    framing: { length: { at: 1, adds: 4, start: AA } },
    checksum: 'crc16-modbus',
  }),
  ours('start-end', { framing: { start: { hex: '02' }, end: { hex: '03' } } }),
  ours('start-end, escape', {
    framing: { start: { hex: '02' }, end: { hex: '03' }, escape: { hex: '10' } },
  }),
  ours('slip', { framing: 'slip' }),
  ours('none', { framing: 'none' }),
  ours('gap that never comes', { framing: { gap: 1 } }),
  // Its work grows with the square of the bytes: ten of them would take a hundred times as long.
  theirs('ReadlineParser, no line feed', ENDLESS, 1),
  theirs('ReadlineParser, no line feed', ENDLESS, 2),
  ours('line, no line feed', { framing: 'line' }, { pattern: ENDLESS, megabytes: 2 }),
  ours('line, no line feed', { framing: 'line' }, { pattern: ENDLESS, megabytes: 100 }),
  ours(
    'length, nothing but start marks',
    { framing: LENGTH, checksum: 'crc8' },
    { pattern: Uint8Array.of(0xaa), megabytes: 10 },
  ),
];

for (const subject of subjects) subject.times = [];
for (let round = 0; round <= rounds; round += 1)
  for (const { work, times } of subjects) {
    const since = performance.now();
    await work();
    // The first round warms up.
    if (round > 0) times.push(performance.now() - since);
  }
console.log(
  `MB/s, ${rounds} rounds, chunks of ${CHUNK_BYTES} bytes, node ${process.versions.node}`,
);
for (const { name, megabytes, times } of subjects) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) =>
    ((megabytes * 1000) / sorted[Math.floor(share * (rounds - 1))]).toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(32)} ${String(megabytes).padStart(4)} MB   median ${at(0.5)}   least ${at(1)}   most ${at(0)}`,
  );
}
