import type { FieldDefinition } from '../definition/field-definition.js';
import { fieldNames } from '../definition/field-names.js';
import type { JsonTemplate } from '../definition/payload-definition.js';
import type { TextPattern } from '../definition/text-pattern.js';
import { literalText } from '../pattern/level-pattern.js';
import { Refusal } from '../refusal.js';
import { capturedNames } from '../route/route-names.js';
import { compileValue, PLAIN } from '../value/compile-value.js';
import { sameShape } from './field-places.js';
import type { RouteSets } from './route-sets.js';

/** What stands for a name: a word of the message, or whatever a name of the other route has. */
type Source = { readonly word: string } | { readonly name: string } | 'nothing';

/** What is known when one route reads what another prints, gathered place by place. */
interface Bindings {
  /** name of the reading route → where it comes from */
  readonly read: Map<string, Source>;
  /** name of the printing route → the only MQTT word that the reading route takes there */
  readonly fixed: Map<string, string>;
}

const sameSource = (a: Source, b: Source): boolean => JSON.stringify(a) === JSON.stringify(b);

const bind = (bindings: Bindings, name: string, source: Source): boolean => {
  const known = bindings.read.get(name);
  if (known !== undefined && !sameSource(known, source)) return false;
  bindings.read.set(name, source);
  return true;
};

/** The message's word for a word of MQTT; undefined where it is refused. */
const readWord = (sets: RouteSets, name: string, word: string): string | undefined => {
  const read = compileValue(name, sets.definitionOf(name) ?? PLAIN, undefined).read(word);
  return read instanceof Refusal || word === '' ? undefined : read;
};

/** How the places of a text are filled; false where it is not plain to see. */
const matchText = (
  printed: TextPattern,
  read: TextPattern,
  sets: RouteSets,
  bindings: Bindings,
): boolean => {
  const literal = literalText(printed);
  const [only] = read;
  if (literal !== undefined) {
    if (literalText(read) !== undefined) return true;
    if (read.length !== 1 || only === undefined || typeof only === 'string') return false;
    const word = readWord(sets, only.name, literal);
    // What is refused is not read at all.
    return word === undefined ? literal !== '' : bind(bindings, only.name, { word });
  }
  const [own] = printed;
  const readLiteral = literalText(read);
  if (readLiteral !== undefined) {
    if (printed.length !== 1 || own === undefined || typeof own === 'string') return false;
    bindings.fixed.set(own.name, readLiteral);
    return true;
  }
  return (
    printed.length === read.length &&
    printed.every((part, index) => {
      const other = read[index];
      if (typeof part === 'string' || typeof other === 'string') return part === other;
      return other !== undefined && bind(bindings, other.name, { name: part.name });
    })
  );
};

/** Every capture of a part that is not there is missing. */
const bindNothing = (template: JsonTemplate, bindings: Bindings): boolean => {
  if (template.kind === 'value') return bind(bindings, template.capture.name, 'nothing');
  if (template.kind === 'object')
    return template.members.every(([, member]) => bindNothing(member, bindings));
  return template.kind === 'constant';
};

const matchTemplate = (
  printed: JsonTemplate,
  read: JsonTemplate,
  sets: RouteSets,
  bindings: Bindings,
): boolean => {
  if (printed.kind === 'constant' && read.kind === 'constant') return true;
  if (printed.kind === 'value' && read.kind === 'value')
    return bind(bindings, read.capture.name, { name: printed.capture.name });
  if (printed.kind === 'text' && read.kind === 'text')
    return matchText(printed.text, read.text, sets, bindings);
  if (printed.kind === 'constant' && read.kind === 'value') {
    if (typeof printed.value !== 'string') return false;
    const word = readWord(sets, read.capture.name, printed.value);
    return word !== undefined && bind(bindings, read.capture.name, { word });
  }
  if (printed.kind === 'list' && read.kind === 'list')
    return printed.items.every((item, index) => {
      const other = read.items[index];
      return other !== undefined && matchTemplate(item, other, sets, bindings);
    });
  if (printed.kind !== 'object' || read.kind !== 'object' || printed.rest || read.rest)
    return false;
  const members = new Map(printed.members);
  return read.members.every(([key, member]) => {
    const own = members.get(key);
    return own === undefined
      ? bindNothing(member, bindings)
      : matchTemplate(own, member, sets, bindings);
  });
};

/** Binary payloads of the same fields: each name comes from the one in its place. */
const bindFields = (
  printed: readonly FieldDefinition[],
  read: readonly FieldDefinition[],
  bindings: Bindings,
): boolean => {
  const names = printed.flatMap(fieldNames);
  return read
    .flatMap(fieldNames)
    .every((name, index) => bind(bindings, name, { name: names[index] ?? '' }));
};

const matchRoutes = (printed: RouteSets, read: RouteSets, bindings: Bindings): boolean => {
  const { topic, payload } = printed.route;
  const other = read.route;
  if (topic.tail !== undefined || other.topic.tail !== undefined) return false;
  const levels = topic.levels.every((level, index) => {
    const otherLevel = other.topic.levels[index];
    if (otherLevel === undefined || 'any' in level || 'any' in otherLevel) return false;
    return matchText(level, otherLevel, read, bindings);
  });
  if (!levels) return false;
  if (payload.codec === 'text' && other.payload.codec === 'text')
    return matchText(payload.text, other.payload.text, read, bindings);
  if (payload.codec === 'json' && other.payload.codec === 'json')
    return matchTemplate(payload.template, other.payload.template, read, bindings);
  if (payload.codec === 'fields' && other.payload.codec === 'fields')
    return (
      sameShape(payload.fields, other.payload.fields) &&
      bindFields(payload.fields, other.payload.fields, bindings)
    );
  return false;
};

const constantsOf = ({ route: { constants } }: RouteSets): Map<string, string> =>
  new Map([...Object.entries(constants.fields), ...Object.entries(constants.arguments)]);

/**
 * Whether whatever one route prints and another reads, is read as the same message: each name comes
 * from the same name with the same value, or is the same word on both sides.
 */
export const routesAgree = (printed: RouteSets, read: RouteSets): boolean => {
  const bindings: Bindings = { read: new Map(), fixed: new Map() };
  if (!matchRoutes(printed, read, bindings)) return false;
  const said = constantsOf(printed);
  const readConstants = constantsOf(read);
  const ignored = new Set(printed.route.ignored);
  const captured = capturedNames(printed.route);
  // What an argument means that is not named may differ from route to route.
  if (captured.has('argkey') && printed.route.values.size + read.route.values.size > 0)
    return false;
  const names = new Set([
    ...said.keys(),
    ...readConstants.keys(),
    ...bindings.read.keys(),
    ...captured,
  ]);
  for (const name of names) {
    if (ignored.has(name)) continue;
    const constant = readConstants.get(name);
    const source: Source | undefined =
      constant === undefined ? bindings.read.get(name) : { word: constant };
    if (
      !agrees({
        name,
        source,
        said: said.get(name),
        captured,
        fixed: bindings.fixed,
        printed,
        read,
      })
    )
      return false;
  }
  return true;
};

interface Comparison {
  readonly name: string;
  readonly source: Source | undefined;
  readonly said: string | undefined;
  readonly captured: ReadonlySet<string>;
  readonly fixed: ReadonlyMap<string, string>;
  readonly printed: RouteSets;
  readonly read: RouteSets;
}

/** Whether one name is read as what was printed. */
const agrees = (comparison: Comparison): boolean => {
  const { name, source, said, captured, fixed, printed, read } = comparison;
  const definition = printed.definitionOf(name);
  if (said !== undefined)
    return typeof source === 'object' && 'word' in source && source.word === said;
  if (!captured.has(name)) return source === undefined;
  if (source === undefined || source === 'nothing') return false;
  if ('name' in source) {
    const isPlain = definition?.default === undefined;
    return source.name === name && definition === read.definitionOf(name) && isPlain;
  }
  const word = fixed.get(name);
  return word !== undefined && readWord(printed, name, word) === source.word;
};
