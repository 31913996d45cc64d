import { Buffer } from 'node:buffer';
import { GatewayError } from '../errors/gateway-error.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import type { Codec } from './codec.js';
import { readProperties, type StoredProperties, writeProperties } from './stored-properties.js';

/** What a publication is on disk. */
export interface StoredPublication {
  readonly topic: string;
  /** Comes back as bytes. */
  readonly payload: string | Uint8Array;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  readonly properties?: StoredProperties;
  /** The instance that says it. */
  readonly source?: string;
  /** On the monotonic clock of the process that has it; on the disk it is a wall time. */
  readonly expiresAtMs?: number;
  /** The member of a JSON payload that gets the id. */
  readonly idMember?: string;
}

export interface RecordClocks {
  readonly wallMs: () => number;
  readonly monotonicMs: () => number;
}

/** The first byte. */
const VERSION = 1;
/** The second byte: the quality of service in two bits, and what there is. */
const QOS = 3;
const RETAIN = 4;
const SOURCE = 8;
const EXPIRY = 16;
const PROPERTIES = 32;
const ID_MEMBER = 64;
/** Beside topic and payload, where there are no properties. */
const MOSTLY_BYTES = 64;

const isQos = (value: number): value is 0 | 1 | 2 => value < 3;

const encode = (publication: StoredPublication, toWallMs: (monotonicMs: number) => number) => {
  const { topic, payload, qos, retain, properties, source, expiresAtMs, idMember } = publication;
  const content = typeof payload === 'string' ? Buffer.from(payload) : payload;
  const writer = new ByteWriter(MOSTLY_BYTES + 3 * topic.length + content.length);
  writer.uint8(VERSION);
  writer.uint8(
    qos |
      (retain ? RETAIN : 0) |
      (source === undefined ? 0 : SOURCE) |
      (expiresAtMs === undefined ? 0 : EXPIRY) |
      (properties === undefined ? 0 : PROPERTIES) |
      (idMember === undefined ? 0 : ID_MEMBER),
  );
  writer.text(topic);
  if (source !== undefined) writer.text(source);
  if (expiresAtMs !== undefined) writer.double(toWallMs(expiresAtMs));
  if (properties !== undefined) writeProperties(writer, properties);
  if (idMember !== undefined) writer.text(idMember);
  writer.rest(content);
  return writer.end();
};

const decode = (bytes: Buffer, toMonotonicMs: (wallMs: number) => number): StoredPublication => {
  const reader = new ByteReader(bytes);
  const version = reader.uint8();
  const flags = reader.uint8();
  const qos = flags & QOS;
  if (version !== VERSION || !isQos(qos) || flags >= 2 * ID_MEMBER)
    throw new GatewayError('OUTBOX_RECORD', `no record of a publication: version ${version}`);
  return {
    topic: reader.text(),
    ...(flags & SOURCE && { source: reader.text() }),
    ...(flags & EXPIRY && { expiresAtMs: toMonotonicMs(reader.double()) }),
    ...(flags & PROPERTIES && { properties: readProperties(reader) }),
    ...(flags & ID_MEMBER && { idMember: reader.text() }),
    payload: reader.rest(),
    qos,
    retain: (flags & RETAIN) !== 0,
  };
};

/**
 * Publications as records. When one expires is a wall time on the disk, as it must outlive the process.
 *
 * @example publicationRecord({ wallMs: Date.now, monotonicMs: () => performance.now() })
 */
export const publicationRecord = ({
  wallMs,
  monotonicMs,
}: RecordClocks): Codec<StoredPublication> => ({
  encode: (publication) => encode(publication, (ms) => ms - monotonicMs() + wallMs()),
  decode: (bytes) => decode(bytes, (ms) => ms - wallMs() + monotonicMs()),
});
