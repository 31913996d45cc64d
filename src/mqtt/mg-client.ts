import { EventEmitter } from 'node:events';
import { GatewayError } from '../errors/gateway-error.js';
import { AttemptTerms } from './attempt-terms.js';
import { backoffMs } from './backoff.js';
import type { ClientEvents } from './client-events.js';
import type { ClientSnapshot } from './client-snapshot.js';
import { type ClientState, mayFollow } from './client-state.js';
import type { Connection } from './connection.js';
import { createCounters } from './counters.js';
import { emitSafely } from './emit-safely.js';
import { failureOf } from './failure.js';
import { type FailureReason, failureReason } from './failure-reason.js';
import { FilterHandlers } from './filter-handlers.js';
import type { FilterRequest } from './filter-request.js';
import type { InboundOptions } from './inbound.js';
import type { InboundMessage } from './inbound-message.js';
import type { MgClientOptions } from './mg-client-options.js';
import { openConnection } from './open-connection.js';
import { pause } from './pause.js';
import { pauseFloorMs } from './pause-floor.js';
import { prepareConnection } from './prepare-connection.js';
import { protocolText } from './protocol-choice.js';
import type { Publication } from './publication.js';
import { RefusedFilters } from './refused-filters.js';
import { type Settings, settingsOf } from './settings.js';
import { publishState } from './state-topic.js';
import { Subscriptions } from './subscriptions.js';
import { TakeoverGuess } from './takeover-guess.js';
import type { Turn } from './turn.js';
import { Unacknowledged } from './unacknowledged.js';
import { within } from './within.js';

/**
 * Keeps one connection to one broker alive. It makes one attempt at a time and waits for its
 * answer; the original could judge a connection before it had time to be answered.
 *
 * @example
 * const client = new MgClient({ host: '127.0.0.1', port: 1883, clientId: 'gateway-1' });
 * client.on('message', ({ topic, payload }) => console.log(topic, payload.toString()));
 * client.setFilters([{ filter: 'home/#', qos: 1 }]);
 * client.start();
 */
export class MgClient extends EventEmitter<ClientEvents> {
  /** Handlers of single filters, in place of `onMessage` for their topics; `setFilters` subscribes. */
  readonly handlers = new FilterHandlers();
  readonly #settings: Settings;
  readonly #counters = createCounters();
  readonly #terms: AttemptTerms;
  readonly #takeover: TakeoverGuess;
  readonly #subscriptions: Subscriptions;
  readonly #refused = new RefusedFilters();
  readonly #unacknowledged: Unacknowledged;
  readonly #abort = new AbortController();
  #loop: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;
  #connection: Connection | undefined;
  #state: ClientState = 'idle';
  #since = Date.now();
  #reason: FailureReason | '' = '';
  #attempts = 0;

  /** @throws GatewayError `MQTT_BAD_OPTION`, `MQTT_BAD_FILTER` */
  constructor(options: MgClientOptions) {
    super();
    this.#settings = settingsOf(options);
    const { protocol, clientId, stableMs, cleanSession, filters, session } = this.#settings;
    this.#unacknowledged = this.#settings.earlier ?? new Unacknowledged();
    this.#terms = new AttemptTerms(protocol);
    this.#takeover = new TakeoverGuess(clientId, stableMs);
    this.#subscriptions = new Subscriptions(cleanSession ? 2 : 1, session);
    this.#subscriptions.want(filters);
  }

  get state(): ClientState {
    return this.#state;
  }

  get snapshot(): ClientSnapshot {
    const connection = this.#state === 'connected' ? this.#connection : undefined;
    return {
      state: this.#state,
      reason: this.#reason,
      since: this.#since,
      attempts: this.#attempts,
      connections: this.#counters.connections,
      generation: connection ? this.#counters.connections : 0,
      protocolVersion: connection && protocolText(connection.level),
      inFlight: connection?.inFlight ?? 0,
      waiting: connection?.waiting ?? 0,
      limits: connection?.limits,
      counters: { ...this.#counters },
    };
  }

  /** Begins to connect, in the background. Does nothing where it has begun or was stopped. */
  start(): void {
    if (this.#state === 'idle') void this.loopWithReconnect(this.#abort.signal);
  }

  /**
   * Connects, and connects again whenever the connection ends, until `signal` is aborted or `stop`
   * is called. There is one loop a client: a second call returns the first one's promise.
   */
  loopWithReconnect(signal: AbortSignal): Promise<void> {
    this.#loop ??= this.#reconnect(AbortSignal.any([signal, this.#abort.signal]));
    return this.#loop;
  }

  async #reconnect(signal: AbortSignal): Promise<void> {
    const { reconnectMinMs: minMs, reconnectMaxMs: maxMs, stableMs, random } = this.#settings;
    while (!signal.aborted) {
      this.#enter('connecting');
      const { error, lastedMs = 0, again } = await this.#oneConnection(signal);
      if (signal.aborted) break;
      if (again) continue;
      this.#attempts = lastedMs >= stableMs ? 1 : this.#attempts + 1;
      if (error !== undefined) this.#failed(error);
      this.#enter('waiting');
      await pause(
        backoffMs(
          { minMs, maxMs },
          this.#attempts,
          random(),
          pauseFloorMs(this.#reason, this.#settings),
        ),
        signal,
      );
    }
    this.#enter('stopped');
  }

  /** One connection from the attempt to its end. */
  async #oneConnection(signal: AbortSignal): Promise<Turn> {
    this.#counters.attempts += 1;
    let connection: Connection;
    try {
      connection = await this.#open();
    } catch (error) {
      return { error: this.#asError(error) };
    }
    const abort = (): void => connection.abort();
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    try {
      const refused = await prepareConnection(connection, this.#subscriptions, this.#settings);
      this.#terms.settle();
      this.#subscribed(refused);
      return await this.#connected(connection);
    } catch (error) {
      connection.fail(error);
      const cause = (await connection.closed) ?? this.#asError(error);
      this.#takeover.forget();
      const again = this.#terms.learn(cause.code, connection.refusedWith);
      this.#counters.protocolChanges = this.#terms.protocolChanges;
      return { error: cause, again };
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  #open(): Promise<Connection> {
    return openConnection({
      settings: this.#settings,
      level: this.#terms.level,
      concessions: this.#terms.concessions,
      counters: this.#counters,
      deliver: (message) => this.#deliver(message),
      earlier: this.#unacknowledged,
      onFailure: (error) => this.#tell('failure', error, 0),
    });
  }

  /** From ready to the end of the connection. */
  async #connected(connection: Connection): Promise<Turn> {
    const readyAt = performance.now();
    const generation = this.#counters.connections + 1;
    const { limits, sessionPresent, level } = connection;
    const protocolVersion = protocolText(level);
    this.#counters.connections = generation;
    this.#connection = connection;
    this.#reason = '';
    this.#enter('connected');
    this.#tell('connected', { generation, sessionPresent, protocolVersion, limits });
    // Filters may have been set while the connection was prepared with earlier ones.
    if (this.#subscriptions.changed) this.#changeFilters(connection);
    const ended = await connection.closed;
    this.#connection = undefined;
    const lastedMs = performance.now() - readyAt;
    const error = ended && this.#takeover.judge(ended, lastedMs);
    this.#tell('disconnected', { generation, cause: error });
    // It was ended by us: at the end of all, or to be made anew.
    return { error, lastedMs, again: ended === undefined && this.#state === 'connected' };
  }

  /**
   * Publishes on the present connection; keeping it for the next one is the outbox's.
   *
   * @throws GatewayError `MQTT_NOT_CONNECTED`, `MQTT_CONNECTION_LOST`, `MQTT_BAD_TOPIC`,
   * `MQTT_PAYLOAD_TOO_LARGE`, `MQTT_PUBLISH_REFUSED`, `MQTT_TOO_MANY_PUBLICATIONS`
   */
  async publish(publication: Publication): Promise<void> {
    try {
      if (this.#connection === undefined || this.#state !== 'connected')
        throw new GatewayError(
          'MQTT_NOT_CONNECTED',
          `there is no connection to publish on: the client is ${this.#state}${this.#reason && ` (${this.#reason})`}`,
        );
      await this.#connection.publish(publication);
    } catch (error) {
      this.#counters.publishFailures += 1;
      throw error;
    }
  }

  /**
   * What is subscribed from now on; at once where connected, and at every connection.
   *
   * @throws GatewayError `MQTT_BAD_FILTER`
   */
  setFilters(filters: readonly FilterRequest[]): void {
    this.#subscriptions.want(filters);
    if (this.#connection !== undefined) this.#changeFilters(this.#connection);
  }

  #changeFilters(connection: Connection): void {
    const { connectTimeoutMs } = this.#settings;
    within(this.#subscriptions.change(connection), connectTimeoutMs, () => {
      throw new GatewayError('MQTT_TIMEOUT', `no SUBACK within ${connectTimeoutMs} ms`);
    }).then(
      (refused) => this.#subscribed(refused),
      (error: unknown) => connection.fail(error),
    );
  }

  /**
   * Publishes `offline`, disconnects and ends the loop, in `stopTimeoutMs` at most whatever the
   * state. A stopped client stays so.
   */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    const connection = this.#state === 'connected' ? this.#connection : undefined;
    const { stopTimeoutMs, state } = this.#settings;
    this.#enter('stopping');
    if (connection !== undefined) {
      const farewell = publishState(connection, state, 'offline');
      // Without an answer the broker publishes the same as our will.
      await within(
        farewell.catch(() => {}),
        stopTimeoutMs * 0.6,
        () => {},
      );
      await connection.end(stopTimeoutMs * 0.3);
    }
    this.#abort.abort();
    await this.#loop;
    this.#enter('stopped');
  }

  #deliver(message: InboundMessage): ReturnType<InboundOptions['deliver']> {
    this.emit('message', message);
    return this.handlers.deliver(message, this.#settings.onMessage);
  }

  #subscribed(refused: readonly string[]): void {
    this.#tell('subscribed', { refused });
    const error = this.#refused.changed(refused);
    if (error === undefined) return;
    this.#counters.subscriptionsRefused += refused.length;
    this.#tell('failure', error, 0);
  }

  #failed(error: GatewayError): void {
    this.#counters.failures += 1;
    this.#reason = failureReason(error);
    this.#tell('failure', error, this.#attempts);
  }

  #asError(error: unknown): GatewayError {
    return failureOf({ settings: this.#settings, phase: 'opening', error });
  }

  #enter(state: ClientState): void {
    const previous = this.#state;
    if (!mayFollow(previous, state)) return;
    this.#state = state;
    this.#since = Date.now();
    this.#tell('state', { state, previous, reason: this.#reason });
  }

  #tell<Name extends keyof ClientEvents>(name: Name, ...args: ClientEvents[Name]): void {
    emitSafely(this, name, ...args);
  }
}
