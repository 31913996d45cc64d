import { read } from 'node:fs';
import { promisify } from 'node:util';
import type { SerialPort } from 'serialport';

type Binding = typeof SerialPort.binding;

/** What its ports have where the system is one with files. */
interface FilePort {
  readonly isOpen: boolean;
  readonly fd: number | null;
  readonly poller: { once(event: 'readable', listener: (cause: Error | null) => void): unknown };
  read(
    buffer: Buffer,
    offset: number,
    length: number,
  ): Promise<{ buffer: Buffer; bytesRead: number }>;
}

const readFile = promisify(read);

const isFilePort = (port: object): port is FilePort => 'fd' in port && 'poller' in port;

const canceled = (): Error => Object.assign(new Error('the port is closed'), { canceled: true });

const mustWait = (cause: unknown): boolean =>
  typeof cause === 'object' &&
  cause !== null &&
  'code' in cause &&
  (cause.code === 'EAGAIN' || cause.code === 'EINTR');

const readable = (port: FilePort): Promise<void> =>
  new Promise((resolve, reject) => {
    port.poller.once('readable', (cause) => (cause === null ? resolve() : reject(cause)));
  });

/** As that of serialport, but a terminal that was hung up, which reads as nothing, ends it. */
const readOf =
  (port: FilePort): FilePort['read'] =>
  async (buffer, offset, length) => {
    for (;;) {
      if (!port.isOpen || port.fd === null) throw canceled();
      try {
        const { bytesRead } = await readFile(port.fd, buffer, offset, length, null);
        if (bytesRead === 0) throw new Error('it was unplugged');
        return { buffer, bytesRead };
      } catch (cause) {
        if (!port.isOpen) throw canceled();
        if (!mustWait(cause)) throw cause;
        await readable(port);
      }
    }
  };

/**
 * A binding of serialport whose ports notice that they were unplugged. Its own asks a terminal that
 * was hung up again and again without a pause, with the processor full, as long as the port is open.
 *
 * @param binding `SerialPort.binding`
 */
export const hangUpBinding = (binding: Binding): Pick<Binding, 'list' | 'open'> =>
  Object.assign(Object.create(binding), {
    open: async (options: Parameters<Binding['open']>[0]) => {
      const port: object = await binding.open(options as never);
      if (isFilePort(port)) port.read = readOf(port);
      return port;
    },
  });
