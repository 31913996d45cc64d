import {
  type Document,
  isMap,
  isScalar,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { parseDocument as readChecked } from '../document/parse-document.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Version1Field } from '../map/version-1.js';
import { leftEntries } from './left-entries.js';
import { type OldTable, oldEntries, oldTables } from './old-format.js';
import { indentationOf, writeJson } from './write-json.js';

/** What `map upgrade` made of a map. */
export interface UpgradedMap {
  readonly text: string;
  /** One sentence for each change, in file order. */
  readonly changes: readonly string[];
  /** One sentence for each entry that could not be changed, with the reason. */
  readonly left: readonly string[];
}

/** internal keyword → its MQTT keywords, both in the order of the file. */
const invert = (table: OldTable): ReadonlyMap<string, readonly string[]> => {
  const inverted = new Map<string, string[]>();
  for (const [keyword, internal] of oldEntries(table)) {
    const keywords = inverted.get(internal);
    if (keywords === undefined) inverted.set(internal, [keyword]);
    else keywords.push(keyword);
  }
  return inverted;
};

const changesOf = (name: Version1Field, table: OldTable): string[] => {
  const inverted = invert(table);
  const several = [...inverted].filter(([, keywords]) => keywords.length > 1);
  return [
    `${name}: ${inverted.size} ${inverted.size === 1 ? 'entry' : 'entries'}, now with the internal keyword first`,
    ...several.map(([internal, [canonical, ...aliases]]) => {
      const understood = aliases.map((alias) => `"${alias}"`).join(', ');
      return `${name}: "${internal}" had several MQTT keywords; "${canonical}" is published, ${understood} understood as well`;
    }),
  ];
};

/** Rewrites one table where it stands, with the comments of its entries. */
const rewrite = (document: Document, name: Version1Field): void => {
  const old = document.getIn([name, 'map']);
  if (!isMap(old)) return;
  const entries = new Map<string, YAMLSeq>();
  const table = new YAMLMap();
  if (old.flow !== undefined) table.flow = old.flow;
  if (old.commentBefore) table.commentBefore = old.commentBefore;
  for (const pair of old.items) {
    const { key, value } = pair;
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') {
      table.items.push(pair);
      continue;
    }
    const internal = value.value;
    const keyword = new Scalar(String(key.value));
    const known = entries.get(internal);
    if (known !== undefined) {
      known.add(keyword);
      continue;
    }
    const first = new Scalar(internal);
    if (key.commentBefore) first.commentBefore = key.commentBefore;
    const keywords = new YAMLSeq();
    keywords.flow = true;
    keywords.add(keyword);
    if (value.comment) keywords.comment = value.comment;
    entries.set(internal, keywords);
    table.items.push(new Pair(first, keywords));
  }
  document.setIn([name, 'map'], table);
};

/**
 * Brings a map of the older format (MQTT keyword first, a text as value) into the present one; the
 * order and, in YAML, the comments are kept.
 *
 * @param file how errors name it
 * @throws GatewayError `MAP_NOT_OLD_FORMAT`, also where the text cannot be read as a map at all;
 *   `problems` says why
 */
export const upgradeMap = (file: string, text: string): UpgradedMap => {
  const { data, problems } = readChecked(file, text);
  const tables = oldTables(data);
  const left = leftEntries(data);
  if (tables.size === 0 || problems.some(({ severity }) => severity === 'error'))
    throw new GatewayError('MAP_NOT_OLD_FORMAT', `${file} is not a map in the older format`, {
      hint: left[0] ?? `mqttgateway map check ${file}`,
      problems,
    });
  const document = parseDocument(text);
  for (const name of tables.keys()) rewrite(document, name);
  const changes = [...tables].flatMap(([name, table]) => changesOf(name, table));
  return text.trimStart().startsWith('{')
    ? { text: `${writeJson(document.contents, indentationOf(text))}\n`, changes, left }
    : {
        text: document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(text) }),
        changes,
        left,
      };
};
