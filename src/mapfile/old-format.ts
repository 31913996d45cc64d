import type { ParsedDocument } from '../document/parsed-document.js';
import type { Problem } from '../errors/problem.js';
import { VERSION_1_FIELDS, type Version1Field } from '../map/version-1.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table of the older format: MQTT keyword → internal keyword; values that are no text are mistakes. */
export type OldTable = Readonly<Record<string, unknown>>;

/**
 * Texts, and no list: a list is of the present format, and then a text beside it may as well be a
 * keyword whose brackets were forgotten.
 */
const isOldTable = (table: unknown): table is OldTable =>
  isRecord(table) &&
  Object.values(table).some((value) => typeof value === 'string') &&
  !Object.values(table).some(Array.isArray);

/** The texts of a table, MQTT keyword → internal keyword, in its order. */
export const oldEntries = (table: OldTable): [string, string][] =>
  Object.entries(table).flatMap(([keyword, value]): [string, string][] =>
    typeof value === 'string' ? [[keyword, value]] : [],
  );

/** The fields of a map whose tables are in the older format; none for any other document. */
export const oldTables = (data: unknown): ReadonlyMap<Version1Field, OldTable> => {
  const found = new Map<Version1Field, OldTable>();
  if (!isRecord(data)) return found;
  for (const name of VERSION_1_FIELDS) {
    const vocabulary = data[name];
    if (isRecord(vocabulary) && isOldTable(vocabulary['map'])) found.set(name, vocabulary['map']);
  }
  return found;
};

/** One problem for each vocabulary in the older format. */
export const oldFormatProblems = (document: ParsedDocument): Problem[] =>
  [...oldTables(document.data)].map(([name, table]) => {
    const [[keyword, internal] = ['', '']] = oldEntries(table);
    return {
      code: 'MAP_OLD_FORMAT',
      severity: 'error',
      path: [name, 'map'],
      message: `${name}.map has texts where lists of MQTT keywords belong ("${keyword}": "${internal}"): this is the older format, with the MQTT keyword first`,
      hint: `mqttgateway map upgrade ${document.file}   (or, if "${keyword}" is the internal keyword, write ["${internal}"])`,
    };
  });
