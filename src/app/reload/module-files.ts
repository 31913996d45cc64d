import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locateModule } from '../../gateway/locate-module.js';

const MAX_FILES = 200;
const MAX_BYTES = 1_048_576;
/** What a module imports by a relative path; one too many found costs a look at a file. */
const IMPORT = /(?:from|import|require)\s*\(?\s*['"](\.{1,2}\/[^'"\n]+)['"]/g;

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const textOf = (path: string): string => {
  try {
    return statSync(path).size > MAX_BYTES ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const importedBy = (file: string): string[] =>
  [...textOf(file).matchAll(IMPORT)].map(([, path = '']) => resolve(dirname(file), path));

/** What the command of a manifest names, where that is a file beside it. */
const commandOf = (file: string): string[] => {
  try {
    const { command } = JSON.parse(textOf(file)) as { command?: unknown };
    const parts = Array.isArray(command) ? command : [];
    return parts.flatMap((part) => (typeof part === 'string' ? resolve(dirname(file), part) : []));
  } catch {
    return [];
  }
};

const closure = (first: string): string[] => {
  const files = new Set([first]);
  for (const file of files) {
    const next = file.endsWith('.json') ? commandOf(file) : importedBy(file);
    for (const path of next) if (files.size < MAX_FILES && isFile(path)) files.add(path);
  }
  return [...files];
};

/**
 * The files of a stranger's interface: its module with what that imports by relative paths, or the
 * file of a program with what its command names. Packages that they import are not followed.
 *
 * @param module as the configuration names it; none has no files
 * @param folder the folder of the configuration
 */
export const moduleFiles = (module: string, folder: string): readonly string[] => {
  if (module === '') return [];
  try {
    return closure(fileURLToPath(locateModule(module, folder)));
  } catch {
    // It is not there yet: a path says where it will be.
    return /^\.{0,2}\//.test(module) ? [resolve(folder, module)] : [];
  }
};
