import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Brings the files below `root` in line with `outputs`; a file that is already right is not
 * touched. With `checkOnly` nothing is written and the differing files are returned as `stale`.
 */
export const reconcile = (root, outputs, checkOnly) => {
  const differing = [...outputs].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const paths = differing.map(([path]) => path);
  if (checkOnly) return { written: [], stale: paths };
  for (const [path, text] of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { written: paths, stale: [] };
};
