import { between } from './seed.js';

type Random = () => number;

const pick = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[between(random, 0, items.length - 1)] ?? items[0];

const bytes = (count: number, random: Random): Buffer =>
  Buffer.from(Array.from({ length: count }, () => between(random, 0, 255)));

/** Text of UTF-8 that ends, or begins, inside a character. */
const splitText = (random: Random): Buffer => {
  const text = Buffer.from(pick(['ligth 💥', '厨房', 'küche', 'a\u{10ffff}'], random).repeat(20));
  const at = between(random, 1, text.length - 1);
  return random() < 0.5 ? text.subarray(0, at) : text.subarray(at);
};

/** Bytes that UTF-8 forbids: too long a form, half of a pair, too high, none at all. */
const notText = (random: Random): Buffer =>
  pick(
    [
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xff],
      [0x80],
      [0xfe, 0xff, 0, 0x41],
    ],
    random,
  ).reduce((made, byte) => Buffer.concat([made, Buffer.from([byte])]), Buffer.from('{"n":"'));

const deep = (random: Random): string => {
  const depth = between(random, 100, 50_000);
  const [open, close] = pick(
    [
      ['[', ']'],
      ['{"n":', '}'],
      ['[{"n":', '}]'],
    ],
    random,
  );
  const inner = pick(['', '1', '"x"'], random);
  return open?.repeat(depth) + inner + (random() < 0.5 ? close?.repeat(depth) : '');
};

const number = (random: Random): string =>
  pick(
    [
      ...([
        '1e999',
        '-1e999',
        '1e-999',
        'NaN',
        'Infinity',
        '-0',
        '0x10',
        '1_000',
        '٣',
        '5.',
      ] as const),
      '9'.repeat(between(random, 20, 5_000)),
      `0.${'1'.repeat(between(random, 20, 5_000))}`,
    ],
    random,
  );

const JSON_VALUES = [
  '[]',
  '{}',
  'null',
  'true',
  '"x"',
  '[1,[2,[3]]]',
  '{"a":{"b":[]}}',
  '1e400',
] as const;

const members = (random: Random): string => {
  const name = pick(['n', '__proto__', 'constructor', 'toString', '', 'deep', 'ü'], random);
  const value = pick([...JSON_VALUES], random);
  return pick(
    [
      `{"${name}":${value}}`,
      `{"n":1,"n":${value}}`,
      `{"n":"\\ud800","${name}":1}`,
      `{"deep":{"x":${value}},"list":[${value},${value}]}`,
      `{${Array.from({ length: 2_000 }, (_, at) => `"k${at}":${value}`).join(',')}}`,
      `{"n":${number(random)}}`,
      `{"n":1`,
      `{'n':1}`,
      `{"n":1}garbage`,
      `\ufeff{"n":1}`,
    ],
    random,
  );
};

const KINDS: readonly [
  (random: Random) => string | Buffer,
  ...((random: Random) => string | Buffer)[],
] = [
  splitText,
  notText,
  (random) => '\0'.repeat(between(random, 1, 2_000)),
  (random) => `4\0${'x'.repeat(between(random, 0, 50))}`,
  deep,
  number,
  (random) => `{"n":${number(random)}}`,
  members,
  (random) => pick([...JSON_VALUES], random),
  (random) => bytes(between(random, 0, 4_096), random),
  (random) => 'x'.repeat(between(random, 1_000, 60_000)),
  (random) => `\u001b[2J\u001b]0;x\u0007${'\r\n'.repeat(between(random, 1, 50))}`,
  (random) => `1,"${'a"b,'.repeat(between(random, 1, 30))}`,
  (random) => pick(['n', 'n=', '=1', 'n=1,n=2', 'n=1;m=2', ',,,', 'n=a=b'], random),
  (random) => pick(['0', '0g', 'zz', '====', 'A', 'AA=A', 'ab cd'], random),
  (random) => pick(['on', 'ON ', ' ON', 'oN', 'OFF\n', 'ÖN', 'ON\u200b', ''], random),
];

/** A payload that no route of sense would send; a few are right by chance. */
export const malformedPayload = (random: Random): Buffer =>
  Buffer.from(pick(KINDS, random)(random) as string);
