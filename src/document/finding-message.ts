import type { DocumentPath } from '../errors/problem.js';
import { expectedWords, type SchemaPart } from './expected-words.js';
import { quoteValue } from './quote-value.js';
import type { SchemaFinding } from './schema-finding.js';
import { listOf, nearest, suggestion } from './suggest.js';

/** How messages name things; maps speak of keys, configurations of options. */
export interface FindingWords {
  /** What an entry is called: `key`, `option`. */
  readonly entry: string;
  /** What a path is called, for example `function.maptype` or `[MQTT] port`; the root is `[]`. */
  subject(path: DocumentPath): string;
}

const valueWords = (finding: SchemaFinding): string =>
  finding.schema.secret === true ? '***' : quoteValue(finding.value);

/** Keywords whose own words say more than the whole schema's. */
const special = (finding: SchemaFinding): string | undefined => {
  const { keyword, schema } = finding;
  switch (keyword) {
    case 'uniqueItems':
      return 'each item may stand there only once';
    case 'minProperties':
      if (schema.expected !== undefined) return undefined;
      return `at least ${schema.minProperties} entries are wanted`;
    case 'maxProperties':
      if (schema.expected !== undefined) return undefined;
      return `at most ${schema.maxProperties} entries are allowed`;
    case 'minItems':
      return schema.expected === undefined || schema.minItems === schema.maxItems
        ? undefined
        : `expected ${expectedWords(schema)}, at least ${String(schema.minItems)}`;
    case 'maxItems':
      return schema.expected === undefined || schema.minItems === schema.maxItems
        ? undefined
        : `expected ${expectedWords(schema)}, at most ${String(schema.maxItems)}`;
    case 'multipleOf':
      return `expected a multiple of ${schema.multipleOf}`;
    default:
      return undefined;
  }
};

const SAYS = ['type', 'enum', 'expected', 'anyOf', 'oneOf'];

/** What belongs at a key that is missing; where its schema only refers to another, its description. */
const wantedWords = (part: SchemaPart): string => {
  if (SAYS.some((keyword) => keyword in part)) return `; expected ${expectedWords(part)}`;
  const [sentence = ''] = (part.description ?? '').split(/[.:;](?:\s|$)/);
  if (sentence === '') return '';
  const [example] = Array.isArray(part.examples) ? part.examples : [];
  const such = example === undefined ? '' : `, such as ${JSON.stringify(example)}`;
  const words = sentence.replace(/^[A-Z](?=[a-z]| )/, (letter) => letter.toLowerCase());
  return `; expected ${words}${such}`;
};

const onKey = (finding: SchemaFinding, words: FindingWords): string => {
  const name = String(finding.path.at(-1) ?? '');
  const owner = words.subject(finding.path.slice(0, -1));
  if (finding.kind === 'missing-key') {
    const needed = finding.schema.properties;
    const part: SchemaPart =
      (typeof needed === 'object' && needed !== null ? Reflect.get(needed, name) : undefined) ?? {};
    return `${words.entry} "${name}" is missing in ${owner}${wantedWords(part)}`;
  }
  if (finding.keyword === 'exclusive') {
    const others = listOf(
      finding.allowed.map((key) => JSON.stringify(key)),
      'and',
    );
    return `"${name}" and ${others} cannot stand together in ${owner}; only one of them may stand there`;
  }
  if (finding.keyword !== 'additionalProperties') {
    const wanted = expectedWords({ type: 'string', ...finding.schema });
    return `"${name}" is not allowed as ${article(words.entry)} of ${owner}; expected ${wanted}`;
  }
  return `"${name}" is not ${article(words.entry)} of ${owner}. ${suggestion(name, finding.allowed)}`;
};

const article = (word: string): string => (/^[aeiou]/i.test(word) ? `an ${word}` : `a ${word}`);

/**
 * A finding as one or two sentences.
 *
 * @example 'function.maptype is "strct"; expected none, loose or strict. Did you mean "strict"?'
 */
export const findingMessage = (finding: SchemaFinding, words: FindingWords): string => {
  if (finding.kind === 'unknown-key' || finding.kind === 'missing-key')
    return onKey(finding, words);
  const subject = words.subject(finding.path);
  const expected = special(finding) ?? `expected ${expectedWords(finding.schema)}`;
  const near =
    finding.kind === 'not-allowed' && typeof finding.value === 'string'
      ? nearest(finding.value, finding.allowed)
      : undefined;
  const question = near === undefined ? '' : `. Did you mean "${near}"?`;
  return `${subject} is ${valueWords(finding)}; ${expected}${question}`;
};
