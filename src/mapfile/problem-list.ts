import { caretWithin } from '../document/caret-within.js';
import type { ParsedDocument } from '../document/parsed-document.js';
import type { ErrorCode } from '../errors/codes.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';

/** What a problem may say besides. */
export interface ProblemExtras {
  readonly hint?: string | undefined;
  /** Shows the key of the last step, not its value. */
  readonly onKey?: boolean;
  /** Which characters of a text value are meant. */
  readonly within?: { readonly text: string; readonly offset: number; readonly length: number };
}

/** Collects problems about one document, with their places. */
export class ProblemList {
  readonly #document: Pick<ParsedDocument, 'locate'>;
  readonly #problems: Problem[] = [];

  constructor(document: Pick<ParsedDocument, 'locate'>) {
    this.#document = document;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  error(code: ErrorCode, path: DocumentPath, message: string, extras: ProblemExtras = {}): void {
    this.#add('error', code, path, message, extras);
  }

  warn(code: ErrorCode, path: DocumentPath, message: string, extras: ProblemExtras = {}): void {
    this.#add('warning', code, path, message, extras);
  }

  /** Takes over what was found elsewhere. */
  include(problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }

  #add(
    severity: Problem['severity'],
    code: ErrorCode,
    path: DocumentPath,
    message: string,
    { hint, onKey, within }: ProblemExtras,
  ): void {
    const place = this.#document.locate(path, onKey === true ? 'key' : 'value');
    const where: Where | undefined =
      place !== undefined && within !== undefined
        ? caretWithin(place, within.text, within.offset, within.length)
        : place;
    this.#problems.push({
      code,
      severity,
      message,
      path,
      ...(where !== undefined && { where }),
      ...(hint !== undefined && { hint }),
    });
  }
}
