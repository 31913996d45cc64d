import type { Problem } from '../../errors/problem.js';
import type { FieldDefinition } from '../definition/field-definition.js';
import { fieldNames } from '../definition/field-names.js';
import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { LevelPattern, TextPattern } from '../definition/text-pattern.js';
import { sameShape } from './field-places.js';
import { occurrencesOf } from './occurrences.js';
import { warning } from './problem-of.js';
import { hasVocabulary } from './prove-value.js';
import type { RouteSets } from './route-sets.js';

/** A capture alone that reads any text, but perhaps not the empty one. */
const readsAnyText = (pattern: TextPattern, sets: RouteSets, mayBeEmpty: boolean): boolean => {
  const [only] = pattern;
  if (pattern.length !== 1 || only === undefined || typeof only === 'string') return false;
  if (only.name === 'type' || only.name === 'argvalue' || (mayBeEmpty && !only.optional))
    return false;
  const definition = sets.definitionOf(only.name);
  if (definition === undefined) return true;
  if (definition.in !== undefined || definition.type !== 'text') return false;
  return !hasVocabulary(definition) || definition.maptype === 'loose';
};

const samePattern = (
  wide: TextPattern,
  narrow: TextPattern,
  sides: { wide: RouteSets; narrow: RouteSets },
): boolean =>
  wide.length === narrow.length &&
  wide.every((part, index) => {
    const other = narrow[index];
    if (typeof part === 'string' || typeof other === 'string') return part === other;
    return (
      other !== undefined &&
      (part.optional || !other.optional) &&
      (part.name === 'type') === (other.name === 'type') &&
      sides.wide.definitionOf(part.name) === sides.narrow.definitionOf(other.name)
    );
  });

const mayBeEmpty = (pattern: TextPattern): boolean =>
  pattern.every((part) => typeof part !== 'string' && part.optional);

type Sides = { readonly wide: RouteSets; readonly narrow: RouteSets };

const coversText = (wide: TextPattern, narrow: TextPattern, sides: Sides): boolean =>
  samePattern(wide, narrow, sides) || readsAnyText(wide, sides.wide, mayBeEmpty(narrow));

const coversLevel = (wide: LevelPattern, narrow: LevelPattern, sides: Sides): boolean => {
  if ('any' in wide) return true;
  return !('any' in narrow) && coversText(wide, narrow, sides);
};

const coversTemplate = (wide: JsonTemplate, narrow: JsonTemplate, sides: Sides): boolean => {
  if (wide.kind === 'constant') return narrow.kind === 'constant' && narrow.value === wide.value;
  if (wide.kind === 'value')
    return (
      narrow.kind === 'value' &&
      (wide.capture.optional || !narrow.capture.optional) &&
      sides.wide.definitionOf(wide.capture.name) === sides.narrow.definitionOf(narrow.capture.name)
    );
  if (wide.kind === 'text')
    return narrow.kind === 'text' && samePattern(wide.text, narrow.text, sides);
  if (wide.kind === 'list')
    return (
      narrow.kind === 'list' &&
      wide.items.length === narrow.items.length &&
      wide.items.every((item, index) => {
        const other = narrow.items[index];
        return other !== undefined && coversTemplate(item, other, sides);
      })
    );
  if (narrow.kind !== 'object' || wide.rest) return false;
  const members = new Map(narrow.members);
  return wide.members.every(([key, member]) => {
    const other = members.get(key);
    return other !== undefined && coversTemplate(member, other, sides);
  });
};

const coversFields = (
  wide: readonly FieldDefinition[],
  narrow: readonly FieldDefinition[],
  { wide: a, narrow: b }: Sides,
): boolean => {
  if (!sameShape(wide, narrow)) return false;
  const names = narrow.flatMap(fieldNames);
  return wide.flatMap(fieldNames).every((name, index) => {
    const other = names[index] ?? '';
    return (
      (name === 'type') === (other === 'type') &&
      (name === 'argvalue') === (other === 'argvalue') &&
      a.definitionOf(name) === b.definitionOf(other)
    );
  });
};

const coversPayload = (
  wide: PayloadDefinition,
  narrow: PayloadDefinition,
  sides: Sides,
): boolean => {
  if (wide.codec === 'bytes')
    return (
      sides.wide.definitionOf(wide.capture.name) === undefined &&
      (wide.capture.optional || narrow.codec === 'json' || narrow.codec === 'fields')
    );
  if (wide.codec === 'json')
    return narrow.codec === 'json' && coversTemplate(wide.template, narrow.template, sides);
  if (wide.codec === 'fields')
    return narrow.codec === 'fields' && coversFields(wide.fields, narrow.fields, sides);
  if (wide.codec !== 'text') return false;
  if (narrow.codec === 'text') return coversText(wide.text, narrow.text, sides);
  // Bytes need not be UTF-8, and pairs may be none.
  if (narrow.codec === 'bytes' || narrow.codec === 'fields') return false;
  return readsAnyText(wide.text, sides.wide, narrow.codec !== 'json');
};

/** A name that stands twice is read only where both places say the same (M2.6). */
const hasRepeats = ({ route }: RouteSets): boolean => {
  const names = occurrencesOf(route).map(({ name }) => name);
  return new Set(names).size < names.length || names.includes('argkey');
};

/** Whether one route reads everything that another one could. */
const readsAllOf = (wide: RouteSets, narrow: RouteSets): boolean => {
  const [a, b] = [wide.route.topic, narrow.route.topic];
  const sides = { wide, narrow };
  if (a.tail !== undefined || b.tail !== undefined || a.levels.length !== b.levels.length)
    return false;
  // A capture in front does not meet topics that begin with `$` (M3.4).
  const { prefix, words } = narrow.level(0);
  if (prefix.startsWith('$') || [...(words ?? [])].some((word) => word.startsWith('$')))
    return false;
  return (
    !hasRepeats(wide) &&
    a.levels.every((level, index) => {
      const other = b.levels[index];
      return other !== undefined && coversLevel(level, other, sides);
    }) &&
    coversPayload(wide.route.payload, narrow.route.payload, sides)
  );
};

/** Routes by which messages go out, and that earlier ones leave nothing to print. */
export const checkNeverPrints = (
  shadows: ReadonlyMap<RouteDefinition, RouteDefinition>,
): Problem[] =>
  [...shadows].map(([route, earlier]) =>
    warning(
      'MAP_SHADOWED',
      ['routes', route.id, 'topic'],
      `route ${route.id} never prints anything: route ${earlier.id} stands before it and prints all that it could`,
      'Put the narrower of the two first, or say under message what tells them apart.',
    ),
  );

/** Routes by which messages come in, and that earlier ones leave nothing to read. */
export const checkShadowed = (
  pairs: readonly { readonly read: RouteSets; readonly earlier: readonly RouteSets[] }[],
): Problem[] =>
  pairs.flatMap(({ read, earlier }) => {
    const wide = earlier.find((one) => readsAllOf(one, read));
    return wide === undefined
      ? []
      : [
          warning(
            'MAP_SHADOWED',
            ['routes', read.route.id, 'topic'],
            `route ${read.route.id} never reads anything: route ${wide.route.id} stands before it and reads all that it could`,
            'Put the narrower of the two first, or change a topic that was copied.',
          ),
        ];
  });
