import { extname, resolve } from 'node:path';
import { configurationError } from '../../config/configuration-error.js';
import { PLAIN_SECTIONS } from '../../config/option-schema.js';
import { parseIni } from '../../config/parse-ini.js';
import { isRecord } from '../../document/is-record.js';
import { parseDocument } from '../../document/parse-document.js';
import { readText } from '../../document/read-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Problem } from '../../errors/problem.js';
import { migrateMiqro } from './migrate-miqro.js';
import { migrateOriginal } from './migrate-original.js';
import type { Migration } from './migration.js';

const TREES = new Set(['.yaml', '.yml', '.json']);
const MIQRO = ['broker', 'services', 'log_level', 'auth'];

/** @throws GatewayError as every file does that is wrong as a configuration */
/** What to give, where what was given cannot be read. */
const GIVE =
  'give the .conf of the Python mqttgateway, or the miqro.yml: its path, from this folder on';

const assertRight = (problems: readonly Problem[]): void => {
  const error = configurationError(problems);
  if (error !== undefined) throw error;
};

const other = (name: string, hint: string): GatewayError =>
  new GatewayError(
    'COMMAND_USAGE',
    `${name} is neither a configuration of the Python mqttgateway nor a miqro.yml`,
    { hint },
  );

/**
 * Reads a configuration of the Python mqttgateway (INI) or of miqro (YAML), with what belongs to it,
 * and says what becomes of it; writes nothing.
 *
 * @param name as the user called the file, from `cwd`
 * @throws GatewayError `COMMAND_USAGE`, `CONFIG_INVALID`, `DOCUMENT_NOT_PERMITTED`
 */
export const migrateFile = (name: string, cwd: string): Migration => {
  const path = resolve(cwd, name);
  const read = readText(path, name);
  if ('problem' in read)
    throw (
      configurationError([{ ...read.problem, hint: read.problem.hint ?? GIVE }]) ??
      new GatewayError('CONFIG_INVALID', name)
    );
  if (!TREES.has(extname(name).toLowerCase())) {
    const document = parseIni(name, read.text);
    assertRight(document.problems);
    if (document.sections.length === 0)
      throw other(name, 'give a .conf with sections such as [MQTT]');
    return migrateOriginal(path, name, read.text, document);
  }
  const { data, problems } = parseDocument(name, read.text);
  assertRight(problems);
  if (!isRecord(data) || !MIQRO.some((key) => Object.hasOwn(data, key))) {
    const ours = isRecord(data) && PLAIN_SECTIONS.some((key) => Object.hasOwn(data, key));
    throw other(
      name,
      ours
        ? `it is one of this mqttgateway already: mqttgateway config check -c ${name}`
        : 'a map is brought forward by: mqttgateway map upgrade FILE',
    );
  }
  return migrateMiqro(path, name, data);
};
