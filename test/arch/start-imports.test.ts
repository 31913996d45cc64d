/**
 * What every command loads before it knows what is asked of it: our own small files, and hardly a package.
 * The client alone takes a quarter of a second, which `--help` and `--version` need not wait for.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from './source-files.js';

const ALLOWED = ['commander', 'fastest-levenshtein'];

/** Imports that stay when the types are gone, as they stand in the text. */
const valueImports = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\s(?!type\b)([^;']*?)from\s+'([^']+)';/gms)].flatMap(
    ([, what = '', from = '']) => {
      const names = /\{([^}]*)\}/s.exec(what)?.[1]?.split(',') ?? [];
      const isTypes = /^\s*\{/.test(what) && names.every((name) => /^\s*(type\s|$)/.test(name));
      return isTypes ? [] : [from];
    },
  );

const loadedBy = (
  entries: readonly string[],
): { readonly files: Set<string>; readonly packages: Set<string> } => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const from of valueImports(readFileSync(join(ROOT, file), 'utf8')))
      if (from.startsWith('.')) visit(normalize(join(dirname(file), from)).replace(/\.js$/, '.ts'));
      else if (!from.startsWith('node:')) packages.add(from);
  };
  for (const entry of entries) visit(entry);
  return { files, packages };
};

test('imports of values are told from those of types', () => {
  const text = `import type { A } from './a.js';\nimport { type B } from './b.js';\nimport { type C, d } from './c.js';\nimport {\n  e,\n} from './e.js';\nexport { f } from './f.js';\nconst g = await import('./g.js');\n`;
  expect(valueImports(text)).toEqual(['./c.js', './e.js', './f.js']);
});

test('the command line loads no package that it may not need', () => {
  // The help loads every command, a run only the one that is named.
  const program = readFileSync(join(ROOT, 'src/cli/program.ts'), 'utf8');
  const commands = [...program.matchAll(/await import\('\.\/(commands\/[\w-]+)\.js'\)/g)];
  expect(commands.length).toBeGreaterThan(15);
  const { files, packages } = loadedBy([
    'src/cli/program.ts',
    ...commands.map(([, file]) => `src/cli/${file}.ts`),
  ]);
  expect(files.size).toBeGreaterThan(60);
  expect(files.has('src/cli/commands/sub.ts')).toBe(true);
  expect([...packages].sort()).toEqual(ALLOWED);
});
