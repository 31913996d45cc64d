import type { MapDefinition } from '../definition/map-definition.js';
import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { senderLevelOf } from '../route/compile-route.js';
import { isSplit } from '../route/route-names.js';
import { compileValue } from '../value/compile-value.js';
import { definitionOf, restNames } from './definition-of.js';
import { floatDoubt } from './float-doubt.js';
import type { Occurrence, Spelling } from './occurrences.js';
import { type ProveNamed, passedKeywords } from './prove-value.js';

/** Why a route by itself may not be invertible: a name, and words of it that may show it. */
export interface NamedDoubt {
  /** Undefined: it is the payload as a whole. */
  readonly name: string | undefined;
  readonly why: string;
  readonly words: readonly string[];
}

const payloadDoubt = (why: string): NamedDoubt => ({ name: undefined, why, words: [] });

const hasRest = (template: JsonTemplate): boolean => {
  if (template.kind === 'list') return template.items.some(hasRest);
  return (
    template.kind === 'object' &&
    (template.rest || template.members.some(([, member]) => hasRest(member)))
  );
};

/** `<argkey>: <argvalue>` in two objects: each prints all, and reads those of the other too. */
const countRests = (template: JsonTemplate): number => {
  if (template.kind === 'list')
    return template.items.reduce((sum, item) => sum + countRests(item), 0);
  if (template.kind !== 'object') return 0;
  return template.members.reduce(
    (sum, [, member]) => sum + countRests(member),
    template.rest ? 1 : 0,
  );
};

/** What the separators of a payload may break (M4.5, M4.6). */
const separatorDoubts = (payload: PayloadDefinition): NamedDoubt[] => {
  if (payload.codec === 'csv')
    return /^[^"\r\n]$/u.test(payload.separator)
      ? []
      : [payloadDoubt(`the separator "${payload.separator}" of csv is not one plain character`)];
  if (payload.codec !== 'pairs') return [];
  const { separator, equals, members } = payload;
  const doubts: NamedDoubt[] = [];
  if (separator.includes(equals) || equals.includes(separator))
    doubts.push(payloadDoubt(`"${separator}" and "${equals}" are not told apart`));
  for (const [key] of members)
    if (
      key !== key.trim() ||
      key.includes(separator) ||
      (key + equals).indexOf(equals) !== key.length
    )
      doubts.push(payloadDoubt(`the key "${key}" has spaces or a separator in it`));
  return doubts;
};

const structureDoubts = (
  route: RouteDefinition,
  occurrences: readonly Occurrence[],
): NamedDoubt[] => {
  const { payload } = route;
  const doubts = separatorDoubts(payload);
  const rests = payload.codec === 'json' ? countRests(payload.template) : 0;
  if (rests > 1) doubts.push(payloadDoubt('<argkey>: <argvalue> stands in two objects'));
  const withRest =
    payload.codec === 'action-or-json' || (payload.codec === 'json' && hasRest(payload.template));
  const named = occurrences.filter(({ name }) => name === 'argkey' || name === 'argvalue');
  if (withRest && named.length > 0)
    doubts.push(payloadDoubt('other arguments stand in an object and elsewhere too'));
  if (named.length > 0 && !withRest && !isSplit(route))
    doubts.push(payloadDoubt('<argkey> and <argvalue> stand in one JSON value'));
  if (named.length > 0) {
    const values = named.filter(({ name }) => name === 'argvalue');
    const keys = named.length - values.length;
    if (keys === 0 || values.length !== 1)
      doubts.push(payloadDoubt('<argkey> and <argvalue> do not each stand in the route'));
  }
  return doubts;
};

const SMALL_NUMBERS = ['1', '2', '3', '5', '7', '11'];

const valueDoubts = (
  map: MapDefinition,
  route: RouteDefinition,
  occurrences: readonly Occurrence[],
  proveNamed: ProveNamed,
): NamedDoubt[] => {
  const spellings = new Map<string, Set<Spelling>>();
  const add = (name: string, spelling: Spelling): void => {
    const known = spellings.get(name) ?? new Set();
    spellings.set(name, known.add(spelling));
  };
  for (const { name, spelling } of occurrences) add(name, spelling);
  const { payload } = route;
  const rest =
    payload.codec === 'action-or-json' || (payload.codec === 'json' && hasRest(payload.template));
  const argvalue = occurrences.find(({ name }) => name === 'argvalue');
  if (rest || argvalue !== undefined) {
    add('argkey', rest ? 'json' : 'text');
    const named = new Set(spellings.keys());
    for (const name of [...restNames(map, route).filter((one) => !named.has(one)), 'argvalue'])
      add(name, argvalue?.spelling ?? 'json');
  }
  return [...spellings].flatMap(([name, kinds]): NamedDoubt[] => {
    const definition = definitionOf(map, route, name);
    // Bytes come back in lower case, and other places as they are.
    if (kinds.has('bytes') && kinds.size > 1)
      return [{ name, why: 'it stands as bytes and as something else', words: ['0A', 'AB'] }];
    if (definition === undefined) return [];
    // Of what the route captures itself they make it no two-way route at all (M5.11).
    if (definition.in !== undefined || definition.out !== undefined)
      return [{ name, why: 'its expression goes one way', words: ['a', 'b1', '1', '20'] }];
    if (name === 'argkey' && definition.type !== 'text')
      return [{ name, why: 'argkey is no text', words: ['01', '1.0'] }];
    if (name === 'action' && payload.codec === 'action-or-json' && definition.type !== 'text')
      return [payloadDoubt('action-or-json has an action that is no text')];
    const doubt = proveNamed(name, definition, kinds);
    if (doubt === undefined) return [];
    // Of the words of a doubt a field may have room for none.
    const inField = occurrences.some((one) => one.name === name && one.field !== undefined);
    return [{ name, ...doubt, words: inField ? [...doubt.words, ...SMALL_NUMBERS] : doubt.words }];
  });
};

/** What a float may do to a number (M4.9). */
const floatDoubts = (
  map: MapDefinition,
  route: RouteDefinition,
  occurrences: readonly Occurrence[],
): NamedDoubt[] =>
  occurrences.flatMap(({ name, field }): NamedDoubt[] => {
    if (field === undefined || field.comesBack === 'same' || field.comesBack === 'hex') return [];
    const doubt = floatDoubt(name, definitionOf(map, route, name), field);
    return doubt === undefined ? [] : [{ name, ...doubt }];
  });

/** A sender that is missing is printed as our own name, untranslated (M3.6). */
const senderDoubts = (
  map: MapDefinition,
  route: RouteDefinition,
  occurrences: readonly Occurrence[],
  ownName: string,
): NamedDoubt[] => {
  const definition = definitionOf(map, route, 'sender');
  if (definition === undefined) return [];
  const places = occurrences.filter(({ name }) => name === 'sender');
  const value = compileValue('sender', definition, undefined);
  const readings = places.map(({ spelling }) =>
    spelling === 'json' ? value.readJson(ownName) : value.read(ownName),
  );
  const other = readings.find((read) => typeof read === 'string' && read !== ownName);
  if (typeof other === 'string')
    return [
      {
        name: 'sender',
        why: `our own name "${ownName}" is the MQTT keyword of "${other}"`,
        words: ['', other],
      },
    ];
  // A level that is the sender alone makes it an echo, which is never read.
  if (senderLevelOf(route) >= 0 || readings.every((read) => typeof read === 'string')) return [];
  return [{ name: 'sender', why: `our own name "${ownName}" is not read`, words: [''] }];
};

/** What the doubts about a route depend on. */
export interface DoubtContext {
  readonly map: MapDefinition;
  readonly ownName: string;
  /** The captures of the route. */
  readonly occurrences: readonly Occurrence[];
  readonly proveNamed: ProveNamed;
}

/** All that keeps a route by itself from being proved: none for most. */
export const selfDoubts = (
  route: RouteDefinition,
  { map, ownName, occurrences, proveNamed }: DoubtContext,
): readonly NamedDoubt[] => [
  ...structureDoubts(route, occurrences),
  ...valueDoubts(map, route, occurrences, proveNamed),
  ...floatDoubts(map, route, occurrences),
  ...senderDoubts(map, route, occurrences, ownName),
];

/** What invertible does not include for version 1's payload and vocabularies (M4.8, M13.3). */
export const selfRemarks = (
  map: MapDefinition,
  route: RouteDefinition,
  occurrences: readonly Occurrence[],
): readonly string[] => {
  const isVersion1 = route.payload.codec === 'action-or-json';
  const names = new Set([
    ...occurrences.map(({ name }) => name),
    ...(isVersion1 ? ['argkey', 'argvalue'] : []),
  ]);
  const remarks = [...names].flatMap((name) => {
    const [first, ...more] = passedKeywords(definitionOf(map, route, name));
    if (first === undefined) return [];
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    return [
      `the ${name} "${first}"${others}: an MQTT keyword passes outbound and comes back as its internal keyword`,
    ];
  });
  return isVersion1
    ? [...remarks, 'messages with arguments and no action: inbound, an object must have "action"']
    : remarks;
};
