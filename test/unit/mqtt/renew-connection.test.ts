import type { Connection } from '../../../src/mqtt/connection.js';
import { renewConnection } from '../../../src/mqtt/renew-connection.js';

/** Only what is used of a connection. */
const connection = () => {
  const ends: number[] = [];
  let close: () => void = () => undefined;
  const closed = new Promise<undefined>((resolve) => {
    close = () => resolve(undefined);
  });
  const end = async (withinMs: number): Promise<void> => {
    ends.push(withinMs);
    close();
  };
  return { ends, close, it: { closed, end } as Partial<Connection> as Connection };
};

test.each([2 ** 31, 2 ** 40, Number.MAX_VALUE, undefined])(
  'a life of %d ms does not end at once',
  async (lifeMs) => {
    const { it, ends, close } = connection();
    renewConnection(it, lifeMs);
    // What is too long for a timer of Node would be 1 ms.
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(ends).toEqual([]);
    close();
  },
);

test('a life that is over before it began ends once, after a pause', async () => {
  const { it, ends } = connection();
  const beganMs = performance.now();
  renewConnection(it, -5);
  const held = setInterval(() => undefined, 1_000);
  await it.closed;
  clearInterval(held);
  expect(performance.now() - beganMs).toBeGreaterThan(90);
  expect(ends).toEqual([2_000]);
});
