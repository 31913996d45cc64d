import type { ByteReader } from './byte-reader.js';
import type { ByteWriter } from './byte-writer.js';

/** Properties of a PUBLISH packet (MQTT 5, clause 3.3.2.3). */
export interface StoredProperties {
  readonly payloadFormatIndicator?: boolean;
  readonly messageExpiryInterval?: number;
  readonly responseTopic?: string;
  readonly correlationData?: Buffer;
  readonly userProperties?: Readonly<Record<string, string | string[]>>;
  readonly contentType?: string;
}

/** The bits of the first byte: what there is. */
const FORMAT = 1;
const FORMAT_IS_TEXT = 2;
const EXPIRY = 4;
const RESPONSE_TOPIC = 8;
const CORRELATION_DATA = 16;
const USER_PROPERTIES = 32;
const CONTENT_TYPE = 64;

const has = (value: unknown, bit: number): number => (value === undefined ? 0 : bit);

const writeUserProperties = (
  writer: ByteWriter,
  properties: Readonly<Record<string, string | string[]>>,
): void => {
  const entries = Object.entries(properties);
  writer.uint16(entries.length);
  for (const [name, value] of entries) {
    writer.text(name);
    const isList = Array.isArray(value);
    const values = isList ? value : [value];
    writer.uint8(isList ? 1 : 0);
    writer.uint16(values.length);
    for (const each of values) writer.text(each);
  }
};

const readUserProperties = (reader: ByteReader): Record<string, string | string[]> => {
  const entries: [string, string | string[]][] = [];
  for (let left = reader.uint16(); left > 0; left -= 1) {
    const name = reader.text();
    const isList = reader.uint8() === 1;
    const values: string[] = [];
    for (let more = reader.uint16(); more > 0; more -= 1) values.push(reader.text());
    entries.push([name, isList ? values : (values[0] ?? '')]);
  }
  return Object.fromEntries(entries);
};

export const writeProperties = (writer: ByteWriter, properties: StoredProperties): void => {
  const { payloadFormatIndicator, messageExpiryInterval, responseTopic } = properties;
  const { correlationData, userProperties, contentType } = properties;
  writer.uint8(
    has(payloadFormatIndicator, FORMAT) |
      (payloadFormatIndicator === true ? FORMAT_IS_TEXT : 0) |
      has(messageExpiryInterval, EXPIRY) |
      has(responseTopic, RESPONSE_TOPIC) |
      has(correlationData, CORRELATION_DATA) |
      has(userProperties, USER_PROPERTIES) |
      has(contentType, CONTENT_TYPE),
  );
  if (messageExpiryInterval !== undefined) writer.double(messageExpiryInterval);
  if (responseTopic !== undefined) writer.text(responseTopic);
  if (correlationData !== undefined) writer.bytes(correlationData);
  if (userProperties !== undefined) writeUserProperties(writer, userProperties);
  if (contentType !== undefined) writer.text(contentType);
};

export const readProperties = (reader: ByteReader): StoredProperties => {
  const flags = reader.uint8();
  return {
    ...(flags & FORMAT && { payloadFormatIndicator: (flags & FORMAT_IS_TEXT) !== 0 }),
    ...(flags & EXPIRY && { messageExpiryInterval: reader.double() }),
    ...(flags & RESPONSE_TOPIC && { responseTopic: reader.text() }),
    ...(flags & CORRELATION_DATA && { correlationData: reader.bytes() }),
    ...(flags & USER_PROPERTIES && { userProperties: readUserProperties(reader) }),
    ...(flags & CONTENT_TYPE && { contentType: reader.text() }),
  };
};
