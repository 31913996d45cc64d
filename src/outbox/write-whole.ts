import type { StorageFile } from './storage.js';

/** Writes all of `bytes`, however little the disk takes at a time. */
export const writeWhole = async (
  file: StorageFile,
  bytes: Uint8Array,
  position: number,
): Promise<void> => {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done);
    if (written <= 0) throw Object.assign(new Error('the disk takes nothing'), { code: 'ENOSPC' });
    done += written;
  }
};
