import { listOf, nearest } from '../document/suggest.js';
import type { Problem } from '../errors/problem.js';
import { instanceNames } from './instance-names.js';
import type { Setting } from './setting.js';
import { variablePart } from './variable-part.js';

const isPlain = ({ path }: Setting): boolean => path[0] === 'interface';

/** Whether the setting itself asks for one more interface. */
const saysWhich = ({ path }: Setting): boolean =>
  path[0] === 'interface' && (path[1] === 'interface' || path[1] === 'module');

/** The name that somebody meant in `MQTTGATEWAY_INTERFACE_LAMPE_PERIOD`: a word of it with a slip. */
const meant = (option: string, names: readonly string[]): [string, string] | undefined => {
  const words = option.split('_');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const written = words.slice(0, count).join('-');
    const name = nearest(written, names);
    if (name !== undefined) return [name, words.slice(count).join('_')];
  }
  return undefined;
};

/** How the option is written for an interface that has a name. */
const written = ({ layer }: Setting['origin'], name: string, option: string): string =>
  layer === 'flag'
    ? `--set interfaces.${name}.${option}=…`
    : `MQTTGATEWAY_INTERFACE_${variablePart(name)}_${option.toUpperCase()}`;

const problemOf = ({ path, origin }: Setting, names: readonly string[]): Problem => {
  const option = path.slice(1).join('.');
  const [first = ''] = names;
  const slip = origin.layer === 'environment' ? meant(option, names) : undefined;
  const advice =
    slip === undefined
      ? `Write, for example, ${written(origin, first, option)}`
      : `Did you mean ${written(origin, ...slip)}?`;
  const titles = names.map((name) => `[INTERFACE:${name}]`);
  const source = origin.text.replace(/^\w+ /, '');
  return {
    code: 'CONFIG_UNKNOWN_SECTION',
    severity: 'error',
    message: `${source} is for [INTERFACE], which the configuration does not have; it has ${listOf(titles, 'and')}. ${advice}`,
  };
};

/**
 * Takes out what flags and variables say of the plain `[INTERFACE]` where the file has interfaces
 * with names only: it would start one more, the dummy.
 *
 * @param own what the file says
 * @param above what flags and variables say
 */
export const withoutStraySettings = (
  own: readonly Setting[],
  above: readonly Setting[],
): { readonly settings: readonly Setting[]; readonly problems: readonly Problem[] } => {
  const names = instanceNames(own);
  if (names.length === 0 || own.some(isPlain) || above.some(saysWhich))
    return { settings: above, problems: [] };
  return {
    settings: above.filter((setting) => !isPlain(setting)),
    problems: above.filter(isPlain).map((setting) => problemOf(setting, names)),
  };
};
