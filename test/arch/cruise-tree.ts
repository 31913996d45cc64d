import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ImportRule } from './import-rules.js';

export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

export interface CruiseOutcome {
  readonly modules: readonly { readonly source: string }[];
  readonly violations: readonly Violation[];
}

/** Checks the imports of `src/` and `interfaces/` below `root` against the rules. */
export const cruiseTree = (root: string, rules: readonly ImportRule[]): CruiseOutcome => {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'cruise.mjs')], {
    cwd: root,
    input: JSON.stringify(rules),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { modules, summary } = JSON.parse(output);
  return { modules, violations: summary.violations };
};
