import { readFileSync } from 'node:fs';
import { listOf } from '../document/suggest.js';

const OWN = 'mqttgateway';
/** What an interface may import of this package. */
const DOORS = ['interface', 'interface/service', 'interface/declared', 'interface/testing'];
/** Node's words for `ERR_PACKAGE_PATH_NOT_EXPORTED`. */
const NOT_EXPORTED = /^Package subpath '\.\/(.+)' is not defined by "exports" in (.+package\.json)/;

const isOwn = (file: string): boolean => {
  try {
    const about: { name?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
    return about.name === OWN;
  } catch {
    return false;
  }
};

/**
 * What to import for whoever imported a part of this package that it does not have.
 *
 * @param why what node said
 * @example "write 'mqttgateway/interface/service'"
 */
export const doorHint = (why: string): string | undefined => {
  const [, asked, file] = NOT_EXPORTED.exec(why) ?? [];
  if (asked === undefined || file === undefined || !isOwn(file)) return undefined;
  const meant = DOORS.filter((door) => door.endsWith(`/${asked}`));
  return `write ${listOf((meant.length > 0 ? meant : DOORS).map((door) => `'${OWN}/${door}'`))}`;
};
