import type { ExpressionCompiler } from '../compiled-map.js';
import type { ValueDefinition } from '../definition/value-definition.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import { type ExpressionValue, expressionValue } from './expression-value.js';
import { jsonSpelling } from './json-spelling.js';
import { jsonText, jsonValue } from './json-text.js';
import { compileNumber } from './number-conversion.js';
import { numberOf, numberText } from './number-text.js';
import { compileVocabulary, type Translate, type Vocabulary } from './vocabulary.js';

/** What a name stands for, compiled: MQTT ↔ the word of the message, as text and in JSON. */
export interface CompiledValue {
  readonly definition: ValueDefinition;
  readonly read: Translate;
  readonly print: Translate;
  /** @param label how refusals call the value, by default its name */
  readonly readJson: (value: unknown, label?: string) => string | Refusal;
  /** A JSON value, or a refusal. */
  readonly printJson: (word: string) => unknown;
}

/** The value of a name that the map says nothing of. */
export const PLAIN: ValueDefinition = { type: 'text', maptype: 'none' };

const numberTranslation = (name: string, definition: ValueDefinition): Vocabulary => {
  const { toInternal, toMqtt } = compileNumber(name, definition);
  const through =
    (convert: (number: number) => number | Refusal): Translate =>
    (text) => {
      const number = numberOf(text);
      if (number === undefined)
        return new Refusal('MAP_VALUE_TYPE', () => `${name} is ${quoted(text)}; expected a number`);
      const made = convert(number);
      return typeof made === 'number' ? numberText(made) : made;
    };
  return { toInternal: through(toInternal), toMqtt: through(toMqtt) };
};

const only =
  (name: string, ...words: readonly string[]): Translate =>
  (text) =>
    words.includes(text)
      ? text
      : new Refusal(
          'MAP_VALUE_TYPE',
          () => `${name} is ${quoted(text)}; expected ${words.join(' or ')}`,
        );

/** M5.3: text that is JSON, in its compact form. */
const compactJson =
  (name: string): Translate =>
  (text) => {
    const value = jsonValue(name, text);
    return value instanceof Refusal ? value : jsonText(name, value);
  };

/** What stands between the text of MQTT and the word of the message. */
const translationOf = (name: string, definition: ValueDefinition): Vocabulary => {
  if (definition.map !== undefined && definition.maptype !== 'none')
    return compileVocabulary(name, definition);
  switch (definition.type) {
    case 'number':
    case 'integer':
      return numberTranslation(name, definition);
    case 'boolean':
      return { toInternal: only(name, 'true', 'false'), toMqtt: only(name, 'true', 'false') };
    case 'json':
      return { toInternal: compactJson(name), toMqtt: compactJson(name) };
    case 'text':
    case 'any':
      return compileVocabulary(name, definition);
  }
};

const withExpressions = (
  plain: Vocabulary,
  { in: inward, out: outward }: ValueDefinition,
  evaluate: (source: string) => ExpressionValue,
): Vocabulary => {
  const after = inward === undefined ? undefined : evaluate(inward);
  const before = outward === undefined ? undefined : evaluate(outward);
  return {
    toInternal: after ?? plain.toInternal,
    toMqtt: before ?? plain.toMqtt,
  };
};

/**
 * Compiles what `name` stands for.
 *
 * @param expressions compiles `in` and `out`; a value that has one refuses without it
 */
export const compileValue = (
  name: string,
  definition: ValueDefinition,
  expressions: ExpressionCompiler | undefined,
): CompiledValue => {
  const { toInternal, toMqtt } = withExpressions(
    translationOf(name, definition),
    definition,
    (source) => expressionValue(name, definition.type, source, expressions),
  );
  const { toText, toJson } = jsonSpelling(name, definition.type);
  return {
    definition,
    read: toInternal,
    print: toMqtt,
    readJson: (value, label = name) => {
      const text = toText(value, label);
      return typeof text === 'string' ? toInternal(text) : text;
    },
    printJson: (word) => {
      const text = toMqtt(word);
      return typeof text === 'string' ? toJson(text) : text;
    },
  };
};
