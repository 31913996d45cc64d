import type { BusClient } from './bus-client.js';
import { type BusMessage, KIND } from './bus-port.js';
import { introspection } from './introspection.js';
import type { Exported, Member } from './members.js';

const DBUS = 'org.freedesktop.DBus';
const NO_ANSWER_EXPECTED = 1;

/** An error that a caller gets, under its name on the bus. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly errorName: string;

  /** @param kind such as `InvalidArgs`, of `org.freedesktop.DBus.Error` */
  constructor(kind: string, message: string) {
    super(message);
    this.errorName = `${DBUS}.Error.${kind}`;
  }
}

interface Answer {
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

export interface ExportedServiceOptions {
  readonly exported: Exported;
  readonly members: readonly Member[];
  readonly client: () => BusClient;
  readonly maxBytes: number;
  /** A call of one of its methods, with arguments as the library has them. */
  readonly onCall: (member: Member, body: readonly unknown[]) => Promise<void>;
}

/** The service that the gateway is on the bus: answers calls, and keeps its properties. */
export class ExportedService {
  readonly #options: ExportedServiceOptions;
  /** In the form of the library; those that nothing was said of yet are not there. */
  readonly #properties = new Map<string, unknown>();

  constructor(options: ExportedServiceOptions) {
    this.#options = options;
  }

  /** Sends a signal. @throws Error */
  emit({ path, interface: of, name, signature }: Member, body: readonly unknown[]): void {
    this.#send({
      type: KIND.signal,
      path,
      interface: of,
      member: name,
      ...(signature !== '' && { signature, body }),
    });
  }

  /** Keeps a property, and tells that it has changed. @throws Error */
  set(member: Member, value: unknown): void {
    const { path, interface: of, name, signature } = member;
    this.#properties.set(name, value);
    this.#send({
      type: KIND.signal,
      path,
      interface: `${DBUS}.Properties`,
      member: 'PropertiesChanged',
      signature: 'sa{sv}as',
      body: [of, [[name, [signature, value]]], []],
    });
  }

  /**
   * Answers a call, whatever it is.
   *
   * @param isFull with an error, as too many wait already
   */
  async answer(call: BusMessage, isFull = false): Promise<void> {
    const back = {
      ...(call.sender !== undefined && { destination: call.sender }),
      ...(call.serial !== undefined && { replySerial: call.serial }),
    };
    let answer: BusMessage;
    try {
      if (isFull) throw new CallError('LimitsExceeded', 'too many calls wait');
      answer = { type: KIND.answer, ...back, ...(await this.#execute(call)) };
    } catch (cause) {
      const { errorName, message } =
        cause instanceof CallError ? cause : new CallError('Failed', String(cause));
      answer = {
        type: KIND.error,
        ...back,
        errorName,
        signature: 's',
        body: [message.slice(0, 1000)],
      };
    }
    if (((call.flags ?? 0) & NO_ANSWER_EXPECTED) === 0) this.#send(answer);
  }

  #send(message: BusMessage): void {
    this.#options.client().send(message);
  }

  async #execute(call: BusMessage): Promise<Answer> {
    const { maxBytes } = this.#options;
    const { signature = '', body = [], interface: of, member } = call;
    if (signature !== '' && call.body === undefined)
      throw new CallError('LimitsExceeded', `the arguments are larger than ${maxBytes} bytes`);
    switch (of) {
      case `${DBUS}.Introspectable`:
        return this.#introspect(call);
      case `${DBUS}.Peer`:
        if (member === 'Ping') return {};
        break;
      case `${DBUS}.Properties`:
        return this.#property(call, body);
      default:
    }
    const { exported, members, onCall } = this.#options;
    if (call.path !== exported.path)
      throw new CallError(
        'UnknownObject',
        `there is nothing at ${call.path}; expected ${exported.path}`,
      );
    const found = members.find(
      ({ kind, name }) =>
        kind === 'method' && name === member && (of ?? exported.interface) === exported.interface,
    );
    if (found === undefined)
      throw new CallError(
        'UnknownMethod',
        `${of ?? 'no interface'} has no method ${member}; ${exported.interface} has ${Object.keys(exported.methods).join(', ')}`,
      );
    if (signature !== found.signature)
      throw new CallError(
        'InvalidArgs',
        `${found.name} takes "${found.signature}", not "${signature}"`,
      );
    await onCall(found, body);
    return {};
  }

  #introspect({ path = '/', member }: BusMessage): Answer {
    const text = introspection(path, this.#options.exported);
    if (member === 'Introspect' && text !== undefined) return { signature: 's', body: [text] };
    throw new CallError('UnknownObject', `there is nothing at ${path}`);
  }

  #property({ path, member, signature }: BusMessage, [of, name]: readonly unknown[]): Answer {
    const { exported } = this.#options;
    if (path !== exported.path || of !== exported.interface)
      throw new CallError('UnknownInterface', `${String(of)} is not at ${path}`);
    const known = (key: string): unknown[] => {
      const value = this.#properties.get(key);
      return value === undefined ? [] : [[exported.properties[key], value]];
    };
    if (member === 'GetAll' && signature === 's') {
      const all = Object.keys(exported.properties).flatMap((key) =>
        known(key).map((value) => [key, value]),
      );
      return { signature: 'a{sv}', body: [all] };
    }
    if (member === 'Set') throw new CallError('PropertyReadOnly', `${String(name)} is only read`);
    if (member !== 'Get' || signature !== 'ss')
      throw new CallError('UnknownMethod', 'expected Get(ss) or GetAll(s)');
    const [value] = known(String(name));
    if (value === undefined)
      throw new CallError('UnknownProperty', `${String(name)} is no property, or not known yet`);
    return { signature: 'v', body: [value] };
  }
}
