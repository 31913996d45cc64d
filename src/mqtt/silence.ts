import { GatewayError } from '../errors/gateway-error.js';

/** The oldest publication has waited for too long for its acknowledgement. */
export const acknowledgementOverdue = (ageMs: number): GatewayError =>
  new GatewayError('MQTT_ACK_TIMEOUT', `a publication was not acknowledged for ${ageMs} ms`, {
    hint: 'the connection is made anew; look at the load of the broker',
  });

/** Nothing came for one and a half times the keepalive. */
export const brokerSilent = (keepaliveMs: number): GatewayError =>
  new GatewayError(
    'MQTT_KEEPALIVE',
    `the broker was silent for 1.5 times the keepalive of ${keepaliveMs} ms`,
    { hint: 'check the network between; the connection is made anew' },
  );
