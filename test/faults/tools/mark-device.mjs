// A device that speaks without a pause, and reports how each command was translated, in the words of
// number-source.mjs: `accepted said N` for a message that the gateway took, `accepted MARK-STAMP N` for
// a command. Loaded by the gateway as the module of an interface.
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const EVERY_MS = 4;

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['socket'],
  properties: { socket: { type: 'string', description: 'The socket of the test.' } },
};

const create = ({ socket: path }, context) => {
  let socket;
  let timer;
  let next = 1;
  const tell = (line) => socket.write(`${line}\n`);

  const say = async () => {
    const number = next;
    next += 1;
    await context.emit({
      type: 'status',
      function: 'Fault',
      gateway: '',
      location: '',
      device: '',
      sender: '',
      action: 'NUMBER',
      arguments: { number: String(number), mark: 'OUT', stamp: 'OUT' },
    });
    tell(`accepted said ${number}`);
  };

  return {
    start: () =>
      new Promise((resolve, reject) => {
        socket = connect(path, resolve);
        socket.on('error', reject);
        // The test ends it with a word.
        createInterface({ input: socket })
          .on('error', () => undefined)
          .on('line', () => clearInterval(timer));
        const startMs = performance.now();
        // As many as are due: a gateway that is busy gets them all at once.
        timer = setInterval(() => {
          while (next <= (performance.now() - startMs) / EVERY_MS) void say();
        }, EVERY_MS);
        tell('started');
      }),
    handle({ arguments: { number, mark, stamp } }) {
      tell(`accepted ${mark}-${stamp} ${number}`);
    },
    stop() {
      clearInterval(timer);
      socket?.end();
    },
  };
};

export default { name: 'mark-device', apiVersion: 1, options, create };
