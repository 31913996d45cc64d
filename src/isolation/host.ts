import { freezeDeep } from '../document/freeze-deep.js';
import { isWithin } from '../document/is-within.js';
import { createMessage } from '../map/message.js';
import type { DeviceInterface, InterfaceDefinition } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { assertDevice } from './assert-device.js';
import { EmitWindow } from './emit-window.js';
import type { GatewayMessage } from './gateway-message.js';
import { type Creation, hostContext } from './host-context.js';
import { HostCounts } from './host-counts.js';
import { type HostMessage, MAX_DEPTH } from './host-message.js';
import { HostReports } from './host-reports.js';
import { HostState } from './host-state.js';
import { HostTraffic } from './host-traffic.js';
import { LogBudget, MAX_LOG_LINES } from './log-budget.js';
import { OwnFilters } from './own-filters.js';
import { plainText } from './plain-text.js';
import { StartTasks } from './start-tasks.js';
import { fromWireError, toWireError } from './wire-error.js';
import { fromWirePayload } from './wire-payload.js';

export interface HostOptions {
  /** Imports the definition; called once. */
  readonly load: () => Promise<InterfaceDefinition>;
  /** Sends a line to the gateway. */
  readonly post: (text: string) => void;
  /** What the engine does not count as memory of this thread. */
  readonly sharedBytes?: (() => number) | undefined;
}

type Request = Exclude<GatewayMessage, { type: 'abort' | 'accepted' | 'refused' }>;

const MAX_LOG_TEXT = 8192;
/** Of the fields of one line of the log, as JSON. */
const MAX_FIELDS_LENGTH = 16 * 1024;

/** Bytes of this thread, in heap and buffers; the resident set would be that of the whole process. */
const ownBytes = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** A log line is for people: an interface does not break the protocol by what it shows them. */
const isShort = (fields: object): boolean => {
  const text = plainText(fields);
  return text.length <= MAX_FIELDS_LENGTH && isWithin(JSON.parse(text), MAX_DEPTH - 1);
};

const boundedLog = (budget: LogBudget): Log => {
  const line =
    (level: keyof Log): Log[keyof Log] =>
    (text, fields) =>
      budget.write(level, text, fields);
  return { error: line('error'), warn: line('warn'), info: line('info'), debug: line('debug') };
};

/** Runs one interface where the gateway is not: the other end of a channel. */
export class Host {
  readonly #options: HostOptions;
  readonly #controllers = new Map<number, AbortController>();
  readonly #emits: EmitWindow;
  readonly #log: Log;
  readonly #traffic: HostTraffic;
  readonly #counts: HostCounts;
  readonly #reports: HostReports;
  readonly #state: HostState;
  readonly #filters: OwnFilters;
  readonly #tasks: StartTasks;
  #subscribed: ReadonlySet<string> = new Set();
  #lastId = 0;
  #definition: Promise<InterfaceDefinition> | undefined;
  #device: DeviceInterface | undefined;

  constructor(options: HostOptions) {
    this.#options = options;
    const nextId = (): number => {
      this.#lastId += 1;
      return this.#lastId;
    };
    this.#emits = new EmitWindow({
      post: options.post,
      nextId,
      onRefused: (count) => this.#post({ type: 'refusals', count }),
      onFlood: (fault) => this.#lose(fault),
    });
    // What the gateway would leave out need not reach it. One line less, for the one that counts.
    this.#log = boundedLog(
      new LogBudget(this.#postedLog(), () => performance.now(), MAX_LOG_LINES - 1),
    );
    this.#counts = new HostCounts((counts) => this.#post({ type: 'counts', counts }));
    this.#reports = new HostReports((values) => this.#post({ type: 'report', values }));
    this.#state = new HostState({ post: (message) => this.#post(message), nextId });
    this.#filters = new OwnFilters((filters) => this.#subscribe(filters, nextId));
    this.#tasks = new StartTasks((cause) => this.#lose(cause), { log: this.#log });
    this.#traffic = new HostTraffic({
      post: (direction, bytes) => this.#post({ type: 'traffic', direction, bytes }),
      onLeftOut: (bytes) =>
        this.#log.warn(`${bytes} bytes are not in the recording: they came too fast`),
    });
  }

  /** Takes a line of the gateway. */
  receive(text: string): void {
    // The gateway is our own: what it says is not checked again.
    const message: GatewayMessage = JSON.parse(text);
    if (message.type === 'abort') this.#controllers.get(message.id)?.abort();
    else if (message.type === 'accepted') this.#settle(message.id, message.result);
    else if (message.type === 'refused')
      this.#settle(message.id, undefined, fromWireError(message.error));
    else void this.#answer(message);
  }

  /** Stops the device; for a gateway that has gone. */
  async stop(): Promise<void> {
    this.#tasks.clear();
    try {
      await this.#device?.stop();
    } finally {
      this.#counts.tell();
      this.#reports.tell();
    }
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
        await this.#device?.start(signal);
        return;
      case 'handle':
        // What an author returns here is for nobody.
        await this.#device?.handle(createMessage(request.message), signal);
        return;
      case 'message': {
        const { filter, topic, retain } = request;
        const payload = fromWirePayload(request);
        await this.#filters.handlerOf(filter)?.({ topic, payload, retain });
        return;
      }
      case 'act': {
        const { action, message, from, isForAll } = request;
        await this.#device?.act?.({ action, message, from, isForAll }, signal);
        return;
      }
      case 'desired':
        await this.#device?.stateUpdate?.(request.state);
        return;
      case 'stop':
        return this.stop();
      case 'ping':
        this.#traffic.goOn();
        return { bytes: ownBytes() + (this.#options.sharedBytes?.() ?? 0) };
    }
  }

  #load(): Promise<InterfaceDefinition> {
    this.#definition ??= this.#options.load();
    return this.#definition;
  }

  async #describe(): Promise<unknown> {
    const definition = await this.#load();
    const { name, options, packages, usesMap } = definition;
    return { name, options, packages, usesMap, checks: definition.check !== undefined };
  }

  /** @returns which requests it takes beside those that each interface takes */
  async #create(request: Creation): Promise<unknown> {
    const definition = await this.#load();
    freezeDeep(request.options);
    const context = hostContext(request, {
      log: this.#log,
      window: this.#emits,
      filters: this.#filters,
      state: this.#state,
      reports: this.#reports,
      tasks: this.#tasks,
      traffic: this.#traffic.add,
      count: this.#counts.add,
      lost: (cause) => this.#lose(cause),
      will: (will) => this.#post(will),
    });
    const device: unknown = definition.create(request.options, context);
    assertDevice(device, request.name);
    this.#device = device;
    const takes = [device.act && 'act', device.stateUpdate && 'desired'].filter(Boolean);
    return { takes };
  }

  /** Tells what is new and what is over of the filters. */
  #subscribe(filters: readonly string[], nextId: () => number): void {
    const before = this.#subscribed;
    this.#subscribed = new Set(filters);
    for (const filter of before)
      if (!this.#subscribed.has(filter)) this.#post({ type: 'unsubscribe', filter });
    for (const filter of filters)
      if (!before.has(filter)) this.#post({ type: 'subscribe', id: nextId(), filter });
  }

  #settle(id: number, result: unknown, refusal?: Error): void {
    if (this.#emits.settle(id, refusal) || this.#state.settle(id, result, refusal)) return;
    if (refusal !== undefined) this.#log.warn(`not subscribed: ${refusal.message}`);
  }

  #postedLog(): Log {
    const line =
      (level: keyof Log): Log[keyof Log] =>
      (text, fields) =>
        this.#post({
          type: 'log',
          level,
          text: String(text).slice(0, MAX_LOG_TEXT),
          ...(fields !== undefined && isShort(fields) && { fields }),
        });
    return { error: line('error'), warn: line('warn'), info: line('info'), debug: line('debug') };
  }

  #lose(cause: unknown): void {
    this.#post({ type: 'lost', error: toWireError(cause) });
  }

  #post(message: HostMessage): void {
    this.#options.post(plainText(message));
  }
}
