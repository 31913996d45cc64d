import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';

/**
 * Writes a file whole or not at all: beside it first, then in its place.
 *
 * @throws GatewayError `COMMAND_CANNOT_WRITE`
 */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const beside = join(dirname(file), `.${process.pid}.mqttgateway.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new GatewayError(
      'COMMAND_CANNOT_WRITE',
      `${file} cannot be written: ${errorText(cause)}`,
      { cause },
    );
  }
};
