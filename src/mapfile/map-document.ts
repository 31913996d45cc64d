import { resolve } from 'node:path';
import { boundProblems } from '../document/bound-problems.js';
import { DOCUMENT_BOUNDS } from '../document/document-bounds.js';
import type { ParsedDocument } from '../document/parsed-document.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import { sortProblems } from '../errors/sort-problems.js';
import type { Where } from '../errors/where.js';
import type { MapCase } from '../map/cases/map-case.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import { mapVersion } from './map-version.js';
import { readTestFile, testFilesBeside } from './read-test-file.js';
import { checkVersion1Document } from './version-1-document.js';
import { folderOf } from './version-2/find-included.js';

/** A map file with all that it includes, checked. */
export interface MapDocument {
  /** In file order. */
  readonly problems: readonly Problem[];
  /** Missing where a problem is an error. */
  readonly definition?: MapDefinition;
  /** What the map must do: its own cases, then those of the files of cases beside it. */
  readonly cases: readonly MapCase[];
  /** Every file that was read, as problems name them; the map itself first. */
  readonly files: readonly string[];
  /** Absolute, of all that it includes, also of what could not be read. */
  readonly included: readonly string[];
  /**
   * Where a part of the whole map stands, in whichever file: `['routes', 'power', 'topic']`.
   *
   * @param part `key` for the key of the last step, `value` (the default) for what stands after it
   */
  readonly locate: (path: DocumentPath, part?: 'key' | 'value') => Where | undefined;
}

export interface MapDocumentOptions {
  /** Of the file; missing for stdin: then inclusions are relative to the working folder. */
  readonly path?: string | undefined;
  /** Whether files of cases beside the map are read as well; by default they are. */
  readonly testFiles?: boolean | undefined;
  /** A file of cases that was named, wherever it stands. */
  readonly tests?: { readonly path: string; readonly name: string } | undefined;
}

type Parts = Omit<MapDocument, 'definition'> & { readonly definition?: MapDefinition | undefined };

const finished = ({ definition, problems, ...rest }: Parts): MapDocument => {
  const all = boundProblems(sortProblems(problems), DOCUMENT_BOUNDS.maxProblems);
  const isWrong = all.some(({ severity }) => severity === 'error');
  return { ...rest, problems: all, ...(!isWrong && definition !== undefined && { definition }) };
};

const checkVersion = async (document: ParsedDocument, path: string | undefined): Promise<Parts> => {
  const version = mapVersion(document);
  const nothing = {
    cases: [],
    files: [document.file],
    included: [],
    locate: ((at, part) => document.locate(at, part)) satisfies MapDocument['locate'],
  };
  if (typeof version === 'object') return { ...nothing, problems: [version] };
  if (version === 1) return { ...nothing, ...checkVersion1Document(document) };
  const { loadVersion2 } = await import('./version-2/load-version-2.js');
  const folder =
    path === undefined
      ? { path: process.cwd(), name: '.' }
      : folderOf(resolve(path), document.file);
  return loadVersion2(document, folder, path === undefined ? undefined : resolve(path));
};

/**
 * Checks a map that was read, of either version, with all that it includes and the cases beside it.
 * Never throws for what a user wrote.
 */
export const checkMapDocument = async (
  document: ParsedDocument,
  { path, testFiles = true, tests }: MapDocumentOptions = {},
): Promise<MapDocument> => {
  const map = await checkVersion(document, path);
  if (path === undefined || !testFiles || document.data === undefined) return finished(map);
  const beside = testFilesBeside(path, document.file);
  if (tests !== undefined && !beside.some(({ name }) => name === tests.name))
    beside.push(readTestFile(tests.path, tests.name));
  return finished({
    ...map,
    cases: [...map.cases, ...beside.flatMap(({ cases }) => cases)],
    files: [...map.files, ...beside.map(({ name }) => name)],
    problems: [...map.problems, ...beside.flatMap(({ problems }) => problems)],
  });
};
