import type { BusPlace } from './bus-address.js';
import { type BusMessage, type BusPort, type BusPortOptions, KIND, openBus } from './bus-port.js';

const BUS = 'org.freedesktop.DBus';
/** D-Bus specification, "RequestName": do not wait in a queue for the name. */
const DO_NOT_QUEUE = 4;
const PRIMARY_OWNER = 1;
const ALREADY_OWNER = 4;

interface Waiting {
  readonly resolve: (answer: BusMessage) => void;
  readonly reject: (cause: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export interface BusClientOptions extends Omit<BusPortOptions, 'place' | 'onMessage'> {
  readonly place: BusPlace;
  /** Calls and signals. */
  readonly onMessage: (message: BusMessage) => void;
  readonly timeoutMs: number;
}

/** What somebody else said in place of an answer. */
const errorOf = ({ errorName, body }: BusMessage): Error => {
  const [text] = body ?? [];
  return new Error(`${errorName ?? 'error'}${typeof text === 'string' ? `: ${text}` : ''}`);
};

/** One connection to a bus: numbers its messages, and waits for the answers to its calls. */
export class BusClient {
  readonly #options: BusClientOptions;
  /** Bounded: commands come one by one. */
  readonly #waiting = new Map<number, Waiting>();
  #port: BusPort | undefined;
  #serial = 0;

  private constructor(options: BusClientOptions) {
    this.#options = options;
  }

  /** Connects and gets a place on the bus. @throws Error */
  static async open(options: BusClientOptions): Promise<BusClient> {
    const client = new BusClient(options);
    client.#port = await openBus({
      ...options,
      onMessage: (message) => client.#take(message),
      onEnd: (cause) => {
        for (const [serial, { reject }] of client.#waiting)
          client.#settle(serial, () => reject(cause));
        options.onEnd(cause);
      },
    });
    try {
      await client.#ask('Hello');
    } catch (cause) {
      client.close();
      throw cause;
    }
    return client;
  }

  /** Sends a message under a number of its own; answers are not waited for. */
  send(message: BusMessage): number {
    this.#serial = (this.#serial % 0xffff_ffff) + 1;
    const serial = this.#serial;
    if (this.#port === undefined) throw new Error('there is no bus');
    this.#port.send({ ...message, serial });
    return serial;
  }

  /** Calls a method and waits for its answer. @throws Error with what the other end said */
  call(message: BusMessage): Promise<BusMessage> {
    return new Promise((resolve, reject) => {
      const serial = this.send({ ...message, type: KIND.call });
      const { timeoutMs } = this.#options;
      const late = (): void =>
        this.#settle(serial, () => reject(new Error(`no answer within ${timeoutMs / 1000} s`)));
      this.#waiting.set(serial, { resolve, reject, timer: setTimeout(late, timeoutMs) });
    });
  }

  /** @throws Error where somebody has the name */
  async own(name: string): Promise<void> {
    const { body } = await this.#ask('RequestName', 'su', [name, DO_NOT_QUEUE]);
    const [code] = body ?? [];
    if (code !== PRIMARY_OWNER && code !== ALREADY_OWNER)
      throw new Error(`another program has the name ${name} on the bus`);
  }

  /** Asks for signals. @throws Error */
  async match(rule: string): Promise<void> {
    await this.#ask('AddMatch', 's', [rule]);
  }

  close(): void {
    for (const [serial, { reject }] of this.#waiting)
      this.#settle(serial, () => reject(new Error('the bus is closed')));
    this.#port?.close();
  }

  #ask(member: string, signature?: string, body?: readonly unknown[]): Promise<BusMessage> {
    const to = { destination: BUS, path: '/org/freedesktop/DBus', interface: BUS };
    return this.call({
      ...to,
      member,
      ...(signature !== undefined && { signature }),
      ...(body && { body }),
    });
  }

  #settle(serial: number, settle: () => void): void {
    clearTimeout(this.#waiting.get(serial)?.timer);
    this.#waiting.delete(serial);
    settle();
  }

  #take(message: BusMessage): void {
    const { type, replySerial } = message;
    if (type === KIND.call || type === KIND.signal) {
      this.#options.onMessage(message);
      return;
    }
    const waiting = this.#waiting.get(replySerial ?? 0);
    if (replySerial === undefined || waiting === undefined) return;
    this.#settle(replySerial, () =>
      type === KIND.error ? waiting.reject(errorOf(message)) : waiting.resolve(message),
    );
  }
}
