/** The mark is kept in memory. */
import type { InHand } from '../../../../src/gateway/inbox/in-hand-mark.js';
import { Suspects } from '../../../../src/gateway/inbox/suspects.js';

const COMMAND = { topic: 'a', payload: Buffer.from('x'), qos: 1, retain: false } as const;

const store = (mark?: InHand) => {
  const kept = { mark };
  return {
    kept,
    read: () => kept.mark,
    write: (next: InHand) => {
      kept.mark = next;
    },
    remove: () => {
      kept.mark = undefined;
    },
  };
};

test('alone goes only what an earlier process took, and only after a death', () => {
  const first = new Suspects(store(), 5, () => undefined);
  expect([5, 6].map((sequence) => first.isAlone(sequence))).toEqual([false, false]);
  const marked = store({ suspect: 'somebody', starts: 1, poison: [] });
  const second = new Suspects(marked, 5, () => undefined);
  expect([5, 6].map((sequence) => second.isAlone(sequence))).toEqual([true, false]);
});

test('what this process took is no suspect, and clears the one before it', () => {
  const marked = store();
  const suspects = new Suspects(marked, 5, () => undefined);
  suspects.suspect(6, COMMAND);
  expect(marked.kept.mark).toBeUndefined();
  suspects.suspect(5, COMMAND);
  expect(marked.kept.mark).toMatchObject({ starts: 1 });
  suspects.suspect(6, COMMAND);
  expect(marked.kept.mark).toEqual({ starts: 0, poison: [] });
});
