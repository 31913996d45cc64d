import type { ErrorObject } from 'ajv';
import type { DocumentPath } from '../errors/problem.js';
import type { SchemaPart } from './expected-words.js';
import type { FindingKind, SchemaFinding } from './schema-finding.js';

const KINDS: Readonly<Record<string, FindingKind>> = {
  additionalProperties: 'unknown-key',
  exclusive: 'unknown-key',
  required: 'missing-key',
  dependencies: 'missing-key',
  type: 'wrong-type',
  enum: 'not-allowed',
  const: 'not-allowed',
  anyOf: 'wrong-type',
  oneOf: 'wrong-type',
};

/** `/a~1b/0` → `['a/b', 0]`; a step into a list is a number, into a mapping always text. */
const pathOf = (root: unknown, pointer: string): DocumentPath => {
  const path: (string | number)[] = [];
  let at = root;
  for (const piece of pointer.split('/').slice(1)) {
    const name = piece.replaceAll('~1', '/').replaceAll('~0', '~');
    const inList = Array.isArray(at);
    path.push(inList ? Number(name) : name);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  }
  return path;
};

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const propertyNames = (schema: SchemaPart): string[] =>
  isPart(schema.properties) ? Object.keys(schema.properties) : [];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value);

/** One ajv error as a finding. */
export const findingOf = (error: ErrorObject, root: unknown): SchemaFinding => {
  const parent = pathOf(root, error.instancePath);
  const schema = isPart(error.parentSchema) ? error.parentSchema : {};
  const kind = KINDS[error.keyword] ?? 'wrong-value';
  const params: Readonly<Record<string, unknown>> = error.params;
  const step =
    textOf(params.additionalProperty) ?? textOf(params.missingProperty) ?? error.propertyName;
  const allowed =
    kind === 'unknown-key'
      ? isTexts(params.beside)
        ? params.beside
        : propertyNames(schema)
      : Array.isArray(schema.enum)
        ? schema.enum.filter((value) => value !== '').map(String)
        : [];
  return {
    kind: error.propertyName === undefined ? kind : 'unknown-key',
    keyword: error.keyword,
    path: step === undefined ? parent : [...parent, step],
    value: step === undefined || error.propertyName !== undefined ? error.data : undefined,
    schema,
    allowed,
  };
};
