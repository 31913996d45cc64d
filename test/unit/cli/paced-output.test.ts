import { Writable } from 'node:stream';
import { PacedOutput } from '../../../src/cli/paced-output.js';

/** A stream that takes a line, and the next one only when it is told to. */
const slowReader = () => {
  const read: string[] = [];
  let next: () => void = () => undefined;
  const stream = new Writable({
    highWaterMark: 4,
    write: (chunk, _encoding, done) => {
      read.push(String(chunk));
      next = done;
    },
  });
  return { stream, read, readOn: () => next() };
};

test('a write ends when there is room; until then lines are left out and counted', async () => {
  const { stream, read, readOn } = slowReader();
  const output = new PacedOutput(stream);
  let written = false;
  const first = output.write('one').then(() => {
    written = true;
  });
  for (let count = 0; count < 1_000; count += 1) await output.write('between');
  expect(written).toBe(false);
  expect(stream.writableLength).toBe(4);
  readOn();
  await first;
  expect(output.leftOut).toBe(1_000);
  void output.write('two');
  expect(read).toEqual(['one\n', 'two\n']);
});

test('a stream that breaks while a write waits is the error of that write', async () => {
  const { stream } = slowReader();
  const waiting = new PacedOutput(stream).write('one');
  stream.destroy(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
});
