/** What bounds acknowledgements; the socket is simulated. */
import { Acknowledgements } from '../../../src/mqtt/acknowledgements.js';
import type { Receipt } from '../../../src/mqtt/inbound-handling.js';
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';
import { Unacknowledged } from '../../../src/mqtt/unacknowledged.js';
import { until } from '../../support/until.js';

const messageOf = (payload: Buffer): InboundMessage => ({
  topic: 't',
  payload,
  qos: 1,
  retain: false,
});
const SMALL = messageOf(Buffer.from('x'));

const acknowledgementsOf = (deadlineMs = 60_000) => {
  const written: number[] = [];
  const late: InboundMessage[] = [];
  const socket = { isFull: false, drain: (): void => undefined };
  const earlier = new Unacknowledged();
  const own = new Acknowledgements({
    deadlineMs,
    earlier,
    stream: {
      writable: true,
      write: (bytes) => {
        for (let at = 2; at < bytes.length; at += 4)
          written.push(Buffer.from(bytes).readUInt16BE(at));
        return !socket.isFull;
      },
      once: (_event, listener) => {
        socket.drain = listener;
      },
    },
    onLate: (message) => late.push(message),
  });
  /** Whether one more may come; and whether it may have come since. */
  const room = (): (() => boolean) => {
    let is = false;
    own.whenRoom(() => {
      is = true;
    });
    return () => is;
  };
  /** One in hand. @returns ends it */
  const hold = (id: number, message = SMALL): ((receipt?: Receipt) => void) => {
    let end: (receipt: Receipt) => void = () => undefined;
    own.add(
      id,
      message,
      new Promise((resolve) => {
        end = resolve;
      }),
    );
    return (receipt) => end(receipt);
  };
  return { own, earlier, written, late, socket, room, hold };
};

test('64 MiB in hand are enough; there is room again when they are done', async () => {
  const { own, written, room, hold } = acknowledgementsOf();
  const large = messageOf(Buffer.alloc(16_777_216));
  const ends = [1, 2, 3, 4].map((id) => hold(id, large));
  const isRoom = room();
  expect(isRoom()).toBe(false);
  ends[0]?.();
  await until(isRoom);
  for (const end of ends) end();
  await until(() => written.length === 4);
  expect(room()()).toBe(true);
  own.close();
});

test('what is late takes no place any more', async () => {
  const { own, late, room, hold } = acknowledgementsOf(50);
  for (let id = 1; id <= 1_024; id += 1) hold(id);
  const isRoom = room();
  expect(isRoom()).toBe(false);
  await until(() => late.length === 1_024);
  expect(isRoom()).toBe(true);
  // All of it: as many may come again.
  for (let id = 1; id <= 1_023; id += 1) hold(id);
  expect(room()()).toBe(true);
  own.close();
});

test('a broker that does not read its acknowledgements sends nothing more for now', async () => {
  const { own, written, socket, room } = acknowledgementsOf();
  socket.isFull = true;
  own.add(1, SMALL, undefined);
  await until(() => written.length === 1);
  const isRoom = room();
  expect(isRoom()).toBe(false);
  socket.drain();
  expect(isRoom()).toBe(true);
  own.close();
});

test('the end writes what is due at once, and nothing after it', async () => {
  const { own, written } = acknowledgementsOf();
  own.add(1, SMALL, undefined);
  own.end();
  expect(written).toEqual([1]);
  own.add(2, SMALL, undefined);
  await new Promise((resolve) => setImmediate(resolve));
  expect(written).toEqual([1]);
});

const OWNER = { host: 'h', port: 1, clientId: 'c' };

test('what was left is handled again, what was done or is in hand is not', async () => {
  const { own, earlier, hold } = acknowledgementsOf();
  earlier.begin(OWNER, true);
  const ends = [1, 2, 3].map((id) => hold(id));
  ends[1]?.('leave');
  ends[2]?.();
  await new Promise((resolve) => setImmediate(resolve));
  own.close();
  expect([1, 2, 3].map((id) => earlier.take(id, SMALL)?.state)).toEqual([
    'pending',
    undefined,
    'done',
  ]);
});

test.each([
  ['the same session', OWNER, true, true],
  ['a session that the broker has forgotten', OWNER, false, false],
  ['the session of another client', { ...OWNER, clientId: 'd' }, true, false],
  ['a session at another broker', { ...OWNER, port: 2 }, true, false],
])('of %s', (_, owner, isPresent, isKnown) => {
  const { own, earlier, hold } = acknowledgementsOf();
  earlier.begin(OWNER, true);
  hold(1);
  own.close();
  earlier.begin(owner, isPresent);
  expect(earlier.take(1, SMALL) !== undefined).toBe(isKnown);
});

test('of more than 64 MiB the oldest is forgotten', () => {
  const { own, earlier, hold } = acknowledgementsOf();
  const large = messageOf(Buffer.alloc(16_777_216));
  for (let id = 1; id <= 5; id += 1) hold(id, large);
  own.close();
  expect([1, 2].map((id) => earlier.take(id, large) !== undefined)).toEqual([false, true]);
});
