import { readFileSync, realpathSync, statSync } from 'node:fs';

/** Numbers of the kernel (its devices.txt): a class may be let in before anything of it is plugged in. */
const MAJORS: Readonly<Record<string, number>> = {
  ttyUSB: 188,
  ttyACM: 166,
  ttyS: 4,
  ttyAMA: 204,
  rfcomm: 216,
  'pts/': 136,
};

/** What is plugged in has one of these. */
const PLUGGED = ['ttyUSB', 'ttyACM'];
/** To which distributions give serial ports. */
const SERIAL_GROUPS = ['dialout', 'uucp'];

const realDevice = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** Numbers of groups and their names, in the order of /etc/group. */
const groups = (file: string): ReadonlyMap<number, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line): [number, string][] => {
        const [name = '', , id = ''] = line.split(':');
        return name === '' || !/^\d+$/.test(id) ? [] : [[Number(id), name]];
      }),
  );

const allowed = (path: string): string[] => {
  const device = realDevice(path);
  const [, kind = ''] = /^\/dev\/(ttyUSB|ttyACM|ttyS|ttyAMA|rfcomm|pts\/)\d+$/.exec(device) ?? [];
  const major = MAJORS[kind];
  if (major !== undefined) return [`char-${major} rw`];
  // By its name nobody can tell what it will be.
  if (!device.startsWith('/dev/') || device.startsWith('/dev/serial/') || path.startsWith('id:'))
    return PLUGGED.map((plugged) => `char-${MAJORS[plugged]} rw`);
  return [`${device} rw`];
};

const groupOf = (path: string, names: ReadonlyMap<number, string>): string | undefined => {
  const known = [...names.values()];
  const usual = SERIAL_GROUPS.find((name) => known.includes(name));
  const gid = statSync(realDevice(path), { throwIfNoEntry: false })?.gid;
  // That of root, or of terminals, is no group for a service.
  const own = gid === undefined ? undefined : names.get(gid);
  return own === undefined || own === 'root' || own === 'tty' ? usual : own;
};

/** What a unit has to say so that a service may open some devices. */
export interface DeviceAccess {
  /** Values of `DeviceAllow=`. */
  readonly allow: readonly string[];
  /** Values of `SupplementaryGroups=`, names. */
  readonly groups: readonly string[];
}

/**
 * Which devices a service has to be let at, and in which groups it has to be.
 *
 * @example deviceAccess(['/dev/ttyUSB0']) // { allow: ['char-188 rw'], groups: ['dialout'] }
 */
export const deviceAccess = (
  devices: readonly string[],
  groupFile = '/etc/group',
): DeviceAccess => {
  if (devices.length === 0) return { allow: [], groups: [] };
  const names = groups(groupFile);
  return {
    allow: [...new Set(devices.flatMap(allowed))],
    groups: [...new Set(devices.flatMap((path) => groupOf(path, names) ?? []))],
  };
};
