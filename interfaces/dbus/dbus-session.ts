import { GatewayError, type InterfaceContext, type Message } from 'mqttgateway/interface';
import type { CompiledRules } from 'mqttgateway/interface/declared';
import { busPlace } from './bus-address.js';
import { BusClient } from './bus-client.js';
import { type BusMessage, KIND } from './bus-port.js';
import type { DbusOptions } from './dbus-options.js';
import { ANSWER } from './dbus-rules.js';
import { CallError, ExportedService } from './exported-service.js';
import { fromDbus } from './from-dbus.js';
import { exportedOf, type Member, memberKey, membersOf } from './members.js';
import { parseSignature } from './signature.js';
import { argumentsToDbus } from './to-dbus.js';

export interface SessionOptions {
  readonly options: DbusOptions;
  readonly context: InterfaceContext;
  readonly rules: CompiledRules | undefined;
  readonly signal: AbortSignal;
}

/** Messages of the bus that may wait for the gateway; more are left out. */
const MAX_WAITING = 100;

const textOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** From the connection to a bus to its end. */
export class DbusSession {
  readonly #given: SessionOptions;
  readonly #members: readonly Member[];
  readonly #service: ExportedService | undefined;
  #client: BusClient | undefined;
  #isClosed = false;
  #waiting = 0;
  #leftOut = 0;

  private constructor(given: SessionOptions) {
    this.#given = given;
    const { options } = given;
    this.#members = membersOf(options);
    const exported = exportedOf(options);
    this.#service =
      exported &&
      new ExportedService({
        exported,
        members: this.#members,
        client: () => this.#bus(),
        maxBytes: options.maxmessage,
        onCall: (member, body) => this.#called(member, body),
      });
  }

  /** Connects, asks for signals, and takes the name. @throws Error */
  static async open(given: SessionOptions): Promise<DbusSession> {
    const session = new DbusSession(given);
    try {
      await session.#connect();
    } catch (cause) {
      session.close();
      throw cause;
    }
    return session;
  }

  /** Executes what a message asks for. @throws GatewayError */
  async handle(message: Message): Promise<void> {
    const { rules } = this.#given;
    if (rules === undefined)
      throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', 'there are no rules');
    const { address, frame } = rules.print(message);
    const member = this.#members.find((each) => memberKey(each) === address);
    if (member === undefined || member.kind === 'method' || member.kind === 'watched')
      throw new GatewayError('INTERFACE_COMMAND_FAILED', `${address} cannot be sent`);
    const values: unknown = JSON.parse(new TextDecoder().decode(frame));
    try {
      const body = argumentsToDbus(member.types, Array.isArray(values) ? values : [values]);
      if (member.kind === 'call') await this.#call(member, body);
      else if (member.kind === 'signal') this.#service?.emit(member, body);
      else this.#service?.set(member, body[0]);
    } catch (cause) {
      throw new GatewayError('INTERFACE_COMMAND_FAILED', `${address}: ${textOf(cause)}`, { cause });
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#client?.close();
  }

  async #connect(): Promise<void> {
    const { options, context, signal } = this.#given;
    this.#client = await BusClient.open({
      place: busPlace(options.bus, process.env),
      signal,
      maxBytes: options.maxmessage,
      timeoutMs: options.timeout * 1000,
      onMessage: (message) => void this.#take(message),
      onUnreadable: (cause) => {
        context.count('messagesUnread');
        context.log.warn(`a message was left out: ${textOf(cause)}`);
      },
      onEnd: (cause) => {
        if (!this.#isClosed) context.lost(cause);
      },
      traffic: (direction, bytes) => context.traffic(direction, bytes),
    });
    for (const member of this.#members)
      if (member.kind === 'watched') await this.#client.match(matchOf(member));
    if (options.export !== undefined) await this.#client.own(options.export.name);
  }

  #bus(): BusClient {
    if (this.#client === undefined) throw new Error('there is no bus');
    return this.#client;
  }

  async #take(message: BusMessage): Promise<void> {
    const { context } = this.#given;
    const isFull = this.#waiting >= MAX_WAITING;
    this.#waiting += 1;
    try {
      if (message.type !== KIND.signal) await this.#service?.answer(message, isFull);
      else if (isFull) this.#leaveOut();
      else await this.#heard(message);
    } catch (cause) {
      context.count('messagesLeftOut');
      context.log.warn(`${message.interface}.${message.member} was left out: ${textOf(cause)}`);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0 && this.#leftOut > 0) {
        context.log.warn(`${this.#leftOut} signals were left out in all`);
        this.#leftOut = 0;
      }
    }
  }

  #leaveOut(): void {
    this.#leftOut += 1;
    this.#given.context.count('signalsLeftOut');
    if (this.#leftOut === 1)
      this.#given.context.log.warn(`signals are left out: ${MAX_WAITING} wait for the gateway`);
  }

  async #heard(message: BusMessage): Promise<void> {
    const { maxmessage } = this.#given.options;
    const { path, interface: of, member: name, signature = '', body = [] } = message;
    // The match of the bus has made sure of the service.
    const member = this.#members.find(
      (each) =>
        each.kind === 'watched' &&
        each.path === path &&
        each.interface === of &&
        each.name === name,
    );
    if (member === undefined) return;
    if (signature !== '' && message.body === undefined)
      throw new Error(`its arguments are larger than ${maxmessage} bytes`);
    await this.#emit(memberKey(member), signature, body);
  }

  async #called(member: Member, body: readonly unknown[]): Promise<void> {
    try {
      await this.#emit(memberKey(member), member.signature, body);
    } catch (cause) {
      throw new CallError('InvalidArgs', textOf(cause));
    }
  }

  async #call(member: Member, body: readonly unknown[]): Promise<void> {
    if (member.kind !== 'call') return;
    const { service, path, interface: of, name, signature } = member;
    const answer = await this.#bus().call({
      destination: service,
      path,
      interface: of,
      member: name,
      ...(signature !== '' && { signature, body }),
    });
    const address = `${memberKey(member)}${ANSWER}`;
    const isRead = Object.values(this.#given.options.rules).some((rule) => rule.member === address);
    if (isRead) await this.#emit(address, answer.signature ?? '', answer.body ?? []);
  }

  /** Hands on what came at an address, as its rules say. @throws GatewayError the refusal */
  async #emit(address: string, signature: string, body: readonly unknown[]): Promise<void> {
    const { rules, context } = this.#given;
    const values = parseSignature(signature).map((type, index) => fromDbus(type, body[index]));
    const { messages } = rules?.read(JSON.stringify(values), { address }) ?? { messages: [] };
    for (const message of messages) if (!this.#isClosed) await context.emit(message);
  }
}

const matchOf = (member: Member & { kind: 'call' | 'watched' }): string =>
  `type='signal',sender='${member.service}',path='${member.path}',interface='${member.interface}',member='${member.name}'`;
