import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { GatewayError } from 'mqttgateway/interface';

const tooLarge = (maxBytes: number, what: string): GatewayError =>
  new GatewayError('HTTP_TOO_LARGE', `the body ${what}; maxbody is ${maxBytes} bytes`);

/** Hands on chunks until they are more than may be. */
async function* bounded(
  source: AsyncIterable<Buffer>,
  maxBytes: number,
  what: string,
): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const chunk of source) {
    count += chunk.length;
    if (count > maxBytes) throw tooLarge(maxBytes, what);
    yield chunk;
  }
}

/**
 * Reads a body, unpacked, to its end. Bounded as it comes and unpacked: beyond, the connection is
 * closed at once.
 *
 * @throws GatewayError `HTTP_TOO_LARGE`, `HTTP_BAD_ANSWER`; errors of the connection
 */
export const readBody = async (message: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of bounded(source, maxBytes, 'is longer')) chunks.push(chunk);
  };
  const { 'content-encoding': packed = 'identity', 'content-length': length } = message.headers;
  const fail = (error: GatewayError): GatewayError => {
    message.destroy();
    return error;
  };
  if (Number(length) > maxBytes) throw fail(tooLarge(maxBytes, `has ${length} bytes`));
  switch (packed.trim().toLowerCase()) {
    case '':
    case 'identity':
      await pipeline(message, collect);
      break;
    case 'gzip':
    case 'x-gzip':
      await pipeline(
        message,
        (source: AsyncIterable<Buffer>) => bounded(source, maxBytes, 'is longer, packed'),
        createGunzip(),
        collect,
      );
      break;
    default:
      throw fail(
        new GatewayError(
          'HTTP_BAD_ANSWER',
          `the body is packed as "${packed.slice(0, 40)}"; gzip was asked for, or none`,
        ),
      );
  }
  return Buffer.concat(chunks);
};
