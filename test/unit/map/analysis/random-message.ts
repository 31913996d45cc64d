import fc from 'fast-check';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import { createMessage, type Message } from '../../../../src/map/message.js';
import { capturedNames } from '../../../../src/map/route/route-names.js';

const HOSTILE = [
  '',
  'a',
  'a-b',
  '-',
  ':',
  '%',
  'on',
  'off',
  'ON',
  'true',
  'null',
  '0',
  '1',
  '01',
  '1.0',
  '-0',
  '1e2',
  '0.5',
  '2.5',
  '99.99',
  '254',
  '1e400',
  '9007199254740993',
  '{',
  '{}',
  '{"action":"on"}',
  '"',
  '""',
  'a,b',
  'a;',
  ';',
  ',',
  '=',
  '\n',
  ' ',
  ' a',
  '/',
  'a/b',
  '+',
  '#',
  '$SYS',
  '\0',
  '__proto__',
  'constructor',
  'toString',
  'argkey',
  'argvalue',
  'root',
  'type',
  'action',
  'Ä',
  '🙂',
  '\ud800',
  '\ufeff',
  '\ufeffa',
  'gw',
  '0A',
  '0aff',
  'ff',
  '31',
] as const;

/** A few places of a generator of fast-check's kind, by hand: choosing is what costs the time. */
export interface Chooser {
  readonly of: <Item>(items: readonly Item[]) => Item;
  readonly chance: (share: number) => boolean;
}

/** Numbers that look random and are the same each time (mulberry32). */
export const createChooser = (seed: number): Chooser => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    of: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    chance: (share) => next() < share,
  };
};

const STRANGE = fc.sample(fc.string({ unit: 'binary', maxLength: 6 }), { seed: 7, numRuns: 200 });

/** Words of a name: those of its vocabulary, numbers in and out of bounds, and hostile ones. */
const wordsFor = (map: MapDefinition, route: RouteDefinition, name: string): readonly string[] => {
  const definition = route.values.get(name) ?? map.values.get(name);
  const internals = Object.keys(definition?.map ?? {});
  const keywords = Object.values(definition?.map ?? {}).flat();
  const numbers = ['0', '1', '7', '12.5', '33.3', '50', '100', '0.05', '-3', '21.25', '64'];
  const isNumber = definition?.type === 'number' || definition?.type === 'integer';
  if (isNumber) return numbers;
  if (definition?.type === 'boolean' && internals.length === 0) return ['true', 'false'];
  return internals.length > 0
    ? [...internals, ...internals, ...keywords]
    : ['a', 'lamp', 'office', 'b'];
};

/** Makes messages that a route is likely to print, and now and then ones that it hardly is. */
export const createSender = (
  map: MapDefinition,
  route: RouteDefinition,
): ((chooser: Chooser) => Message) => {
  const captured = [...capturedNames(route)];
  const words = new Map(captured.map((name) => [name, wordsFor(map, route, name)]));
  const hasRest = captured.includes('argkey');
  const others = [
    ...map.values.keys(),
    'note',
    'argkey',
    'argvalue',
    'action',
    '__proto__',
    'on',
    '',
  ];
  return (chooser) => {
    const word = (name: string): string => {
      if (chooser.chance(0.2)) return chooser.of(HOSTILE);
      if (chooser.chance(0.05)) return chooser.of(STRANGE);
      return chooser.of(words.get(name) ?? wordsFor(map, route, name));
    };
    const fields: Record<string, string> = {};
    const given: Record<string, string> = Object.create(null);
    for (const name of captured) {
      if (name === 'argkey' || name === 'argvalue' || chooser.chance(0.08)) continue;
      if (name === 'type') continue;
      if (['function', 'gateway', 'location', 'device', 'sender', 'action'].includes(name))
        fields[name] = word(name);
      else given[name] = word(name);
    }
    if (hasRest)
      for (const _ of [1, 2])
        if (chooser.chance(0.6)) {
          const name = chooser.chance(0.3) ? chooser.of(HOSTILE) : chooser.of(others);
          given[name] = word(name);
        }
    if (chooser.chance(0.03)) given[chooser.of(HOSTILE)] = chooser.of(HOSTILE);
    if (chooser.chance(0.03)) fields['function'] = chooser.of(HOSTILE);
    const type = route.constants.fields.type ?? chooser.of(['command', 'status']);
    return createMessage({
      ...fields,
      ...route.constants.fields,
      type: type === 'command' ? 'command' : 'status',
      arguments: given,
    });
  };
};
