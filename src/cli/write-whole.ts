import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cannotWrite } from './cannot-write.js';

/**
 * Rewrites a file whole or not at all: beside it first, then in its place. Its permissions stay,
 * and where it is a link, the file that is meant is rewritten.
 *
 * @throws GatewayError `COMMAND_CANNOT_WRITE`
 */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  let beside: string | undefined;
  try {
    const target = await realpath(file);
    const { mode } = await stat(target);
    beside = join(dirname(target), `.${process.pid}.mqttgateway.tmp`);
    await writeFile(beside, text, { flag: 'wx', mode });
    await rename(beside, target);
  } catch (cause) {
    if (beside !== undefined) await rm(beside, { force: true });
    throw cannotWrite(file, cause);
  }
};
