import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Systemd } from './systemd.js';
import { writtenBy } from './unit-file-text.js';
import { unitName } from './unit-plan.js';

/** `/etc/systemd/system/mqttgateway-kitchen.service`. */
export const unitPath = (systemd: Systemd, name: string): string =>
  join(systemd.unitFolder, `${unitName(name)}.service`);

/**
 * What stands in a unit of ours; undefined where there is none.
 *
 * @throws GatewayError `UNIT_FOREIGN`
 */
export const ownUnit = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  if (writtenBy(text) !== undefined) return text;
  throw new GatewayError('UNIT_FOREIGN', `${path} was not written by mqttgateway`, {
    hint: 'it is left alone; give the service another name: --name NAME',
  });
};

/** `UNIT_NOT_INSTALLED`, for a unit that is not there. */
export const notInstalled = (path: string, { isUsers }: Systemd): GatewayError =>
  new GatewayError('UNIT_NOT_INSTALLED', `there is no ${path}`, {
    hint: `mqttgateway service status${isUsers ? ' --user' : ''}   lists those that are installed`,
  });

const refused = (path: string, cause: unknown): GatewayError =>
  new GatewayError(
    'COMMAND_CANNOT_WRITE',
    `${path} cannot be changed: ${Reflect.get(Object(cause), 'code') ?? String(cause)}`,
    { hint: 'run it with sudo, or install it for yourself alone: --user', cause },
  );

/**
 * Writes a unit, whole or not at all.
 *
 * @param text undefined removes it
 * @throws GatewayError `COMMAND_CANNOT_WRITE`
 */
export const putUnit = (path: string, text: string | undefined): void => {
  const next = `${path}.new`;
  try {
    if (text === undefined) {
      rmSync(path, { force: true });
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(next, text, { mode: 0o644 });
      renameSync(next, path);
    } finally {
      rmSync(next, { force: true });
    }
  } catch (cause) {
    throw refused(path, cause);
  }
};
