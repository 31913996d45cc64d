import type { Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';

export interface IniOption {
  /** In lower case, because names do not depend on case. */
  readonly name: string;
  /** The lines of the value joined by a line feed, without the spaces around them. */
  readonly value: string;
  readonly nameWhere: Where;
  readonly valueWhere: Where;
}

export interface IniSection {
  /** As it is written between the brackets. */
  readonly name: string;
  readonly where: Where;
  readonly options: readonly IniOption[];
}

/** An INI text as data. */
export interface IniDocument {
  readonly sections: readonly IniSection[];
  readonly problems: readonly Problem[];
}
