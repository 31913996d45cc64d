import { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';
import type { Action, DeviceInterface, InterfaceContext } from '../sdk/interface-contract.js';
import { FaultLog } from './fault-log.js';
import { frozenJson, isJsonObject } from './json-tree.js';
import { loopText } from './loop-text.js';
import { RunningService } from './running-service.js';
import type { PublishOptions } from './service.js';
import type { ServiceDefinition } from './service-definition.js';
import { ServiceState } from './service-state.js';
import { periodMs } from './span.js';

const ONLINE_EVERY_MS = 60_000;
const STATISTICS_EVERY_MS = 3_600_000;

/** An instance of a service: what the gateway starts and stops. */
export class ServiceDevice<Options> implements DeviceInterface {
  readonly #definition: ServiceDefinition<Options>;
  readonly #options: Options;
  readonly #context: InterfaceContext;
  readonly #state: ServiceState;
  readonly #faults: FaultLog;
  /** Of the present start; the last one where none is. */
  #service: RunningService<Options> | undefined;
  readonly act?: NonNullable<DeviceInterface['act']>;
  readonly stateUpdate?: NonNullable<DeviceInterface['stateUpdate']>;

  constructor(definition: ServiceDefinition<Options>, options: Options, context: InterfaceContext) {
    this.#definition = definition;
    this.#options = options;
    this.#context = context;
    this.#faults = new FaultLog(context.log, () => performance.now());
    const { state = false, act, stateUpdate } = definition;
    const initial = frozenJson(typeof state === 'boolean' ? {} : state);
    this.#state = new ServiceState(
      state === false ? undefined : context.state,
      isJsonObject(initial) ? initial : {},
    );
    // A service without these is told nothing, and an action to it is refused.
    if (act !== undefined) this.act = (action, signal) => this.#act(act, action, signal);
    if (stateUpdate !== undefined)
      this.stateUpdate = async (desired) => void (await stateUpdate(this.#running, desired));
  }

  async start(signal: AbortSignal): Promise<void> {
    await this.#state.load();
    signal.throwIfAborted();
    const service = new RunningService<Options>({
      definition: this.#definition,
      config: this.#options,
      context: this.#context,
      state: this.#state,
      faults: this.#faults,
    });
    this.#service = service;
    await this.#definition.start?.(service, signal);
    signal.throwIfAborted();
    // In this order, so that its topics are subscribed by when somebody hears that it is online;
    // while others subscribe too, the broker may answer a moment later.
    service.open();
    this.#sayOnline(service);
    this.#tellStatistics(service);
  }

  async handle(message: Message, signal: AbortSignal): Promise<void> {
    const { command, name } = this.#definition;
    if (command === undefined)
      throw new GatewayError(
        'INTERFACE_UNKNOWN_COMMAND',
        `the service ${name} takes no commands of the map, so not "${message.action}"`,
      );
    this.#assertEnabled();
    await command(this.#running, message, signal);
  }

  async stop(): Promise<void> {
    const service = this.#service;
    if (service === undefined || service.isClosed) return;
    service.close();
    try {
      await this.#definition.stop?.(service);
    } finally {
      this.#faults.flush();
      if (service.base !== '')
        await service.publish('online', false, { retain: true }).catch(() => undefined);
    }
  }

  async #act(
    act: NonNullable<ServiceDefinition<Options>['act']>,
    action: Action,
    signal: AbortSignal,
  ): Promise<void> {
    this.#assertEnabled();
    await act(this.#running, action, signal);
  }

  get #running(): RunningService<Options> {
    if (this.#service !== undefined) return this.#service;
    throw new GatewayError('INTERFACE_NOT_RUNNING', `${this.#context.name} has not started`);
  }

  #assertEnabled(): void {
    const { base, isEnabled } = this.#running;
    if (!isEnabled)
      throw new GatewayError(
        'INTERFACE_NOT_RUNNING',
        `${this.#context.name} is not enabled; ${base}/enabled says so, 1 enables it`,
      );
  }

  /** A broker that lost it is told again; without a topic of its own nobody is. */
  #sayOnline(service: RunningService<Options>): void {
    if (service.base === '') return;
    service.will('online', false);
    // Where it is refused it is counted and told; the next one comes.
    const say = (options?: PublishOptions): void => {
      service.publish('online', true, { retain: true, ...options }).catch(() => undefined);
    };
    say();
    const { onlineEvery } = this.#definition;
    if (onlineEvery === false) return;
    const everyMs =
      onlineEvery === undefined ? ONLINE_EVERY_MS : periodMs(onlineEvery, 'onlineEvery');
    // Not to be waited for: after an outage there would be one for each minute of it.
    this.#context.every(everyMs, () => say({ qos: 0 }), { name: 'online' });
  }

  #tellStatistics(service: RunningService<Options>): void {
    const { statisticsEvery } = this.#definition;
    if (statisticsEvery === false) return;
    const everyMs =
      statisticsEvery === undefined
        ? STATISTICS_EVERY_MS
        : periodMs(statisticsEvery, 'statisticsEvery');
    this.#context.every(
      everyMs,
      () => {
        for (const loop of service.loops) this.#context.log.info(loopText(loop));
      },
      { name: 'statistics' },
    );
  }
}
