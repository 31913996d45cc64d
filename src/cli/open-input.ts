import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { GatewayError } from '../errors/gateway-error.js';
import type { Terminal } from './terminal.js';

/**
 * The stream of the file of `-f`; `-` is stdin.
 *
 * @throws GatewayError `COMMAND_USAGE`
 */
export const openInput = (file: string, { stdin }: Pick<Terminal, 'stdin'>): Readable => {
  if (file === '-') return stdin;
  const refuse = (why: string): never => {
    throw new GatewayError('COMMAND_USAGE', `-f names "${file}", which ${why}`);
  };
  if (!existsSync(file)) refuse('does not exist');
  if (statSync(file).isDirectory()) refuse('is a folder; a file is wanted');
  return createReadStream(file);
};
