import { createSchemaChecker } from '../document/check-schema.js';
import type { SchemaPart } from '../document/expected-words.js';
import { freezeDeep } from '../document/freeze-deep.js';
import { pathText } from '../document/path-text.js';
import type { FindingKind } from '../document/schema-finding.js';
import { nearest } from '../document/suggest.js';
import type { ErrorCode } from '../errors/codes.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';
import { coerceText } from './coerce-text.js';
import { commentHint } from './comment-hint.js';
import type { InstanceSection } from './configuration.js';
import { fillDefaults } from './fill-defaults.js';
import { hideSecrets } from './hide-secrets.js';
import { optionsOf } from './option-schema.js';
import { secretValues } from './secret-values.js';

export interface CheckedOptions {
  /** Converted, complete, frozen to the ground; to be used only without problems. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** The values that the schema marks as secret, and that are long enough to be looked for. */
  readonly secrets: readonly string[];
  /** Where an option, or a part of it, stands in the file. */
  readonly locate: (path: DocumentPath, part?: 'key' | 'value') => Where | undefined;
}

const CODES: Readonly<Record<FindingKind, ErrorCode>> = {
  'unknown-key': 'CONFIG_UNKNOWN_OPTION',
  'missing-key': 'CONFIG_MISSING_OPTION',
  'wrong-type': 'CONFIG_WRONG_VALUE',
  'not-allowed': 'CONFIG_WRONG_VALUE',
  'wrong-value': 'CONFIG_WRONG_VALUE',
};

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** INI knows no upper case, variables no dash: `PARITY_BIT`, `parity-bit` and `parityBit` are one. */
const plain = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** A slip in one of the options that every interface has, which its own schema does not name. */
const withCommon = (problem: Problem): Problem => {
  const { code, path = [], message } = problem;
  const isUnknown = code === 'CONFIG_UNKNOWN_OPTION' && path.length === 1;
  if (!isUnknown || message.includes('Did you mean')) return problem;
  const common = nearest(
    String(path[0]),
    optionsOf('interface').map(([name]) => name),
  );
  return common === undefined
    ? problem
    : { ...problem, hint: `did you mean ${common}? Every interface has it` };
};

/**
 * Checks the options of an instance against the schema of its interface: finds options whatever
 * their case, converts texts, fills in defaults.
 *
 * @example checkInterfaceOptions(instance, schema).options // { port: '/dev/ttyUSB0', baudrate: 9600 }
 */
export const checkInterfaceOptions = (
  instance: Pick<InstanceSection, 'name' | 'options' | 'origins' | 'locate'>,
  schema: SchemaPart,
): CheckedOptions => {
  const known = isPart(schema.properties) ? schema.properties : {};
  const written = new Map<string, string>();
  const values = Object.entries(instance.options).map(([name, value]): [string, unknown] => {
    const proper = Object.hasOwn(known, name)
      ? name
      : Object.keys(known).find((key) => plain(key) === plain(name));
    const part = proper === undefined ? undefined : known[proper];
    written.set(proper ?? name, name);
    return [
      proper ?? name,
      typeof value === 'string' && isPart(part) ? coerceText(value, part) : value,
    ];
  });
  const isLeftOut = ([name, value]: [string, unknown]) =>
    value === '' && isPart(known[name]) && !['string', 'array'].includes(String(known[name].type));
  const given = Object.fromEntries(values.filter((entry) => !isLeftOut(entry)));
  const options = fillDefaults(schema, structuredClone(given));

  /** The variable or the flag that set an option, if it does not stand in a file. */
  const sourceOf = ([name, ...inside]: DocumentPath): string | undefined => {
    const origin = instance.origins[written.get(String(name)) ?? ''];
    const isOutside = origin?.layer === 'environment' || origin?.layer === 'flag';
    return isOutside && inside.length === 0 ? origin.text.replace(/^\w+ /, '') : undefined;
  };
  const withSource = (problem: Problem): Problem => {
    const source = sourceOf(problem.path ?? []);
    const isTold = source === undefined || problem.code !== 'CONFIG_UNKNOWN_OPTION';
    return isTold ? problem : { ...problem, message: `${source}: ${problem.message}` };
  };
  const check = createSchemaChecker(schema, {
    code: ({ kind }) => CODES[kind],
    entry: 'option',
    hint: commentHint,
    subject: (path) =>
      sourceOf(path) ??
      `[INTERFACE:${instance.name}]${path.length === 0 ? '' : ` ${pathText(path)}`}`,
  });
  const locate: CheckedOptions['locate'] = ([name, ...rest], part) =>
    instance.locate(
      name === undefined ? [] : [written.get(String(name)) ?? String(name), ...rest],
      part,
    );
  const problems = check({ data: options, problems: [], locate }).map(withCommon).map(withSource);
  const secrets = secretValues(schema, options);
  freezeDeep(options);
  return { options, problems: problems.map(hideSecrets), secrets, locate };
};
