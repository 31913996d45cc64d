import { Ajv } from 'ajv';
import { createSchemaChecker } from '../document/check-schema.js';
import { type CompiledSchema, compileSchema } from '../document/compile-schema.js';
import { expectedWords, type SchemaPart } from '../document/expected-words.js';
import { pathText } from '../document/path-text.js';
import { quoteValue } from '../document/quote-value.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import { optionsOf } from './option-schema.js';

/** How many mistakes one sentence names. */
const MAX_NAMED = 3;

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `port-name`, `PortName` and `portname` are one option. */
const plain = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

const OWN_OPTIONS = new Set(optionsOf('interface').map(([name]) => name));

/** The schema of schemas; without formats, which ajv has none of by itself. */
const metaSchema = (): object => {
  const schema: unknown = new Ajv().getSchema('http://json-schema.org/draft-07/schema')?.schema;
  const text = JSON.stringify(schema ?? {}, (key, value) =>
    key === 'format' && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(text);
};

/** Where the schema is none: values of keywords that JSON Schema does not allow. */
const wrongKeywords = (schema: SchemaPart): string[] =>
  createSchemaChecker(metaSchema(), {
    code: () => 'INTERFACE_INVALID',
    subject: (path) => pathText(['options', ...path]),
  })({ data: schema, problems: [], locate: () => undefined }).map(({ message }) => message);

const compileFault = (schema: SchemaPart): string | undefined => {
  try {
    compileSchema(schema);
    return undefined;
  } catch (cause) {
    const why = errorText(cause).replace(/^strict mode: | at "schema:document.*$/g, '');
    const keyword = /^unknown keyword: (".*")$/.exec(why)?.[1];
    return keyword === undefined ? why : `${keyword} is no keyword of JSON Schema (draft-07)`;
  }
};

const propertiesOf = (schema: SchemaPart): [string, unknown][] =>
  isPart(schema.properties) ? Object.entries(schema.properties) : [];

/** What the checker of schemas itself refuses, with the option in which it stands if it is in one. */
const uncompiled = (schema: SchemaPart, whole: string): string[] => {
  const { definitions = {} } = schema;
  for (const [name, part] of propertiesOf(schema)) {
    const inside = isPart(part) ? compileFault({ definitions, ...part }) : undefined;
    if (inside !== undefined) return [`${pathText(['options', 'properties', name])}: ${inside}`];
  }
  return [`options: ${whole}`];
};

const pointerStep = (name: string): string =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

const wrongDefaults = (
  schema: SchemaPart,
  compiled: CompiledSchema,
  path: readonly string[] = [],
): string[] =>
  propertiesOf(schema).flatMap(([name, part]) => {
    if (!isPart(part)) return [];
    const here = [...path, 'properties', name];
    const pointer = `#/${here.map(pointerStep).join('/')}`;
    const isRefused =
      part.default !== undefined &&
      (compiled.errorsAgainst(pointer, part.default) ?? []).length > 0;
    const subject = pathText(['options', ...here, 'default']);
    return [
      ...(isRefused
        ? [`${subject} is ${quoteValue(part.default)}; expected ${expectedWords(part)}`]
        : []),
      ...wrongDefaults(part, compiled, here),
    ];
  });

const takenNames = (schema: SchemaPart): string[] =>
  propertiesOf(schema)
    .filter(([name]) => OWN_OPTIONS.has(plain(name)))
    .map(([name]) => `option "${name}" is the gateway's own; give it another name`);

const faultsOf = (schema: SchemaPart): string[] => {
  const fault = compileFault(schema);
  if (fault !== undefined) {
    const wrong = wrongKeywords(schema);
    return wrong.length > 0 ? wrong : uncompiled(schema, fault);
  }
  if (schema.type !== undefined && schema.type !== 'object')
    return [`options.type is ${quoteValue(schema.type)}; expected object`];
  return [...takenNames(schema), ...wrongDefaults(schema, compileSchema(schema))];
};

/**
 * Checks the schema with which an interface declares its options: a stranger's may be wrong.
 *
 * @throws GatewayError `INTERFACE_INVALID`, which names the places in the schema
 * @example 'interface "gate" declares its options wrongly: options.properties.port.type is "whole"; expected …'
 */
export const checkOptionSchema = ({ name, options }: InterfaceDefinition): void => {
  const faults = faultsOf(options);
  if (faults.length === 0) return;
  const named = faults.slice(0, MAX_NAMED).join('. ');
  const more = faults.length > MAX_NAMED ? `. And ${faults.length - MAX_NAMED} more` : '';
  throw new GatewayError(
    'INTERFACE_INVALID',
    `interface "${name}" declares its options wrongly: ${named}${more}`,
    { hint: 'this is for the author of the interface; the configuration cannot mend it' },
  );
};
