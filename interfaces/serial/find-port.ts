import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GatewayError } from 'mqttgateway/interface';

/** Where the system names ports after what is plugged in. */
const BY_ID = '/dev/serial/by-id';

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch {
    // Where nothing is plugged in there is no such folder.
    return [];
  }
};

/** What is plugged in, for people. */
export const knownPorts = async (folder = BY_ID): Promise<string> => {
  const names = await namesIn(folder);
  return names.length === 0
    ? `nothing is plugged in (${folder} is empty)`
    : `plugged in: ${names.slice(0, 10).join(', ')}`;
};

/**
 * The path of a port: the one that was given, or the one whose name in `/dev/serial/by-id` has the
 * part after `id:`.
 *
 * @throws GatewayError `DEVICE_NOT_FOUND` where no name, or more than one, has it
 */
export const findPort = async (port: string, folder = BY_ID): Promise<string> => {
  if (!port.startsWith('id:')) return port;
  const part = port.slice(3);
  const names = await namesIn(folder);
  const fitting = names.filter((name) => name.includes(part));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return join(folder, only);
  throw new GatewayError(
    'DEVICE_NOT_FOUND',
    only === undefined
      ? `no serial port has "${part}" in its name; ${await knownPorts(folder)}`
      : `${fitting.length} serial ports have "${part}" in their names: ${fitting.join(', ')}; write more of it`,
  );
};
