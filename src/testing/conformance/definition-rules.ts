import { checkOptionSchema } from '../../config/check-option-schema.js';
import { compileSchema } from '../../document/compile-schema.js';
import { quoteValue } from '../../document/quote-value.js';
import { errorText } from '../../errors/error-text.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';
import type { ConformanceRule } from './conformance-rule.js';
import { type DeclaredOption, declaredOptions } from './declared-options.js';
import { KEPT, type Verdict } from './verdict.js';

/** How many mistakes of one kind are told. */
const MAX_TOLD = 3;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Kept where nothing was found; broken by the first few otherwise. */
export const verdictOf = (found: readonly string[]): Verdict => {
  if (found.length === 0) return KEPT;
  const more = found.length > MAX_TOLD ? `; and ${found.length - MAX_TOLD} more` : '';
  return { broken: `${found.slice(0, MAX_TOLD).join('; ')}${more}` };
};

const definitionFaults = (definition: InterfaceDefinition): string[] => {
  const { name, packages } = definition;
  const kindOfCheck = typeof definition.check;
  const isList =
    packages === undefined ||
    (Array.isArray(packages) && packages.every((each) => typeof each === 'string'));
  return [
    ...(NAME.test(name)
      ? []
      : [`name is ${quoteValue(name)}; expected lower case letters, digits and dashes`]),
    ...(isList ? [] : [`packages is ${quoteValue(packages)}; expected a list of names`]),
    ...(['undefined', 'function'].includes(kindOfCheck) ? [] : ['check is no function']),
  ];
};

const missingWords = ({ path, schema, isTop }: DeclaredOption): string[] => {
  const { description } = schema;
  const lacks = [
    ...(typeof description === 'string' && description.trim() !== '' ? [] : ['description']),
    ...(!isTop || schema.default !== undefined || Array.isArray(schema.examples)
      ? []
      : ['example or default']),
  ];
  return lacks.map((what) => `${path} has no ${what}`);
};

const wrongExamples = (
  { path, schema, pointer }: DeclaredOption,
  options: InterfaceDefinition['options'],
): string[] => {
  const { examples } = schema;
  if (examples === undefined) return [];
  if (!Array.isArray(examples)) return [`examples of ${path} are no list`];
  return examples
    .filter((value) => (compileSchema(options).errorsAgainst(pointer, value) ?? []).length > 0)
    .map((value) => `the example ${quoteValue(value)} of ${path} does not agree with its schema`);
};

const problemFaults = (found: unknown): string[] => {
  if (!Array.isArray(found)) return [`check returned ${quoteValue(found)}; expected a list`];
  return found.flatMap((each: unknown) => {
    const { path, message }: { path?: unknown; message?: unknown } = Object(each);
    return Array.isArray(path) && typeof message === 'string' && message !== ''
      ? []
      : [`check returned ${quoteValue(each)}; expected { path: […], message }`];
  });
};

export const DEFINITION_RULES: readonly ConformanceRule[] = [
  {
    id: 'definition',
    sentence: 'The default export is the definition of an interface.',
    remedy:
      'export default defineInterface({ name, apiVersion: 1, options, create }); the name has lower case letters, digits and dashes.',
    needs: [],
    run: ({ definition }) => verdictOf(definitionFaults(definition)),
  },
  {
    id: 'options-schema',
    sentence: 'The options are described by a JSON schema (draft-07) with right defaults.',
    remedy: 'Correct the schema at the place that is named.',
    needs: ['definition'],
    run: ({ definition }) => {
      try {
        checkOptionSchema(definition);
        return KEPT;
      } catch (cause) {
        return { broken: errorText(cause) };
      }
    },
  },
  {
    id: 'options-described',
    sentence: 'Each option has a description, and an example or a default.',
    remedy: 'Add description, and examples: [ … ] or default; editors and the reference show them.',
    needs: ['options-schema'],
    run: ({ definition }) =>
      verdictOf(declaredOptions(definition.options).flatMap((option) => missingWords(option))),
  },
  {
    id: 'options-examples',
    sentence: 'The examples in the schema agree with it.',
    remedy: 'Correct the example, or the type and bounds of the option.',
    needs: ['options-schema'],
    run: ({ definition: { options } }) =>
      verdictOf(declaredOptions(options).flatMap((option) => wrongExamples(option, options))),
  },
  {
    id: 'check-pure',
    sentence: 'check gives the same answer whenever it is asked, and throws nothing.',
    remedy:
      'Look at the options only, and return a list of { path, message }: the check of a configuration may ask often, and no device is there.',
    needs: ['options-schema'],
    run: async (trial) => {
      const { definition } = trial;
      if (definition.check === undefined) return KEPT;
      try {
        const options = trial.options();
        const first = await definition.check(options);
        const second = await definition.check(options);
        const isSame = JSON.stringify(first) === JSON.stringify(second);
        return verdictOf([
          ...problemFaults(first),
          ...(isSame
            ? []
            : [`check first gave ${quoteValue(first)} and then ${quoteValue(second)}`]),
        ]);
      } catch (cause) {
        return { broken: `check threw: ${errorText(cause)}` };
      }
    },
  },
];
