import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BUILT_IN_INTERFACES } from '../app/built-in-interfaces.js';
import { packageRoot, packageVersion } from '../app/package-info.js';
import { GatewayError } from '../errors/gateway-error.js';
import { editorLine } from '../mapfile/proposal/editor-line.js';
import { cannotWrite } from './cannot-write.js';
import { makeFolder } from './make-folder.js';

/** What an interface can be started from. */
export const INTERFACE_KINDS = ['serial', 'tcp', 'poll', 'service', 'blank'] as const;

export type InterfaceKind = (typeof INTERFACE_KINDS)[number];

interface NewInterface {
  /** Of the interface, and of its folder. */
  readonly name: string;
  readonly kind: InterfaceKind;
  /** Where the folder is made. */
  readonly parent: string;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What the interface of the templates is called, wherever it stands. */
const PLACEHOLDER = 'starter';
const SCHEMA_LINE = /^# yaml-language-server: .*$/m;
const SERIALPORT = '^13.0.0';

const packageJson = ({ name, kind }: NewInterface): string =>
  `${JSON.stringify(
    {
      name: `mqttgateway-interface-${name}`,
      version: '0.1.0',
      private: true,
      type: 'module',
      main: `${name}.js`,
      scripts: { check: 'mqttgateway interface check .', test: 'node --test' },
      dependencies: { mqttgateway: `^${packageVersion()}` },
      ...(kind === 'serial' && { optionalDependencies: { serialport: SERIALPORT } }),
    },
    undefined,
    2,
  )}\n`;

/** `starterOn` of a template is `doorBellOn` in an interface called door-bell. */
const identifierOf = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const filesOf = (wanted: NewInterface, folder: string): [string, string][] => {
  const template = join(packageRoot(), 'templates', 'interface', wanted.kind);
  const schema = join(packageRoot(), 'schemas', 'map.schema.json');
  const files = readdirSync(template).map((file): [string, string] => {
    const path = join(folder, file.replace(PLACEHOLDER, wanted.name));
    const text = readFileSync(join(template, file), 'utf8')
      .replace(SCHEMA_LINE, () => editorLine(path, schema))
      .replaceAll(`${PLACEHOLDER}On`, `${identifierOf(wanted.name)}On`)
      .replaceAll(PLACEHOLDER, wanted.name);
    return [path, text];
  });
  return [[join(folder, 'package.json'), packageJson(wanted)], ...files];
};

/**
 * Writes the folder of a new interface: one that works, with its tests and a simulated device.
 *
 * @returns the files written, as paths from the current folder
 * @throws GatewayError `COMMAND_USAGE`, `COMMAND_FILE_EXISTS`, `COMMAND_CANNOT_WRITE`
 */
export const writeInterface = async (wanted: NewInterface): Promise<string[]> => {
  const { name, parent } = wanted;
  if (!NAME.test(name))
    throw new GatewayError(
      'COMMAND_USAGE',
      `the name is "${name}"; expected lower case letters, digits and dashes, such as door-bell`,
    );
  if (Object.hasOwn(BUILT_IN_INTERFACES, name))
    throw new GatewayError(
      'COMMAND_USAGE',
      `the name is "${name}", as that of an interface which comes with mqttgateway; expected another`,
    );
  const folder = join(parent, name);
  if (existsSync(folder))
    throw new GatewayError('COMMAND_FILE_EXISTS', `${folder} exists already; nothing was written`, {
      hint: `mqttgateway interface new OTHER-NAME --kind ${wanted.kind}`,
    });
  const files = filesOf(wanted, folder);
  try {
    await makeFolder(resolve(folder));
    for (const [file, text] of files) await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
  return files.map(([file]) => file);
};
