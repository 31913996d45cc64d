// A device that does with commands what their numbers say, and reports to the test, in the words of
// number-source.mjs: `command N` when it begins, `accepted done N` when it is through.
// Loaded by the gateway as the module of an interface.
import { existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['socket'],
  properties: { socket: { type: 'string', description: 'The socket of the test.' } },
};

const answer = (number) => ({
  type: 'status',
  function: 'Fault',
  gateway: '',
  location: '',
  device: '',
  sender: '',
  action: 'ANSWER',
  arguments: { number },
});

const create = ({ socket: path }, context) => {
  let socket;
  const finishing = new Map();
  const tell = (line) => new Promise((resolve) => socket.write(`${line}\n`, resolve));
  const die = () => {
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  };

  /** By thousands; below 1,000 nothing happens. */
  const behaviours = {
    1: () => new Promise(() => undefined),
    2: () => {
      throw new Error('the device will not');
    },
    3: () => sleep(8_000),
    4: die,
    5: (number) => context.emit(answer(number)),
    6: (number) => new Promise((resolve) => finishing.set(number, resolve)),
    7: (number) => {
      const mark = `${path}-${number}`;
      if (existsSync(mark)) return undefined;
      writeFileSync(mark, '');
      return die();
    },
  };

  return {
    start: () =>
      new Promise((resolve, reject) => {
        socket = connect(path, () => {
          socket.write('started\n');
          resolve();
        });
        socket.on('error', reject);
        createInterface({ input: socket })
          .on('error', () => undefined)
          .on('line', (line) => {
            const [, number] = line.split(' ');
            finishing.get(number)?.();
          });
      }),
    async handle({ arguments: { number } }) {
      await tell(`command ${number}`);
      await behaviours[Math.floor(Number(number) / 1_000)]?.(number);
      await tell(`accepted done ${number}`);
    },
    stop() {
      socket?.end();
    },
  };
};

export default { name: 'command-device', apiVersion: 1, options, create };
