import { GatewayError } from '../errors/gateway-error.js';
import { assertDevice } from '../isolation/assert-device.js';
import { performAction } from '../isolation/perform-action.js';
import { createMessage, type Message, type MessageParts } from '../map/message.js';
import { parseMessage } from '../map/parse-message.js';
import type {
  Action,
  DeviceInterface,
  InterfaceContext,
  InterfaceDefinition,
  JsonObject,
  OwnPublication,
} from '../sdk/interface-contract.js';
import type { Log, LogFields } from '../sdk/log.js';
import { NamedCounts } from '../sdk/named-counts.js';
import { Arrivals } from './arrivals.js';
import { assertChecked } from './assert-checked.js';
import type { HarnessOptions, LogLine, Traffic } from './harness-options.js';
import { ManualTasks, type PeriodicTask } from './manual-tasks.js';
import { OwnTrial, type Submission } from './own-trial.js';
import { seenText } from './seen-text.js';
import { type GivenOptions, triedOptions } from './tried-options.js';

/** An interface that is being tried, and all that it does. */
export class InterfaceHarness {
  /** The options, as the interface got them. */
  readonly options: GivenOptions;
  /** What it emitted and the gateway would take, in order. */
  readonly emitted: Message[] = [];
  /** What it emitted, published or submitted and the gateway would refuse: wrong, or not running. */
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
  readonly #tasks: ManualTasks;
  readonly #own: OwnTrial;
  #device: DeviceInterface | undefined;
  #isRunning = false;

  constructor(
    definition: InterfaceDefinition,
    {
      options = {},
      name = definition.name,
      folder = process.cwd(),
      limitMs = 5000,
      date,
      state = {},
      base = `service/${name}`,
      onTraffic = (traffic) => void this.traffic.push(traffic),
    }: HarnessOptions,
  ) {
    this.#definition = definition;
    this.#name = name;
    this.#folder = folder;
    this.#onTraffic = onTraffic;
    this.options = triedOptions(definition, options, name);
    this.#tasks = new ManualTasks((cause) => this.#lose(cause), date);
    this.#own = new OwnTrial({
      name,
      base,
      state,
      limitMs,
      isRunning: () => this.#isRunning,
      onRefused: (error) => void this.refused.push(error),
      seen: () => seenText(this),
    });
    this.#messages = new Arrivals({ limitMs, what: 'message', seen: () => seenText(this) });
    this.#lost = new Arrivals({ limitMs, what: 'loss of the device', seen: () => seenText(this) });
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
    await assertChecked(this.#definition, this.options);
    this.#clear();
    this.#tasks.begin();
    this.#isRunning = true;
    try {
      await this.device.start(signal);
    } catch (cause) {
      this.#isRunning = false;
      this.#clear();
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

  /**
   * Hands over what another interface submitted.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_COMMAND` where it takes no actions
   */
  async act(
    action: Partial<Action>,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<void> {
    await performAction(this.device, { action: '', message: null, from: '', ...action }, signal);
  }

  /** Tells the desired state. */
  async stateUpdate(desired: JsonObject): Promise<void> {
    await this.device.stateUpdate?.(desired);
  }

  /**
   * Calls what it subscribed with, for each filter that has the topic, one after another.
   *
   * @returns how many filters have it
   */
  async deliver(topic: string, payload: string | Uint8Array, retain = false): Promise<number> {
    const handlers = this.#own.filters.handlersOf(topic);
    for (const handle of handlers) await handle({ topic, payload: Buffer.from(payload), retain });
    return handlers.length;
  }

  /** Stops the interface; what it emits afterwards is refused. */
  async stop(): Promise<void> {
    this.#clear();
    try {
      await this.device.stop();
    } finally {
      this.#isRunning = false;
    }
  }

  /** What it published by itself and the gateway would take, in order. */
  get published(): readonly OwnPublication[] {
    return this.#own.published;
  }

  /** The filters that it subscribed to by itself. */
  get filters(): readonly string[] {
    return this.#own.filters.all;
  }

  /** What it submitted to other interfaces. */
  get submitted(): readonly Submission[] {
    return this.#own.submitted;
  }

  /** What it reported, one change after the other. */
  get reported(): readonly JsonObject[] {
    return this.#own.reported;
  }

  /** What it keeps. */
  get state(): JsonObject {
    return this.#own.state;
  }

  /** What it counted, by the names that it gave. */
  get counts(): Readonly<Record<string, number>> {
    return this.#counts.all;
  }

  /** Calls each task of `every` once, and waits for it. */
  tick(): Promise<void> {
    return this.#tasks.tick();
  }

  /** Moves the clock of `every` and `cron`, and calls what is due on the way; no real time passes. */
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
   * The next publication of its own that fits; waits for it if need be.
   *
   * @throws GatewayError `INTERFACE_TRIAL_SILENT`
   */
  nextPublished(
    fits: (publication: OwnPublication) => boolean = () => true,
  ): Promise<OwnPublication> {
    return this.#own.nextPublished(fits);
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

  /** What was asked for in one start ends with it. */
  #clear(): void {
    this.#tasks.clear();
    this.#own.filters.clear();
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
      every: (periodMs, task, options) => this.#tasks.add(periodMs, task, options),
      cron: (expression, task, options) => this.#tasks.addCron(expression, task, options),
      ...this.#own.context,
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
