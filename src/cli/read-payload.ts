import { createReadStream, existsSync, statSync } from 'node:fs';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { readAll } from './read-all.js';
import type { Terminal } from './terminal.js';

/** Where a payload comes from; nothing means empty. */
interface PayloadFlags {
  readonly message?: string;
  readonly file?: string;
}

/** The most that one MQTT message can carry (MQTT 5, clause 2.1.4). */
const MAX_BYTES = 268_435_455;

const unusable = (file: string, why: string, cause?: unknown): GatewayError =>
  new GatewayError('COMMAND_USAGE', `-f names "${file}", which ${why}`, { cause });

/** Devices and pipes have no size that could be asked beforehand, so the reading is bounded. */
const readFile = async (file: string): Promise<Buffer> => {
  if (!existsSync(file)) throw unusable(file, 'does not exist');
  if (statSync(file).isDirectory()) throw unusable(file, 'is a folder; a file is wanted');
  try {
    return await readAll(createReadStream(file), MAX_BYTES, `"${file}"`);
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    throw unusable(file, `cannot be read: ${errorText(cause)}`, cause);
  }
};

/**
 * The payload that the flags name.
 *
 * @throws GatewayError `COMMAND_USAGE`
 */
export const readPayload = async (
  { message, file }: PayloadFlags,
  { stdin }: Terminal,
): Promise<Uint8Array> => {
  if (message !== undefined && file !== undefined)
    throw new GatewayError('COMMAND_USAGE', '-m and -f are both given; expected one of them');
  if (file === '-') return readAll(stdin, MAX_BYTES, 'stdin');
  return file === undefined ? Buffer.from(message ?? '') : readFile(file);
};
