import { createRequire } from 'node:module';
import type * as AjvPackage from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';

/** Finds raw errors in data; also of one branch of the schema by itself. */
export interface CompiledSchema {
  errors(data: unknown): readonly ErrorObject[];
  /** The errors against the part of the schema at a pointer such as `#/oneOf/1`. */
  errorsAgainst(pointer: string, data: unknown): readonly ErrorObject[] | undefined;
}

const ROOT = 'schema:document';

/** Annotations that our schemas carry beside JSON Schema's own; none of them checks anything. */
const ANNOTATIONS = ['unit', 'secret', 'expected'];

const run = (validate: ValidateFunction, data: unknown): readonly ErrorObject[] =>
  validate(data) ? [] : (validate.errors ?? []);

/** Compiling takes some 10 ms, and a schema object never changes; the cache does not keep it alive. */
const COMPILED = new WeakMap<object, CompiledSchema>();

/** Compiles a draft-07 schema once; `allErrors`, so for files only, never for payloads. */
export const compileSchema = (schema: object): CompiledSchema => {
  const present = COMPILED.get(schema);
  if (present !== undefined) return present;
  const compiled = compile(schema);
  COMPILED.set(schema, compiled);
  return compiled;
};

const compile = (schema: object): CompiledSchema => {
  // Loading it takes 30 ms, and most documents have nothing wrong.
  const { Ajv }: typeof AjvPackage = createRequire(import.meta.url)('ajv');
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
    keywords: ANNOTATIONS,
    logger: false,
  });
  // An own id, so that the parts of the schema can be asked for whatever $id it has.
  const { $id: _, ...rest } = schema as { $id?: string };
  const validate = ajv.addSchema(rest, ROOT).getSchema(ROOT);
  if (validate === undefined) throw new TypeError('the schema cannot be compiled');
  return {
    errors: (data) => run(validate, data),
    errorsAgainst: (pointer, data) => {
      const part = ajv.getSchema(`${ROOT}${pointer}`);
      return part === undefined ? undefined : run(part, data);
    },
  };
};
