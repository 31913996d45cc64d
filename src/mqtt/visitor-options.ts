import type { MgClientOptions } from './mg-client-options.js';
import type { Publication } from './publication.js';

/** A message with what is usually left out left out: no payload, QoS 1, not retained. */
export type SentMessage = Pick<Publication, 'topic'> & Partial<Publication>;

/** How a short visit reaches its broker: without anything, one on this machine. */
export interface VisitorOptions
  extends Omit<Partial<MgClientOptions>, 'state' | 'filters' | 'onMessage' | 'will'> {
  readonly will?: SentMessage;
  /** The most that the visit may take. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const PORTS = { tcp: 1883, tls: 8883, ws: 80, wss: 443, unix: 1883 } as const;

/** The whole message. */
export const publicationOf = (message: SentMessage): Publication => ({
  payload: '',
  qos: 1,
  retain: false,
  ...message,
});

/** The client's options, with a client id that nobody has. */
export const visitorOptions = ({
  will,
  timeoutMs: _timeoutMs,
  signal: _signal,
  ...given
}: VisitorOptions): MgClientOptions => ({
  host: 'localhost',
  port: PORTS[given.transport ?? 'tcp'],
  // MQTT 3.1 takes 23 characters at most.
  clientId: `visitor-${crypto.randomUUID().slice(0, 13)}`,
  ...given,
  ...(will && { will: publicationOf(will) }),
});
