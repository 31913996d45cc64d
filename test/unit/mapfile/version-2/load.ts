import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDocument } from '../../../../src/document/parse-document.js';
import { whereText } from '../../../../src/errors/where.js';
import { loadMap } from '../../../../src/mapfile/load-map.js';
import { checkMapDocument, type MapDocument } from '../../../../src/mapfile/map-document.js';

/** Reads a map out of its text. */
export const loadText = (text: string): Promise<MapDocument> =>
  checkMapDocument(parseDocument('m.yaml', text));

/** Reads the first of some files, which are written into a new folder. */
export const loadFiles = async (
  files: Readonly<Record<string, string>>,
  main = Object.keys(files)[0] ?? '',
): Promise<MapDocument> => {
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return await loadMap(join(folder, main), main);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Problems as `file:line:column CODE`. */
export const told = ({ problems }: MapDocument): string[] =>
  problems.map(({ where, code }) => `${where ? whereText(where) : '-'} ${code}`);

/** The definition of a map that has no problem. */
export const definitionOf = ({ definition, problems }: MapDocument) => {
  expect(problems).toEqual([]);
  if (definition === undefined) throw new Error('no definition');
  return definition;
};
