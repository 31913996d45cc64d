import type { DocumentPath } from '../errors/problem.js';

const PLAIN = /^[\p{L}\p{N}_$-]+$/u;

/**
 * A path as people write it.
 *
 * @example pathText(['routes', 2, 'topic']) // 'routes[2].topic'
 */
export const pathText = (path: DocumentPath): string =>
  path
    .map((name, index) => {
      if (typeof name === 'number') return `[${name}]`;
      if (!PLAIN.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
