import type { IPublishPacket, Packet } from 'mqtt-packet';
import type { Bell } from './bell.js';
import { type GatewayReport, reportOf } from './gateway-report.js';

/** A publication of a number that the broker's side saw. */
export interface Sighting {
  readonly number: number;
  readonly bytes: number;
  readonly retain: boolean;
  readonly qos: number;
}

/** What was seen of one stream of numbers. */
export interface StreamTraffic {
  /** Each sighting, repeats as well, in order. */
  readonly seen: readonly Sighting[];
  /** Each number once, in the order in which they came first. */
  readonly first: readonly number[];
  /** Those that the broker acknowledged. */
  readonly acknowledged: ReadonlySet<number>;
}

/** What went by in the test's middle: numbers, acknowledgements, what the gateway says of itself. */
export class NumberTraffic {
  /** The gateway's reports of itself, in order. */
  readonly reports: GatewayReport[] = [];
  /** Payloads on the topic that says whether it is there. */
  readonly states: string[] = [];
  /** Payloads on topics of answers, in order. */
  readonly answers: number[] = [];
  connects = 0;
  subscribes = 0;
  /** Acknowledgements of commands by the gateway. */
  commandAcks = 0;
  readonly #bell: Bell;
  readonly #streams = new Map<
    string,
    { seen: Sighting[]; first: number[]; known: Set<number>; acknowledged: Set<number> }
  >();
  /** By connection and message id. */
  readonly #unacknowledged = new Map<string, { stream: string; number: number }>();

  constructor(bell: Bell) {
    this.#bell = bell;
  }

  /** Something happened beside. */
  ring(): void {
    this.#bell.ring();
  }

  of(stream: string): StreamTraffic {
    return this.#stream(stream);
  }

  /** Takes a packet that passed. */
  readonly note = (packet: Packet, from: 'gateway' | 'broker', connection: number): void => {
    if (from === 'gateway') this.#fromGateway(packet, connection);
    else if (packet.cmd === 'puback') this.#acknowledged(packet.messageId ?? 0, connection);
    this.#bell.ring();
  };

  #fromGateway(packet: Packet, connection: number): void {
    if (packet.cmd === 'connect') this.connects += 1;
    else if (packet.cmd === 'subscribe') this.subscribes += 1;
    else if (packet.cmd === 'puback') this.commandAcks += 1;
    else if (packet.cmd === 'publish') this.#published(packet, connection);
  }

  #published(packet: IPublishPacket, connection: number): void {
    const { topic, payload, qos, retain, messageId = 0 } = packet;
    const [root, stream = ''] = topic.split('/');
    if (topic.endsWith('/status')) {
      this.reports.push(reportOf(payload.toString()));
      return;
    }
    if (topic.endsWith('/state')) this.states.push(payload.toString());
    const number = Number.parseInt(payload.toString(), 10);
    if (root === 'answers') this.answers.push(number);
    if (root !== 'numbers') return;
    const traffic = this.#stream(stream);
    traffic.seen.push({ number, bytes: payload.length, retain, qos });
    if (!traffic.known.has(number)) traffic.first.push(number);
    traffic.known.add(number);
    if (qos > 0) this.#unacknowledged.set(`${connection}/${messageId}`, { stream, number });
  }

  #acknowledged(messageId: number, connection: number): void {
    const key = `${connection}/${messageId}`;
    const sent = this.#unacknowledged.get(key);
    if (sent === undefined) return;
    this.#unacknowledged.delete(key);
    this.#stream(sent.stream).acknowledged.add(sent.number);
  }

  #stream(name: string) {
    let stream = this.#streams.get(name);
    if (stream === undefined) {
      stream = { seen: [], first: [], known: new Set(), acknowledged: new Set() };
      this.#streams.set(name, stream);
    }
    return stream;
  }
}
