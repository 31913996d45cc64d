import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultCode } from './fault-code.js';
import type { LockOwner } from './lock-owner.js';

/** What stands in the file of a lock. */
export interface LockContent extends LockOwner {
  /** Of this one holding, and of no other. */
  readonly token: string;
  /** Goes up while the owner lives. */
  readonly beat: number;
  /** The owner has given it back. */
  readonly isReleased: boolean;
}

/** A content always takes as much, so that it can be written over the one before. */
const CONTENT_CHARS = 1024;
const NAME = /^(\d{1,15})\.json$/;

const nameOf = (generation: number): string => `${generation}.json`;

/** The generations of a lock: the highest one has it. */
export const lockGenerations = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder))
    .flatMap((name) => {
      const digits = NAME.exec(name)?.[1];
      return digits === undefined ? [] : [Number(digits)];
    })
    .sort((a, b) => a - b);

/** What stands in a generation, as it is; empty where it is just being made or was removed. */
export const lockText = async (folder: string, generation: number): Promise<string> => {
  try {
    return (await readFile(join(folder, nameOf(generation)), 'utf8')).trim();
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') return '';
    throw cause;
  }
};

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isContent = (value: unknown): value is LockContent => {
  if (typeof value !== 'object' || value === null) return false;
  const content: Partial<Record<keyof LockContent, unknown>> = value;
  return (
    Number.isSafeInteger(content.pid) &&
    typeof content.host === 'string' &&
    typeof content.token === 'string' &&
    [content.startTime, content.bootId, content.pidNamespace, content.machineId].every(isText)
  );
};

/** Undefined where a text is no content. */
export const parseLock = (text: string): LockContent | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isContent(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const printLock = (content: LockContent): string =>
  `${JSON.stringify(content).padEnd(CONTENT_CHARS - 1)}\n`;

/** Makes a generation; false where another process was faster. */
export const createLock = async (
  folder: string,
  generation: number,
  content: LockContent,
): Promise<boolean> => {
  try {
    await writeFile(join(folder, nameOf(generation)), printLock(content), {
      flag: 'wx',
      mode: 0o600,
    });
    return true;
  } catch (cause) {
    if (faultCode(cause) === 'EEXIST') return false;
    throw cause;
  }
};

/** Writes over a generation; fails with `ENOENT` where it was taken away. */
export const writeLock = (
  folder: string,
  generation: number,
  content: LockContent,
): Promise<void> => writeFile(join(folder, nameOf(generation)), printLock(content), { flag: 'r+' });

/** Removes a generation, where it is there. */
export const removeLock = (folder: string, generation: number): Promise<void> =>
  unlink(join(folder, nameOf(generation))).catch(() => undefined);
