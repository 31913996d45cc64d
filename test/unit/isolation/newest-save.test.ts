import fc from 'fast-check';
import { NewestSave } from '../../../src/isolation/newest-save.js';

/** What is written is written when the test says so. */
const savesOf = () => {
  const written: string[] = [];
  const ends: { done: () => void; fail: (cause: Error) => void }[] = [];
  const saves = new NewestSave((text) => {
    written.push(text);
    return new Promise((resolve, reject) => ends.push({ done: resolve, fail: reject }));
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { saves, written, ends, turn };
};

test('while one is written only the newest waits, and the others end with it', async () => {
  const { saves, written, ends, turn } = savesOf();
  const all = ['a', 'b', 'c', 'd'].map((text) => saves.save(text));
  expect(written).toEqual(['a']);
  ends[0]?.done();
  await all[0];
  await turn();
  expect(written).toEqual(['a', 'd']);
  ends[1]?.done();
  await Promise.all(all);
  expect(written).toEqual(['a', 'd']);
});

test('one that fails is told to its own, and the next is written all the same', async () => {
  const { saves, written, ends, turn } = savesOf();
  const first = saves.save('a');
  const second = saves.save('b');
  ends[0]?.fail(new Error('full'));
  await expect(first).rejects.toThrow('full');
  await turn();
  ends[1]?.done();
  await second;
  expect(written).toEqual(['a', 'b']);
  await saves.idle();
});

test('it never writes twice at a time, and ends with the last one, whenever they come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 }), async (gaps) => {
      let writing = 0;
      let most = 0;
      let last = '';
      const saves = new NewestSave(async (text) => {
        writing += 1;
        most = Math.max(most, writing);
        await Promise.resolve();
        last = text;
        writing -= 1;
      });
      for (const [index, gap] of gaps.entries()) {
        void saves.save(String(index));
        for (let turns = 0; turns < gap; turns += 1) await Promise.resolve();
      }
      await saves.idle();
      expect(most).toBeLessThanOrEqual(1);
      expect(last).toBe(gaps.length === 0 ? '' : String(gaps.length - 1));
    }),
  );
});
