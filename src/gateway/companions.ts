import { isDeepStrictEqual } from 'node:util';
import { faultText } from '../errors/fault-text.js';
import type { FilterRequest } from '../mqtt/filter-request.js';
import type { InboundMessage } from '../mqtt/inbound-message.js';
import type { Log } from '../sdk/log.js';
import type { Companion, CompanionPlan, CompanionPort } from './companion.js';
import { withDeadline } from './deadline.js';
import type { GatewayOptions } from './gateway-options.js';
import { STOP_LIMITS } from './stop-limits.js';
import type { Listener, Switchboard } from './switchboard.js';
import type { Watch } from './translated.js';

export interface CompanionsOptions {
  readonly switchboard: Switchboard;
  readonly log: (area: string) => Log;
  /** Makes what a companion of that name is given. */
  readonly port: (
    name: string,
    own: Pick<CompanionPort, 'listen' | 'log' | 'over'>,
  ) => CompanionPort;
}

interface Present {
  readonly plan: CompanionPlan;
  readonly companion: Companion;
  readonly listener: Listener;
  readonly log: Log;
  readonly over: AbortController;
}

/** The companions that run now; a mistake of one neither reaches the others nor the gateway. */
export class Companions {
  readonly #options: CompanionsOptions;
  readonly #present = new Map<string, Present>();
  /** Changes of which there are, and the end, one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #isOver = false;
  #planned = false;
  #connected = false;

  constructor(options: CompanionsOptions) {
    this.#options = options;
  }

  /** What they tell of themselves, by name. */
  get snapshots(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      [...this.#present].flatMap(([name, { companion }]) =>
        companion.snapshot === undefined ? [] : [[name, companion.snapshot]],
      ),
    );
  }

  /** From now on there are these; those whose identity is the same go on. */
  replace(plans: readonly CompanionPlan[]): Promise<void> {
    return this.#inTurn(() => this.#replace(plans));
  }

  connected(): void {
    this.#connected = true;
    for (const present of this.#present.values())
      this.#safely(present, () => present.companion.onConnected?.());
  }

  disconnected(): void {
    this.#connected = false;
    for (const present of this.#present.values())
      this.#safely(present, () => present.companion.onDisconnected?.());
  }

  /** Something in the status has changed; told once for all changes of a turn of the event loop. */
  changed(): void {
    if (this.#planned || this.#present.size === 0) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      for (const present of this.#present.values())
        this.#safely(present, () => present.companion.onStatus?.());
    });
  }

  reported(instance: string, values: Readonly<Record<string, unknown>>): void {
    for (const present of this.#present.values())
      this.#safely(present, () => present.companion.onReport?.(instance, values));
  }

  /** Who sees messages on their way through the map: whoever watches the gateway, and the companions that do. */
  watch({
    watch,
    companions = [],
  }: Pick<GatewayOptions, 'watch' | 'companions'>): Watch | undefined {
    if (!companions.some(({ watches }) => watches === true)) return watch;
    return (translated) => {
      watch?.(translated);
      for (const present of this.#present.values())
        this.#safely(present, () => present.companion.onTranslated?.(translated));
    };
  }

  /** The end, while the broker may still be there. */
  stop(): Promise<void> {
    this.#isOver = true;
    return this.#inTurn(async () => {
      await Promise.all([...this.#present.values()].map((present) => this.#end(present, false)));
    });
  }

  async #replace(plans: readonly CompanionPlan[]): Promise<void> {
    if (this.#isOver) return;
    const leaving = [...this.#present.values()].filter(({ plan }) => {
      const next = plans.find(({ name }) => name === plan.name);
      return next === undefined || !isDeepStrictEqual(next.identity, plan.identity);
    });
    const names = new Set(plans.map(({ name }) => name));
    await Promise.all(leaving.map((present) => this.#end(present, names.has(present.plan.name))));
    for (const plan of plans) if (!this.#present.has(plan.name)) this.#begin(plan);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #begin(plan: CompanionPlan): void {
    const { switchboard, log: logOf, port } = this.#options;
    const log = logOf(plan.name);
    const over = new AbortController();
    const listener: Listener = (message) => this.#hear(plan.name, message);
    const listen = (filters: readonly FilterRequest[]): void => {
      if (!over.signal.aborted) switchboard.listen(listener, filters);
    };
    try {
      const companion = plan.create(port(plan.name, { log, listen, over: over.signal }));
      this.#present.set(plan.name, { plan, companion, listener, log, over });
      if (this.#connected) companion.onConnected?.();
    } catch (error) {
      over.abort();
      log.error(`does not start: ${faultText(error)}`);
      switchboard.listen(listener, []);
    }
  }

  async #hear(name: string, message: InboundMessage): Promise<undefined> {
    const present = this.#present.get(name);
    if (present === undefined) return;
    try {
      await present.companion.onMessage?.(message);
    } catch (error) {
      present.log.error(`failed at a message on ${message.topic}: ${faultText(error)}`);
    }
  }

  async #end(present: Present, isReplaced: boolean): Promise<void> {
    const { plan, companion, listener, log, over } = present;
    this.#options.switchboard.listen(listener, []);
    try {
      const stop = async (): Promise<void> => companion.stop(isReplaced);
      if ((await withDeadline(stop, STOP_LIMITS.companionMs)) === 'expired')
        log.warn('did not stop in time; left behind');
    } catch (error) {
      log.warn(`failed to stop: ${faultText(error)}`);
    }
    over.abort();
    if (this.#present.get(plan.name) === present) this.#present.delete(plan.name);
  }

  #safely({ log }: Present, tell: () => void): void {
    try {
      tell();
    } catch (error) {
      log.error(`failed: ${faultText(error)}`);
    }
  }
}
