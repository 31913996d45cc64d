import { plainText } from './plain-text.js';

/** Between path and query: a level of its own, so that no capture reads or writes across it. */
export const QUERY_LEVEL = '?';

/** Where rules look for what came from a path. */
export interface PathAddresses {
  /** With the query, where there is one. */
  readonly whole: string;
  readonly withoutQuery: string;
}

const slashed = (path: string): string => (path.startsWith('/') ? path : `/${path}`);

/**
 * A path of a URL as an address of rules, which is a topic.
 *
 * @example pathAddresses('relay/0?turn=on') // { whole: '/relay/0/?/turn=on', withoutQuery: '/relay/0' }
 */
export const pathAddresses = (path: string): PathAddresses => {
  const at = path.indexOf('?');
  const withoutQuery = plainText(slashed(at === -1 ? path : path.slice(0, at)));
  if (at === -1) return { whole: withoutQuery, withoutQuery };
  return {
    whole: `${withoutQuery}/${QUERY_LEVEL}/${plainText(path.slice(at + 1))}`,
    withoutQuery,
  };
};

/** A path for people; a query may be long, and hold a key. */
export const pathWithoutQuery = (path: string): string => path.replace(/\?.*$/s, '');
