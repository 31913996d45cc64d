import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { errorText } from '../../errors/error-text.js';
import type { ConformanceRule } from './conformance-rule.js';
import { verdictOf } from './definition-rules.js';
import { EXAMPLE_FILES, exampleFaults, readExample } from './example-options.js';
import type { Trial } from './trial.js';
import { KEPT, type Verdict } from './verdict.js';

/** What every README of an interface has, in whatever order. */
export const README_HEADINGS = ['What it does', 'Options', 'Try it'] as const;

const inFolder = (
  { folder }: Trial,
  run: (folder: string) => Verdict | Promise<Verdict>,
): Verdict | Promise<Verdict> =>
  folder === undefined ? { skipped: 'there is no folder, only a definition' } : run(folder);

export const FOLDER_RULES: readonly ConformanceRule[] = [
  {
    id: 'folder-name',
    sentence: 'The folder is called as the interface.',
    remedy: 'Rename one of the two; a package may be called SOMETHING-NAME.',
    needs: ['definition'],
    run: (trial) =>
      inFolder(trial, (folder) => {
        const { name } = trial.definition;
        const called = basename(folder);
        return called === name || called.endsWith(`-${name}`)
          ? KEPT
          : { broken: `the interface is called "${name}", its folder "${called}"` };
      }),
  },
  {
    id: 'readme',
    sentence: `README.md has the headings ${README_HEADINGS.map((title) => `"${title}"`).join(', ')}.`,
    remedy: `Write README.md with ${README_HEADINGS.map((title) => `## ${title}`).join(', ')}.`,
    needs: ['definition'],
    run: (trial) =>
      inFolder(trial, (folder) => {
        const file = join(folder, 'README.md');
        if (!existsSync(file)) return { broken: 'there is no README.md' };
        const titles = new Set(
          readFileSync(file, 'utf8')
            .split('\n')
            .flatMap((line) => /^#+ +(.*?) *$/.exec(line)?.[1]?.toLowerCase() ?? []),
        );
        const missing = README_HEADINGS.filter((title) => !titles.has(title.toLowerCase()));
        return verdictOf(missing.map((title) => `README.md has no heading "${title}"`));
      }),
  },
  {
    id: 'example',
    sentence: 'The example configuration beside it is right.',
    remedy: `Write ${EXAMPLE_FILES[0]} or ${EXAMPLE_FILES[1]} with a section of this interface, or correct what is named.`,
    needs: ['options-schema', 'check-pure'],
    run: (trial) =>
      inFolder(trial, async (folder) => {
        const { definition } = trial;
        const example = readExample(folder, definition);
        if (example === undefined)
          return { broken: `there is neither ${EXAMPLE_FILES[0]} nor ${EXAMPLE_FILES[1]}` };
        if (example.instances.length === 0)
          return { broken: `${example.file} has no section of the interface "${definition.name}"` };
        try {
          return verdictOf(await exampleFaults(example, definition));
        } catch (cause) {
          return { broken: `${example.file}: ${errorText(cause)}` };
        }
      }),
  },
];
