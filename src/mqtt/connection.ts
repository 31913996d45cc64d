import type { IConnackPacket, MqttClient, Packet } from 'mqtt';
import { GatewayError } from '../errors/gateway-error.js';
import { Acknowledgements } from './acknowledgements.js';
import { type BrokerLimits, brokerLimits } from './broker-limits.js';
import type { Concessions } from './concessions.js';
import type { Counters } from './counters.js';
import { failureOf, type Phase } from './failure.js';
import type { FilterRequest } from './filter-request.js';
import { fitPublication } from './fit-publication.js';
import { FrameWatch } from './frame-watch.js';
import { InFlight } from './in-flight.js';
import { Inbound, type InboundOptions } from './inbound.js';
import { Keepalive } from './keepalive.js';
import type { ProtocolLevel } from './protocol-choice.js';
import type { Publication } from './publication.js';
import type { Settings } from './settings.js';
import { acknowledgementOverdue, brokerSilent } from './silence.js';
import { subscribeFilters } from './subscribe-filters.js';
import { TurnBatch } from './turn-batch.js';
import type { Unacknowledged } from './unacknowledged.js';
import { unlessAborted } from './unless-aborted.js';

/** What one connection is made of. */
export interface ConnectionOptions {
  readonly settings: Settings;
  readonly level: ProtocolLevel;
  readonly concessions?: Concessions;
  readonly counters: Counters;
  readonly deliver: InboundOptions['deliver'];
  /** What earlier connections of the client left without PUBACK. */
  readonly earlier: Unacknowledged;
  /** Failures that leave the connection as it is. */
  readonly onFailure: (error: GatewayError) => void;
}

/**
 * A message somewhat above `maxPayloadBytes` is parsed, dropped and acknowledged, because refusing
 * it would bring it again with every connection. Far above it memory counts more, and the
 * connection ends.
 */
const MIN_FRAME_BOUND_BYTES = 16_777_216;

/**
 * One connection to the broker, from CONNECT to its end, over a client object of mqtt.js that is
 * never used again: a late acknowledgement of an older connection cannot reach a newer one.
 */
export class Connection {
  readonly level: ProtocolLevel;
  /** Fulfilled at CONNACK, rejected with why there is no connection. */
  readonly opened: Promise<void>;
  /** Why the connection ended; undefined where we ended it. Never rejected. */
  readonly closed: Promise<GatewayError | undefined>;
  readonly #client: MqttClient;
  readonly #options: ConnectionOptions;
  readonly #inbound: Inbound;
  readonly #acknowledgements: Acknowledgements | undefined;
  readonly #frames: FrameWatch;
  readonly #batch: TurnBatch;
  /** Aborted when the connection has ended. */
  readonly #over = new AbortController();
  #window: InFlight | undefined;
  #keepalive: Keepalive | undefined;
  #limits: BrokerLimits | undefined;
  #phase: Phase = 'opening';
  #sessionPresent = false;
  #refusedWith: number | undefined;
  #error: unknown;
  #ending = false;

  constructor(client: MqttClient, options: ConnectionOptions) {
    const { settings } = options;
    this.level = options.level;
    this.#client = client;
    this.#options = options;
    this.#batch = new TurnBatch(client.stream);
    const bound = Math.max(MIN_FRAME_BOUND_BYTES, 4 * settings.maxPayloadBytes);
    this.#frames = new FrameWatch(bound);
    const acknowledgements = settings.concurrent ? this.#ownAcknowledgements() : undefined;
    this.#acknowledgements = acknowledgements;
    this.#inbound = new Inbound({ ...options, ...settings, acknowledgements });
    client.handleMessage = (packet, done) => this.#inbound.handle(packet, () => done());
    client.on('packetreceive', (packet) => this.#received(packet));
    client.on('error', (error) => this.fail(error));
    // An error without a code is not passed on by mqtt.js, for example a refused WebSocket.
    client.stream.on('error', (error: Error) => this.fail(error));
    client.stream.on('data', (chunk: Uint8Array) => this.#watch(chunk));
    for (const event of ['connect', 'secureConnect'])
      client.stream.once(event, () => this.#reached('opened'));
    this.closed = new Promise((resolve) => client.once('close', () => resolve(this.#close())));
    this.opened = new Promise((resolve, reject) => {
      client.once('connect', (connack) => resolve(this.#open(connack)));
      void this.closed.then((error) => reject(error ?? this.#lost('the connection was ended')));
    });
    // Whoever is not interested in `opened` learns the same from `closed`.
    this.opened.catch(() => {});
  }

  get limits(): BrokerLimits | undefined {
    return this.#limits;
  }

  get sessionPresent(): boolean {
    return this.#sessionPresent;
  }

  /** Reason code of CONNACK or DISCONNECT, where the broker refused or ended the connection. */
  get refusedWith(): number | undefined {
    return this.#refusedWith;
  }

  get inFlight(): number {
    return this.#window?.size ?? 0;
  }

  get waiting(): number {
    return this.#window?.waiting ?? 0;
  }

  /**
   * Fulfilled when the message is handed to the socket (QoS 0) or acknowledged (QoS 1 and 2).
   *
   * @throws GatewayError `MQTT_BAD_TOPIC`, `MQTT_PAYLOAD_TOO_LARGE`, `MQTT_PUBLISH_REFUSED`,
   * `MQTT_TOO_MANY_PUBLICATIONS`, `MQTT_CONNECTION_LOST`
   */
  async publish(publication: Publication): Promise<void> {
    const { settings, counters } = this.#options;
    if (this.#limits === undefined || this.#window === undefined)
      throw this.#lost('the connection is not open');
    const fitted = fitPublication(publication, this.#limits, settings.maxPayloadBytes);
    if (fitted.lowered) counters.lowered += 1;
    const { topic, payload, qos, retain, properties } = fitted;
    const body =
      typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
    const options = { qos, retain, ...(properties && { properties: { ...properties } }) };
    await this.#window.add((settle) => {
      this.#batch.open();
      this.#client.publish(topic, body, options, (error) =>
        settle(error ? this.#refusedPublication(topic, error) : undefined),
      );
    });
    counters.published += 1;
  }

  /** Subscribes; the result names the filters that the broker refused. */
  subscribe(filters: readonly FilterRequest[]): Promise<string[]> {
    const tellsIds = this.#limits?.tellsFilterIds ?? false;
    const answer = subscribeFilters(this.#client, filters, tellsIds).catch((error: Error) => {
      throw this.#lost(error.message);
    });
    // mqtt.js keeps for ever, without an answer, what is asked of a stream that has closed.
    return unlessAborted(answer, this.#over.signal);
  }

  async unsubscribe(filters: readonly string[]): Promise<void> {
    if (filters.length === 0) return;
    const answer = new Promise<void>((resolve, reject) => {
      this.#client.unsubscribe([...filters], (error) =>
        error ? reject(this.#lost(error.message)) : resolve(),
      );
    });
    await unlessAborted(answer, this.#over.signal);
  }

  /** Ends the connection for `error`, the first one counts. */
  fail(error: unknown): void {
    this.#error ??= error;
    this.#client.stream.destroy();
  }

  /** Ends the connection at once and without DISCONNECT, so that the broker publishes the will. */
  abort(): void {
    this.#ending = true;
    this.#client.stream.destroy();
  }

  #ownAcknowledgements(): Acknowledgements {
    const { settings, earlier } = this.#options;
    const { onPacket } = settings;
    return new Acknowledgements({
      deadlineMs: settings.handlerTimeoutMs,
      stream: this.#client.stream,
      earlier,
      onSent: onPacket && ((id) => onPacket(`sent PUBACK id=${id}`)),
      onLate: (message) => this.#inbound.late(message),
    });
  }

  /** Ends the connection with DISCONNECT, after the acknowledgements that are due; by force after `withinMs`. */
  async end(withinMs: number): Promise<void> {
    this.#ending = true;
    // Nothing may come after DISCONNECT (MQTT-3.14.4-2).
    this.#acknowledgements?.end();
    // end() of mqtt.js waits for ever where acknowledgements never come or nothing is connected.
    const timer = setTimeout(() => this.#client.stream.destroy(), withinMs);
    if (this.#phase === 'connected') this.#client.end(false);
    else this.#client.stream.destroy();
    await this.closed;
    clearTimeout(timer);
  }

  #watch(chunk: Uint8Array): void {
    const bytes = this.#frames.see(chunk);
    if (bytes === undefined) return;
    this.fail(
      new GatewayError(
        'MQTT_PROTOCOL',
        `the broker sends a packet of ${bytes} bytes, far above maxpayload`,
        {
          hint: 'raise maxpayload, or remove that message; is it retained?',
        },
      ),
    );
  }

  #received(packet: Packet): void {
    this.#keepalive?.heard();
    if (packet.cmd === 'connack') {
      const code = packet.reasonCode ?? packet.returnCode ?? 0;
      if (code !== 0) this.#refusedWith = code;
      else this.#options.earlier.begin(this.#options.settings, packet.sessionPresent);
    } else if (packet.cmd === 'publish') {
      // mqtt.js sends no PUBACK then, and reads on; the identifier stays in the packet.
      if (packet.qos === 1 && this.#acknowledgements !== undefined) packet.qos = 0;
    } else if (packet.cmd === 'disconnect') {
      if (packet.reasonCode) this.#refusedWith = packet.reasonCode;
      this.#client.stream.destroy();
    }
  }

  #reached(phase: Phase): void {
    if (this.#phase !== 'connected') this.#phase = phase;
  }

  #open(connack: IConnackPacket): void {
    const { settings, counters } = this.#options;
    this.#phase = 'connected';
    this.#sessionPresent = connack.sessionPresent;
    this.#limits = brokerLimits(connack, settings);
    this.#window = new InFlight({
      limit: this.#limits.maxInflight,
      maxWaiting: settings.maxWaiting,
      ackTimeoutMs: settings.ackTimeoutMs,
      onStall: (ageMs) => {
        counters.ackTimeouts += 1;
        this.fail(acknowledgementOverdue(ageMs));
      },
    });
    const { keepaliveMs } = this.#limits;
    this.#keepalive = new Keepalive({
      keepaliveMs,
      sendPing: () => this.#client.sendPing(),
      onSilence: () => {
        counters.keepaliveTimeouts += 1;
        this.fail(brokerSilent(keepaliveMs));
      },
    });
  }

  #close(): GatewayError | undefined {
    this.#keepalive?.stop();
    this.#acknowledgements?.close();
    const lost = this.#lost('the connection ended before the acknowledgement');
    this.#window?.close(lost);
    this.#over.abort(lost);
    if (this.#ending) return undefined;
    return failureOf({
      settings: this.#options.settings,
      phase: this.#phase,
      ...(this.#refusedWith !== undefined && { refusedWith: this.#refusedWith }),
      error: this.#error,
    });
  }

  #lost(message: string): GatewayError {
    return new GatewayError('MQTT_CONNECTION_LOST', message, { cause: this.#error });
  }

  #refusedPublication(topic: string, error: Error): GatewayError {
    return 'code' in error && typeof error.code === 'number'
      ? new GatewayError(
          'MQTT_PUBLISH_REFUSED',
          `the broker refused a message for topic "${topic}": ${error.message} (code 0x${error.code.toString(16)})`,
          { cause: error },
        )
      : this.#lost(error.message);
  }
}
