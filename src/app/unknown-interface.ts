import type { InstanceSection } from '../config/configuration.js';
import { nearest, suggestion } from '../document/suggest.js';
import type { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';

/** A section that stands in no file: it is there only because a flag names it. */
const isOfFlags = ({ isImplied, locate }: InstanceSection): boolean =>
  isImplied && locate([]) === undefined;

/** `flag --set interfaces.boler.port` → `--set interfaces.boler.port`. */
const flagText = ({ name, origins }: InstanceSection): string =>
  Object.values(origins)[0]?.text.replace(/^\w+ /, '') ?? `--set interfaces.${name}`;

/**
 * An interface that there is not, where its section does not say which one it is: then its name
 * stands for it, but that is seldom what was meant.
 */
export const unknownInterface = (
  section: InstanceSection,
  sections: readonly InstanceSection[],
  error: GatewayError,
): Problem => {
  const { name } = section;
  if (isOfFlags(section)) {
    const others = sections.filter((other) => !isOfFlags(other)).map((other) => other.name);
    const known = others.length === 0 ? '' : `. ${suggestion(name, others)}`;
    return {
      code: error.code,
      severity: 'error',
      message: `${flagText(section)}: there is no [INTERFACE:${name}] in the configuration${known}`,
      hint: `to run one more, add --set interfaces.${name}.interface=NAME`,
    };
  }
  const options = Object.keys(section.options);
  const near = options.find((option) => nearest(option, ['interface', 'module']) !== undefined);
  const where = near === undefined ? section.locate(['interface']) : section.locate([near], 'key');
  return {
    code: error.code,
    severity: 'error',
    message:
      near === undefined
        ? `option "interface" is missing in [INTERFACE:${name}], and ${error.message}`
        : `"${near}" in [INTERFACE:${name}] does not say which interface it is. ${suggestion(near, ['interface', 'module'])}`,
    ...(error.hint !== undefined && { hint: error.hint }),
    ...(where !== undefined && { where }),
  };
};
