import { Buffer } from 'node:buffer';
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { faultCode } from './fault-code.js';
import { makeFolder } from './make-folder.js';
import type { Storage, StorageFile, StoredFile } from './storage.js';

/** Where a folder cannot be opened or synced like a file (Windows), it needs no sync either. */
const UNSYNCABLE: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP']);

const storageFile = (handle: FileHandle): StorageFile => ({
  write: async (bytes, position) =>
    (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
  datasync: () => handle.datasync(),
  truncate: (length) => handle.truncate(length),
  close: () => handle.close(),
});

const list = async (path: string): Promise<readonly StoredFile[]> => {
  const files: StoredFile[] = [];
  for (const name of (await readdir(path)).sort()) {
    // It may be gone meanwhile: a command may look at the folder of a gateway that runs.
    const found = await stat(join(path, name)).catch((cause: unknown) => {
      if (faultCode(cause) === 'ENOENT') return undefined;
      throw cause;
    });
    if (found?.isFile() === true) files.push({ name, bytes: found.size });
  }
  return files;
};

const read = async (path: string, position: number, length: number): Promise<Buffer> => {
  const handle = await open(path, 'r');
  try {
    const available = Math.max(0, (await handle.stat()).size - position);
    const bytes = Buffer.allocUnsafe(Math.min(length, available));
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await handle.read(bytes, done, bytes.length - done, position + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  } finally {
    await handle.close();
  }
};

const syncFolder = async (path: string): Promise<void> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch (cause) {
    if (!UNSYNCABLE.has(faultCode(cause))) throw cause;
  } finally {
    await handle?.close();
  }
};

/** The files of this machine; what is made is readable for its user only. */
export const nodeStorage: Storage = {
  makeFolder,
  list,
  create: async (path) => storageFile(await open(path, 'wx', 0o600)),
  open: async (path) => storageFile(await open(path, 'r+')),
  read,
  rename,
  remove: unlink,
  syncFolder,
};
