import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { GatewayError } from '../../errors/gateway-error.js';
import { firstConnection } from '../../mqtt/first-connection.js';
import { MgClient } from '../../mqtt/mg-client.js';
import type { MgClientOptions } from '../../mqtt/mg-client-options.js';

/** A request to a gateway that runs somewhere. */
export interface AskedGateway {
  readonly options: MgClientOptions;
  /** Of its control. */
  readonly topic: string;
  readonly what: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly timeoutMs: number;
  readonly qos: 0 | 1 | 2;
}

/** An answer as it came. */
export interface GatewayAnswer {
  readonly status: 'ok' | 'error';
  readonly data: unknown;
  readonly error?: string;
  readonly code?: string;
}

/** Undefined where it is another's, or nothing of this kind. */
const answerOf = (payload: Uint8Array, transaction: string): GatewayAnswer | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(payload).toString());
    if (typeof read !== 'object' || read === null) return undefined;
    if (Reflect.get(read, 'transaction') !== transaction) return undefined;
    const [data, error, code]: unknown[] = ['data', 'error', 'code'].map((name) =>
      Reflect.get(read, name),
    );
    return {
      status: Reflect.get(read, 'status') === 'ok' ? 'ok' : 'error',
      data,
      ...(typeof error === 'string' && { error }),
      ...(typeof code === 'string' && { code }),
    };
  } catch {
    return undefined;
  }
};

/** Who asks, for the audit of the gateway; MQTT 5 only. */
const asker = (): Record<string, string> => {
  try {
    return { user: userInfo().username, host: hostname() };
  } catch {
    return { host: hostname() };
  }
};

/**
 * Sends a request through the broker and waits for the answer.
 *
 * @throws GatewayError of the connection, `CONTROL_NO_ANSWER`
 */
export const askGateway = async (asked: AskedGateway): Promise<GatewayAnswer> => {
  const { options, topic, what, data, timeoutMs, qos } = asked;
  const transaction = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  let heard: (answer: GatewayAnswer) => void = () => undefined;
  const answered = new Promise<GatewayAnswer>((resolve) => {
    heard = resolve;
  });
  const client = new MgClient({
    ...options,
    filters: [{ filter: `${topic}/response/${what}`, qos }],
    onMessage: ({ payload }) => {
      const answer = answerOf(payload, transaction);
      if (answer !== undefined) heard(answer);
    },
  });
  try {
    await firstConnection(client, { timeoutMs });
    await client.publish({
      topic: `${topic}/request/${what}`,
      payload: JSON.stringify({ ...data, transaction }),
      qos,
      retain: false,
      properties: { userProperties: asker() },
    });
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new GatewayError(
              'CONTROL_NO_ANSWER',
              `no gateway answered ${topic}/request/${what} within ${timeoutMs / 1000} s`,
            ),
          ),
        timeoutMs,
      );
    });
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
    await client.stop();
  }
};
