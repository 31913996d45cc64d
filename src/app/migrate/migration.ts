/** Something that is not as it was, and what to do about it. */
export interface MigrationNote {
  /** As it stands in the old file: `[LOG] emailhost`, `tls.ciphers`. */
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** It was not understood: a value may be lost that mattered. */
  readonly isLost?: true;
}

/** A file to write. */
export interface MigratedFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** Its permissions, where they are not those of any new file. */
  readonly mode?: number;
}

/** What became of one file of another system. */
export interface Migration {
  /** The configuration first. */
  readonly files: readonly MigratedFile[];
  /** What was not carried over, or means something else, in file order. */
  readonly notes: readonly MigrationNote[];
}
