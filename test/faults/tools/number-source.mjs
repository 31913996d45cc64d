// A device whose far end is a test: it says numbers when the test asks for them, and reports each one
// that the gateway accepted. Loaded by the gateway as the module of an interface.
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['socket'],
  properties: {
    socket: { type: 'string', description: 'The socket of the test.' },
    hang: {
      type: 'array',
      items: { enum: ['start', 'handle', 'stop'] },
      default: [],
      description: 'What never comes to an end.',
    },
    answer: { type: 'boolean', default: false, description: 'Whether each command is answered.' },
  },
};

const numberMessage = (action, device, number, id) => ({
  type: 'status',
  function: 'Fault',
  gateway: '',
  location: '',
  device,
  sender: '',
  action,
  arguments: { number, ...(id !== undefined && { id }) },
});

const create = ({ socket: path, answer, hang }, context) => {
  let socket;
  let report = '';
  let holding = false;
  let stopped = false;

  const flush = () => {
    socket?.write(report);
    report = '';
  };
  /** Written in the same turn of the event loop: what is not written when the process is killed is not claimed. */
  const tell = (line) => {
    if (report === '') queueMicrotask(flush);
    report += `${line}\n`;
  };

  const emitOne = async (stream, number, pad) => {
    const text = pad > 0 ? `${number}:${'x'.repeat(pad)}` : String(number);
    try {
      await context.emit(numberMessage('NUMBER', stream, text));
      tell(`accepted ${stream} ${number}`);
    } catch (error) {
      tell(`rejected ${stream} ${number} ${error.code ?? error.message}`);
    }
  };

  /** Says the numbers of a range, `width` at a time, in order. */
  const emitRange = async (stream, from, to, width, pad) => {
    let next = from;
    const worker = async () => {
      while (next <= to && !holding && !stopped) {
        const number = next;
        next += 1;
        await emitOne(stream, number, pad);
      }
    };
    await Promise.all(Array.from({ length: Math.min(width, to - from + 1) }, worker));
    tell(`done ${stream} ${next - 1}`);
  };

  const never = (what) => (hang.includes(what) ? new Promise(() => undefined) : undefined);

  const obey = (line) => {
    const [word, stream, ...rest] = line.split(' ');
    if (word === 'hold') {
      holding = true;
      return;
    }
    holding = false;
    const [from, to, width, pad] = rest.map(Number);
    void emitRange(stream, from, to, width, pad);
  };

  return {
    async start() {
      stopped = false;
      await new Promise((resolve, reject) => {
        socket = connect(path, resolve);
        socket.on('error', reject);
        createInterface({ input: socket })
          .on('error', () => undefined)
          .on('line', obey);
        tell('started');
      });
      await never('start');
    },
    async handle({ arguments: { number } }) {
      tell(`command ${number}`);
      await never('handle');
      if (answer) await context.emit(numberMessage('ANSWER', '', number));
    },
    stop() {
      stopped = true;
      socket?.end();
      return never('stop');
    },
  };
};

export default { name: 'number-source', apiVersion: 1, options, create };
