// @ts-check
import { duplexPair } from 'node:stream';

/** The device of the tests: the other end of a line, with a state that it tells when asked. */
export const simulateDevice = () => {
  let state = 'off';
  /** @type {Set<{ near: import('node:stream').Duplex, far: import('node:stream').Duplex }>} */
  const lines = new Set();
  return {
    /** Gives the interface its end of the line. */
    open: async () => {
      const [near, far] = duplexPair();
      const line = { near, far };
      lines.add(line);
      near.on('close', () => lines.delete(line));
      far.setEncoding('utf8');
      far.on('data', (text) => {
        for (const word of String(text).trim().split('\n')) {
          if (word === 'on' || word === 'off') state = word;
          far.write(`${state}\n`);
        }
      });
      return near;
    },
    /** As when somebody presses its button. */
    toggle() {
      state = state === 'on' ? 'off' : 'on';
      for (const { far } of lines) far.write(`${state}\n`);
    },
    /** As when its cable is pulled. */
    unplug() {
      for (const { near } of lines) near.destroy(new Error('the device is gone'));
    },
  };
};
