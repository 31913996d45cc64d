import { isUtf8 } from 'node:buffer';
import type { InboundMessage } from '../mqtt/inbound-message.js';
import type { MessageProperties } from '../mqtt/message-properties.js';

const binary = (bytes: Buffer): unknown =>
  isUtf8(bytes) ? bytes.toString() : { base64: bytes.toString('base64') };

/** The properties that say something about the message, by the names of MQTT 5. */
const shown = ({ correlationData, ...rest }: MessageProperties): object => ({
  ...rest,
  ...(correlationData && { correlationData: binary(correlationData) }),
});

/** A message as a line of JSON, which is a line of a capture as well. */
export const messageJson = ({ topic, payload, qos, retain, properties }: InboundMessage): string =>
  JSON.stringify({
    topic,
    ...(isUtf8(payload)
      ? { payload: payload.toString() }
      : { payload_base64: payload.toString('base64') }),
    qos,
    retain,
    ...(properties && Object.keys(properties).length > 0 && { properties: shown(properties) }),
  });
