import type { ValueType } from '../definition/value-definition.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import { valueText } from '../value-text.js';
import { anyValue, jsonText, jsonValue } from './json-text.js';
import { numberOf, numberText } from './number-text.js';

/** A JSON value ↔ the text that the rest of a value works on (M5.3). */
export interface JsonSpelling {
  readonly toText: (value: unknown, label: string) => string | Refusal;
  /** A JSON value, or a refusal. */
  readonly toJson: (text: string) => unknown;
}

const WANTED: Readonly<Record<ValueType, string>> = {
  text: 'text in quotes',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  json: 'any JSON value',
  any: 'any JSON value',
};

/** Where text is wanted because nothing else was said: what to say for this value. */
const otherType = (name: string, value: unknown): string => {
  const type = typeof value === 'number' || typeof value === 'boolean' ? typeof value : 'json';
  return `, or values: { ${name}: { type: ${type} } }`;
};

/** @param name how refusals call the value */
export const jsonSpelling = (name: string, type: ValueType): JsonSpelling => {
  const notThat = (value: unknown, label: string): Refusal =>
    new Refusal(type === 'text' ? 'MAP_VALUE_NOT_TEXT' : 'MAP_VALUE_TYPE', () => {
      // What is called otherwise is a member of the payload of version 1, which has no types.
      const other = type === 'text' && label === name ? otherType(name, value) : '';
      return `${label} is ${valueText(value)}; expected ${WANTED[type]}${other}`;
    });
  const notText = (text: string): Refusal =>
    new Refusal('MAP_VALUE_TYPE', () => `${name} is ${quoted(text)}; expected ${WANTED[type]}`);
  switch (type) {
    case 'text':
      return {
        toText: (value, label) => (typeof value === 'string' ? value : notThat(value, label)),
        toJson: (text) => text,
      };
    case 'number':
    case 'integer':
      return {
        toText: (value, label) =>
          typeof value === 'number' && (type === 'number' || Number.isInteger(value))
            ? numberText(value)
            : notThat(value, label),
        toJson: (text) => {
          const number = numberOf(text);
          return number === undefined || (type === 'integer' && !Number.isInteger(number))
            ? notText(text)
            : number;
        },
      };
    case 'boolean':
      return {
        toText: (value, label) =>
          typeof value === 'boolean' ? String(value) : notThat(value, label),
        toJson: (text) => (text === 'true' ? true : text === 'false' ? false : notText(text)),
      };
    case 'json':
      return {
        toText: (value, label) => jsonText(label, value),
        toJson: (text) => jsonValue(name, text),
      };
    case 'any':
      return {
        toText: (value, label) => (typeof value === 'string' ? value : jsonText(label, value)),
        toJson: anyValue,
      };
  }
};
