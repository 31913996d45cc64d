import type { JsonTemplate } from '../../../map/definition/payload-definition.js';
import type { Capture, TextPattern } from '../../../map/definition/text-pattern.js';
import type { ValueDefinition } from '../../../map/definition/value-definition.js';
import { payloadCaptures } from '../../../map/describe/capture-names.js';
import { mqttDecimals } from '../../../map/value/number-steps.js';
import type { Place } from '../entity.js';
import { isNumber } from '../words-of.js';
import { besideTemplates, jinjaTable } from './template-text.js';
import { isScaled } from './value-template.js';

/** Prints the words that a payload says beside the value that is set. */
export interface CommandWords {
  /** The word of a name as it stands in a text of MQTT; `''` where it is left out. */
  readonly textOf: (name: string) => string;
  /** The same as a JSON value; undefined where it is left out. */
  readonly jsonOf: (name: string) => unknown;
  /** How the argument is called in MQTT that `<argkey>` stands for. */
  readonly key: string;
}

/** What is set, as MQTT has it: an expression. */
const settingOf = (value: ValueDefinition | undefined): string => {
  if (!isNumber(value)) return 'value';
  if (!isScaled(value)) return value.type === 'integer' ? 'value | int' : 'value';
  const { factor = 1, offset = 0, shift = 0 } = value.number ?? {};
  const moved = offset === 0 ? 'value' : `(value ${offset < 0 ? '+' : '-'} ${Math.abs(offset)})`;
  const divided = factor === 1 ? moved : `${moved} / ${factor}`;
  const number = shift === 0 ? divided : `${divided} * ${2 ** shift}`;
  const places = mqttDecimals(value.type, value.number ?? {});
  if (places === undefined) return number;
  return places === 0 ? `(${number}) | round(0) | int` : `(${number}) | round(${places})`;
};

const renamed = (setting: string, renames: Renames): string =>
  Object.keys(renames).length === 0 ? setting : `${jinjaTable(renames)}.get(value, value)`;

/** One place and what its payload says. */
interface Filling {
  readonly place: Place;
  readonly words: CommandWords;
  readonly setting: string;
  /** Whether what is set stands in the payload by its own name, not among all other arguments. */
  readonly isNamed: boolean;
}

const isThis = ({ name }: Capture, { name: wanted }: Place): boolean =>
  name === wanted || name === 'argvalue';

const fillText = (
  pattern: TextPattern,
  { place, words, setting }: Filling,
  literal: (text: string) => string = (text) => text,
): string =>
  pattern
    .map((part) => {
      if (typeof part === 'string') return besideTemplates(literal(part));
      if (isThis(part, place)) return `{{ ${setting} }}`;
      const word = part.name === 'argkey' ? words.key : words.textOf(part.name);
      return besideTemplates(literal(word));
    })
    .join('');

/** Inside the quotes of a JSON string. */
const inQuotes = (text: string): string => JSON.stringify(text).slice(1, -1);

/** @returns undefined where it is left out */
const fillJson = (template: JsonTemplate, filling: Filling): string | undefined => {
  const { place, words, setting, isNamed } = filling;
  const isText = !isNumber(place.value) && place.value?.type !== 'boolean';
  const set = `{{ ${setting}${isText ? ' | tojson' : ''} }}`;
  switch (template.kind) {
    case 'constant':
      return besideTemplates(JSON.stringify(template.value));
    case 'value': {
      if (isThis(template.capture, place)) return set;
      const { name } = template.capture;
      const value = name === 'argkey' ? words.key : words.jsonOf(name);
      return value === undefined ? undefined : besideTemplates(JSON.stringify(value));
    }
    case 'text':
      return `"${fillText(template.text, filling, inQuotes)}"`;
    case 'list':
      return `[${template.items.map((item) => fillJson(item, filling) ?? 'null').join(', ')}]`;
    case 'object': {
      const members = template.members.flatMap(([key, member]) => {
        const made = fillJson(member, filling);
        return made === undefined ? [] : [`${besideTemplates(JSON.stringify(key))}: ${made}`];
      });
      if (template.rest && !isNamed) members.push(`${JSON.stringify(words.key)}: ${set}`);
      if (members.length === 0 && template.members.length > 0) return undefined;
      // With spaces: two braces mean something to Jinja.
      return `{ ${members.join(', ')} }`;
    }
  }
};

/** Words of Home Assistant → those of MQTT, where they differ. */
export type Renames = Readonly<Record<string, string>>;

/**
 * The template by which Home Assistant writes the payload that sets a value; undefined where what is
 * set is the payload.
 */
export const commandTemplate = (
  place: Place,
  words: CommandWords,
  renames: Renames = {},
): string | undefined => {
  const { payload } = place.route;
  const isNamed = payloadCaptures(payload).some(({ name }) => name === place.name);
  const filling: Filling = {
    place,
    words,
    setting: renamed(settingOf(place.value), renames),
    isNamed,
  };
  switch (payload.codec) {
    case 'text': {
      const made = fillText(payload.text, filling);
      return made === '{{ value }}' ? undefined : made;
    }
    case 'json':
      return fillJson(payload.template, filling) ?? '{}';
    case 'csv':
      return payload.fields
        .map((field) => fillText(field, filling))
        .join(besideTemplates(payload.separator));
    case 'pairs':
      return payload.members
        .flatMap(([key, pattern]) => {
          const made = fillText(pattern, filling);
          return made === '' ? [] : [`${besideTemplates(key + payload.equals)}${made}`];
        })
        .join(besideTemplates(payload.separator));
    case 'action-or-json':
      if (place.name === 'action') return undefined;
      return `{ "action": ${JSON.stringify(words.textOf('action'))}, ${JSON.stringify(words.key)}: {{ value | string | tojson }} }`;
    default:
      return undefined;
  }
};
