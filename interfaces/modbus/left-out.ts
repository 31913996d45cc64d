import type { InterfaceContext } from 'mqttgateway/interface';

/** Tells once what is left out of messages, and once when it is back; counts each time. */
export class LeftOut {
  readonly #context: Pick<InterfaceContext, 'log' | 'count'>;
  readonly #names = new Set<string>();

  constructor(context: Pick<InterfaceContext, 'log' | 'count'>) {
    this.#context = context;
  }

  /** @param subject `register power (input 5, unit 1)`: as many as there are registers */
  add(subject: string, why: string): void {
    this.#context.count('leftOut');
    if (this.#names.has(subject)) return;
    this.#names.add(subject);
    this.#context.log.warn(`${subject} is left out: ${why}`);
  }

  remove(subject: string): void {
    if (this.#names.delete(subject)) this.#context.log.info(`${subject} is told again`);
  }
}
