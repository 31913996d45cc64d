import { GatewayError } from 'mqttgateway/interface';
import { type Agents, createAgents, type TlsOptions } from './agents.js';
import { type BaseUrl, urlBelow } from './base-url.js';
import { type Hop, isRedirect, nextHop } from './redirect.js';
import { requestFault } from './request-fault.js';
import { type Answer, sendOnce } from './send-once.js';
import { shownUrl } from './shown-url.js';
import { Slots } from './slots.js';

export interface ClientOptions {
  readonly base: BaseUrl;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly redirects: number;
  readonly redirectHosts: readonly string[];
  readonly connections: number;
  readonly tls: TlsOptions;
}

export interface Asked {
  readonly method: string;
  /** Below the base, encoded. */
  readonly path: string;
  readonly body?: Uint8Array | undefined;
  /** Of the body, unless the options have a header for it. */
  readonly contentType?: string | undefined;
  /** What the answer is compared with: `If-None-Match`, `If-Modified-Since`. */
  readonly validators?: Readonly<Record<string, string>> | undefined;
}

const MAX_EXCERPT = 100;

/** How the body of an error begins, where people can read it. */
const excerpt = ({ body }: Answer): string => {
  const text = body
    .subarray(0, MAX_EXCERPT * 4)
    .toString('utf8')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || /\p{C}|\ufffd/u.test(text)) return '';
  return `: ${text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT)}…` : text}`;
};

/** Sends requests to one device, and follows its redirects; so many at a time, each bounded. */
export class HttpClient {
  readonly #options: ClientOptions;
  readonly #agents: Agents;
  readonly #slots: Slots;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#agents = createAgents(options.connections, options.tls);
    this.#slots = new Slots(options.connections);
  }

  /**
   * Asks, and gives the answer, whole; 304 is an answer, too.
   *
   * @throws GatewayError `HTTP_…`; the reason of `signal`
   */
  async ask(asked: Asked, signal: AbortSignal, { isUrgent = false } = {}): Promise<Answer> {
    const url = urlBelow(this.#options.base.prefix, asked.path);
    const subject = `${asked.method} ${shownUrl(url)}`;
    const leave = await this.#slots.take(signal, { isUrgent });
    const { timeoutMs } = this.#options;
    const enough = new AbortController();
    const late = setTimeout(() => {
      const text = `${subject}: no whole answer within ${timeoutMs / 1000} s`;
      enough.abort(new GatewayError('HTTP_TIMEOUT', text));
    }, timeoutMs);
    const stop = (): void => enough.abort(signal.reason);
    signal.addEventListener('abort', stop);
    try {
      return await this.#follow(asked, url, enough.signal);
    } catch (cause) {
      throw signal.aborted ? signal.reason : requestFault(cause, subject);
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      leave();
    }
  }

  /** Closes all connections. */
  close(): void {
    this.#agents.destroy();
  }

  async #follow(asked: Asked, url: URL, signal: AbortSignal): Promise<Answer> {
    const { redirects, redirectHosts, maxBytes } = this.#options;
    let hop: Hop = { method: asked.method, url, body: asked.body, isOurs: true };
    for (let count = 0; ; count += 1) {
      const headers = this.#headersFor(hop, asked);
      const answer = await sendOnce(
        { ...hop, headers },
        { agents: this.#agents, signal, maxBytes },
      );
      const { status } = answer;
      const { location } = answer.headers;
      if (!isRedirect(status, location)) return this.#accepted(answer);
      if (count >= redirects)
        throw new GatewayError(
          'HTTP_REDIRECT',
          redirects === 0
            ? `answered ${status}, a redirect to "${location.slice(0, 200)}"; redirects is 0`
            : `redirected more than ${redirects} times, last to "${location.slice(0, 200)}"`,
        );
      hop = nextHop(hop, { status, location }, redirectHosts);
    }
  }

  #accepted(answer: Answer): Answer {
    const { status } = answer;
    if ((status >= 200 && status < 300) || status === 304) return answer;
    throw new GatewayError('HTTP_STATUS', `answered ${status}${excerpt(answer)}`);
  }

  /** What is not our device gets nothing that it need not know. */
  #headersFor(hop: Hop, asked: Asked): Record<string, string> {
    const { base, headers } = this.#options;
    const { contentType, validators } = asked;
    const always = {
      Accept: '*/*',
      'Accept-Encoding': 'gzip',
      'User-Agent': 'mqttgateway',
      ...(hop.body !== undefined && contentType !== undefined && { 'Content-Type': contentType }),
    };
    return hop.isOurs ? { ...always, ...validators, ...base.headers, ...headers } : always;
  }
}
