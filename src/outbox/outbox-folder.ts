import { dirname, join } from 'node:path';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { faultCode } from './fault-code.js';
import { FolderLock } from './folder-lock.js';
import { makeFolder } from './make-folder.js';

export interface OutboxFolderOptions {
  /** Of the gateway, absolute; made where it is not there. */
  readonly path: string;
  /** Told when another process has the folder: this one was held up for so long that it seemed dead. */
  readonly onLost?: (error: GatewayError) => void;
}

/** What is kept, and where under the folder of a gateway. */
export type KeptIn = 'outbox' | 'inbox' | 'dead';

/** The folder of a gateway, held for this process alone. */
export interface OutboxFolder {
  readonly path: string;
  /** The folder of one lane. */
  readonly folderOf: (kept: KeptIn) => string;
  /** Lets other processes have it; the lanes in it are to be closed before. */
  readonly close: () => Promise<void>;
}

/** Where the lock of a folder of a gateway is. */
const lockFolder = (path: string): string => join(path, 'lock');

/** What to do against the errors that people meet. */
const hintFor = (code: string, path: string): string | undefined => {
  if (code === 'EACCES' || code === 'EPERM')
    return `give this user the right to write in ${dirname(path)}, or choose another datafolder in [gateway]`;
  if (code === 'ENOENT')
    return `nothing can be made in ${dirname(path)}: mount what should be there, or choose another datafolder in [gateway]`;
  if (code === 'EROFS')
    return 'that file system is read-only: choose another datafolder in [gateway], or use no durable routes';
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `there is a file where a folder should be: move it away, or choose another datafolder in [gateway]`;
  return undefined;
};

/**
 * Opens the folder of a gateway, and makes it where it is not there.
 *
 * @throws GatewayError `OUTBOX_LOCKED` where another process has it, `OUTBOX_FOLDER` where it cannot be used
 */
export const openOutboxFolder = async (options: OutboxFolderOptions): Promise<OutboxFolder> => {
  const { path, onLost } = options;
  const folder = lockFolder(path);
  try {
    await makeFolder(folder);
    const lock = await FolderLock.acquire({ folder, protects: path, ...(onLost && { onLost }) });
    return {
      path,
      folderOf: (kept) => join(path, kept),
      close: () => lock.release(),
    };
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    const hint = hintFor(faultCode(cause), path);
    throw new GatewayError(
      'OUTBOX_FOLDER',
      `the folder ${path} cannot be used: ${errorText(cause)}`,
      {
        cause,
        ...(hint !== undefined && { hint }),
      },
    );
  }
};
