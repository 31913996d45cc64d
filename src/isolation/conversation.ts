import { GatewayError } from '../errors/gateway-error.js';
import { afterLooks } from '../sdk/after-looks.js';
import type { Log } from '../sdk/log.js';
import type { Channel, HostPlan, HostTimes } from './channel.js';
import type { GatewayMessage, HostRequest } from './gateway-message.js';
import { type HostMessage, parseHostMessage } from './host-message.js';
import { Inbox } from './inbox.js';
import { LogBudget } from './log-budget.js';
import { MemoryWatch } from './memory-watch.js';
import { fromWireError } from './wire-error.js';

/** What a host says by itself; answers are not among it. */
export type HostNews = Exclude<HostMessage, { readonly type: 'done' | 'failed' | 'log' }>;

export interface ConversationOptions {
  readonly plan: HostPlan;
  readonly times: HostTimes;
  readonly log: Log;
  readonly onNews: (news: HostNews) => void;
  /** The host has ended, or was ended, because something is wrong with it. */
  readonly onFault: (fault: GatewayError) => void;
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/** The talk with one host, from its beginning to its end: requests and answers, news, is it there. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #channel: Channel;
  readonly #pending = new Map<number, Pending>();
  readonly #log: LogBudget;
  readonly #inbox: Inbox;
  #lastId = 0;
  #fault: GatewayError | undefined;
  #pings: NodeJS.Timeout | undefined;
  #unansweredPings = 0;
  #memory: MemoryWatch | undefined;
  #ended: Promise<void> | undefined;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#log = new LogBudget(options.log, () => performance.now());
    this.#inbox = new Inbox({
      onLine: (line) => this.#hear(line),
      onFlood: (fault) => this.#fail(fault),
    });
    this.#channel = options.plan.open({
      onText: (text) => this.#inbox.push(text),
      onOutput: (line) => this.#log.write('info', line),
      onEnd: (fault) => {
        if (this.#ended === undefined) this.#fail(fault);
      },
    });
  }

  /**
   * Asks, and resolves with the result.
   *
   * @param limits `deadlineMs`: longer and the host hangs; `signal`: the host is told that nobody
   *   waits any more
   * @throws what the host failed with, or the reason why it has ended
   */
  request(
    request: HostRequest,
    { deadlineMs, signal }: { deadlineMs?: number; signal?: AbortSignal } = {},
  ): Promise<unknown> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault);
    this.#lastId += 1;
    const id = this.#lastId;
    const abort = (): void => this.send({ type: 'abort', id });
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
    const callOff =
      deadlineMs === undefined
        ? undefined
        : afterLooks(deadlineMs, () => this.#hang(`${request.type} took more than`, deadlineMs));
    signal?.addEventListener('abort', abort, { once: true });
    this.send({ ...request, id });
    return answer.finally(() => {
      callOff?.();
      signal?.removeEventListener('abort', abort);
    });
  }

  send(message: GatewayMessage): void {
    if (this.#ended === undefined) this.#channel.send(JSON.stringify(message));
  }

  /** Whether the host has ended, or is being ended. */
  get isOver(): boolean {
    return this.#ended !== undefined;
  }

  /** From now on the host must answer, and keep its memory small. */
  watch(): void {
    const { plan, times } = this.#options;
    const { residentBytes } = this.#channel;
    this.#pings = setInterval(() => this.#ping(), times.pingMs);
    this.#memory = new MemoryWatch({
      memoryMiB: plan.memoryMiB,
      everyMs: times.memoryMs,
      answerMs: times.memoryAnswerMs,
      residentBytes: residentBytes ?? (async () => process.memoryUsage.rss()),
      ownBytes: residentBytes === undefined ? () => this.#ownBytes() : undefined,
      onExceeded: (fault) => this.#fail(fault),
    });
  }

  /** Ends the host; resolves when nothing of it is left. */
  end(): Promise<void> {
    this.#ended ??= this.#end(new GatewayError('INTERFACE_NOT_RUNNING', 'its host is ended'));
    return this.#ended;
  }

  #end(reason: GatewayError): Promise<void> {
    clearInterval(this.#pings);
    this.#memory?.end();
    this.#log.flush();
    this.#inbox.close();
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(reason);
    return this.#channel.end();
  }

  #fail(fault: GatewayError): void {
    if (this.#ended !== undefined) return;
    this.#fault = fault;
    this.#ended = this.#end(fault);
    this.#options.onFault(fault);
  }

  #hang(what: string, limitMs: number): void {
    this.#fail(new GatewayError('INTERFACE_HANGS', `${what} ${limitMs / 1000} s; it was ended`));
  }

  /** Counts questions, not time: where the gateway itself was held up, nobody hangs. */
  #ping(): void {
    const { pingMs, hangMs } = this.#options.times;
    this.#unansweredPings += 1;
    if (this.#unansweredPings * pingMs > hangMs)
      this.#hang('it did not answer for more than', hangMs);
    else if (this.#unansweredPings === 1)
      void this.#ownBytes().then(
        (bytes) => {
          this.#unansweredPings = 0;
          this.#memory?.judge(bytes);
        },
        () => undefined,
      );
  }

  /** Only a host of ours says how much it has. */
  async #ownBytes(): Promise<number> {
    const result = await this.request({ type: 'ping' });
    return typeof result === 'object' && result !== null && 'bytes' in result
      ? Number(result.bytes)
      : 0;
  }

  #hear(text: string): void {
    if (this.#ended !== undefined) return;
    try {
      const message = parseHostMessage(text);
      if (message.type === 'log') this.#log.write(message.level, message.text, message.fields);
      else if (message.type === 'done') this.#take(message.id)?.resolve(message.result);
      else if (message.type === 'failed')
        this.#take(message.id)?.reject(fromWireError(message.error));
      else this.#options.onNews(message);
    } catch (cause) {
      if (!(cause instanceof GatewayError)) throw cause;
      this.#fail(cause);
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }
}
