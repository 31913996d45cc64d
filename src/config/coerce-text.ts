import type { SchemaPart } from '../document/expected-words.js';
import { parseDocument } from '../document/parse-document.js';

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['on', true],
  ['yes', true],
  ['true', true],
  ['1', true],
  ['off', false],
  ['no', false],
  ['false', false],
  ['0', false],
]);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Python's logging knows both names. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([['warning', 'WARN']]);

const fromEnumeration = (text: string, values: readonly unknown[]): unknown => {
  const plain = text.trim().toLowerCase();
  const found = values.find((value) => String(value).toLowerCase() === plain);
  if (found !== undefined) return found;
  const synonym = SYNONYMS.get(plain);
  if (synonym !== undefined && values.includes(synonym)) return synonym;
  const word = BOOLEANS.get(plain);
  if (word === undefined) return text;
  return values.find((value) => value === (word ? 'on' : 'off')) ?? text;
};

const isPart = (value: unknown): value is SchemaPart => typeof value === 'object' && value !== null;

const toList = (text: string, items: unknown): unknown => {
  // A list in brackets is meant as it is, which a list of mappings has to be.
  if (text.trimStart().startsWith('[')) return toData(text);
  const words = text.split(/[,\n]/).map((word) => word.trim());
  const inner = isPart(items) ? items : {};
  return words.filter((word) => word !== '').map((word) => coerceText(word, inner));
};

/** Mappings have no INI form of their own: they are written as YAML or JSON. */
const toData = (text: string): unknown => {
  const { data, problems } = parseDocument('value', text);
  return problems.length === 0 && data !== undefined ? data : text;
};

const toType = (text: string, type: unknown, schema: SchemaPart): unknown => {
  const trimmed = text.trim();
  switch (type) {
    case 'boolean':
      return BOOLEANS.get(trimmed.toLowerCase()) ?? text;
    case 'integer':
    case 'number':
      return NUMBER.test(trimmed) ? Number(trimmed) : text;
    case 'array':
      return toList(text, schema.items);
    case 'object':
      return toData(text);
    default:
      return text;
  }
};

/**
 * Makes of a text what a schema wants: numbers, on/off/yes/no/true/false/1/0, lists separated by
 * commas or lines, words of an enumeration in any case. What cannot be converted stays text, and the
 * check of the schema says so.
 *
 * @example coerceText('1883', { type: 'integer' }) // 1883
 */
export const coerceText = (text: string, schema: SchemaPart): unknown => {
  if (Array.isArray(schema.enum)) return fromEnumeration(text, schema.enum);
  // A word or a mapping, as `framing` of a device: the first that makes something of it.
  for (const alternative of Array.isArray(schema.anyOf) ? schema.anyOf : []) {
    const value = isPart(alternative) ? coerceText(text, alternative) : text;
    if (value !== text) return value;
  }
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  for (const type of types) {
    const value = toType(text, type, schema);
    if (value !== text) return value;
  }
  return text;
};
