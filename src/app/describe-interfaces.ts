import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_INTERFACES } from './built-in-interfaces.js';
import { isInstalled } from './is-installed.js';
import { packageRoot } from './package-info.js';

/** An interface that ships, as a list shows it. */
export interface InterfaceDescription {
  readonly name: string;
  /** The first sentence of its README. */
  readonly description: string;
  /** npm packages that it loads when it starts. */
  readonly packages: readonly { readonly name: string; readonly installed: boolean }[];
  /** Where an instance runs unless the configuration says otherwise. */
  readonly isolation: 'inline';
}

const firstSentence = (markdown: string): string => {
  const [paragraph = ''] = markdown
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '' && !part.startsWith('#'));
  const text = paragraph.replaceAll(/\s+/g, ' ').replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1');
  return /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
};

/** All interfaces that ship, by name; loads their definitions, not their packages. */
export const describeInterfaces = (): Promise<InterfaceDescription[]> =>
  Promise.all(
    Object.entries(BUILT_IN_INTERFACES)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([name, load]) => {
        const { packages = [] } = (await load()).default;
        const readme = join(packageRoot(), 'interfaces', name, 'README.md');
        return {
          name,
          description: existsSync(readme) ? firstSentence(readFileSync(readme, 'utf8')) : '',
          packages: packages.map((each) => ({
            name: each,
            installed: isInstalled(each, [packageRoot()]),
          })),
          isolation: 'inline',
        };
      }),
  );
