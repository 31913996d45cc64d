import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Bell } from './bell.js';

/** Which numbers are to be said. */
export interface NumberRange {
  /** The level of the topic after `numbers/`; default `n`. */
  readonly stream?: string;
  readonly from: number;
  readonly to: number;
  /** How many are on their way to the gateway at a time; default 1. */
  readonly width?: number;
  /** Bytes beside the number itself. */
  readonly pad?: number;
}

/** The far end of the device `number-source.mjs`, over all lives of the gateway. */
export interface NumberDevice {
  /** Where the device connects to. */
  readonly path: string;
  /** By stream, the numbers whose `emit` was fulfilled, in the order of its fulfilment. */
  readonly accepted: (stream?: string) => readonly number[];
  readonly rejected: readonly string[];
  /** Commands that the device was given, in order. */
  readonly commands: readonly number[];
  /** How often it was started. */
  readonly starts: () => number;
  readonly isThere: () => boolean;
  /** Has numbers said; returns without waiting for it. */
  readonly say: (range: NumberRange) => void;
  /** Writes a line to the device. */
  readonly tell: (line: string) => void;
  /** Says no more of what was asked. */
  readonly hold: () => void;
  readonly close: () => Promise<void>;
}

/** Listens on `path`. */
export const startNumberDevice = async (path: string, bell: Bell): Promise<NumberDevice> => {
  const accepted = new Map<string, number[]>();
  const rejected: string[] = [];
  const commands: number[] = [];
  let starts = 0;
  let present: Socket | undefined;
  const heard = (line: string): void => {
    const [word, stream = '', number] = line.split(' ');
    if (word === 'started') starts += 1;
    else if (word === 'accepted') {
      const list = accepted.get(stream) ?? [];
      list.push(Number(number));
      accepted.set(stream, list);
    } else if (word === 'rejected') rejected.push(line);
    else if (word === 'command') commands.push(Number(stream));
    bell.ring();
  };
  const server = createServer((socket) => {
    present = socket;
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (present === socket) present = undefined;
      bell.ring();
    });
    // A gateway that is killed before it has read all resets the connection; readline tells it again.
    createInterface({ input: socket })
      .on('error', () => undefined)
      .on('line', heard);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return {
    path,
    accepted: (stream = 'n') => accepted.get(stream) ?? [],
    rejected,
    commands,
    starts: () => starts,
    isThere: () => present !== undefined,
    say: ({ stream = 'n', from, to, width = 1, pad = 0 }) => {
      if (present === undefined) throw new Error('the device is not started');
      present.write(`say ${stream} ${from} ${to} ${width} ${pad}\n`);
    },
    tell: (line) => {
      present?.write(`${line}\n`);
    },
    hold: () => {
      present?.write('hold\n');
    },
    close: async () => {
      present?.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
