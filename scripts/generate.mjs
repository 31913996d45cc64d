// Writes what follows from the schemas and the error codes: TypeScript types, reference pages,
// default.conf. With --check it writes nothing and names the files that are stale. Exit code 1 if
// one is stale or a source is missing.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { planOutputs } from './generate/plan-outputs.mjs';
import { reconcile } from './generate/reconcile.mjs';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: join(import.meta.dirname, '..') },
  },
});
const root = resolve(values.root);
const { outputs, missing } = await planOutputs(root);
for (const path of missing) console.error(`missing: ${path}`);

const { written, stale } = reconcile(root, outputs, values.check);
for (const path of written) console.error(`written: ${path}`);
for (const path of stale) console.error(`stale: ${path}`);
if (stale.length > 0) console.error('Run "npm run generate" and commit what it writes.');
console.error(`${outputs.size} generated files, ${written.length} written, ${stale.length} stale.`);
if (missing.length > 0 || stale.length > 0) process.exitCode = 1;
