import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { openInput } from './open-input.js';
import { readAll } from './read-all.js';
import type { Terminal } from './terminal.js';

/** Where a payload comes from; nothing means empty. */
interface PayloadFlags {
  readonly message?: string;
  readonly file?: string;
}

/** The most that one MQTT message can carry (MQTT 5, clause 2.1.4). */
const MAX_BYTES = 268_435_455;

/** Devices and pipes have no size that could be asked beforehand, so the reading is bounded. */
const readFile = async (file: string, terminal: Pick<Terminal, 'stdin'>): Promise<Buffer> => {
  const stream = openInput(file, terminal);
  try {
    return await readAll(stream, MAX_BYTES, file === '-' ? 'stdin' : `"${file}"`);
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    throw new GatewayError(
      'COMMAND_USAGE',
      `-f names "${file}", which cannot be read: ${errorText(cause)}`,
      { cause },
    );
  }
};

/**
 * The payload that the flags name.
 *
 * @throws GatewayError `COMMAND_USAGE`
 */
export const readPayload = async (
  { message, file }: PayloadFlags,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<Uint8Array> => {
  if (message !== undefined && file !== undefined)
    throw new GatewayError('COMMAND_USAGE', '-m and -f are both given; expected one of them');
  return file === undefined ? Buffer.from(message ?? '') : readFile(file, terminal);
};
