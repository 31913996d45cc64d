import { parse } from 'yaml';
import { between } from './seed.js';

/** A text that was changed at random, and in which ways. */
export interface Mutant {
  readonly bytes: Buffer;
  readonly ways: readonly string[];
}

type Random = () => number;
type Way = (text: string, random: Random) => string | Buffer | undefined;

const DEEP = 20_000;

/** What nobody expects where a value stands. */
const VALUES: readonly string[] = [
  ...[
    '',
    '~',
    'null',
    'yes',
    'off',
    '[]',
    '{}',
    '""',
    "''",
    '-',
    '?',
    ':',
    '|',
    '>',
    '#',
    '%',
    '@',
  ],
  ...[
    '1e999',
    '-1e999',
    '99999999999999999999',
    '-0',
    '0x1f',
    '0o7',
    '.inf',
    '.nan',
    '1_000',
    '5e-324',
  ],
  ...['9007199254740993', '1e21', '2001-01-01', '12:30:45', '1,5', '５'],
  ...[
    '&a [*a]',
    '*a',
    '&a x',
    '<<: *a',
    '{ <<: { a: 1 } }',
    '!!binary aGk=',
    '!!js/function x',
    '!a',
  ],
  ...[
    '<',
    '<<',
    '<>',
    '<a',
    '<a><b>',
    '<a*>/<b>',
    '<a?>',
    '<argkey>',
    '<root>',
    '</>',
    '+',
    '#',
    'a/#/b',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a configuration has them
  ...['${env:HOME}', '${env:', '$${env:X}'],
  ...[
    '"\\u0000"',
    '"\\ud800"',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\u2028',
    '💥',
    'e\u0301',
    '\u001b[31m',
  ],
  ...[
    '[[1, 2], [3]]',
    '{ a: { b: { c: d } } }',
    '[1, x, null, true]',
    '- a\n- b',
    '{ a: 1, a: 2 }',
  ],
  ...[
    'durable',
    'both',
    'strict',
    'device',
    '1ms',
    '30s',
    '99999d',
    '../../..',
    '/dev/null',
    '.',
    '/',
  ],
  'x'.repeat(100_000),
  '['.repeat(DEEP),
  '{ a: '.repeat(DEEP),
  `"${'\\n'.repeat(5_000)}"`,
  `[${'1,'.repeat(20_000)}1]`,
];

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[between(random, 0, items.length - 1)];

const splice = (text: string, at: number, remove: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + remove);

const lineWay =
  (change: (lines: string[], at: number, random: Random) => void): Way =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, between(random, 0, lines.length - 1), random);
    return lines.join('\n');
  };

/** Where values, and where keys, stand in a text; near enough. */
const placesOf = (text: string, pattern: RegExp): readonly RegExpMatchArray[] => [
  ...text.matchAll(pattern),
];

const VALUE_PLACE = /(?<=[:=] |^\s*- |[[{,] )[^\s,\]}#][^\n,\]}#]*/gm;
const KEY_PLACE = /(?<=^\s*|[{,] )[\w$<>?*"-]+(?=\s*[:=])/gm;

/** Every path into data, that of the whole aside. */
const pathsOf = (data: unknown, path: readonly (string | number)[] = []): (string | number)[][] =>
  typeof data !== 'object' || data === null
    ? []
    : Object.entries(data).flatMap(([key, value]) => {
        const here = [...path, Array.isArray(data) ? Number(key) : key];
        return [here, ...pathsOf(value, here)];
      });

const ODD_DATA: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1e308,
    2 ** 53,
    0.1,
    '',
    'x',
    '<a>',
    [],
    {},
    [[]],
    [null],
    ['a', 'a'],
  ],
  { a: 1 },
  { __proto__x: 1, constructor: {} },
  Array.from({ length: 300 }, (_, index) => index),
  Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, `<k${index}>`])),
];

const nested = (value: unknown, depth: number): unknown =>
  depth === 0 ? value : nested(depth % 2 === 0 ? [value] : { a: value }, depth - 1);

type Table = Record<string | number, unknown>;

const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((value, key) => (value as Table)[key], data);

/** Changes the data, not the text: what is still well-formed goes deepest. */
const inData: Way = (text, random) => {
  // What an earlier change has blown up is left as it is.
  if (text.length > 70_000) return undefined;
  let data: unknown;
  try {
    data = parse(text, { logLevel: 'silent', maxAliasCount: 0 });
  } catch {
    return undefined;
  }
  const paths = pathsOf(data);
  const path = pick(paths, random);
  const other = pick(paths, random);
  if (path === undefined || other === undefined) return undefined;
  const target = at(data, path.slice(0, -1)) as Table;
  const key = path.at(-1) ?? '';
  const action = between(random, 0, 4);
  if (action === 0) delete target[key];
  else if (action === 1) target[key] = pick(ODD_DATA, random);
  else if (action === 2) target[key] = structuredClone(at(data, other));
  else if (action === 3) target[key] = nested(target[key], between(random, 1, 200));
  else target[`${other.at(-1)}`] = structuredClone(target[key]);
  return JSON.stringify(data, null, 1);
};

const WAYS: Readonly<Record<string, Way>> = {
  'bits flipped': (text, random) => {
    const bytes = Buffer.from(text);
    for (let count = between(random, 1, 4); count > 0; count -= 1) {
      const at = between(random, 0, bytes.length - 1);
      bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << between(random, 0, 7)), at);
    }
    return bytes;
  },
  'bytes put in': (text, random) => {
    const bytes = Buffer.from(text);
    const at = between(random, 0, bytes.length);
    const put = Array.from({ length: between(random, 1, 8) }, () => between(random, 0, 255));
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at)]);
  },
  'text taken out': (text, random) =>
    splice(text, between(random, 0, text.length), between(random, 1, 30), ''),
  'cut off': (text, random) => text.slice(0, between(random, 0, text.length)),
  'line left out': lineWay((lines, at) => lines.splice(at, 1)),
  'line twice': lineWay((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'line moved': lineWay((lines, at, random) => {
    const [line = ''] = lines.splice(at, 1);
    lines.splice(between(random, 0, lines.length), 0, line);
  }),
  'indented otherwise': lineWay((lines, at, random) => {
    const indent = pick(['', ' ', '  ', '   ', '    ', '\t', '          '], random) ?? '';
    lines[at] = indent + (lines[at] ?? '').trimStart();
  }),
  'value replaced': (text, random) => {
    const place = pick(placesOf(text, VALUE_PLACE), random);
    const value = pick(VALUES, random) ?? '';
    return place === undefined ? undefined : splice(text, place.index ?? 0, place[0].length, value);
  },
  'value put in': (text, random) =>
    splice(text, between(random, 0, text.length), 0, pick(VALUES, random) ?? ''),
  'key replaced': (text, random) => {
    const keys = placesOf(text, KEY_PLACE);
    const place = pick(keys, random);
    const other = random() < 0.5 ? pick(keys, random)?.[0] : pick(VALUES, random);
    return place === undefined
      ? undefined
      : splice(text, place.index ?? 0, place[0].length, other ?? '');
  },
  anchors: (text, random) => {
    const [one, two] = [1, 2].map(() => pick(placesOf(text, VALUE_PLACE), random)?.index ?? 0);
    const [first = 0, second = 0] = [one ?? 0, two ?? 0].sort((a, b) => a - b);
    return splice(splice(text, second, 0, random() < 0.5 ? '*a ' : '*a'), first, 0, '&a ');
  },
  'many anchors': (text) =>
    `${text}\nbomb: &a0 [x, x]\n${Array.from({ length: 40 }, (_, index) => `bomb${index}: &a${index + 1} [*a${index}, *a${index}, *a${index}]`).join('\n')}\n`,
  'data changed': inData,
};

/** One way of each kind is as likely as another, but changed data goes deepest and comes more often. */
const NAMES = [...Object.keys(WAYS), ...Array.from({ length: 5 }, () => 'data changed')];

/** Changes a text at random, one to three times. */
export const mutate = (original: string, random: Random): Mutant => {
  const ways: string[] = [];
  let bytes = Buffer.from(original);
  for (let count = random() < 0.6 ? 1 : between(random, 2, 3); count > 0; count -= 1) {
    const name = pick(NAMES, random) ?? '';
    const made = WAYS[name]?.(bytes.toString(), random);
    if (made === undefined) continue;
    ways.push(name);
    bytes = Buffer.from(made);
  }
  return { bytes, ways };
};
