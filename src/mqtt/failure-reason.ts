import type { ErrorCode } from '../errors/codes.js';
import type { GatewayError } from '../errors/gateway-error.js';

/** Why there is no connection, in the words that status topics and logs use; one code each. */
const CODE_OF = {
  'broker-absent': 'MQTT_BROKER_ABSENT',
  'name-not-found': 'MQTT_NAME_NOT_FOUND',
  timeout: 'MQTT_TIMEOUT',
  tls: 'MQTT_TLS',
  'tls-file': 'MQTT_TLS_FILE',
  'refused-authentication': 'MQTT_REFUSED_AUTHENTICATION',
  'refused-client-id': 'MQTT_REFUSED_CLIENT_ID',
  'client-id-taken': 'MQTT_CLIENT_ID_TAKEN',
  'server-unavailable': 'MQTT_SERVER_UNAVAILABLE',
  'unsupported-protocol': 'MQTT_UNSUPPORTED_PROTOCOL',
  refused: 'MQTT_CONNECTION_REFUSED',
  'closed-by-broker': 'MQTT_CLOSED_BY_BROKER',
  protocol: 'MQTT_PROTOCOL',
  keepalive: 'MQTT_KEEPALIVE',
  'ack-timeout': 'MQTT_ACK_TIMEOUT',
} as const satisfies Record<string, ErrorCode>;

export type FailureReason = keyof typeof CODE_OF;

/** The code of a reason. */
export const failureCode = (reason: FailureReason): ErrorCode => CODE_OF[reason];

const REASON_OF: ReadonlyMap<ErrorCode, FailureReason> = new Map(
  (Object.keys(CODE_OF) as FailureReason[]).map((reason) => [CODE_OF[reason], reason]),
);

/** The reason that an error of a connection stands for. */
export const failureReason = (error: GatewayError): FailureReason =>
  REASON_OF.get(error.code) ?? 'protocol';
