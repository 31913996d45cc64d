import type { ErrorCode } from '../errors/codes.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import { sortProblems } from '../errors/sort-problems.js';
import type { Where } from '../errors/where.js';
import { boundProblems } from './bound-problems.js';
import { compileSchema } from './compile-schema.js';
import { DOCUMENT_BOUNDS } from './document-bounds.js';
import { type FindingWords, findingMessage } from './finding-message.js';
import { findingOf } from './finding-of.js';
import type { ParsedDocument } from './parsed-document.js';
import { pathText } from './path-text.js';
import { relevantErrors } from './relevant-errors.js';
import type { SchemaFinding } from './schema-finding.js';
import { yamlTrap } from './yaml-trap.js';

export interface SchemaCheckOptions {
  /** Names the mistake: a map and a configuration have codes of their own. */
  readonly code: (finding: SchemaFinding) => ErrorCode;
  /** Says of right data that it is right, sooner than the schema is compiled; made of the schema. */
  readonly isRight?: (data: unknown) => boolean;
  /** How messages call an entry; `key` by default. */
  readonly entry?: string;
  /** How messages call a path; `a.b[0]` by default, and `the file` for the root. */
  readonly subject?: (path: DocumentPath) => string;
  /** What to do about a mistake, where only this kind of document knows it. */
  readonly hint?: (finding: SchemaFinding, where: Where | undefined) => string | undefined;
}

/** Finds what in a document does not agree with a schema; empty where all is well. */
export type SchemaChecker = (
  document: Pick<ParsedDocument, 'data' | 'problems' | 'locate'>,
) => Problem[];

const defaultSubject = (path: DocumentPath): string =>
  path.length === 0 ? 'the file' : pathText(path);

const begins = (path: DocumentPath, start: DocumentPath): boolean =>
  start.length <= path.length && start.every((step, index) => step === path[index]);

const problemOf = (
  finding: SchemaFinding,
  options: SchemaCheckOptions,
  words: FindingWords,
  document: Pick<ParsedDocument, 'locate'>,
): Problem => {
  const isKey = finding.kind === 'unknown-key' || finding.kind === 'missing-key';
  const located = document.locate(finding.path, isKey ? 'key' : 'value');
  // What is missing has no characters: the caret shows where its parent begins.
  const where = located && finding.kind === 'missing-key' ? { ...located, length: 1 } : located;
  const hint =
    options.hint?.(finding, where) ??
    (isKey ? undefined : yamlTrap(finding.value, finding.schema, where));
  return {
    code: options.code(finding),
    severity: 'error',
    message: findingMessage(finding, words),
    path: finding.path,
    ...(where === undefined ? {} : { where }),
    ...(hint === undefined ? {} : { hint }),
  };
};

/**
 * Prepares a draft-07 schema for checking documents; compiled once for each schema object. The schema may
 * carry the annotations `expected` (words for a pattern), `unit`, and `secret` (the value is never
 * quoted).
 *
 * The problems come in file order, each once, with places and suggestions; parts that the document
 * already has a problem with are left out. A document without data gives none: it has its own.
 *
 * @example
 * const check = createSchemaChecker(schema, { code: () => 'MAP_WRONG_TYPE' });
 * const problems = [...document.problems, ...check(document)];
 */
export const createSchemaChecker = (schema: object, options: SchemaCheckOptions): SchemaChecker => {
  const words = { entry: options.entry ?? 'key', subject: options.subject ?? defaultSubject };
  return (document) => {
    const { data } = document;
    if (data === undefined || options.isRight?.(data) === true) return [];
    // Compiled with the first document that is wrong: not every schema that is at hand is needed.
    const compiled = compileSchema(schema);
    const known = document.problems.flatMap(({ path }) => (path === undefined ? [] : [path]));
    const seen = new Set<string>();
    const problems: Problem[] = [];
    for (const error of relevantErrors(compiled, compiled.errors(data))) {
      const finding = findingOf(error, data);
      if (known.some((path) => begins(finding.path, path))) continue;
      const problem = problemOf(finding, options, words, document);
      const identity = JSON.stringify([problem.path, problem.message]);
      if (seen.has(identity)) continue;
      seen.add(identity);
      problems.push(problem);
    }
    return boundProblems(sortProblems(problems), DOCUMENT_BOUNDS.maxProblems);
  };
};
