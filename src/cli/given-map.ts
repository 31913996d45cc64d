import { readStream } from '../document/read-stream.js';
import { loadMap } from '../mapfile/load-map.js';
import { checkMapDocument, type MapDocument } from '../mapfile/map-document.js';
import type { Terminal } from './terminal.js';

/** The map that a command line names; `-` is stdin, and `stdin` is what problems call it. */
export const givenMap = async (
  file: string,
  { stdin }: Pick<Terminal, 'stdin'>,
): Promise<MapDocument> =>
  file === '-' ? checkMapDocument(await readStream(stdin, 'stdin')) : loadMap(file);
