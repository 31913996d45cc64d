import { readStream } from '../document/read-stream.js';
import type { Problem } from '../errors/problem.js';
import { loadMap } from '../mapfile/load-map.js';
import { checkMapDocument, type MapDocument } from '../mapfile/map-document.js';
import type { Terminal } from './terminal.js';

/** Whoever names a map that is not there mistyped its name, or has none yet. */
const withNextStep =
  (file: string) =>
  (problem: Problem): Problem =>
    problem.code === 'DOCUMENT_NOT_FOUND' && problem.where === undefined
      ? { ...problem, hint: `correct the name, or begin one: mqttgateway map new ${file}` }
      : problem;

/** The map that a command line names; `-` is stdin, and `stdin` is what problems call it. */
export const givenMap = async (
  file: string,
  { stdin }: Pick<Terminal, 'stdin'>,
): Promise<MapDocument> => {
  if (file === '-') return checkMapDocument(await readStream(stdin, 'stdin'));
  const document = await loadMap(file);
  return { ...document, problems: document.problems.map(withNextStep(file)) };
};
