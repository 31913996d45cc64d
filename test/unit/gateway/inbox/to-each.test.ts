import type { CommandFate } from '../../../../src/gateway/inbox/command-terms.js';
import { toEach } from '../../../../src/gateway/inbox/to-each.js';

const settled = (fates: readonly CommandFate[]): CommandFate[] => {
  const seen: CommandFate[] = [];
  const each = toEach({ settle: (fate) => seen.push(fate) }, fates.length);
  for (const [index, fate] of fates.entries()) {
    expect(seen).toEqual([]);
    each.settle?.(fate);
    if (index < fates.length - 1) expect(seen).toEqual([]);
  }
  return seen;
};

test.each<[CommandFate[], CommandFate]>([
  [['executed'], 'executed'],
  [['unknown', 'executed'], 'unknown'],
  [['executed', 'timedOut', 'full'], 'timedOut'],
  [['timedOut', 'stopping', 'executed'], 'stopping'],
  [['stopping', 'timedOut'], 'stopping'],
])('%j settle once, as %s', (fates, expected) => {
  expect(settled(fates)).toEqual([expected]);
});

test('nobody to hand it to is settled at once', () => {
  const seen: CommandFate[] = [];
  toEach({ settle: (fate) => seen.push(fate) }, 0);
  expect(seen).toEqual(['notRunning']);
});

test('terms that nobody waits for stay as they are', () => {
  const terms = { expiresAtMs: 5 };
  expect(toEach(terms, 3)).toBe(terms);
});
