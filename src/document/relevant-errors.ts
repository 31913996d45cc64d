import type { ErrorObject } from 'ajv';
import type { CompiledSchema } from './compile-schema.js';

const CHOICES = new Set(['anyOf', 'oneOf']);
/** They only repeat that something inside them failed, which is reported by itself. */
const ECHOES = new Set(['if', 'propertyNames']);

/** Errors of one branch of a choice, and how far the data is from it. */
interface Branch {
  readonly errors: readonly ErrorObject[];
  readonly wrongKind: boolean;
  readonly wrongConstants: number;
}

const DISCRIMINATORS = new Set(['const', 'enum']);

/** A number against the constants `action` and `text` is of another kind, not misspelt. */
const isOtherKind = (error: ErrorObject): boolean => {
  if (error.instancePath !== '') return false;
  if (error.keyword === 'type') return true;
  if (!DISCRIMINATORS.has(error.keyword)) return false;
  return !constantsOf(error).some((constant) => typeof constant === typeof error.data);
};

const constantsOf = (error: ErrorObject): readonly unknown[] =>
  error.keyword === 'const' ? [error.schema] : Array.isArray(error.schema) ? error.schema : [];

const isConstant = (error: ErrorObject): boolean =>
  DISCRIMINATORS.has(error.keyword) && error.instancePath.lastIndexOf('/') <= 0;

const branchOf = (errors: readonly ErrorObject[]): Branch => ({
  errors,
  wrongKind: errors.some(isOtherKind),
  wrongConstants: errors.filter(isConstant).length,
});

/** `codec: txt` meets no branch: one error that lists the constants of all of them. */
const constantsOfAll = (best: Branch, branches: readonly Branch[]): ErrorObject | undefined => {
  const wrong = best.errors.find(isConstant);
  if (wrong === undefined) return undefined;
  const same = branches
    .flatMap(({ errors }) => errors)
    .filter((error) => isConstant(error) && error.instancePath === wrong.instancePath);
  const allowed = [...new Set(same.flatMap(constantsOf))];
  return { ...wrong, keyword: 'enum', schema: allowed, parentSchema: { enum: allowed } };
};

const depth = (errors: readonly ErrorObject[]): number =>
  Math.max(0, ...errors.map((error) => error.instancePath.split('/').length));

/** The branch that was probably meant: right kind, right constants, wrong only deep inside. */
const meant = (branches: readonly Branch[]): Branch | undefined => {
  const possible = branches.filter((branch) => !branch.wrongKind && branch.errors.length > 0);
  if (possible.length === 0) return undefined;
  return [...possible].sort(
    (a, b) =>
      a.wrongConstants - b.wrongConstants ||
      depth(b.errors) - depth(a.errors) ||
      a.errors.length - b.errors.length,
  )[0];
};

const strangerOf = (error: ErrorObject): unknown =>
  error.keyword === 'additionalProperties' && error.instancePath === ''
    ? error.params.additionalProperty
    : undefined;

const isKnownBy = ({ wrongKind, errors }: Branch, key: unknown): boolean =>
  !wrongKind && !errors.some((error) => strangerOf(error) === key);

/**
 * `{ fixed: 2, delimiter: ";" }`: what is strange to the branch that was meant belongs to another
 * one, to which what is meant is strange. Each is right, but not both.
 */
const exclusive = (best: Branch, branches: readonly Branch[]): ErrorObject | undefined => {
  for (const error of best.errors) {
    const key = strangerOf(error);
    if (key === undefined) continue;
    const beside = branches
      .filter((branch) => isKnownBy(branch, key))
      .flatMap(({ errors }) => errors.map(strangerOf))
      .filter((other) => typeof other === 'string' && isKnownBy(best, other));
    if (beside.length > 0)
      return {
        ...error,
        keyword: 'exclusive',
        params: { ...error.params, beside: [...new Set(beside)] },
      };
  }
  return undefined;
};

const within = (parent: string, errors: readonly ErrorObject[]): ErrorObject[] =>
  errors.map((error) => ({ ...error, instancePath: parent + error.instancePath }));

/** Choices replaced by what was meant; everything else as ajv reports it. */
const resolveChoices = (
  compiled: CompiledSchema,
  errors: readonly ErrorObject[],
): readonly ErrorObject[] => {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (ECHOES.has(error.keyword)) continue;
    if (!CHOICES.has(error.keyword) || !Array.isArray(error.schema)) {
      kept.push(error);
      continue;
    }
    const branches = error.schema.map((_, index) =>
      branchOf(compiled.errorsAgainst(`${error.schemaPath}/${index}`, error.data) ?? []),
    );
    // What ajv reported for the branches stands at the end, nested choices already resolved.
    const noise = branches.reduce(
      (sum, branch) => sum + resolveChoices(compiled, branch.errors).length,
      0,
    );
    kept.splice(Math.max(0, kept.length - noise));
    const branch = meant(branches);
    if (branch === undefined || error.params.passingSchemas) {
      kept.push(error);
      continue;
    }
    const constants = constantsOfAll(branch, branches);
    const one = constants ?? exclusive(branch, branches);
    const inside = one === undefined ? resolveChoices(compiled, branch.errors) : [one];
    kept.push(...within(error.instancePath, inside));
  }
  return kept;
};

/**
 * The errors a person wants to see. ajv reports every branch of an `anyOf` or `oneOf`, just before
 * the error of the choice itself: these are replaced by the errors of the branch that was meant,
 * or by the choice alone if none comes near.
 * A value that is none of those listed is not told its type as well.
 */
export const relevantErrors = (
  compiled: CompiledSchema,
  errors: readonly ErrorObject[],
): readonly ErrorObject[] => {
  const kept = resolveChoices(compiled, errors);
  const listed = new Set(
    kept.flatMap(({ keyword, instancePath }) => (keyword === 'enum' ? [instancePath] : [])),
  );
  return kept.filter(
    ({ keyword, instancePath }) => keyword !== 'type' || !listed.has(instancePath),
  );
};
