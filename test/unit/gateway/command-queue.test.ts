/** The clock is a number, and a command is executed when the test says so. */
import { CommandQueue } from '../../../src/gateway/command-queue.js';
import type { CommandFate, CommandOutcome } from '../../../src/gateway/inbox/command-terms.js';
import type { InterfaceSnapshot } from '../../../src/gateway/interface-snapshot.js';
import { createMessage, type Message } from '../../../src/map/message.js';

type Outcome = Exclude<CommandOutcome, 'expired'>;

const queueOf = (maxCount = 3, maxBytes = 1_000) => {
  const executed: string[] = [];
  const ends: ((outcome: Outcome) => void)[] = [];
  const fates: string[] = [];
  const clock = { nowMs: 0 };
  const queue = new CommandQueue<Message>({
    maxCount,
    maxBytes,
    monotonicMs: () => clock.nowMs,
    execute: ({ action }) => {
      executed.push(action);
      return new Promise((resolve) => ends.push(resolve));
    },
  });
  const settle = (action: string) => (fate: CommandFate) => fates.push(`${action} ${fate}`);
  const push = (action: string, terms: { bytes?: number; expiresAtMs?: number } = {}) =>
    queue.push(createMessage({ type: 'command', action }), { ...terms, settle: settle(action) });
  const end = async (outcome: Outcome = 'executed'): Promise<void> => {
    ends.shift()?.(outcome);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, push, end, executed, fates, clock };
};

/** `accepted = executed + unknown + failed + timedOut + expired + overflowed + notRunning`, and what is under way. */
const expectConserved = ({ counters }: CommandQueue<Message>, underWay = 0): void => {
  const { accepted, ...outcomes }: InterfaceSnapshot['commands'] = counters;
  const sum = Object.values(outcomes).reduce((total, count) => total + count, 0);
  expect(accepted).toBe(sum + underWay);
};

test('before the first start commands wait, in order', async () => {
  const { queue, push, end, executed, fates } = queueOf();
  for (const action of ['a', 'b', 'c']) expect(push(action)).toBeUndefined();
  expect(push('d')).toBe('full');
  expect(queue.isFull).toBe(true);
  expect([executed, fates]).toEqual([[], ['d full']]);
  queue.open();
  for (let index = 0; index < 3; index += 1) await end();
  expect(executed).toEqual(['a', 'b', 'c']);
  expect(fates).toEqual(['d full', 'a executed', 'b executed', 'c executed']);
  expectConserved(queue);
});

test('it is full when a large one might not fit, so that who asks before loses none', () => {
  const { queue, push } = queueOf(10, 1_000);
  for (const bytes of [300, 200]) push('a', { bytes });
  expect(queue.isFull).toBe(false);
  push('b', { bytes: 500 });
  expect(queue.isFull).toBe(true);
  expect(queue.counters.overflowed).toBe(0);
});

test('a start that fails leaves them out, and those that come while nothing runs', () => {
  const { queue, push, fates } = queueOf();
  push('a');
  expect(queue.close('notRunning')).toBe(1);
  expect(push('b')).toBe('not-running');
  expect(fates).toEqual(['a notRunning', 'b notRunning']);
  expectConserved(queue);
});

test('the end of the process leaves those that wait, that come, and that it cut off', async () => {
  const { queue, push, end, fates } = queueOf();
  queue.open();
  push('a');
  push('b');
  queue.close('stopping');
  push('c');
  await end('failed');
  expect(fates).toEqual(['b stopping', 'c stopping', 'a stopping']);
  expect(queue.counters).toMatchObject({ accepted: 3, failed: 1, notRunning: 2 });
  expectConserved(queue);
});

test('an heir takes what waits, with its terms', async () => {
  const old = queueOf();
  const heir = queueOf();
  old.queue.open();
  for (const action of ['a', 'b', 'c']) old.push(action);
  const left = old.queue.close('notRunning', {
    take: (message: Message, terms) => void heir.queue.push(message, terms),
  });
  expect(left).toBe(0);
  await old.end('failed');
  heir.queue.open();
  await heir.end();
  await heir.end();
  expect(heir.executed).toEqual(['b', 'c']);
  expect(old.fates).toEqual(['a failed', 'b executed', 'c executed']);
});

test('one whose time is over when its turn comes is left out', async () => {
  const { queue, push, end, executed, fates, clock } = queueOf();
  queue.open();
  push('a');
  push('late', { expiresAtMs: 100 });
  push('fresh', { expiresAtMs: 101 });
  clock.nowMs = 100;
  await end();
  await end();
  expect(executed).toEqual(['a', 'fresh']);
  expect(fates).toEqual(['a executed', 'late expired', 'fresh executed']);
  expect(queue.counters).toMatchObject({ executed: 2, expired: 1 });
  expectConserved(queue);
});

test('commands are bounded in bytes as well', () => {
  const { push, fates } = queueOf(100, 1_000);
  push('a', { bytes: 600 });
  expect(push('b', { bytes: 401 })).toBe('full');
  expect(push('c', { bytes: 400 })).toBeUndefined();
  expect(fates).toEqual(['b full']);
});

test('extra ones have places of their own, and take none from the others', async () => {
  const executed: string[] = [];
  const fates: string[] = [];
  const queue = new CommandQueue<string>({
    maxCount: 2,
    maxBytes: 1_000,
    extra: { maxCount: 3, isOne: (item) => item.startsWith('x') },
    monotonicMs: () => 0,
    execute: async (item) => {
      executed.push(item);
      return 'executed';
    },
  });
  const push = (item: string) =>
    queue.push(item, { settle: (fate) => void fates.push(`${item} ${fate}`) });
  expect(['x1', 'x2', 'x3', 'x4', 'a'].map(push)).toEqual([
    undefined,
    undefined,
    undefined,
    'full',
    undefined,
  ]);
  expect(queue.isFull).toBe(false);
  expect(['b', 'c'].map(push)).toEqual([undefined, 'full']);
  expect(queue.isFull).toBe(true);
  expect(fates).toEqual(['x4 full', 'c full']);
  queue.open();
  await queue.idle();
  expect(executed).toEqual(['x1', 'x2', 'x3', 'a', 'b']);
  expect(queue.counters).toMatchObject({ accepted: 7, executed: 5, overflowed: 2 });
  expect(['d', 'e', 'x5', 'x6', 'x7'].map(push)).toEqual(Array.from({ length: 5 }));
  await queue.idle();
  expect(queue.close('notRunning')).toBe(0);
});
