import { GatewayError, type InterfaceContext, type Message } from 'mqttgateway/interface';
import { isPollCommand } from 'mqttgateway/interface/declared';
import { createClient } from './create-client.js';
import { Health } from './health.js';
import type { Asked, HttpClient } from './http-client.js';
import type { HttpOptions } from './http-options.js';
import { checkHttpRules, type HttpRules } from './http-rules.js';
import { linkedSignal } from './linked-signal.js';
import { pathWithoutQuery } from './path-address.js';
import { createPoll } from './poll.js';
import type { Answer } from './send-once.js';
import { WebhookServer } from './webhook-server.js';

interface SessionParts {
  readonly options: HttpOptions;
  readonly context: InterfaceContext;
  readonly rules: HttpRules;
  readonly client: HttpClient;
}

interface PollTask {
  readonly poll: HttpOptions['polls'][number];
  /** Asks once; it gives why that failed, or nothing. */
  readonly run: () => Promise<unknown>;
}

/** What is open between start and stop. */
export class HttpSession {
  readonly #parts: SessionParts;
  readonly #ending = new AbortController();
  readonly #health: Health;
  #server: WebhookServer | undefined;
  #tasks: readonly PollTask[] = [];
  /** Whether all polls are asked because of a command. */
  #isAsking = false;
  #isBegun = false;

  private constructor(parts: SessionParts) {
    this.#parts = parts;
    const { context, options } = parts;
    this.#health = new Health(context, options.lostafter, (cause) => {
      // Until everything was asked once, it is the start that fails.
      if (this.#isBegun && !this.#ending.signal.aborted) context.lost(cause);
    });
  }

  /**
   * Opens the server for webhooks, asks everything once, and goes on asking.
   *
   * @throws GatewayError where nothing answers, or the server cannot listen
   */
  static async open(
    options: HttpOptions,
    context: InterfaceContext,
    signal: AbortSignal,
  ): Promise<HttpSession> {
    const { rules, problems } = await checkHttpRules(options);
    if (rules === undefined)
      throw new GatewayError('CONFIG_WRONG_VALUE', problems[0]?.message ?? 'the rules are wrong');
    const client = await createClient(options, context.folder);
    signal.throwIfAborted();
    const session = new HttpSession({ options, context, rules, client });
    const abort = (): void => void session.close(signal.reason);
    signal.addEventListener('abort', abort);
    try {
      await session.#begin();
      signal.throwIfAborted();
      return session;
    } catch (cause) {
      await session.close(cause);
      throw cause;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /**
   * Sends a command; what rules read in its answer is emitted. `POLL` has every poll asked, unless a
   * rule writes it.
   *
   * @throws GatewayError
   */
  async send(message: Message, signal: AbortSignal): Promise<void> {
    const { rules, client, context } = this.#parts;
    const printed = this.#print(message);
    if (printed === 'polls') {
      // Not awaited: a device that does not answer is the polls' business, not the command's.
      if (!this.#isAsking) void this.#askAll();
      return;
    }
    const { rule, method, path, body, contentType } = printed;
    const asked: Asked = {
      method,
      path,
      ...(method === 'GET' ? {} : { body, contentType }),
    };
    const both = linkedSignal(signal, this.#ending.signal);
    try {
      const answer = await client.ask(asked, both.signal, { isUrgent: true });
      this.#traffic(asked, answer);
      context.log.debug(`${rule}: ${method} answered ${answer.status}`);
      if (!rules.reads(path) || answer.body.length === 0) return;
      await this.#emitAll(this.#readable(path, answer));
    } finally {
      both.unlink();
    }
  }

  /** Where no rule says what POLL is, it means the polls. */
  #print(message: Message): ReturnType<HttpRules['print']> | 'polls' {
    try {
      return this.#parts.rules.print(message);
    } catch (error) {
      if (this.#tasks.length > 0 && isPollCommand(message, error)) return 'polls';
      throw error;
    }
  }

  /** Ends all that is under way, and closes what is open. May be called twice. */
  async close(reason: unknown = new Error('the interface stops')): Promise<void> {
    this.#ending.abort(reason);
    this.#parts.client.close();
    const server = this.#server;
    this.#server = undefined;
    await server?.close();
  }

  async #begin(): Promise<void> {
    const { options, context, rules } = this.#parts;
    const { webhook, polls, maxbody, timeout } = options;
    if (webhook !== undefined)
      this.#server = await WebhookServer.open({
        webhook,
        rules,
        maxBytes: maxbody,
        timeoutMs: timeout * 1000,
        emit: (message) => context.emit(message),
        log: context.log,
        count: (name) => context.count(name),
        onLost: (cause) => context.lost(cause),
        onTraffic: (head, body) => this.#record('in', head, body),
      });
    this.#tasks = polls.map((poll) => ({ poll, run: this.#task(poll) }));
    const causes = await Promise.all(this.#tasks.map(({ run }) => run()));
    const failed = causes.filter((cause) => cause !== undefined);
    if (options.lostafter > 0 && polls.length > 0 && failed.length === polls.length)
      throw failed[0];
    for (const [index, { poll, run }] of this.#tasks.entries()) {
      this.#note(poll.path, causes[index]);
      context.every(poll.every * 1000, async () => this.#note(poll.path, await run()));
    }
    this.#isBegun = true;
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    await Promise.all(this.#tasks.map(async ({ poll, run }) => this.#note(poll.path, await run())));
    this.#isAsking = false;
  }

  /** @returns what asks once; it gives why that failed, or nothing */
  #task(poll: HttpOptions['polls'][number]): () => Promise<unknown> {
    const { context, client, rules } = this.#parts;
    const { signal } = this.#ending;
    const ask = createPoll(poll, {
      client,
      read: (path, body) => rules.read(path, body),
      emit: (message) => context.emit(message),
      // The query is that of the configuration, and may hold a key.
      onTraffic: (asked, answer) =>
        this.#traffic({ ...asked, path: pathWithoutQuery(asked.path) }, answer),
      onUnread: (path, cause) => this.#health.unread(path, cause),
    });
    return async () => {
      try {
        await ask(signal);
        return undefined;
      } catch (cause) {
        return cause;
      }
    };
  }

  #note(path: string, cause: unknown): void {
    if (this.#ending.signal.aborted) return;
    if (cause === undefined) this.#health.answered(path);
    else this.#health.failed(path, cause);
  }

  #readable(path: string, answer: Answer): readonly Message[] {
    try {
      return this.#parts.rules.read(path, answer.body);
    } catch (cause) {
      this.#health.unread(path, cause);
      return [];
    }
  }

  async #emitAll(messages: readonly Message[]): Promise<void> {
    for (const message of messages)
      if (!this.#ending.signal.aborted) await this.#parts.context.emit(message);
  }

  #traffic({ method, path, body }: Asked, answer: Answer): void {
    this.#record('out', `${method} ${path}`, body);
    this.#record('in', String(answer.status), answer.body);
  }

  /** A line about the request, an empty one, the body. */
  #record(direction: 'in' | 'out', head: string, body: Uint8Array | undefined): void {
    const bytes = Buffer.concat([Buffer.from(`${head}\n\n`), body ?? Buffer.alloc(0)]);
    this.#parts.context.traffic(direction, bytes);
  }
}
