import { createMessage } from '../map/message.js';
import { parseMessage } from '../map/parse-message.js';
import type {
  DeviceInterface,
  InterfaceContext,
  InterfaceDefinition,
} from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { assertDevice } from './assert-device.js';
import { EmitWindow } from './emit-window.js';
import type { GatewayMessage } from './gateway-message.js';
import type { HostMessage } from './host-message.js';
import { PeriodicTasks } from './periodic-tasks.js';
import { plainText } from './plain-text.js';
import { fromWireError, toWireError } from './wire-error.js';

export interface HostOptions {
  /** Imports the definition; called once. */
  readonly load: () => Promise<InterfaceDefinition>;
  /** Sends a line to the gateway. */
  readonly post: (text: string) => void;
}

type Request = Extract<
  GatewayMessage,
  { type: 'describe' | 'check' | 'create' | 'start' | 'handle' | 'stop' | 'ping' }
>;

/** Bytes of the interface's traffic in one message. */
const TRAFFIC_BYTES = 64 * 1024;
const MAX_LOG_TEXT = 8192;

const freezeDeep = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
};

/** Bytes of this thread, in heap and buffers; the resident set would be that of the whole process. */
const ownBytes = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Runs one interface where the gateway is not: the other end of a channel. */
export class Host {
  readonly #options: HostOptions;
  readonly #controllers = new Map<number, AbortController>();
  readonly #emits: EmitWindow;
  #definition: Promise<InterfaceDefinition> | undefined;
  #device: DeviceInterface | undefined;
  #tasks: PeriodicTasks | undefined;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#emits = new EmitWindow({ post: options.post, onFlood: (fault) => this.#lose(fault) });
  }

  /** Takes a line of the gateway. */
  receive(text: string): void {
    // The gateway is our own: what it says is not checked again.
    const message: GatewayMessage = JSON.parse(text);
    if (message.type === 'abort') this.#controllers.get(message.id)?.abort();
    else if (message.type === 'accepted') this.#emits.settle(message.id);
    else if (message.type === 'refused')
      this.#emits.settle(message.id, fromWireError(message.error));
    else void this.#answer(message);
  }

  /** Stops the device; for a gateway that has gone. */
  async stop(): Promise<void> {
    this.#tasks?.clear();
    await this.#device?.stop();
  }

  async #answer(request: Request): Promise<void> {
    const { id } = request;
    const controller = new AbortController();
    this.#controllers.set(id, controller);
    try {
      this.#post({ type: 'done', id, result: await this.#perform(request, controller.signal) });
    } catch (cause) {
      this.#post({ type: 'failed', id, error: toWireError(cause) });
    } finally {
      this.#controllers.delete(id);
    }
  }

  async #perform(request: Request, signal: AbortSignal): Promise<unknown> {
    switch (request.type) {
      case 'describe':
        return this.#describe();
      case 'check':
        return (await (await this.#load()).check?.(request.options)) ?? [];
      case 'create':
        return this.#create(request);
      case 'start':
        this.#tasks = new PeriodicTasks((cause) => this.#lose(cause));
        return this.#device?.start(signal);
      case 'handle':
        return this.#device?.handle(createMessage(request.message), signal);
      case 'stop':
        return this.stop();
      case 'ping':
        return { bytes: ownBytes() };
    }
  }

  #load(): Promise<InterfaceDefinition> {
    this.#definition ??= this.#options.load();
    return this.#definition;
  }

  async #describe(): Promise<unknown> {
    const definition = await this.#load();
    const { name, options, packages } = definition;
    return { name, options, packages, checks: definition.check !== undefined };
  }

  async #create(request: Request & { type: 'create' }): Promise<void> {
    const definition = await this.#load();
    freezeDeep(request.options);
    const device: unknown = definition.create(request.options, this.#context(request));
    assertDevice(device, request.name);
    this.#device = device;
  }

  #context({ name, folder }: Request & { type: 'create' }): InterfaceContext {
    const log =
      (level: keyof Log): Log[keyof Log] =>
      (text, fields) =>
        this.#post({
          type: 'log',
          level,
          text: String(text).slice(0, MAX_LOG_TEXT),
          ...(fields !== undefined && { fields }),
        });
    return {
      name,
      folder,
      log: { error: log('error'), warn: log('warn'), info: log('info'), debug: log('debug') },
      emit: (message) => {
        const accepted = this.#emit(message);
        // An interface that does not wait for the answer must not end its thread with it.
        accepted.catch(() => undefined);
        return accepted;
      },
      lost: (cause) => this.#lose(cause),
      every: (periodMs, task) => this.#tasks?.add(periodMs, task),
      traffic: (direction, bytes) => {
        for (let from = 0; from < bytes.length; from += TRAFFIC_BYTES) {
          const part = Buffer.from(bytes.subarray(from, from + TRAFFIC_BYTES));
          this.#post({ type: 'traffic', direction, bytes: part.toString('base64') });
        }
      },
    };
  }

  async #emit(given: unknown): Promise<void> {
    await this.#emits.send(parseMessage(given));
  }

  #lose(cause: unknown): void {
    this.#post({ type: 'lost', error: toWireError(cause) });
  }

  #post(message: HostMessage): void {
    this.#options.post(plainText(message));
  }
}
