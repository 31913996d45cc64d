import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { assertDevice } from '../isolation/assert-device.js';
import { createMessage, type Message, type MessageParts } from '../map/message.js';
import { messageText } from '../map/message-text.js';
import { parseMessage } from '../map/parse-message.js';
import type {
  DeviceInterface,
  InterfaceContext,
  InterfaceDefinition,
  TrafficDirection,
} from '../sdk/interface-contract.js';
import type { Log, LogFields } from '../sdk/log.js';
import { NamedCounts } from '../sdk/named-counts.js';
import { Arrivals } from './arrivals.js';
import { ManualTasks, type PeriodicTask } from './manual-tasks.js';
import { type GivenOptions, triedOptions } from './tried-options.js';

export interface HarnessOptions {
  /** As in the configuration: texts are converted, defaults filled in, mistakes thrown. */
  readonly options?: GivenOptions;
  /** The name of the instance; by default that of the interface. */
  readonly name?: string;
  /** Where relative paths in options begin; by default the current folder. */
  readonly folder?: string;
  /** How long `next` and `nextLoss` wait, in real milliseconds; by default 5,000. */
  readonly limitMs?: number;
  /** Gets the traffic in place of `traffic`, which keeps all of it. */
  readonly onTraffic?: (traffic: Traffic) => void;
}

export interface LogLine {
  readonly level: keyof Log;
  readonly text: string;
  readonly fields?: LogFields | undefined;
}

export interface Traffic {
  readonly direction: TrafficDirection;
  readonly bytes: Uint8Array;
}

/** An interface that is being tried, and all that it does. */
export class InterfaceHarness {
  /** The options, as the interface got them. */
  readonly options: GivenOptions;
  /** What it emitted and the gateway would take, in order. */
  readonly emitted: Message[] = [];
  /** What it emitted and the gateway would refuse: no message, or not running. */
  readonly refused: GatewayError[] = [];
  readonly logged: LogLine[] = [];
  /** What it gave to `lost`, also where a task of `every` threw. */
  readonly losses: unknown[] = [];
  readonly traffic: Traffic[] = [];
  readonly #definition: InterfaceDefinition;
  readonly #name: string;
  readonly #folder: string;
  readonly #onTraffic: (traffic: Traffic) => void;
  readonly #messages: Arrivals<Message>;
  readonly #lost: Arrivals<unknown>;
  readonly #counts = new NamedCounts();
  readonly #tasks = new ManualTasks((cause) => this.#lose(cause));
  #device: DeviceInterface | undefined;
  #isRunning = false;

  constructor(
    definition: InterfaceDefinition,
    {
      options = {},
      name = definition.name,
      folder = process.cwd(),
      limitMs = 5000,
      onTraffic = (traffic) => void this.traffic.push(traffic),
    }: HarnessOptions,
  ) {
    this.#definition = definition;
    this.#name = name;
    this.#folder = folder;
    this.#onTraffic = onTraffic;
    this.options = triedOptions(definition, options, name);
    this.#messages = new Arrivals({ limitMs, what: 'message', seen: () => this.#seen() });
    this.#lost = new Arrivals({ limitMs, what: 'loss of the device', seen: () => this.#seen() });
  }

  /** What `create` made; made when it is first asked for, and used for every start. */
  get device(): DeviceInterface {
    if (this.#device === undefined) {
      const device: unknown = this.#definition.create(this.options, this.#context());
      assertDevice(device, this.#name);
      this.#device = device;
    }
    return this.#device;
  }

  /** The tasks that `every` was asked for. */
  get tasks(): readonly PeriodicTask[] {
    return this.#tasks.tasks;
  }

  /**
   * Asks the interface for what the schema cannot say, then starts it.
   *
   * @throws what `start` throws; GatewayError with the code of the first problem of `check`
   */
  async start(signal: AbortSignal = new AbortController().signal): Promise<void> {
    const found = (await this.#definition.check?.(this.options)) ?? [];
    const wrong = found.filter(({ severity }) => severity !== 'warning');
    const [first] = wrong;
    if (first !== undefined)
      throw new GatewayError(
        first.code ?? 'CONFIG_WRONG_VALUE',
        wrong.map(({ message }) => message).join('\n'),
      );
    this.#tasks.clear();
    this.#isRunning = true;
    try {
      await this.device.start(signal);
    } catch (cause) {
      this.#isRunning = false;
      this.#tasks.clear();
      throw cause;
    }
  }

  /** Hands over a command. */
  async handle(
    command: MessageParts,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<void> {
    await this.device.handle(createMessage({ type: 'command', ...command }), signal);
  }

  /** Stops the interface; what it emits afterwards is refused. */
  async stop(): Promise<void> {
    this.#tasks.clear();
    try {
      await this.device.stop();
    } finally {
      this.#isRunning = false;
    }
  }

  /** What it counted, by the names that it gave. */
  get counts(): Readonly<Record<string, number>> {
    return this.#counts.all;
  }

  /** Calls each task of `every` once, and waits for it. */
  tick(): Promise<void> {
    return this.#tasks.tick();
  }

  /** Moves the clock of `every`, and calls what is due on the way; no real time passes. */
  advance(byMs: number): Promise<void> {
    return this.#tasks.advance(byMs);
  }

  /**
   * The next message that fits, from where the last `next` ended; waits for it if need be. Those
   * before it that do not fit are left behind.
   *
   * @throws GatewayError `INTERFACE_TRIAL_SILENT`, which tells what was seen
   */
  next(fits: (message: Message) => boolean = () => true): Promise<Message> {
    return this.#messages.next(fits);
  }

  /**
   * Waits until the interface says that its device is gone.
   *
   * @returns what it gave to `lost`
   * @throws GatewayError `INTERFACE_TRIAL_SILENT`
   */
  nextLoss(): Promise<unknown> {
    return this.#lost.next(() => true);
  }

  #seen(): string {
    const { emitted, losses, logged, refused } = this;
    const parts = [
      ['emitted', emitted.map(messageText)],
      ['refused', refused.map(errorText)],
      ['lost', losses.map(errorText)],
      ['log', logged.map(({ level, text }) => `${level}: ${text}`)],
    ] as const;
    const told = parts
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `  ${title}\n    ${lines.slice(-10).join('\n    ')}`);
    return told.length === 0 ? 'nothing was seen of it' : `seen until now:\n${told.join('\n')}`;
  }

  #lose(cause: unknown): void {
    this.losses.push(cause);
    this.#lost.add(cause);
  }

  #context(): InterfaceContext {
    const line =
      (level: keyof Log) =>
      (text: string, fields?: LogFields): void =>
        void this.logged.push({ level, text, fields });
    return {
      name: this.#name,
      folder: this.#folder,
      log: {
        error: line('error'),
        warn: line('warn'),
        info: line('info'),
        debug: line('debug'),
      },
      emit: (message) => {
        const accepted = this.#accept(message);
        // As in the gateway: whoever does not wait for the answer is not ended by it.
        accepted.catch(() => undefined);
        return accepted;
      },
      lost: (cause) => this.#lose(cause),
      every: (periodMs, task) => {
        if (this.#isRunning) this.#tasks.add(periodMs, task);
      },
      traffic: (direction, bytes) => this.#onTraffic({ direction, bytes: Uint8Array.from(bytes) }),
      count: (name, by) => this.#counts.add(name, by),
    };
  }

  async #accept(given: Message): Promise<void> {
    try {
      if (!this.#isRunning)
        throw new GatewayError('INTERFACE_NOT_RUNNING', `${this.#name} emits while it is stopped`);
      const message = parseMessage(given);
      this.emitted.push(message);
      this.#messages.add(message);
    } catch (error) {
      if (error instanceof GatewayError) this.refused.push(error);
      throw error;
    }
  }
}

/**
 * Makes an interface ready to be tried without a gateway: its options checked and completed as in
 * the gateway, and a context that keeps everything. For every test runner.
 *
 * @throws GatewayError where schema or options are wrong
 * @example
 * const lamp = createHarness(definition, { options: { port: 4711 } });
 * await lamp.start();
 * await lamp.handle({ action: 'LIGHT_ON' });
 * assert.equal((await lamp.next()).action, 'LIGHT_ON');
 * await lamp.stop();
 */
export const createHarness = <Options>(
  definition: InterfaceDefinition<Options>,
  options: HarnessOptions = {},
): InterfaceHarness => new InterfaceHarness(definition, options);
