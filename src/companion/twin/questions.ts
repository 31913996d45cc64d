import type { ErrorCode } from '../../errors/codes.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { type Clock, SYSTEM_CLOCK } from '../../sdk/clock.js';

/** Who does not answer by then will not. */
const TIMEOUT_MS = 15_000;

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: GatewayError) => void;
  readonly callOff: () => void;
}

/** Questions that go out on one topic, and their answers that come on others, matched by an id. */
export class Questions<Answer> {
  readonly #after: Clock['after'];
  readonly #asked = new Map<string, Asked<Answer>>();
  /** No other process, and no earlier one, has the same ids. */
  readonly #prefix = crypto.randomUUID().slice(0, 8);
  #count = 0;

  constructor(after: Clock['after'] = SYSTEM_CLOCK.after) {
    this.#after = after;
  }

  /**
   * Asks, and waits for the answer.
   *
   * @throws GatewayError `TWIN_NO_ANSWER`, `MQTT_CONNECTION_LOST`, or what `send` throws
   */
  async ask(send: (id: string) => Promise<void>): Promise<Answer> {
    this.#count += 1;
    const id = `${this.#prefix}-${this.#count}`;
    const answered = new Promise<Answer>((resolve, reject) => {
      const callOff = this.#after(TIMEOUT_MS, () =>
        this.#fail(id, 'TWIN_NO_ANSWER', `there was no answer within ${TIMEOUT_MS / 1000} s`),
      );
      this.#asked.set(id, { resolve, reject, callOff });
    });
    answered.catch(() => undefined);
    try {
      await send(id);
    } catch (error) {
      this.#take(id);
      throw error;
    }
    return answered;
  }

  /** @returns whether somebody has asked that */
  answer(id: string, answer: Answer): boolean {
    const asked = this.#take(id);
    asked?.resolve(answer);
    return asked !== undefined;
  }

  /** The connection has ended: nothing will be answered. */
  abandon(): void {
    for (const id of [...this.#asked.keys()])
      this.#fail(id, 'MQTT_CONNECTION_LOST', 'the connection ended before the answer');
  }

  #fail(id: string, code: ErrorCode, text: string): void {
    this.#take(id)?.reject(new GatewayError(code, text));
  }

  #take(id: string): Asked<Answer> | undefined {
    const asked = this.#asked.get(id);
    asked?.callOff();
    this.#asked.delete(id);
    return asked;
  }
}
