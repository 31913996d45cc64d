import type { MapDefinition } from '../../map/definition/map-definition.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import { payloadCaptures } from '../../map/describe/capture-names.js';
import type { MessageType } from '../../map/message.js';
import { namedValue, restValueOf } from '../../map/words/named-value.js';
import { messageOf, type Printer } from './concrete-topic.js';
import type { Place, Said, Seen } from './entity.js';
import { type Binding, finiteWords, topicSubjects } from './route-bindings.js';

const SUBJECTS: ReadonlySet<string> = new Set(['function', 'gateway', 'location', 'device']);
const NO_VALUES: ReadonlySet<string> = new Set([...SUBJECTS, 'type', 'sender']);
const PLACEHOLDERS: ReadonlySet<string> = new Set(['argkey', 'argvalue']);

/** Who sends a command: those whose topics name one need somebody. */
const SENDER = 'discovery';

/** What a route says in all its messages. */
const constantsOf = ({ constants }: RouteDefinition): Said => {
  const { type: _, ...fields } = constants.fields;
  return { ...fields, ...constants.arguments };
};

/** Payloads that no template can read or write. */
export const isBinary = ({ payload: { codec } }: RouteDefinition): boolean =>
  codec === 'bytes' || codec === 'base64' || codec === 'fields';

export interface PlaceContext {
  readonly map: MapDefinition;
  readonly printer: Printer;
  readonly seen: readonly Seen[];
  /** Of a route that does not say it. */
  readonly retain: boolean;
}

/** Whether the payload has a place for each argument that nothing else names. */
export const hasRest = (route: RouteDefinition): boolean =>
  payloadCaptures(route.payload).some(({ name }) => PLACEHOLDERS.has(name));

/** The arguments that `<argkey>` stands for, as far as they are known. */
const restKeys = (
  { map, seen }: PlaceContext,
  route: RouteDefinition,
  { key, said }: Binding,
): readonly string[] => {
  if (!hasRest(route)) return [];
  if (key !== undefined) return [key];
  const known = finiteWords(map, route, 'argkey');
  if (known !== undefined) return known;
  const same = JSON.stringify(said);
  return seen.flatMap((one) =>
    one.route === route.id && one.key !== undefined && JSON.stringify(one.said) === same
      ? [one.key]
      : [],
  );
};

/** What a payload says beside what it is about. */
const valueNames = (route: RouteDefinition): readonly string[] => {
  const inTopic = new Set(topicSubjects(route));
  const names = payloadCaptures(route.payload).map(({ name }) => name);
  return [...new Set(names)].filter(
    (name) => !NO_VALUES.has(name) && !PLACEHOLDERS.has(name) && !inTopic.has(name),
  );
};

/** Whether all else that a payload must say is known, so that one value alone makes a command. */
const isFillable = (
  { map }: PlaceContext,
  route: RouteDefinition,
  said: Said,
  wanted: string | undefined,
): boolean =>
  payloadCaptures(route.payload).every(
    ({ name, optional }) =>
      optional ||
      name === wanted ||
      name === 'sender' ||
      PLACEHOLDERS.has(name) ||
      (said[name] ?? '') !== '' ||
      namedValue(map, route, name)?.value.default !== undefined,
  );

/** Where the values of one topic of a route stand; none where it cannot be printed. */
export const placesOf = (
  context: PlaceContext,
  route: RouteDefinition,
  type: MessageType,
  binding: Binding,
): readonly Place[] => {
  const { map, printer, retain } = context;
  const said: Said = { ...constantsOf(route), ...binding.said };
  const sent = type === 'command' ? { sender: SENDER, ...said } : said;
  const message = messageOf(type, sent);
  const off = route.discovery?.values ?? {};
  const placeOf = (name: string | undefined, key?: string): Place[] => {
    if (name !== undefined && off[name] === false) return [];
    if (type === 'command' && !isFillable(context, route, said, name)) return [];
    const topic = printer.topic(route, message, key);
    if (topic === undefined) return [];
    const value =
      name === undefined
        ? undefined
        : key === undefined
          ? namedValue(map, route, name)?.value
          : restValueOf(map, route, name)?.value;
    return [{ topic, route, name, value, said, retain: route.publish.retain ?? retain }];
  };
  const names = valueNames(route);
  const keys = restKeys(context, route, binding);
  if (names.length === 0 && !hasRest(route)) return type === 'command' ? placeOf(undefined) : [];
  return [...names.flatMap((name) => placeOf(name)), ...keys.flatMap((key) => placeOf(key, key))];
};
