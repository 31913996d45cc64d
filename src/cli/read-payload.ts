import { readFile } from 'node:fs/promises';
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

/**
 * The payload that the flags name.
 *
 * @throws GatewayError `COMMAND_USAGE`, `DOCUMENT_NOT_FOUND`
 */
export const readPayload = async (
  { message, file }: PayloadFlags,
  { stdin }: Terminal,
): Promise<Uint8Array> => {
  if (message !== undefined && file !== undefined)
    throw new GatewayError('COMMAND_USAGE', '-m and -f are both given; expected one of them');
  if (file === '-') return readAll(stdin, MAX_BYTES);
  if (file === undefined) return Buffer.from(message ?? '');
  try {
    return await readFile(file);
  } catch (cause) {
    throw new GatewayError(
      'DOCUMENT_NOT_FOUND',
      `the payload cannot be read: ${errorText(cause)}`,
      { cause },
    );
  }
};
