import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceContext, PeriodicHandle } from '../sdk/interface-contract.js';
import type { FaultLog } from './fault-log.js';
import { RunningLoop } from './running-loop.js';
import type { Loop, LoopDefinition, Service } from './service.js';
import { periodMs, spanMs } from './span.js';
import { valueText } from './value-text.js';

/** Each takes a timer and four counts. */
const MAX_LOOPS = 100;
/** Such that counts can have it: a name and a word. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,29}$/;

export interface LoopsOptions<Options> {
  readonly context: InterfaceContext;
  readonly service: Service<Options>;
  readonly faults: FaultLog;
}

const loopPeriodMs = <Options>(name: string, loop: LoopDefinition<Options>): number =>
  periodMs(loop, `the period of loop ${name}`, ['delay', 'stopped', 'run']);

/** @throws GatewayError `SERVICE_INVALID` for a loop that cannot be */
export const assertLoop = <Options>(name: string, loop: LoopDefinition<Options>): void => {
  const refused = (why: string): GatewayError =>
    new GatewayError('SERVICE_INVALID', `loop "${String(name).slice(0, 60)}" ${why}`);
  if (!NAME.test(name)) throw refused('is no name: a letter, then up to 29 letters, digits and _');
  if (typeof loop !== 'object' || loop === null)
    throw refused(`is ${valueText(loop)}; expected an object such as { seconds: 10, run }`);
  loopPeriodMs(name, loop);
  if (typeof loop.run !== 'function') throw refused('has no run, which is called each time');
  if (loop.delay !== undefined) spanMs(loop.delay, `the delay of loop ${name}`);
};

/** The loops of a service in one start. */
export class Loops<Options> {
  readonly #options: LoopsOptions<Options>;
  readonly #loops = new Map<string, RunningLoop<Options>>();
  #mayRun = false;

  constructor(options: LoopsOptions<Options>) {
    this.#options = options;
  }

  get all(): readonly Loop[] {
    return [...this.#loops.values()];
  }

  /** @throws GatewayError `SERVICE_INVALID` */
  named(name: string): Loop {
    const loop = this.#loops.get(name);
    if (loop !== undefined) return loop;
    throw new GatewayError(
      'SERVICE_INVALID',
      `there is no loop "${String(name).slice(0, 60)}"; there are ${[...this.#loops.keys()].join(', ') || 'none'}`,
    );
  }

  /** @throws GatewayError `SERVICE_INVALID`, `SERVICE_FULL` */
  add(name: string, definition: LoopDefinition<Options>): Loop {
    assertLoop(name, definition);
    if (this.#loops.has(name))
      throw new GatewayError('SERVICE_INVALID', `there is a loop "${name}" already`);
    if (this.#loops.size >= MAX_LOOPS)
      throw new GatewayError('SERVICE_FULL', `a service has ${MAX_LOOPS} loops at most`);
    const loop = new RunningLoop<Options>({
      ...this.#options,
      name,
      definition,
      every: (turn) => this.#every(name, definition, turn),
    });
    this.#loops.set(name, loop);
    if (this.#mayRun) loop.allow();
    return loop;
  }

  /** From now on those run that nobody stopped. */
  allow(): void {
    this.#mayRun = true;
    for (const loop of this.#loops.values()) loop.allow();
  }

  /** None runs until it is allowed again. */
  forbid(): void {
    this.#mayRun = false;
    for (const loop of this.#loops.values()) loop.forbid();
  }

  #every(
    name: string,
    definition: LoopDefinition<Options>,
    turn: () => Promise<unknown>,
  ): PeriodicHandle {
    const everyMs = loopPeriodMs(name, definition);
    const handle = this.#options.context.every(everyMs, turn, { name: `loop ${name}` });
    // It begins when the service does.
    handle.stop();
    return handle;
  }
}
