import { createHash } from 'node:crypto';
import { errorText } from '../../errors/error-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Companion, CompanionPort } from '../../gateway/companion.js';
import type { RetainedLedger } from '../../gateway/retained-ledger.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import { Throttle } from '../../sdk/throttle.js';
import { type AnswerAddress, answerAddress } from './answer-address.js';
import type { ControlAnswer, ControlDispatch } from './control-dispatch.js';
import type { LogStreams } from './log-streams.js';
import { isRequestName, parseRequest, transactionIn } from './parse-request.js';
import { processHealth } from './process-health.js';
import { publishSoon } from './publish-soon.js';
import { RememberedAnswers } from './remembered-answers.js';
import { originOf } from './request-origin.js';
import { RequestRate } from './request-rate.js';
import { RetainedInfo } from './retained-info.js';

export interface ControlOptions {
  readonly port: CompanionPort;
  /** Below which it happens. */
  readonly topic: string;
  /** Requests a second. */
  readonly rate: number;
  /** 0: only when asked for. */
  readonly healthIntervalMs: number;
  /** Of an answer. */
  readonly maxPayloadBytes: number;
  readonly streams: LogStreams;
  readonly dispatch: ControlDispatch;
  /** Whether a request of that name changes something: it waits for others, and is carried out once. */
  readonly isInTurn: (what: string) => boolean;
  /** What `info` says now. */
  readonly info: () => unknown;
  readonly ledger: Pick<RetainedLedger, 'topics' | 'intend' | 'forget' | 'isOver'>;
}

/** What became of the messages on the topics of requests. */
export interface ControlCounters {
  readonly received: number;
  readonly carriedOut: number;
  readonly failed: number;
  /** The same request once more: answered again. */
  readonly repeated: number;
  /** Kept by the broker from before. */
  readonly retained: number;
  /** Too many in a second, or at a time. */
  readonly tooMany: number;
  /** No name of a request, or an answer that may not go where it should. */
  readonly malformed: number;
}

/** Requests that are read and not answered yet. */
const MAX_IN_HAND = 32;
/** So long an answer waits for a broker that is away. */
const PATIENCE_MS = 30_000;

/** Requests over MQTT: taken, bounded, handed on, answered. */
export class Control implements Companion {
  readonly #options: ControlOptions;
  readonly #rate: RequestRate;
  readonly #answers = new RememberedAnswers();
  readonly #troubles: Throttle;
  readonly #info: RetainedInfo;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #counters = {
    received: 0,
    carriedOut: 0,
    failed: 0,
    repeated: 0,
    retained: 0,
    tooMany: 0,
    malformed: 0,
  };
  #inHand = 0;
  /** Of those that change something, one after another. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ControlOptions) {
    const { port, topic, rate, healthIntervalMs } = options;
    const monotonicMs = (): number => performance.now();
    this.#options = options;
    this.#rate = new RequestRate(rate, monotonicMs());
    this.#troubles = new Throttle({ monotonicMs, report: (text) => port.log.warn(text) });
    this.#info = new RetainedInfo({
      port,
      topic: `${topic}/info`,
      info: options.info,
      ledger: options.ledger,
    });
    if (healthIntervalMs > 0)
      this.#timer = setInterval(() => this.#tellHealth(), healthIntervalMs).unref();
    port.listen([{ filter: `${topic}/request/#`, qos: 1 }]);
  }

  get snapshot(): ControlCounters & { readonly logLines: LogStreams['counters'] } {
    return { ...this.#counters, logLines: this.#options.streams.counters };
  }

  onConnected(): void {
    this.#info.again();
    if (this.#timer !== undefined) this.#tellHealth();
  }

  onStatus(): void {
    this.#info.tell();
  }

  /** Acknowledged at once: an answer says what became of it, and a crash is not to repeat it. */
  onMessage(message: InboundMessage): void {
    this.#counters.received += 1;
    // What the broker has kept was asked for before, maybe years ago.
    if (message.retain) {
      this.#counters.retained += 1;
      this.#troubles.trigger('retained', `a retained request on ${message.topic} is ignored`);
      return;
    }
    const what = message.topic.slice(`${this.#options.topic}/request/`.length);
    const address = isRequestName(what)
      ? answerAddress(message, this.#options.topic, what)
      : undefined;
    if (address === undefined) {
      this.#counters.malformed += 1;
      this.#troubles.trigger(
        'malformed',
        `a request that cannot be answered: ${what.slice(0, 100)}`,
      );
      return;
    }
    if (!this.#rate.take(performance.now()) || this.#inHand >= MAX_IN_HAND) {
      this.#refuseFlood(message, address);
      return;
    }
    this.#inHand += 1;
    void this.#carryOut(what, message, address).finally(() => {
      this.#inHand -= 1;
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#options.streams.close();
    this.#troubles.flush();
    await this.#info.clear();
  }

  #refuseFlood({ payload }: InboundMessage, address: AnswerAddress): void {
    const { rate } = this.#options;
    this.#counters.tooMany += 1;
    const { tooMany } = this.#counters;
    this.#troubles.trigger('rate', `more than ${rate} requests a second: refused`);
    if (!this.#rate.tells(performance.now())) return;
    const error = `too many requests: ${rate} a second are taken (rate), ${tooMany} were refused so far`;
    const answer = { status: 'error', data: {}, error, code: 'CONTROL_TOO_MANY' } as const;
    void this.#answer(answer, transactionIn(payload), address);
  }

  async #carryOut(what: string, message: InboundMessage, address: AnswerAddress): Promise<void> {
    const { dispatch, isInTurn } = this.#options;
    let transaction: string | number | undefined;
    let answer: ControlAnswer;
    try {
      const request = parseRequest(message.payload);
      transaction = request.transaction;
      const origin = originOf(message, transaction);
      const run = (): Promise<ControlAnswer> => dispatch(what, request.data, origin);
      answer = await (isInTurn(what) ? this.#once(what, message, transaction, run) : run());
    } catch (error) {
      transaction ??= transactionIn(message.payload);
      answer = {
        status: 'error',
        data: {},
        error: errorText(error),
        code: error instanceof GatewayError ? error.code : 'COMMAND_INTERNAL',
      };
    }
    this.#counters[answer.status === 'ok' ? 'carriedOut' : 'failed'] += 1;
    await this.#answer(answer, transaction, address);
    answer.after?.();
  }

  /** One after another, and the same one with the same transaction once. */
  #once(
    what: string,
    { payload, properties }: InboundMessage,
    transaction: string | number | undefined,
    run: () => Promise<ControlAnswer>,
  ): Promise<ControlAnswer> {
    const inTurn = (): Promise<ControlAnswer> => {
      const answer = this.#last.then(run);
      this.#last = answer;
      return answer;
    };
    const id = transaction ?? properties?.correlationData?.toString('base64');
    if (id === undefined) return inTurn();
    // Payloads are larger than what is worth remembering of them.
    const key = createHash('sha256')
      .update(JSON.stringify([what, id]))
      .update(payload)
      .digest('hex');
    const { answer, isRepeated } = this.#answers.of(key, performance.now(), inTurn);
    if (!isRepeated) return answer;
    this.#counters.repeated += 1;
    // What comes after it has come already.
    return answer.then(({ after: _after, ...same }) => same);
  }

  async #answer(
    { status, data, error, code, after }: ControlAnswer,
    transaction: string | number | undefined,
    { topic, properties }: AnswerAddress,
  ): Promise<void> {
    const { port, maxPayloadBytes } = this.#options;
    const said = { ...(transaction !== undefined && { transaction }) };
    const text = JSON.stringify({
      data,
      status,
      ...(error !== undefined && { error, code }),
      ...said,
    });
    const tooLarge = Buffer.byteLength(text) > maxPayloadBytes;
    const payload = tooLarge
      ? JSON.stringify({
          data: {},
          status: 'error',
          error: `the answer has more than ${maxPayloadBytes} bytes (maxpayload); ask for less`,
          code: 'CONTROL_BAD_REQUEST',
          ...said,
        })
      : text;
    try {
      const publication = { topic, payload, qos: 1, retain: false } as const;
      // What ends the process does not wait for a broker.
      await publishSoon(
        port,
        properties === undefined ? publication : { ...publication, properties },
        after === undefined ? PATIENCE_MS : 0,
      );
    } catch (cause) {
      this.#troubles.trigger('answer', `an answer could not be published: ${errorText(cause)}`);
    }
  }

  #tellHealth(): void {
    const { port, topic } = this.#options;
    if (!port.isConnected) return;
    const payload = JSON.stringify({ ...processHealth(port.status), control: this.snapshot });
    void port
      .publish({ topic: `${topic}/health`, payload, qos: 0, retain: false })
      .catch(() => undefined);
  }
}
