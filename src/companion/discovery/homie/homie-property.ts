import { numberOf, numberText } from '../../../map/value/number-text.js';
import type { Entity } from '../entity.js';
import { isNumber, type OnOff, onOffOf, type Word, wordsOf } from '../words-of.js';

/** A property as a description of Homie 5 has it. */
export interface PropertyDescription {
  readonly name: string;
  readonly datatype: 'integer' | 'float' | 'boolean' | 'enum' | 'string';
  readonly format?: string;
  readonly unit?: string;
  readonly settable: boolean;
  readonly retained: boolean;
}

/** An entity as a property: how its words are written there. */
export interface HomieProperty {
  readonly entity: Entity;
  readonly description: PropertyDescription;
  /** A word of the message as a payload; undefined where it is none of the property. */
  readonly print: (word: string) => string | undefined;
  /** The word of the message that a payload of a controller means; undefined where it means none. */
  readonly read: (payload: string) => string | undefined;
}

/** Longer texts are none that somebody sets. */
const MAX_TEXT = 4_096;

type Spelling = Pick<HomieProperty, 'print' | 'read'> &
  Pick<PropertyDescription, 'datatype'> & { readonly format?: string | undefined };

const asBoolean = ({ on, off }: OnOff): Spelling => ({
  datatype: 'boolean',
  print: (word) => (word === on.internal ? 'true' : word === off.internal ? 'false' : undefined),
  read: (payload) =>
    payload === 'true' ? on.internal : payload === 'false' ? off.internal : undefined,
});

const asEnum = (words: readonly Word[]): Spelling => ({
  datatype: 'enum',
  format: words.map(({ mqtt }) => mqtt).join(','),
  print: (word) => words.find(({ internal }) => internal === word)?.mqtt,
  read: (payload) => words.find(({ mqtt }) => mqtt === payload)?.internal,
});

const asText: Spelling = {
  datatype: 'string',
  print: (word) => word,
  read: (payload) => (payload.length > MAX_TEXT ? undefined : payload),
};

const numberSpelling = ({ state, command }: Entity): Spelling => {
  const value = (command ?? state)?.value;
  const { min, max, factor = 1 } = value?.number ?? {};
  const isInteger = value?.type === 'integer' && factor === 1;
  const isBounded = min !== undefined || max !== undefined;
  return {
    datatype: isInteger ? 'integer' : 'float',
    format: isBounded ? `${min ?? ''}:${max ?? ''}` : undefined,
    print: (word) => {
      const number = numberOf(word);
      return number === undefined || (isInteger && !Number.isInteger(number))
        ? undefined
        : numberText(number);
    },
    read: (payload) => {
      const number = numberOf(payload);
      if (number === undefined || (isInteger && !Number.isInteger(number))) return undefined;
      if (number < (min ?? -Infinity) || number > (max ?? Infinity)) return undefined;
      return numberText(number);
    },
  };
};

/** Words that a format can list. */
const canList = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ mqtt }) => !mqtt.includes(',') && mqtt.trim() === mqtt);

const spellingOf = (entity: Entity): Spelling => {
  const { state, command, press, type } = entity;
  if (type === 'button') {
    const word = press ?? 'press';
    return asEnum([{ internal: word, mqtt: word }]);
  }
  const value = (state ?? command)?.value;
  if (isNumber(value)) return numberSpelling(entity);
  const words = wordsOf(value);
  if (words === undefined) return asText;
  const onOff = onOffOf(words);
  if (onOff !== undefined && type !== 'event') return asBoolean(onOff);
  return canList(words) ? asEnum(words) : asText;
};

/** What an entity is in Homie. */
export const homieProperty = (entity: Entity): HomieProperty => {
  const { datatype, format, print, read } = spellingOf(entity);
  const { state, command, type, name } = entity;
  const unit = (state ?? command)?.value?.unit;
  return {
    entity,
    print,
    read,
    description: {
      name,
      datatype,
      ...(format !== undefined && { format }),
      ...(unit !== undefined && { unit }),
      settable: command !== undefined,
      retained: type !== 'event' && type !== 'button',
    },
  };
};
