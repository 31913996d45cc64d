import { jest } from '@jest/globals';
import { stopSignal } from '../../../src/cli/stop-signal.js';

test.each([
  ['at once', 0, []],
  ['before half a second has passed', 499, []],
  ['later', 500, [[130]]],
])('a second Ctrl-C %s', async (_, laterMs, exits) => {
  const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  let nowMs = 1000;
  const signal = stopSignal(undefined, () => nowMs);
  try {
    process.emit('SIGINT', 'SIGINT');
    expect(await signal.requested).toBe('SIGINT');
    nowMs += laterMs;
    process.emit('SIGINT', 'SIGINT');
    expect(exit.mock.calls).toEqual(exits);
  } finally {
    signal.dispose();
    exit.mockRestore();
  }
});
