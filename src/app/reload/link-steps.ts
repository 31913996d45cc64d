import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';

/** A name in a folder: when it comes, goes or points elsewhere, the file is another one. */
export interface FileStep {
  readonly folder: string;
  readonly name: string;
}

const MAX_LINKS = 20;

const targetOf = (path: string): string | undefined => {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The links on the way to a file, and the file at the end, whether it is there or not.
 *
 * @example linkSteps('/etc/gw/a.conf') // where a.conf → ..data/a.conf and ..data → ..v1
 * // [{ folder: '/etc/gw', name: 'a.conf' }, { folder: '/etc/gw', name: '..data' }, { folder: '/etc/gw/..v1', name: 'a.conf' }]
 */
export const linkSteps = (path: string): readonly FileStep[] => {
  const steps: FileStep[] = [];
  const start = resolve(path);
  let { root: at } = parse(start);
  let rest = start.slice(at.length).split(sep);
  while (rest.length > 0) {
    const [name = '', ...others] = rest;
    const here = join(at, name);
    const target = steps.length < MAX_LINKS ? targetOf(here) : undefined;
    if (target !== undefined || others.length === 0) steps.push({ folder: dirname(here), name });
    if (target === undefined) {
      at = here;
      rest = others;
    } else {
      const next = resolve(dirname(here), target);
      at = parse(next).root;
      rest = [...next.slice(at.length).split(sep), ...others].filter((part) => part !== '');
    }
  }
  return steps;
};
