import type { Readable } from 'node:stream';
import { GatewayError } from '../errors/gateway-error.js';

/**
 * Everything that a stream has.
 *
 * @param name how an error names the stream
 * @throws GatewayError `COMMAND_USAGE` where that is more than `maxBytes`
 */
export const readAll = async (
  stream: Readable,
  maxBytes: number,
  name: string,
): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes)
      throw new GatewayError('COMMAND_USAGE', `${name} has more than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
