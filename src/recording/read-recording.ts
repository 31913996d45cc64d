import { type FileHandle, open } from 'node:fs/promises';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { parseRecording } from './parse-recording.js';
import type { Recording } from './recording.js';

/** A recording is held in memory while it is played. */
const MAX_FILE_BYTES = 67_108_864;

const unreadable = (name: string, why: string, cause?: unknown): GatewayError =>
  new GatewayError('RECORDING_UNREADABLE', `the recording ${name} ${why}`, {
    hint: 'record: FILE in the section of an interface makes one',
    cause,
  });

const textOf = async (file: FileHandle, name: string): Promise<string> => {
  const stats = await file.stat();
  if (!stats.isFile()) throw unreadable(name, 'is no file');
  if (stats.size > MAX_FILE_BYTES)
    throw unreadable(name, `has ${stats.size} bytes; at most ${MAX_FILE_BYTES} can be played`);
  return file.readFile('utf8');
};

/**
 * Reads a recording from a file.
 *
 * @param name what the file is called in messages; by default its path
 * @throws GatewayError `RECORDING_UNREADABLE`, `RECORDING_INVALID`
 */
export const readRecording = async (path: string, name = path): Promise<Recording> => {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    return parseRecording(await textOf(file, name), name);
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    const isMissing = Reflect.get(Object(cause), 'code') === 'ENOENT';
    throw unreadable(
      name,
      isMissing ? 'does not exist' : `cannot be read: ${errorText(cause)}`,
      cause,
    );
  } finally {
    await file?.close();
  }
};
