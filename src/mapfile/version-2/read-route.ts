import type { PayloadDefinition } from '../../map/definition/payload-definition.js';
import type { MessageConstants, RouteDefinition } from '../../map/definition/route-definition.js';
import type { TopicPattern } from '../../map/definition/text-pattern.js';
import type { ValueDefinition } from '../../map/definition/value-definition.js';
import { parseTopicPattern } from '../../map/pattern/parse-topic-pattern.js';
import type { Value } from './map-file-2.generated.js';
import type { Entry, RouteFile } from './map-part.js';
import { readDiscovery } from './read-discovery.js';
import { readPayload } from './read-payload.js';
import { readPublish } from './read-publish.js';
import { readMerge, readReceive, readReport } from './read-timing.js';
import { parseIn, type RoutePlace, tellFault } from './route-place.js';
import { ValueTable } from './value-table.js';

/** A route that was read, with what the checks need. */
export interface ReadRoute {
  readonly definition: RouteDefinition;
  readonly raw: RouteFile;
  readonly place: RoutePlace;
  readonly values: ValueTable;
}

const NO_VALUES: ReadonlyMap<string, ValueDefinition> = new Map();

const NO_TOPIC: TopicPattern = { levels: [] };

const NO_WORDS: Readonly<Record<string, string>> = Object.freeze({});

const readTopic = (place: RoutePlace, text: string): TopicPattern => {
  const path = [...place.path, 'topic'];
  const parsed = parseIn(place, path, text, parseTopicPattern);
  if ('fault' in parsed) {
    tellFault(place, path, text, parsed.fault);
    return NO_TOPIC;
  }
  const { topic, captures } = parsed;
  for (const capture of captures) {
    const inTail = topic.tail === capture.name && capture === captures.at(-1);
    place.uses.push({ ...capture, path, text, inTopic: true, ...(inTail && { inTail }) });
  }
  return topic;
};

const constantsOf = ({
  arguments: given,
  ...fields
}: NonNullable<RouteFile['message']>): MessageConstants => ({
  fields,
  arguments:
    given === undefined
      ? NO_WORDS
      : Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
});

const valuesOf = (
  { part, path, via }: Entry<RouteFile>,
  raw: RouteFile,
): Map<string, Entry<Value>> =>
  new Map(
    Object.entries(raw.values ?? {}).map(([value, entry]) => [
      value,
      { name: value, raw: entry, part, path: [...path, 'values', value], via },
    ]),
  );

/** A route as it stands in a file, brought into the form of the engine; its patterns are checked. */
export const readRoute = (entry: Entry<RouteFile>, mapValues: ValueTable): ReadRoute => {
  const { name, raw, part, path, via } = entry;
  const place: RoutePlace = { part, name, path, uses: [], rootless: [] };
  const topic = readTopic(place, raw.topic);
  const payload: PayloadDefinition = readPayload(place, raw.payload);
  // Most routes have none of their own; a table for each would be most of the memory of a large map.
  const values =
    raw.values === undefined ? mapValues : new ValueTable(valuesOf(entry, raw), mapValues);
  const receive = readReceive(part, [...path, 'receive'], raw.receive);
  const report = readReport(part, [...path, 'report'], raw.report);
  const merge = readMerge(part, [...path, 'merge'], raw.merge);
  const discovery = readDiscovery(
    raw.discovery,
    via.map(({ data }) => data.discovery),
  );
  const definition: RouteDefinition = {
    id: name,
    ...(raw.description !== undefined && { description: raw.description }),
    topic,
    payload,
    constants: constantsOf(raw.message ?? {}),
    ignored: raw.ignore ?? [],
    values: values === mapValues ? NO_VALUES : values.definitions(),
    ...(raw.direction !== undefined && { direction: raw.direction }),
    publish: readPublish([raw.publish, ...via.map(({ data }) => data.publish)]),
    ...(receive !== undefined && { receive }),
    ...(report !== undefined && { report }),
    ...(merge !== undefined && { merge }),
    ...(discovery !== undefined && { discovery }),
  };
  return { definition, raw, place, values };
};
