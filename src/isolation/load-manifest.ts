import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRecord } from '../document/is-record.js';
import { quoteValue } from '../document/quote-value.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { ProgramPlanOptions } from './process-plan.js';
import type { InterfaceDescription } from './remote-definition.js';

/** What the file of a program in another language says. */
export interface InterfaceManifest {
  readonly description: InterfaceDescription;
  readonly command: ProgramPlanOptions['command'];
  /** Where the file is, and where the program runs. */
  readonly folder: string;
}

const MAX_BYTES = 1024 * 1024;
const MEMBERS = ['name', 'apiVersion', 'options', 'command', 'checks', 'usesMap'];

const isCommand = (value: unknown): value is ProgramPlanOptions['command'] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((part) => typeof part === 'string' && part !== '' && !part.includes('\0'));

const read = (module: string, file: string): unknown => {
  const failed = (why: string): GatewayError =>
    new GatewayError('INTERFACE_MODULE_FAILED', `${file}, which is module "${module}", ${why}`);
  if (statSync(file).size > MAX_BYTES) throw failed(`has more than ${MAX_BYTES} bytes`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw failed(`cannot be read: ${errorText(cause)}`);
  }
};

/** What keeps a value from being a manifest; empty where it is one. */
const faultsOf = (value: Readonly<Record<string, unknown>>): string[] => {
  const { name, apiVersion, options, command, checks = false, usesMap = true } = value;
  const unknown = Object.keys(value).filter((member) => !MEMBERS.includes(member));
  return [
    ...(typeof name === 'string' && name !== ''
      ? []
      : [`name is ${quoteValue(name)}; expected text`]),
    ...(apiVersion === 1 ? [] : [`apiVersion is ${quoteValue(apiVersion)}; this release knows 1`]),
    ...(isRecord(options) ? [] : [`options is ${quoteValue(options)}; expected a JSON schema`]),
    ...(isCommand(command)
      ? []
      : [`command is ${quoteValue(command)}; expected a list of a program and its arguments`]),
    ...(typeof checks === 'boolean'
      ? []
      : [`checks is ${quoteValue(checks)}; expected true or false`]),
    ...(typeof usesMap === 'boolean'
      ? []
      : [`usesMap is ${quoteValue(usesMap)}; expected true or false`]),
    ...unknown.map((member) => `${quoteValue(member)} is unknown; expected ${MEMBERS.join(', ')}`),
  ];
};

/**
 * Reads the file that says how to run an interface in another language; nothing is run.
 *
 * @param module as the configuration names it
 * @param url a `file:` URL
 * @throws GatewayError `INTERFACE_MODULE_FAILED`, `INTERFACE_INVALID`
 * @example { "name": "gate", "apiVersion": 1, "options": { "type": "object" }, "command": ["python3", "gate.py"] }
 */
export const loadManifest = (module: string, url: string): InterfaceManifest => {
  const file = fileURLToPath(url);
  const value = read(module, file);
  const faults = isRecord(value) ? faultsOf(value) : [`it is ${quoteValue(value)}`];
  const { name, options, command, checks, usesMap } = isRecord(value) ? value : {};
  if (faults.length > 0 || !isRecord(options) || !isCommand(command))
    throw new GatewayError(
      'INTERFACE_INVALID',
      `module "${module}" is no interface: ${faults.join(', ')}`,
      { hint: 'docs/interface-protocol.md says what such a file has' },
    );
  const folder = dirname(file);
  const [program, ...args] = command;
  return {
    description: {
      name: String(name),
      options,
      checks: checks === true,
      usesMap: usesMap !== false,
    },
    // A path begins in the folder of the file; a bare name is looked for in PATH.
    command: [program.includes('/') ? resolve(folder, program) : program, ...args],
    folder,
  };
};
