import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorText } from '../../errors/error-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { KeptIn } from '../../outbox/outbox-folder.js';

/** The lanes that a data folder may have, in the order in which they are shown. */
const KEPT: readonly KeptIn[] = ['outbox', 'inbox', 'dead'];

/** What else a gateway has in its folder: its lock, the filters of its session, state, retained topics. */
const OURS: ReadonlySet<string> = new Set([
  'lock',
  'session.json',
  'state',
  'retained',
  'twin.json',
  'discovery.json',
  'control.json',
]);

const WHERE = '-c FILE or --folder FOLDER says where a gateway keeps its data';
const WHAT = `delivery: durable and inbox: on keep something; ${WHERE}`;

const entriesOf = (path: string): readonly Dirent[] => {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (cause) {
    switch (Reflect.get(Object(cause), 'code')) {
      case 'ENOENT':
        throw new GatewayError(
          'QUEUE_NOTHING_KEPT',
          `nothing durable was ever kept here: ${path} does not exist`,
          { hint: WHAT, cause },
        );
      case 'ENOTDIR':
        throw new GatewayError('QUEUE_NO_DATA_FOLDER', `${path} is a file`, {
          hint: WHERE,
          cause,
        });
      case 'EACCES':
      case 'EPERM':
        throw new GatewayError('QUEUE_NOT_READABLE', `this user may not read ${path}`, {
          hint: 'run the command as the user of the gateway, or as root',
          cause,
        });
      default:
        throw new GatewayError(
          'QUEUE_NO_DATA_FOLDER',
          `${path} cannot be read: ${errorText(cause)}`,
          { cause },
        );
    }
  }
};

/**
 * The lanes that a gateway has on disk.
 *
 * @param path its data folder, absolute
 * @throws GatewayError `QUEUE_NOTHING_KEPT`, `QUEUE_NO_DATA_FOLDER`, `QUEUE_NOT_READABLE`
 */
export const lanesIn = (path: string): readonly KeptIn[] => {
  const entries = entriesOf(path);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const lanes = KEPT.filter((lane) => names.includes(lane));
  if (lanes.length > 0) return lanes;
  if (entries.every(({ name }) => OURS.has(name)))
    throw new GatewayError(
      'QUEUE_NOTHING_KEPT',
      `nothing durable was ever kept here: ${path} has neither outbox nor inbox`,
      { hint: WHAT },
    );
  const inner = names.filter((name) => KEPT.some((lane) => existsSync(join(path, name, lane))));
  throw new GatewayError(
    'QUEUE_NO_DATA_FOLDER',
    `${path} is no data folder of a gateway: there is neither outbox nor inbox nor dead in it`,
    {
      hint:
        inner.length > 0
          ? inner.map((name) => `--folder ${join(path, name)}`).join('   or   ')
          : WHERE,
    },
  );
};
