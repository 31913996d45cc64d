import type { InterfaceContext, OwnMessage } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import type { FaultLog } from './fault-log.js';
import { Handlers } from './handlers.js';
import { Loops } from './loops.js';
import type { Publishable } from './payload-of.js';
import { Publisher } from './publisher.js';
import type { Loop, Service } from './service.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceState } from './service-state.js';
import { switchOf } from './switch-of.js';
import { valueText } from './value-text.js';

const PRECISION = 5;

export interface RunningServiceOptions<Options> {
  readonly definition: ServiceDefinition<Options>;
  readonly config: Options;
  readonly context: InterfaceContext;
  readonly state: ServiceState;
  readonly faults: FaultLog;
}

/** What is before each topic while a service is tried. */
const prefixOf = (config: unknown): string => {
  const prefix: unknown =
    typeof config === 'object' && config !== null && 'debugprefix' in config
      ? config.debugprefix
      : undefined;
  return typeof prefix === 'string' ? prefix.replace(/\/+$/, '') : '';
};

/** A service from one start to its end. */
export class RunningService<Options> implements Service<Options> {
  readonly config: Options;
  readonly context: InterfaceContext;
  readonly state: ServiceState;
  readonly #publisher: Publisher;
  readonly #handlers: Handlers<Options>;
  readonly #loops: Loops<Options>;
  readonly #faults: FaultLog;
  #isEnabled = true;
  #isClosed = false;

  /** @throws GatewayError `SERVICE_INVALID`, `MQTT_BAD_FILTER` for what is declared wrongly */
  constructor({ definition, config, context, state, faults }: RunningServiceOptions<Options>) {
    this.config = config;
    this.context = context;
    this.state = state;
    this.#faults = faults;
    this.#publisher = new Publisher({
      context,
      faults,
      precision: definition.precision ?? PRECISION,
      prefix: prefixOf(config),
      monotonicMs: () => performance.now(),
    });
    const shared = { context, faults, service: this };
    this.#handlers = new Handlers({ ...shared, isEnabled: () => this.#isEnabled });
    this.#loops = new Loops(shared);
    const { handle = {}, handleGlobal = {}, loops = {} } = definition;
    for (const [topic, handler] of Object.entries(handle)) this.handle(topic, handler);
    for (const [topic, handler] of Object.entries(handleGlobal)) this.handleGlobal(topic, handler);
    for (const [name, loop] of Object.entries(loops)) this.addLoop(name, loop);
  }

  get name(): string {
    return this.context.name;
  }

  get base(): string {
    return this.context.topics.base;
  }

  get log(): Log {
    return this.context.log;
  }

  get isEnabled(): boolean {
    return this.#isEnabled;
  }

  /** Whether its start has come to an end. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  get loops(): readonly Loop[] {
    return this.#loops.all;
  }

  // Fields, not methods: authors take them out of the service, `({ publish }) => publish(…)`.
  readonly publish: Service['publish'] = (topic, value, options) =>
    this.#publisher.value(topic, value, options);

  readonly publishJson: Service['publishJson'] = (topic, value, options) =>
    this.#publisher.json(topic, value, options);

  readonly publishJsonKeys: Service['publishJsonKeys'] = (values, topic = '', options) =>
    this.#publisher.keys(values, topic, options);

  readonly handle: Service<Options>['handle'] = (topic, handler) =>
    this.#handlers.add(this.base === '' ? topic : `${this.base}/${topic}`, handler);

  readonly handleGlobal: Service<Options>['handleGlobal'] = (topic, handler) =>
    this.#handlers.add(topic, handler);

  readonly loop: Service['loop'] = (name) => this.#loops.named(name);

  readonly addLoop: Service<Options>['addLoop'] = (name, loop) => this.#loops.add(name, loop);

  /** What is published, retained, where the service ends without a word. */
  will(topic: string, value: Publishable): void {
    this.#publisher.will(topic, value);
  }

  /** From now on it hears and its loops run. */
  open(): void {
    this.#handlers.open();
    if (this.base !== '')
      this.#handlers.control(`${this.base}/enabled`, (message) => this.#switch(message));
    this.#loops.allow();
  }

  close(): void {
    this.#isClosed = true;
    this.#handlers.close();
    this.#loops.forbid();
  }

  #switch({ topic, payload }: OwnMessage): void {
    const isOn = switchOf(payload);
    if (isOn === undefined) {
      this.context.count('enabledRefused');
      const given = valueText(new TextDecoder().decode(payload.subarray(0, 100)));
      this.#faults.warn(`${topic} left out`, `expected 1 or 0, not ${given}`);
      return;
    }
    if (isOn === this.#isEnabled) return;
    this.#isEnabled = isOn;
    this.log.info(isOn ? 'enabled' : `not enabled: ${topic} says so`);
    if (isOn) this.#loops.allow();
    else this.#loops.forbid();
  }
}
