import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { GatewayError } from '../errors/gateway-error.js';
import { cannotWrite } from './cannot-write.js';

/** Lines that go to a file or a stream, as fast as it takes them. */
export interface LineOutput {
  write(line: string): Promise<void>;
  /** Fulfils when a file is on the disk. */
  close(): Promise<void>;
}

/** So much goes to the disk at a time. */
const CHUNK_CHARACTERS = 65_536;

const streamOutput = (stream: Writable): LineOutput => ({
  write: async (line) => {
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  },
  close: async () => undefined,
});

const fileOutput = (path: string, file: FileHandle): LineOutput => {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    await file.appendFile(text).catch((cause: unknown) => {
      throw cannotWrite(path, cause);
    });
  };
  return {
    write: async (line) => {
      waiting += `${line}\n`;
      if (waiting.length >= CHUNK_CHARACTERS) await flush();
    },
    close: async () => {
      try {
        await flush();
        await file.sync().catch((cause: unknown) => {
          throw cannotWrite(path, cause);
        });
      } finally {
        await file.close();
      }
    },
  };
};

/**
 * A new file, or a stream where none is named.
 *
 * @throws GatewayError `COMMAND_FILE_EXISTS`, `COMMAND_CANNOT_WRITE`
 */
export const openLineOutput = async (
  path: string | undefined,
  stream: Writable,
): Promise<LineOutput> => {
  if (path === undefined) return streamOutput(stream);
  try {
    return fileOutput(path, await open(path, 'wx', 0o600));
  } catch (cause) {
    if (Reflect.get(Object(cause), 'code') !== 'EEXIST') throw cannotWrite(path, cause);
    throw new GatewayError('COMMAND_FILE_EXISTS', `${path} exists already; nothing was written`, {
      hint: 'choose another file: --out FILE',
      cause,
    });
  }
};
