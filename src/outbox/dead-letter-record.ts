import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import type { Codec } from './codec.js';
import {
  publicationRecord,
  type RecordClocks,
  type StoredPublication,
} from './publication-record.js';

/** A publication that was set aside, and why. */
export interface StoredDeadLetter extends StoredPublication {
  readonly reason: string;
}

/** Reasons can have texts of strangers in them. */
const MAX_REASON_CHARACTERS = 1000;

/** Publications that were set aside, as records: the reason, and the publication as it was. */
export const deadLetterRecord = (clocks: RecordClocks): Codec<StoredDeadLetter> => {
  const publication = publicationRecord(clocks);
  return {
    encode: ({ reason, ...letter }) => {
      const said = reason.slice(0, MAX_REASON_CHARACTERS).toWellFormed();
      const record = publication.encode(letter);
      const writer = new ByteWriter(2 + 3 * said.length + record.length);
      writer.text(said);
      writer.rest(record);
      return writer.end();
    },
    decode: (bytes) => {
      const reader = new ByteReader(bytes);
      const reason = reader.text();
      return { ...publication.decode(reader.rest()), reason };
    },
  };
};
