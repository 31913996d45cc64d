import { type EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { importPackage, type TrafficDirection } from 'mqttgateway/interface';
import { BoundedStream } from './bounded-stream.js';
import type { BusPlace } from './bus-address.js';

/** D-Bus specification, "Message Format": the types of messages. */
export const KIND = { call: 1, answer: 2, error: 3, signal: 4 } as const;

/** A message on the bus, as the library has it; members that are not there are not said. */
export interface BusMessage {
  readonly type?: number;
  readonly serial?: number;
  readonly replySerial?: number;
  readonly sender?: string;
  readonly destination?: string;
  readonly path?: string;
  readonly interface?: string;
  readonly member?: string;
  readonly errorName?: string;
  /** Bits; 1: no answer is expected. */
  readonly flags?: number;
  readonly signature?: string;
  /** Not there although there is a signature: it was too large. */
  readonly body?: readonly unknown[];
}

/** A connection to a bus that sends and hands over messages; nothing of the library goes beyond it. */
export interface BusPort {
  /** @throws Error where the message does not agree with its signature, or the bus is gone */
  send(message: BusMessage): void;
  close(): void;
}

export interface BusPortOptions {
  readonly place: BusPlace;
  readonly signal: AbortSignal;
  /** Of the arguments of one message. */
  readonly maxBytes: number;
  readonly onMessage: (message: BusMessage) => void;
  /** Why a message could not be read; the next one may. */
  readonly onUnreadable: (cause: unknown) => void;
  /** Called once, also after `close`. */
  readonly onEnd: (cause: Error) => void;
  readonly traffic: (direction: TrafficDirection, bytes: Uint8Array) => void;
}

interface Connection extends EventEmitter {
  message(message: BusMessage): void;
}

interface Library {
  createConnection(options: {
    stream: unknown;
    authMethods: string[];
    ReturnLongjs: boolean;
  }): Connection;
}

const CONNECT_MS = 10_000;

/** The declarations of the library have only a part of it. */
const isLibrary = (found: unknown): found is Library =>
  typeof found === 'object' && found !== null && 'createConnection' in found;

const socketTo = async (place: BusPlace, signal: AbortSignal) => {
  const socket = connect({ ...place });
  try {
    await once(socket, 'connect', { signal });
    return socket;
  } catch (cause) {
    socket.destroy();
    throw cause;
  }
};

/**
 * Connects to a bus and says who we are; what follows is up to the caller, a `Hello` first.
 *
 * @throws GatewayError `INTERFACE_PACKAGE_MISSING`; Error that says why there is no bus
 */
export const openBus = async (options: BusPortOptions): Promise<BusPort> => {
  const { place, maxBytes, onMessage, onUnreadable, onEnd, traffic } = options;
  const name = '@homebridge/dbus-native';
  const { default: library }: { default: unknown } = await importPackage(
    name,
    () => import('@homebridge/dbus-native'),
  );
  if (!isLibrary(library)) throw new Error(`${name} is another version than expected`);
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(CONNECT_MS)]);
  const socket = await socketTo(place, signal);
  socket.on('data', (bytes: Buffer) => traffic('in', bytes));
  const stream = new BoundedStream({
    socket,
    maxBytes,
    onUnreadable,
    onWritten: (bytes) => traffic('out', bytes),
  });
  const connection = library.createConnection({
    stream,
    authMethods: ['EXTERNAL', 'ANONYMOUS'],
    ReturnLongjs: true,
  });
  let isOpen = true;
  let why: unknown;
  const note = (cause: unknown): void => {
    why ??= cause;
  };
  socket.on('error', note);
  stream.on('error', note);
  connection.on('error', note);
  const ended = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isOpen = false;
      resolve();
    });
  });
  try {
    await Promise.race([
      once(connection, 'connect', { signal }),
      ended.then(() => Promise.reject(new Error('the bus closed the connection'))),
    ]);
  } catch (cause) {
    socket.destroy();
    throw cause;
  }
  connection.on('message', onMessage);
  void ended.then(() => {
    onEnd(
      new Error(
        `the bus is gone: ${why instanceof Error ? why.message : 'it closed the connection'}`,
      ),
    );
  });
  return {
    send: (message) => {
      if (!isOpen) throw new Error('the bus is gone');
      connection.message(message);
    },
    close: () => void socket.destroy(),
  };
};
