import type { Transport } from './endpoint.js';
import type { FilterRequest } from './filter-request.js';
import type { InboundHandling } from './inbound-handling.js';
import type { PasswordSource } from './password.js';
import type { ProtocolSetting } from './protocol-choice.js';
import type { Publication } from './publication.js';
import type { FilterStore } from './subscriptions.js';
import type { TlsFiles } from './tls-files.js';

/** The retained topic that tells whether the gateway is there: will, birth and farewell. */
export interface StateTopic {
  readonly topic: string;
  /** Published at every connection, default `online`. */
  readonly online?: string;
  /** The will, also published before a clean stop, default `offline`. */
  readonly offline?: string;
}

/**
 * What a client needs to know. Names in square brackets are those of the configuration file, which
 * gives times in seconds.
 *
 * @example { host: '127.0.0.1', port: 1883, clientId: 'gateway-1' }
 */
export interface MgClientOptions extends InboundHandling {
  /** Name or address of the broker [host]. */
  readonly host: string;
  /** 1 to 65,535 [port]. */
  readonly port: number;
  /** Default `tcp`. */
  readonly transport?: Transport;
  /** Of the WebSocket, default `/mqtt`; the file of a Unix socket. */
  readonly path?: string;
  /** For `tls` and `wss`. */
  readonly tls?: TlsFiles;
  readonly username?: string;
  /** Never printed. A source makes another one for each connection, and says when that is due. */
  readonly password?: string | PasswordSource;
  /** Unique at the broker [clientid]. */
  readonly clientId: string;
  /** Default `auto`: MQTT 5, and 3.1.1 where the broker does not speak it; 3.1 only where it is asked for [protocol]. */
  readonly protocol?: ProtocolSetting;
  /** Whole seconds in milliseconds, default 60,000; 0 switches it off [keepalive]. */
  readonly keepaliveMs?: number;
  /** For TCP, TLS and CONNACK together, and again for subscriptions and birth; default 10,000. */
  readonly connectTimeoutMs?: number;
  /** First bound of the pause between attempts, default 500 [reconnectmin]. */
  readonly reconnectMinMs?: number;
  /** Last bound of that pause, default 60,000 [reconnectmax]. */
  readonly reconnectMaxMs?: number;
  /** A connection that lasted this long resets the pause, default 30,000. */
  readonly stableMs?: number;
  /** The least pause after refused credentials, default 15,000. */
  readonly authenticationFloorMs?: number;
  /** The least pause after the client id was taken over, default 15,000. */
  readonly takeoverFloorMs?: number;
  /** Publications without acknowledgement at one time, each way, default 64 [maxinflight]. */
  readonly maxInflight?: number;
  /** Publications that may wait for the window above, default 1,024; more are refused. */
  readonly maxWaiting?: number;
  /** In and out, default 1 MiB [maxpayload]. Larger inbound messages are dropped and counted. */
  readonly maxPayloadBytes?: number;
  /** A publication without acknowledgement for so long ends the connection, default 30,000 [acktimeout]. */
  readonly ackTimeoutMs?: number;
  /** For `onMessage`; default 10,000, never more than half of the keepalive. After it a message is acknowledged. */
  readonly handlerTimeoutMs?: number;
  /** `stop` takes this long at most, default 5,000, not above 8,000. */
  readonly stopTimeoutMs?: number;
  /** Default true: the broker forgets us with the connection. */
  readonly cleanSession?: boolean;
  /** How long an MQTT 5 broker keeps a session that is not clean, default one day. */
  readonly sessionExpiryMs?: number;
  /** Keeps the filters of a session that outlives this process, so that old ones can be ended. */
  readonly session?: FilterStore;
  readonly state?: StateTopic;
  /** What the broker publishes where the connection ends without a word; the state topic has its own. */
  readonly will?: Publication;
  /** The first subscriptions; `setFilters` changes them. */
  readonly filters?: readonly FilterRequest[];
  /** Called with a line about each packet, without payloads and credentials [trace]. */
  readonly onPacket?: (line: string) => void;
  /** For the jitter, default `Math.random`. */
  readonly random?: () => number;
}
