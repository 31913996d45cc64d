import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { importPackage, type TrafficDirection } from 'mqttgateway/interface';
import { hangUpBinding } from 'mqttgateway/interface/declared';
import type { Options } from './options.generated.js';
import type { PlannedRead } from './plan-reads.js';
import { faultOf, RequestFault } from './request-fault.js';

type Connection = Required<Options>['connection'];

/** What one request writes; `values` are registers of 16 bits, or 0 and 1 for coils. */
export interface Write {
  readonly table: 'holding' | 'coil';
  readonly unit: number;
  readonly address: number;
  readonly values: readonly number[];
  /** Use the request for several, also for one. */
  readonly multiple: boolean;
}

/** An open line to Modbus devices; one request at a time. Nothing of the library goes beyond it. */
export interface ModbusLine {
  /** @throws RequestFault */
  read(request: Pick<PlannedRead, 'table' | 'unit' | 'address' | 'count'>): Promise<number[]>;
  /** @throws RequestFault */
  write(request: Write): Promise<void>;
  /** May be called twice. */
  close(): Promise<void>;
}

export interface LineOptions {
  readonly connection: Connection;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Called once, when the line ends without having been closed here. */
  readonly onLost: (cause: Error) => void;
  readonly traffic: (direction: TrafficDirection, bytes: Uint8Array) => void;
}

/** How long connecting may take; devices answer at once or are not there. */
const CONNECT_MS = 10_000;

const openSocket = async (
  { host, port = 502 }: NonNullable<Connection['tcp']>,
  signal: AbortSignal,
): Promise<Socket> => {
  const socket = connect({ host, port, keepAlive: true, keepAliveInitialDelay: 30_000 });
  const limit = AbortSignal.timeout(CONNECT_MS);
  try {
    await once(socket, 'connect', { signal: AbortSignal.any([signal, limit]) });
    return socket;
  } catch (cause) {
    socket.destroy();
    if (!limit.aborted) throw cause;
    throw new Error(`no connection to ${host}:${port} within ${CONNECT_MS / 1000} s`);
  }
};

const serialSettings = (serial: NonNullable<Connection['serial']>) => ({
  baudRate: serial.baudrate ?? 9600,
  dataBits: serial.databits ?? 8,
  parity: serial.parity ?? 'even',
  stopBits: serial.stopbits ?? 1,
});

/** The bytes of a request and its answer, which the library keeps where it is told to debug. */
const tellTraffic = (made: object, traffic: LineOptions['traffic']): void => {
  const told: Record<string, unknown> = { ...made };
  const request = told['request'] ?? told['modbusRequest'];
  const responses = told['responses'] ?? told['modbusResponses'];
  if (request instanceof Uint8Array) traffic('out', request);
  for (const bytes of Array.isArray(responses) ? responses : [])
    if (bytes instanceof Uint8Array) traffic('in', bytes);
};

/**
 * Connects to the line.
 *
 * @throws GatewayError `INTERFACE_PACKAGE_MISSING`; what the socket or port says
 */
export const openLine = async (options: LineOptions): Promise<ModbusLine> => {
  const { connection, timeoutMs, signal, onLost, traffic } = options;
  const { tcp, serial } = connection;
  const { default: library } = await importPackage('modbus-serial', () => import('modbus-serial'));
  const client = new library.default();
  // So that it keeps the bytes of a request and its answer; not among its types.
  Object.assign(client, { isDebugEnabled: true });
  client.setTimeout(timeoutMs);
  let socket: Socket | undefined;
  if (tcp !== undefined) {
    socket = await openSocket(tcp, signal);
    await (tcp.rtu === true
      ? client.linkTcpRTUBuffered(socket, {})
      : client.linkTCP(socket, { port: 0 }));
  } else if (serial !== undefined) {
    const { SerialPort } = await importPackage('serialport', () => import('serialport'));
    const settings = { ...serialSettings(serial), binding: hangUpBinding(SerialPort.binding) };
    await client.connectRTUBuffered(serial.port, settings);
  }

  let lose: (cause: RequestFault) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(() => undefined);
  let isClosed = false;
  let why: unknown;
  const end = (): void => {
    const reason = why instanceof Error ? why.message : 'the other end closed it';
    const cause = new RequestFault('closed', `the line is gone: ${reason}`);
    lose(cause);
    if (isClosed) return;
    isClosed = true;
    onLost(cause);
  };
  const note = (cause: unknown): void => {
    why = cause;
  };
  client.on('error', note);
  client.on('close', end);
  socket?.on('error', note);
  socket?.once('close', end);

  const ask = async <Answer extends object>(request: () => Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await Promise.race([request(), lost]);
      tellTraffic(answer, traffic);
      return answer;
    } catch (cause) {
      if (typeof cause === 'object' && cause !== null) tellTraffic(cause, traffic);
      throw faultOf(cause);
    }
  };

  return {
    read: async ({ table, unit, address, count }) => {
      client.setID(unit);
      const { data } = await ask<{ data: (number | boolean)[] }>(() => {
        if (table === 'holding') return client.readHoldingRegisters(address, count);
        if (table === 'input') return client.readInputRegisters(address, count);
        if (table === 'coil') return client.readCoils(address, count);
        return client.readDiscreteInputs(address, count);
      });
      if (data.length < count)
        throw new RequestFault('garbled', `${data.length} values came in place of ${count}`);
      return data.slice(0, count).map(Number);
    },
    write: async ({ table, unit, address, values, multiple }) => {
      client.setID(unit);
      const [first = 0] = values;
      const isOne = values.length === 1 && !multiple;
      await ask<object>(() => {
        if (table === 'coil')
          return isOne
            ? client.writeCoil(address, first === 1)
            : client.writeCoils(
                address,
                values.map((value) => value === 1),
              );
        return isOne
          ? client.writeRegister(address, first)
          : client.writeRegisters(address, [...values]);
      });
    },
    close: async () => {
      isClosed = true;
      lose(new RequestFault('closed', 'the line is closed'));
      if (socket === undefined) await new Promise<void>((resolve) => client.close(() => resolve()));
      // Ends the timers of requests that wait, and the socket without waiting for its other end.
      await new Promise<void>((resolve) => client.destroy(() => resolve()));
      socket?.destroy();
    },
  };
};
