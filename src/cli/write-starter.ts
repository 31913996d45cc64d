import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { packageRoot } from '../app/package-info.js';
import { GatewayError } from '../errors/gateway-error.js';
import { cannotWrite } from './cannot-write.js';

/** A name that may be a sender in a topic and a client id. */
const nameOf = (folder: string): string =>
  basename(resolve(folder)).replace(/[^\p{L}\p{N}_.-]+/gu, '-') || 'gateway';

const configuration = (
  name: string,
): string => `# Configuration of ${name}. Every option: default.conf of the package, or
#   mqttgateway config show --origin
[GATEWAY]
name: ${name}

[INTERFACE]
# The dummy interface needs no device. docs/add-a-device-interface.md: how to make your own.
interface: dummy
period: 30

[MAP]
mapfilename: map.yaml

[MQTT]
# Without a host the gateway runs a broker of its own, for trying only. Yours:
#host: broker.lan
#username:
#password_file:

[LOG]
# DEBUG shows every message and what it becomes.
consolelevel: DEBUG
`;

/**
 * Writes the files to start from: a short configuration and the dummy map, to be changed.
 *
 * @returns the files written, as paths from the current folder
 * @throws GatewayError `COMMAND_FILE_EXISTS`, `COMMAND_CANNOT_WRITE`
 */
export const writeStarter = async (folder: string): Promise<string[]> => {
  const map = await readFile(join(packageRoot(), 'maps', 'dummy.yaml'), 'utf8');
  const files: [string, string][] = [
    [join(folder, 'mqttgateway.conf'), configuration(nameOf(folder))],
    // The schema of the package is not beside the new file; editors find it once it is installed.
    [join(folder, 'map.yaml'), map.replace('../schemas/', './node_modules/mqttgateway/schemas/')],
  ];
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new GatewayError(
      'COMMAND_FILE_EXISTS',
      `${folder} is a file; expected a folder, or none`,
      {
        hint: 'mqttgateway init OTHER-FOLDER',
      },
    );
  for (const [file] of files)
    if (existsSync(file))
      throw new GatewayError('COMMAND_FILE_EXISTS', `${file} exists already; nothing was written`, {
        hint: 'mqttgateway init OTHER-FOLDER',
      });
  try {
    // Below /proc a recursive mkdir of node never ends; an ordinary one is refused there.
    if (!existsSync(folder))
      await mkdir(folder, { recursive: !existsSync(dirname(resolve(folder))) });
    for (const [file, text] of files) await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
  return files.map(([file]) => file);
};
