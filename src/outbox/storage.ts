/** A file that is open for writing. */
export interface StorageFile {
  /**
   * Writes at `position`, as much as goes at once.
   *
   * @returns how many bytes were written, fewer than given where the disk is nearly full
   */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Fulfils when what was written would survive a loss of power. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
}

/** The few operations on files that lanes need; they fail with the errors of the system. */
export interface Storage {
  /** Makes a folder, and those above it. */
  makeFolder(path: string): Promise<void>;
  /** The files in a folder, by name; not what is no file. */
  list(path: string): Promise<readonly StoredFile[]>;
  /** A new file; fails with `EEXIST` where there is one. */
  create(path: string): Promise<StorageFile>;
  /** An existing file, to be written. */
  open(path: string): Promise<StorageFile>;
  /** At most `length` bytes from `position`; fewer where the file ends. */
  read(path: string, position: number, length: number): Promise<Buffer>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Fulfils when what was created, renamed and removed in a folder would survive a loss of power. */
  syncFolder(path: string): Promise<void>;
}
