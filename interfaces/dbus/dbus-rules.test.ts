/** The pure rules: addresses, signatures, values, what the check finds; and a stream with a bound. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import fc from 'fast-check';
import { createHarness } from 'mqttgateway/interface/testing';
import { listenOn } from '../../test/support/listen-on.js';
import { BoundedStream } from './bounded-stream.js';
import { busPlace } from './bus-address.js';
import type { DbusOptions } from './dbus-options.js';
import { fromDbus } from './from-dbus.js';
import dbus from './index.js';
import { introspection } from './introspection.js';
import { parseSignature } from './signature.js';
import { splitSignature } from './split-signature.js';
import { argumentsToDbus } from './to-dbus.js';

test('where a bus listens', () => {
  expect(busPlace('unix:path=/a%20b,guid=1', {})).toEqual({ path: '/a b' });
  expect(busPlace('unix:abstract=/tmp/x', {})).toEqual({ path: '\0/tmp/x' });
  expect(busPlace('launchd:env=X;tcp:host=h,port=5', {})).toEqual({ host: 'h', port: 5 });
  expect(busPlace('session', { XDG_RUNTIME_DIR: '/run/user/7' })).toEqual({
    path: '/run/user/7/bus',
  });
  expect(busPlace('system', {})).toEqual({ path: '/run/dbus/system_bus_socket' });
  expect(() => busPlace('session', {})).toThrow('DBUS_SESSION_BUS_ADDRESS is not set');
  expect(() => busPlace('sesion', {})).toThrow('bus is "sesion"; expected session, system, or');
});

test('signatures are split into their types', () => {
  expect(splitSignature('sa{sv}(iu)aay')).toEqual(['s', 'a{sv}', '(iu)', 'aay']);
  expect(parseSignature('')).toEqual([]);
});

test.each([
  ['a', 'it ends too early'],
  ['(s', 'it ends too early'],
  ['()', 'a structure has at least one member'],
  ['a{vs}', 'the key of a mapping must be a basic type'],
  ['a{sss}', 'a mapping has one key and one value'],
  ['h', 'there is no type "h" here'],
  ['s)', 'there is no type ")" here'],
  ['a'.repeat(40), 'more than 32 types within each other'],
  ['s'.repeat(256), 'longer than 255 characters'],
])('%s is no signature', (signature, why) => {
  expect(() => parseSignature(signature)).toThrow(why);
});

test('any text is a signature or refused, never worse', () => {
  const letters = fc.array(fc.constantFrom('a', '{', '}', '(', ')', 's', 'v', 'y', 'i', 'h'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(letters, (given) => {
      const signature = given.join('');
      try {
        expect(splitSignature(signature).join('')).toBe(signature);
      } catch (cause) {
        expect(String(cause)).toContain('is no signature of D-Bus');
      }
    }),
  );
});

const taken = (signature: string, ...values: readonly unknown[]) =>
  argumentsToDbus(parseSignature(signature), values);

test('values of JSON as the library takes them', () => {
  expect(taken('sbdyx', 'a', true, '1.5', 255, '-9223372036854775808')).toEqual([
    'a',
    true,
    1.5,
    255,
    '-9223372036854775808',
  ]);
  expect(taken('a{sv}', { a: 1, b: 'x', c: [true], d: 2 ** 40, e: 1.5 })).toEqual([
    [
      ['a', ['i', 1]],
      ['b', ['s', 'x']],
      ['c', ['av', [['b', true]]]],
      ['d', ['x', '1099511627776']],
      ['e', ['d', 1.5]],
    ],
  ]);
  expect(taken('(su)ao', ['a', 1], ['/a'])).toEqual([['a', 1], ['/a']]);
});

test.each<[string, unknown, string]>([
  ['y', 256, '256 is not a number from 0 to 255'],
  ['u', -1, '-1 is not a number from 0 to 4294967295'],
  ['i', 1.5, '1.5 is not a whole number'],
  ['b', 'true', '"true" is not true or false'],
  ['d', 'x', '"x" is not a number'],
  ['s', 1, '1 is not a text'],
  ['s', 'a\0', 'is not a text without the character NUL'],
  ['o', 'a', '"a" is not a path of an object'],
  ['as', 'a', '"a" is not a list'],
  ['(ss)', ['a'], '["a"] is not a list of 2'],
  ['a{ss}', ['a'], '["a"] is not a mapping'],
  ['v', null, 'null is not a value that D-Bus has'],
])('%s does not take %j', (signature, value, why) => {
  expect(() => taken(signature, value)).toThrow(why);
});

test('as many arguments as types', () => {
  expect(() => taken('ss', 'a')).toThrow('1 arguments in place of 2');
});

test('values of the library as JSON', () => {
  const read = (signature: string, value: unknown) => {
    const [type] = parseSignature(signature);
    return type && fromDbus(type, value);
  };
  const tree = (type: string, ...child: unknown[]) => ({ type, child });
  expect(read('ay', Buffer.from([1, 2]))).toEqual([1, 2]);
  expect(read('a{sv}', [['a', [[tree('a', tree('i'))], [[1, 2]]]]])).toEqual({ a: [1, 2] });
  expect(read('(bs)', [true, 'x'])).toEqual([true, 'x']);
  expect(read('t', { toString: () => '18446744073709551615' })).toBe('18446744073709551615');
  expect(read('x', { toString: () => '-5' })).toBe(-5);
});

const check = async (changes: object): Promise<string[]> => {
  const { options } = createHarness(dbus, {
    options: {
      export: { name: 'a.b', path: '/a', interface: 'a.b', methods: { Open: 's' } },
      rules: {
        open: { member: 'a.b.Open', frame: { json: ['<text>'] }, message: { action: 'A' } },
      },
      ...changes,
    },
  });
  const found = (await dbus.check?.(options as unknown as DbusOptions)) ?? [];
  return found.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test.each<[object, string]>([
  [{ bus: 'sessoin' }, 'bus: bus is "sessoin"'],
  [
    { export: { name: 'a.b', path: '/a', interface: 'a.b', methods: { Open: 'z' } } },
    'export.methods.Open: "z" is no signature of D-Bus',
  ],
  [
    { export: { name: 'a.b', path: '/a', interface: 'a.b', properties: { P: 'ss' } } },
    'export.properties.P: property P has one type, not "ss"',
  ],
  [
    { rules: { x: { member: 'a.b.Close', frame: { json: [] } } } },
    'rules.x.member: there is no member "a.b.Close" under export and use; there are a.b.Open',
  ],
  [
    { use: [{ service: 'a.b', path: '/a', interface: 'a.b', signals: ['Open'] }] },
    'a.b.Open is there twice',
  ],
  [
    { rules: { x: { member: 'a.b.Open', frame: { json: ['<n'] }, message: { action: 'A' } } } },
    'rules.x.frame',
  ],
])('%j', async (changes, message) => {
  expect((await check(changes)).join('\n')).toContain(message);
});

test('nothing is found where nothing is wrong; the way to an object is told', async () => {
  expect(await check({})).toEqual([]);
  const exported = {
    name: 'a.b',
    path: '/a/b',
    interface: 'a.b',
    methods: {},
    signals: {},
    properties: { P: 's' },
  };
  expect(introspection('/a', exported)).toContain('<node name="b"/>');
  expect(introspection('/a/b', exported)).toContain('<property name="P" type="s" access="read"/>');
  expect(introspection('/b', exported)).toBeUndefined();
});

/** A message as on the wire: 16 bytes of header, its fields padded to 8 bytes, its arguments. */
const message = (fields: number, body: number): Buffer => {
  const header = Buffer.alloc(16);
  header.write('l');
  header.writeUInt32LE(body, 4);
  header.writeUInt32LE(fields, 12);
  return Buffer.concat([header, Buffer.alloc(Math.ceil(fields / 8) * 8, 1), Buffer.alloc(body, 2)]);
};

test('a stream drops what is too large, at any border of its pieces (simulated bus)', async () => {
  const server = createServer();
  const port = await listenOn(server);
  const socket = connect({ port, host: '127.0.0.1' });
  const [peer] = await once(server, 'connection');
  const stream = new BoundedStream({
    socket,
    maxBytes: 64,
    onUnreadable: () => undefined,
    onWritten: () => undefined,
  });
  const bytes: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => bytes.push(chunk));
  stream.write('BEGIN\r\n');
  await once(peer, 'data');
  const sent = Buffer.concat([message(9, 64), message(12, 65), message(3, 0), message(8, 5000)]);
  peer.setNoDelay();
  for (const byte of sent.subarray(0, 300)) peer.write(Buffer.of(byte));
  peer.end(Buffer.concat([sent.subarray(300), message(8, 1)]));
  await once(stream, 'end');
  const got = Buffer.concat(bytes);
  expect(
    got.equals(
      Buffer.concat([message(9, 64), message(12, 0), message(3, 0), message(8, 0), message(8, 1)]),
    ),
  ).toBe(true);
  stream.destroy();
  server.close();
});

test('what cannot be read does not end the stream (simulated bus)', async () => {
  const server = createServer();
  const port = await listenOn(server);
  const socket = connect({ port, host: '127.0.0.1' });
  const [peer] = await once(server, 'connection');
  const unreadable: unknown[] = [];
  const stream = new BoundedStream({
    socket,
    maxBytes: 64,
    onUnreadable: (cause) => unreadable.push(cause),
    onWritten: () => undefined,
  });
  const read: string[] = [];
  stream.on('readable', () => {
    for (let piece = stream.read(2); piece !== null; piece = stream.read(2)) {
      read.push(String(piece));
      if (String(piece) === 'xx') throw new Error('no such type');
    }
  });
  peer.end('aaxxbbxxcc');
  await once(stream, 'end');
  expect(read).toEqual(['aa', 'xx', 'bb', 'xx', 'cc']);
  expect(unreadable).toHaveLength(2);
  server.close();
});
