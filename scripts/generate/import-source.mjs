import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const SWC_OPTIONS = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
};
const RELATIVE_IMPORT = /(?:from|import)\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g;

/**
 * Imports one TypeScript file and what it imports relatively. Node 20 cannot, and dist/ may be
 * stale or absent: so the sources are compiled one by one into a folder that is removed afterwards.
 * It lies in node_modules so that packages resolve. `overlay` (path → text) goes before the files on
 * disk: what was just generated counts, not what the last run left.
 */
export const importSource = async (root, path, overlay = new Map()) => {
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'import-source-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    const waiting = [path];
    const seen = new Set(waiting);
    for (const source of waiting) {
      const { code } = transformSync(
        overlay.get(source) ?? readFileSync(join(root, source), 'utf8'),
        SWC_OPTIONS,
      );
      const target = join(folder, source.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, code);
      for (const [, specifier] of code.matchAll(RELATIVE_IMPORT)) {
        const imported = `${posix.join(posix.dirname(source), specifier)}.ts`;
        if (!seen.has(imported)) waiting.push(imported);
        seen.add(imported);
      }
    }
    return await import(pathToFileURL(join(folder, path.replace(/\.ts$/, '.js'))).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
