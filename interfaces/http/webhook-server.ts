import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { GatewayError, type Log, type Message } from 'mqttgateway/interface';
import { ByteBudget } from './byte-budget.js';
import { causeText } from './cause-text.js';
import type { WebhookOptions } from './http-options.js';
import type { HttpRules } from './http-rules.js';
import { portText } from './port-text.js';
import { Refusals } from './refusals.js';
import { admit, type Refused } from './webhook-gate.js';
import { within } from './within.js';

export interface WebhookServerOptions {
  readonly webhook: WebhookOptions;
  readonly rules: HttpRules;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly emit: (message: Message) => Promise<void>;
  readonly log: Log;
  readonly count: (name: string) => void;
  readonly onLost: (cause: Error) => void;
  readonly onTraffic: (head: string, body: Uint8Array) => void;
}

/** Callers at a time; further ones are not let in. */
const MAX_CONNECTIONS = 1024;
/** Requests whose messages wait for the gateway. */
const MAX_WAITING = 256;
/** All bodies that are being read, in bytes; at least one of the largest fits. */
const MAX_BUFFERED = 8 * 1024 * 1024;
const MAX_HEADER_BYTES = 8 * 1024;
const KEPT_MS = 5000;

const FULL: Refused = {
  status: 503,
  text: 'the gateway does not take more now',
  headers: { 'Retry-After': '5' },
};

/** Takes webhooks: a small server whose every request is bounded in size and time. */
export class WebhookServer {
  readonly #options: WebhookServerOptions;
  readonly #server: Server;
  readonly #budget: ByteBudget;
  readonly #refusals: Refusals;
  #waiting = 0;
  #isClosing = false;

  private constructor(options: WebhookServerOptions) {
    this.#options = options;
    const { timeoutMs, maxBytes, log } = options;
    this.#budget = new ByteBudget(Math.max(MAX_BUFFERED, maxBytes));
    this.#refusals = new Refusals(log);
    this.#server = createServer({
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: timeoutMs,
      requestTimeout: timeoutMs,
      keepAliveTimeout: KEPT_MS,
      connectionsCheckingInterval: Math.min(1000, timeoutMs / 2),
    });
    this.#server.maxConnections = MAX_CONNECTIONS;
    this.#server.on('drop', () => options.count('connectionsRefused'));
    this.#server.on('request', (request, response) => void this.#serve(request, response, false));
    this.#server.on(
      'checkContinue',
      (request, response) => void this.#serve(request, response, true),
    );
  }

  /**
   * Begins to listen.
   *
   * @throws GatewayError `HTTP_WEBHOOK_PORT`
   */
  static async open(options: WebhookServerOptions): Promise<WebhookServer> {
    const { host, port } = options.webhook;
    const made = new WebhookServer(options);
    made.#server.listen(port, host);
    try {
      await once(made.#server, 'listening');
    } catch (cause) {
      throw new GatewayError('HTTP_WEBHOOK_PORT', portText(cause, host, port), { cause });
    }
    made.#server.on('error', options.onLost);
    options.log.info(`webhooks at http://${host}:${made.port}${options.webhook.path}`);
    return made;
  }

  /** The port at which it listens. */
  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Closes the port and all connections. */
  async close(): Promise<void> {
    this.#isClosing = true;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    this.#refusals.flush();
  }

  async #serve(
    request: IncomingMessage,
    response: ServerResponse,
    expectsContinue: boolean,
  ): Promise<void> {
    // A caller that leaves is nobody's failure.
    response.on('error', () => undefined);
    request.on('error', () => undefined);
    const { webhook, rules, maxBytes } = this.#options;
    const { path: folder, token } = webhook;
    const room = this.#budget.open();
    try {
      const reads = (path: string): boolean => rules.reads(path);
      const admitted = admit(request, { path: folder, token, maxBytes, reads });
      if ('status' in admitted) return this.#refuse(request, response, admitted);
      if (expectsContinue) response.writeContinue();
      const body = await this.#bodyOf(request, room);
      const refused = Buffer.isBuffer(body) ? await this.#take(request, admitted.path, body) : body;
      if (refused !== undefined) return this.#refuse(request, response, refused);
      response.writeHead(204).end();
    } catch {
      // The body did not come to its end: there is nobody left to tell.
      response.destroy();
    } finally {
      room.close();
    }
  }

  async #bodyOf(
    request: IncomingMessage,
    room: { readonly take: (bytes: number) => boolean },
  ): Promise<Buffer | Refused> {
    const { maxBytes } = this.#options;
    const chunks: Buffer[] = [];
    let count = 0;
    // Not destroyed by leaving the loop: the answer has to go out first.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      count += chunk.length;
      if (count > maxBytes)
        return { status: 413, text: `the body is longer than ${maxBytes} bytes` };
      if (!room.take(chunk.length)) return FULL;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  async #take(
    { method }: IncomingMessage,
    path: string,
    body: Buffer,
  ): Promise<Refused | undefined> {
    const { rules, emit, onTraffic, timeoutMs } = this.#options;
    onTraffic(`${method} ${path}`, body);
    let messages: readonly Message[];
    try {
      messages = rules.read(path, body);
    } catch (cause) {
      return { status: 400, text: causeText(cause) };
    }
    if (this.#isClosing || this.#waiting >= MAX_WAITING) return FULL;
    this.#waiting += 1;
    // What the gateway does not take it has told and counted.
    const taken = emitAll(messages, emit)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        this.#waiting -= 1;
      });
    return (await within(timeoutMs, taken)) === true ? undefined : FULL;
  }

  #refuse(request: IncomingMessage, response: ServerResponse, refused: Refused): void {
    const { status, text, headers } = refused;
    if (!this.#isClosing) this.#options.count('webhooksRefused');
    this.#refusals.add(status, `${request.method} webhook refused, ${status}: ${text}`);
    // What is left of the body is not read.
    const body = `${text}\n`;
    response
      .writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        Connection: 'close',
        ...headers,
      })
      .end(body);
  }
}

const emitAll = async (
  messages: readonly Message[],
  emit: (message: Message) => Promise<void>,
): Promise<void> => {
  for (const message of messages) await emit(message);
};
