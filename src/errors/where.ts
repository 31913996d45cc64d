/** A place in a file that a user wrote; lines and columns count from 1, columns in UTF-16 units. */
export interface Where {
  /** As the user named it, for example `maps/home.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters of the line the caret underlines, at least 1. */
  readonly length?: number;
  /** The text of that line, for display. */
  readonly source?: string;
}

/** `maps/home.yaml:12:9`. */
export const whereText = (where: Where): string => `${where.file}:${where.line}:${where.column}`;
