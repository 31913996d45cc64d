import { setImmediate, setTimeout } from 'node:timers/promises';
import { Inbox } from '../../../src/isolation/inbox.js';

const inboxOf = () => {
  const heard: string[] = [];
  const floods: string[] = [];
  const inbox = new Inbox({
    onLine: (line) => heard.push(line),
    onFlood: ({ code, message }) => floods.push(`${code}: ${message}`),
  });
  return { inbox, heard, floods };
};

/** The order of 1,000 lines, however many are read at a time. */
const NUMBERS = Array.from({ length: 1000 }, (_, index) => String(index));

test('what comes is read at once, in order, and a burst a slice at a time', async () => {
  const { inbox, heard } = inboxOf();
  inbox.push('0');
  expect(heard).toEqual(['0']);
  for (const line of NUMBERS.slice(1)) inbox.push(line);
  expect(heard.length).toBeLessThan(100);
  const turns: number[] = [];
  while (heard.length < NUMBERS.length) {
    turns.push(heard.length);
    await setTimeout(1);
  }
  expect(heard).toEqual(NUMBERS);
  expect(new Set(turns).size).toBeGreaterThan(10);
});

test('long lines make a slice too: others are not kept waiting for megabytes', async () => {
  const { inbox, heard } = inboxOf();
  for (let count = 0; count < 8; count += 1) inbox.push('x'.repeat(300_000));
  expect(heard).toHaveLength(1);
  while (heard.length < 8) await setImmediate();
});

test.each([
  ['lines', '', 20_065, 'more than 20000 lines wait to be read'],
  ['characters', 'x'.repeat(1_000_000), 35, 'more than 33554432 characters wait to be read'],
])(
  'a burst of too many %s in one turn is a flood, told once; then nothing is read',
  async (...args) => {
    const [, line, count, text] = args;
    const { inbox, heard, floods } = inboxOf();
    for (let sent = 0; sent < count - 1; sent += 1) inbox.push(line);
    expect(floods).toEqual([]);
    for (let sent = 0; sent < 100; sent += 1) inbox.push(line);
    expect(floods).toEqual([`INTERFACE_FLOODS: ${text}`]);
    const before = heard.length;
    await setTimeout(10);
    expect(heard.length).toBe(before);
  },
);

test('what has been read makes room', async () => {
  const { inbox, heard, floods } = inboxOf();
  const line = 'x'.repeat(1_000_000);
  for (let sent = 0; sent < 50; sent += 1) {
    inbox.push(line);
    while (heard.length <= sent) await setImmediate();
  }
  expect(floods).toEqual([]);
});
