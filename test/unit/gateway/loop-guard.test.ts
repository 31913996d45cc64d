import { LoopGuard } from '../../../src/gateway/loop-guard.js';

const COMMAND = ['do', Buffer.from('ON')] as const;
const ANSWER = ['is', 'ON'] as const;

const guarded = (rate = 50) => {
  let nowMs = 0;
  const guard = new LoopGuard(rate, () => nowMs);
  return {
    guard,
    later: (ms: number) => {
      nowMs += ms;
    },
    /** So many turns, each a command and what is said; how many of them were refused. */
    turns: (count: number, payload?: (turn: number) => string) => {
      let refused = 0;
      for (let turn = 0; turn < count; turn += 1) {
        const command = payload === undefined ? COMMAND[1] : Buffer.from(payload(turn));
        if (guard.isLoop(COMMAND[0], command)) refused += 1;
        else guard.sent(...ANSWER);
      }
      return refused;
    },
  };
};

test('a command that comes as often as the gateway says the same is refused beyond the rate', () => {
  const { turns } = guarded();
  expect(turns(500)).toBe(0);
  expect(turns(300)).toBe(300);
});

test('as often over a longer time is none', () => {
  const { turns, later } = guarded();
  for (let seconds = 0; seconds < 60; seconds += 1) {
    expect(turns(49)).toBe(0);
    later(1000);
  }
});

test('commands without an answer, and answers to different commands, are none', () => {
  const { guard, turns } = guarded();
  for (let count = 0; count < 2000; count += 1) expect(guard.isLoop(...COMMAND)).toBe(false);
  expect(guarded().turns(5000, (turn) => `dim ${turn}`)).toBe(0);
  // The gateway says different things meanwhile.
  for (let count = 0; count < 2000; count += 1) guard.sent('is', `${count}`);
  expect(guard.isLoop(...COMMAND)).toBe(false);
  expect(turns(250)).toBe(0);
  expect(turns(1)).toBe(1);
});

test('others are not refused with it', () => {
  const { guard, turns } = guarded();
  turns(600);
  expect(guard.isLoop('do', Buffer.from('OFF'))).toBe(false);
  expect(guard.isLoop('other', Buffer.from('ON'))).toBe(false);
});

test('it stays refused while it comes as often, and is let in again when it does not', () => {
  const { turns, later } = guarded();
  turns(600);
  later(10_000);
  expect(turns(300)).toBe(300);
  later(10_000);
  expect(turns(100)).toBe(100);
  later(10_000);
  expect(turns(100)).toBe(0);
  turns(600);
  later(20_000);
  expect(turns(1)).toBe(0);
});

test('rate 0 looks for none, and the rate may change', () => {
  const { guard, turns } = guarded(0);
  expect(turns(5000)).toBe(0);
  guard.rate = 1;
  expect(turns(20)).toBe(10);
});

test('bytes and text that differ late, and long ones, are told apart by length or beginning', () => {
  const { guard } = guarded(1);
  const long = (end: string) => Buffer.from(`${'x'.repeat(1000)}${end}`);
  for (let count = 0; count < 20; count += 1) guard.sent(...ANSWER);
  for (let count = 0; count < 10; count += 1)
    expect(guard.isLoop('do', long('y'.repeat(count)))).toBe(false);
});
