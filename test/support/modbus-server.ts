import { once } from 'node:events';
import { type IServiceVector, ServerTCP } from 'modbus-serial';
import { freePort } from './free-port.js';

type Table = 'holding' | 'input' | 'coil' | 'discrete';

/** What a server got, as `holding 5 2` or `set holding 5 [7]`. */
export interface ModbusServer {
  readonly port: number;
  readonly requests: string[];
  /** Values by address; an address that is not there is refused as illegal. */
  readonly tables: Readonly<Record<Table, Map<number, number>>>;
  /** While true it takes requests and answers none. */
  isSilent: boolean;
  /** Exceptions instead of answers, taken one by one. */
  readonly exceptions: number[];
  /** What the answers to requests for one register wait for, taken one by one. */
  readonly delays: (() => Promise<unknown>)[];
  /** Ends all connections at once. */
  readonly disconnect: () => void;
  readonly close: () => Promise<void>;
}

export type ModbusMemory = Pick<
  ModbusServer,
  'requests' | 'tables' | 'isSilent' | 'exceptions' | 'delays'
>;

export const modbusMemory = (): ModbusMemory => ({
  requests: [],
  tables: { holding: new Map(), input: new Map(), coil: new Map(), discrete: new Map() },
  isSilent: false,
  exceptions: [],
  delays: [],
});

const refusal = (modbusErrorCode: number): Error =>
  Object.assign(new Error(`exception ${modbusErrorCode}`), { modbusErrorCode });

/** What the server of modbus-serial asks for values. */
export const serviceOf = (memory: ModbusMemory): IServiceVector => {
  const { requests, tables, exceptions } = memory;
  const never = new Promise<never>(() => undefined);
  const answer = <Value>(value: () => Value): Promise<Value> => {
    if (memory.isSilent) return never;
    const exception = exceptions.shift();
    if (exception !== undefined) return Promise.reject(refusal(exception));
    try {
      return Promise.resolve(value());
    } catch (cause) {
      return Promise.reject(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };
  const at = (table: Table, address: number): number => {
    const value = tables[table].get(address);
    if (value === undefined) throw refusal(2);
    return value;
  };
  const told = (table: Table, address: number, length: number, unit: number): void => {
    requests.push(`${table} ${address} ${length}${unit === 1 ? '' : ` unit ${unit}`}`);
  };
  // The library wants a list at once, whose members may be promises.
  const many = (table: Table) => (address: number, length: number, unit: number) => {
    told(table, address, length, unit);
    if (memory.isSilent) return Array.from({ length }, () => never) as never;
    const exception = exceptions.shift();
    if (exception !== undefined) throw refusal(exception);
    return Array.from({ length }, (_, index) => at(table, address + index));
  };
  const single = (table: Table) => (address: number, unit: number) => {
    told(table, address, 1, unit);
    const delay = memory.delays.shift();
    const value = answer(() => at(table, address));
    return delay === undefined ? value : delay().then(() => value);
  };
  const one = (table: Table) => (address: number) => {
    requests.push(`${table} ${address}`);
    return answer(() => at(table, address) === 1);
  };
  const put = (table: Table) => (address: number, values: number[]) => {
    requests.push(`set ${table} ${address} [${values.join(', ')}]`);
    return answer(() => {
      for (const [index, value] of values.entries()) {
        at(table, address + index);
        tables[table].set(address + index, value);
      }
    });
  };
  return {
    getMultipleHoldingRegisters: many('holding'),
    getMultipleInputRegisters: many('input'),
    getHoldingRegister: single('holding'),
    getInputRegister: single('input'),
    getCoil: one('coil'),
    getDiscreteInput: one('discrete'),
    setRegister: (address: number, value: number) => put('holding')(address, [value]),
    setRegisterArray: (address: number, values: number[]) => put('holding')(address, values),
    setCoil: (address: number, value: boolean) => put('coil')(address, [value ? 1 : 0]),
  };
};

/** The real Modbus TCP server of modbus-serial, on the loopback interface; call `close` in the end. */
export const startModbusServer = async (port?: number): Promise<ModbusServer> => {
  const memory = modbusMemory();
  const chosen = port ?? (await freePort());
  const server = new ServerTCP(serviceOf(memory), {
    host: '127.0.0.1',
    port: chosen,
    unitID: 255,
  });
  await once(server, 'initialized');
  const disconnect = (): void => {
    for (const socket of server.socks.keys()) socket.destroy();
  };
  return Object.assign(memory, {
    port: chosen,
    disconnect,
    close: async () => {
      disconnect();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
};
