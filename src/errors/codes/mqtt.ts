import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** What goes wrong between the client and the broker. */
export const MQTT_CODES = {
  MQTT_BAD_OPTION: {
    summary: 'An option of the MQTT client has a value that is not allowed.',
    remedy: 'Give it a value that the message names.',
    exitCode: EXIT.badConfiguration,
  },
  MQTT_BAD_FILTER: {
    summary: 'A subscription is not a valid MQTT filter.',
    remedy: '`+` and `#` stand alone between slashes, and `#` only at the end.',
    exitCode: EXIT.usage,
  },
  MQTT_PAYLOAD_TOO_LARGE: {
    summary: 'A message is larger than the gateway or the broker accepts.',
    remedy:
      'Send less, raise `maxpayload` in [MQTT], or raise the limit of the broker (mosquitto: max_packet_size).',
    exitCode: EXIT.failures,
  },
  MQTT_NOT_CONNECTED: {
    summary: 'A message was to be published while there is no connection to the broker.',
    remedy: 'Wait for the connection; the reason why there is none is in the state of the client.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_CONNECTION_LOST: {
    summary: 'The connection ended before the broker acknowledged a message.',
    remedy: 'Publish it again; the broker may or may not have it.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_PUBLISH_REFUSED: {
    summary: 'The broker does not take a message.',
    remedy:
      'Check the access rules of the broker for that topic, and what quality of service it offers.',
    exitCode: EXIT.failures,
  },
  MQTT_TOO_MANY_PUBLICATIONS: {
    summary: 'Too many messages wait for their turn to be published.',
    remedy: 'Wait for earlier ones to be acknowledged, or raise `maxinflight` in [MQTT].',
    exitCode: EXIT.failures,
    retryable: true,
  },
  MQTT_SUBSCRIPTION_REFUSED: {
    summary: 'The broker refused a subscription.',
    remedy: 'Check the access rules of the broker: may this user read that topic?',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_HANDLER_FAILED: {
    summary: 'A handler of inbound messages failed; the message was acknowledged all the same.',
    remedy: 'See the cause; it is a defect of the handler.',
    exitCode: EXIT.internal,
  },
  MQTT_HANDLER_TIMEOUT: {
    summary:
      'A handler of inbound messages took too long; the next message no longer waits for it.',
    remedy: 'Handlers must not wait for a publication of the same client, nor for a slow device.',
    exitCode: EXIT.internal,
  },
  MQTT_BROKER_ABSENT: {
    summary: 'Nothing answers at the address of the broker.',
    remedy: 'Start the broker, and check `host` and `port` in [MQTT].',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_NAME_NOT_FOUND: {
    summary: 'The host name of the broker is not known.',
    remedy: 'Check `host` in [MQTT] and the name service of this machine.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_TIMEOUT: {
    summary: 'The broker did not answer in time.',
    remedy:
      'Check that the port is the one of MQTT, with or without TLS, and that no firewall is between.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_TLS: {
    summary: 'No secure connection to the broker came about.',
    remedy: 'Check `cafile`, `certfile`, `keyfile` and `servername` in [MQTT] against the broker.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_TLS_FILE: {
    summary: 'A certificate or key file cannot be read.',
    remedy: 'Check the path and that the user of the service may read it.',
    exitCode: EXIT.badConfiguration,
    retryable: true,
  },
  MQTT_REFUSED_AUTHENTICATION: {
    summary: 'The broker refused the user name, the password or the certificate.',
    remedy: 'Check `user` and `password` in [MQTT] and the user list of the broker.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_REFUSED_CLIENT_ID: {
    summary: 'The broker refused the client id.',
    remedy: 'Choose another `clientid` in [MQTT]; letters and digits, 23 at most, always work.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_CLIENT_ID_TAKEN: {
    summary: 'Another client with the same client id took the connection over.',
    remedy: 'Give each gateway its own `clientid` in [MQTT]; is a second gateway running?',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_SERVER_UNAVAILABLE: {
    summary: 'The broker answers that it is not available now.',
    remedy: 'Wait, and look at the log of the broker.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_UNSUPPORTED_PROTOCOL: {
    summary: 'The broker does not speak the version of MQTT that was asked for.',
    remedy: 'Set `protocol: auto` in [MQTT].',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_CONNECTION_REFUSED: {
    summary: 'The broker refused the connection for a reason of its own.',
    remedy: 'See the reason in the message and the log of the broker.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_CLOSED_BY_BROKER: {
    summary: 'The broker closed the connection.',
    remedy: 'Look at the log of the broker.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_PROTOCOL: {
    summary: 'What came from the broker is not MQTT.',
    remedy: 'Check that `host` and `port` in [MQTT] are those of an MQTT broker.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_KEEPALIVE: {
    summary: 'The broker has been silent for 1.5 times the keepalive.',
    remedy: 'Check the network between; the connection is made anew.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_ACK_TIMEOUT: {
    summary: 'The broker did not acknowledge a message in time.',
    remedy: 'Look at the load and the log of the broker; the connection is made anew.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  MQTT_EMBEDDED_BROKER: {
    summary: 'The embedded broker could not be started.',
    remedy: 'Choose another port, or use a broker of its own, for example mosquitto.',
    exitCode: EXIT.unavailable,
  },
} as const satisfies Record<string, CodeEntry>;
