import type { CheckedOptions } from '../config/check-interface-options.js';
import { caretWithin } from '../document/caret-within.js';
import { errorText } from '../errors/error-text.js';
import type { Problem } from '../errors/problem.js';
import { isOptionProblem } from '../isolation/is-option-problem.js';
import type {
  InterfaceClaim,
  InterfaceDefinition,
  OptionProblem,
} from '../sdk/interface-contract.js';
import { isInstalled } from './is-installed.js';
import { packageRoot } from './package-info.js';

const problemOf = (found: OptionProblem, locate: CheckedOptions['locate']): Problem => {
  const { path, message, code, severity, hint, onKey, within } = found;
  const place = locate(path, onKey === true ? 'key' : 'value');
  const where =
    place !== undefined && within !== undefined
      ? caretWithin(place, within.text, within.offset, within.length)
      : place;
  return {
    code: code ?? 'CONFIG_WRONG_VALUE',
    severity: severity ?? 'error',
    message,
    ...(where !== undefined && { where }),
    ...(hint !== undefined && { hint }),
  };
};

/** The packages of an interface that are not installed. */
const missingPackages = (
  { packages = [] }: InterfaceDefinition,
  folder: string,
  locate: CheckedOptions['locate'],
): Problem[] =>
  packages
    .filter((name) => !isInstalled(name, [packageRoot(), folder]))
    .map((name) =>
      problemOf(
        {
          code: 'INTERFACE_PACKAGE_MISSING',
          path: [],
          message: `the package ${name} is not installed`,
          hint: `npm install ${name}`,
        },
        locate,
      ),
    );

/** What an interface says of its options. */
export interface InterfaceSays {
  readonly problems: readonly Problem[];
  readonly claims: readonly InterfaceClaim[];
}

/**
 * What the interface itself says of its options, what an instance with them has for itself, and the packages that it misses. To be asked only
 * of options that agree with the schema.
 *
 * @param folder the folder of the configuration, where a stranger's packages are
 */
export const checkByInterface = async (
  definition: InterfaceDefinition,
  { options, locate }: CheckedOptions,
  folder: string,
): Promise<InterfaceSays> => {
  const missing = missingPackages(definition, folder, locate);
  try {
    const found: unknown = (await definition.check?.(options)) ?? [];
    if (!Array.isArray(found) || !found.every(isOptionProblem))
      throw new TypeError('it returned no list of { path, message }');
    const claims = (await definition.claims?.(options)) ?? [];
    return { problems: [...missing, ...found.map((each) => problemOf(each, locate))], claims };
  } catch (cause) {
    const message = `check of interface "${definition.name}" failed: ${errorText(cause)}`;
    const invalid = problemOf({ code: 'INTERFACE_INVALID', path: [], message }, locate);
    return { problems: [...missing, invalid], claims: [] };
  }
};
