import { GatewayError } from 'mqttgateway/interface';
import { QUERY_LEVEL } from './path-address.js';
import { type LevelPart, readLevel, writeLevel } from './path-level.js';
import { plainText } from './plain-text.js';

/** The path of a rule. */
export interface PathPattern {
  /** The pattern of its addresses, as the map language has it. */
  readonly address: string;
  /** Whether it says something about the query. */
  readonly hasQuery: boolean;
  /** Whether an address fits, as far as its levels tell. */
  fits(address: string): boolean;
  /**
   * The path of an address that was printed by this pattern, for a URL.
   *
   * @throws GatewayError `HTTP_BAD_PATH` where it would lead out of its folder
   */
  pathOf(address: string): string;
}

const TOKEN = /<<|<[^<>]*>|[^</?]+|[/?<]/g;
const TAIL = /^<[^<>]+\*>$/;
const DOTS = /^(?:\.|%2e){1,2}$/i;

interface Levels {
  readonly levels: readonly (readonly LevelPart[])[];
  /** Which level is the one between path and query; -1: there is no query. */
  readonly queryAt: number;
}

const QUERY: LevelPart = { kind: 'literal', raw: QUERY_LEVEL, text: QUERY_LEVEL };

const addLiteral = (level: LevelPart[], raw: string): void => {
  const last = level.at(-1);
  const written = last?.kind === 'literal' ? `${last.raw}${raw}` : raw;
  if (last?.kind === 'literal') level.pop();
  level.push({ kind: 'literal', raw: written, text: plainText(written) });
};

const levelsOf = (path: string): Levels => {
  const levels: LevelPart[][] = [[]];
  let queryAt = -1;
  for (const [token] of path.matchAll(TOKEN)) {
    const level = levels.at(-1) ?? [];
    if (token === '/') levels.push([]);
    else if (token === '?' && queryAt === -1) {
      queryAt = levels.length;
      levels.push([QUERY], []);
    } else if (token.startsWith('<') && token !== '<<')
      // Also one that is never closed: the map's own reader says what is wrong with it.
      level.push({ kind: 'capture', written: token, optional: token.endsWith('?>') });
    else addLiteral(level, token === '<<' ? '<' : token);
  }
  return { levels, queryAt };
};

const written = (level: readonly LevelPart[]): string =>
  level
    .map((part) => (part.kind === 'capture' ? part.written : part.text.replaceAll('<', '<<')))
    .join('');

const isTail = (level: readonly LevelPart[] | undefined): boolean => {
  const [only, ...others] = level ?? [];
  return only?.kind === 'capture' && others.length === 0 && TAIL.test(only.written);
};

/**
 * Reads the path of a rule.
 *
 * @example parsePath('relay/<device>?turn=<action>').address // '/relay/<device>/?/turn=<action>'
 */
export const parsePath = (path: string): PathPattern => {
  const { levels, queryAt } = levelsOf(path.startsWith('/') ? path : `/${path}`);
  const hasTail = isTail(levels.at(-1));
  const fixed = hasTail ? levels.slice(0, -1) : levels;

  const capturedOf = (address: string): string[][] | undefined => {
    const given = address.split('/');
    if (hasTail ? given.length <= fixed.length : given.length !== fixed.length) return undefined;
    const captured: string[][] = [];
    for (const [index, level] of fixed.entries()) {
      const read = readLevel(level, given[index] ?? '');
      if (read === undefined) return undefined;
      captured.push(read);
    }
    return captured;
  };

  return {
    address: levels.map(written).join('/'),
    hasQuery: queryAt !== -1,
    fits: (address) => capturedOf(address) !== undefined,
    pathOf: (address) => {
      const captured = capturedOf(address);
      if (captured === undefined)
        throw new GatewayError('HTTP_BAD_PATH', `"${address}" does not fit the path "${path}"`);
      const tail = hasTail ? address.split('/').slice(fixed.length).map(encodeURIComponent) : [];
      const texts = [
        ...fixed.map((level, index) => writeLevel(level, captured[index] ?? [])),
        ...tail,
      ];
      const inPath = queryAt === -1 ? texts : texts.slice(0, queryAt);
      const dots = inPath.find((text) => DOTS.test(text));
      if (dots !== undefined)
        throw new GatewayError(
          'HTTP_BAD_PATH',
          `"${inPath.join('/')}" has the folder "${dots}", which leads elsewhere; say the path itself`,
        );
      if (queryAt === -1) return inPath.join('/');
      return `${inPath.join('/')}?${texts.slice(queryAt + 1).join('/')}`;
    },
  };
};
