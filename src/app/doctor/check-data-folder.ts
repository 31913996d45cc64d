import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LockContent, lockGenerations, lockText, parseLock } from '../../outbox/lock-file.js';
import { judgeOwner, thisOwner } from '../../outbox/lock-owner.js';
import { type Finding, findingsOf } from './finding.js';

const { ok, warn, fail } = findingsOf('data folder');

const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** The process that holds the folder, where one lives that does. */
const holder = async (path: string): Promise<LockContent | undefined> => {
  const folder = join(path, 'lock');
  if (!existsSync(folder)) return undefined;
  const highest = (await lockGenerations(folder)).at(-1);
  const owner = highest === undefined ? undefined : parseLock(await lockText(folder, highest));
  if (owner === undefined || owner.isReleased) return undefined;
  return (await judgeOwner(owner, await thisOwner())) === 'dead' ? undefined : owner;
};

/**
 * Whether the gateway can keep what it has to keep, and who has the folder now.
 *
 * @param own processes that are known to be gateways of this configuration
 */
export const checkDataFolder = async (
  path: string,
  own: readonly number[],
): Promise<readonly Finding[]> => {
  const at = nearest(path);
  const remedy = `give this user the right: chown $USER ${at}, or set datafolder in [GATEWAY]`;
  const place = mayWrite(at)
    ? ok(at === path ? `${path} can be written` : `${path} will be made when it is needed`)
    : fail(`${at} is no folder that this user may write to`, remedy);
  if (!mayWrite(at)) return [place];
  const owner = await holder(path);
  if (owner === undefined) return [place];
  const who = `process ${owner.pid} on ${owner.host}`;
  return [
    place,
    own.includes(owner.pid)
      ? ok(`it is held by ${who}, which is this gateway`)
      : warn(
          `it is held by ${who}`,
          'is that the gateway, as a service or as another user? A second one needs another name',
        ),
  ];
};
