import { GatewayError, type InterfaceContext } from 'mqttgateway/interface';
import { causeText } from './cause-text.js';
import { pathWithoutQuery } from './path-address.js';

/** Knows whether the device is there, from what its polls come to. */
export class Health {
  readonly #context: Pick<InterfaceContext, 'log' | 'count'>;
  readonly #lostAfter: number;
  readonly #onLost: (cause: Error) => void;
  /** Paths whose last poll failed: bounded by the polls there are. */
  readonly #failing = new Set<string>();
  readonly #unread = new Set<string>();
  #inARow = 0;

  /** @param lostAfter so many failed polls in a row; 0: never */
  constructor(
    context: Pick<InterfaceContext, 'log' | 'count'>,
    lostAfter: number,
    onLost: (cause: Error) => void,
  ) {
    this.#context = context;
    this.#lostAfter = lostAfter;
    this.#onLost = onLost;
  }

  /** A poll was answered. */
  answered(path: string): void {
    this.#inARow = 0;
    if (this.#failing.delete(path))
      this.#context.log.info(`${pathWithoutQuery(path)} answers again`);
  }

  /** A poll failed; said once until it is answered again. */
  failed(path: string, cause: unknown): void {
    this.#context.count('pollsFailed');
    const isNew = !this.#failing.has(path);
    this.#failing.add(path);
    this.#inARow += 1;
    const text = `poll failed: ${causeText(cause)}`;
    if (isNew) this.#context.log.warn(text);
    else this.#context.log.debug(text);
    if (this.#lostAfter > 0 && this.#inARow >= this.#lostAfter)
      this.#onLost(lossOf(this.#inARow, cause));
  }

  /** What the device said cannot be read, or can be again. */
  unread(path: string, cause: unknown): void {
    const shown = pathWithoutQuery(path);
    if (cause === undefined) {
      if (this.#unread.delete(path))
        this.#context.log.info(`the answer of ${shown} can be read again`);
      return;
    }
    this.#context.count('answersUnread');
    const text = `the answer of ${shown} is left out: ${causeText(cause)}`;
    if (this.#unread.has(path)) this.#context.log.debug(text);
    else this.#context.log.warn(text);
    this.#unread.add(path);
  }
}

const lossOf = (count: number, cause: unknown): Error => {
  const text =
    count === 1 ? causeText(cause) : `${count} polls in a row failed, last ${causeText(cause)}`;
  return cause instanceof GatewayError
    ? new GatewayError(cause.code, text, { cause })
    : new Error(text, { cause });
};
